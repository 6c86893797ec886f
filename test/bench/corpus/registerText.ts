// The register of the generated readouts: every official with their office, as a curator would have written it.
import { countryCalled } from '../../../server/src/core/lexicon/countryCalled.ts';
import { slugOf } from '../../../server/src/core/text/fold.ts';
import type { Country } from './countries.ts';
import type { Official } from './officials.ts';

export function registerText(officials: ReadonlyMap<Country, readonly Official[]>): string {
  const posts: string[] = [];
  const persons: string[] = [];
  const ids = new Set<string>();
  for (const [country, those] of officials) {
    const code = countryCalled(country.en.name.replace(/^the /, ''))!;
    const named = new Set<string>();
    const postIds = new Map<Official['office'], string>();
    for (const { name, office } of those) {
      // Chance gives two of one country the same name: nobody could tell who is meant.
      if (named.has(name.full)) continue;
      named.add(name.full);
      let post = postIds.get(office);
      if (post === undefined) {
        post = `${code.toLowerCase()}-${slugOf(office.en.after)}`;
        postIds.set(office, post);
        posts.push(postEntry(post, office, code));
      }
      let id = slugOf(name.full);
      for (let count = 2; ids.has(id); count++) id = `${slugOf(name.full)}-${count}`;
      ids.add(id);
      persons.push(
        `  - { id: ${id}, name: ${quoted(name.full)}, country: ${code}, memberships: [{ post: ${post} }] }`,
      );
    }
  }
  return `posts:\n${posts.join('\n')}\npersons:\n${persons.join('\n')}\n`;
}

function postEntry(id: string, { en, es }: Official['office'], code: string): string {
  const labels = new Set([en.before, ...es.before, ...es.after, ...es.role]);
  const others = [...labels].map(quoted).join(', ');
  return `  - { id: ${id}, label: ${quoted(en.after)}, other_labels: [${others}], country: ${code} }`;
}

const quoted = (text: string): string => JSON.stringify(text);
