// What may be written in a register file: the keys of an entry, the posts there are, countries.

import { countries } from '../../lexicon/countries.ts';
import { countryName } from '../../lexicon/countryName.ts';
import type { Register, RegisterFile } from '../../register/register.ts';
import { fold } from '../../text/fold.ts';
import type { Completion } from './completion.ts';

type EntryKind = 'file' | 'persons' | 'posts' | 'memberships' | 'links' | 'sources' | 'identifiers';

const link = { url: 'address of a page', note: 'what it is called where it is shown' };
const keysOf: Readonly<Record<EntryKind, Readonly<Record<string, string>>>> = {
  file: { posts: 'the offices there are', persons: 'the officials' },
  persons: {
    id: 'by which others refer to the person',
    name: 'in full',
    other_names: 'other ways to write it, as a list',
    country: 'for which the person acts',
    memberships: 'posts that the person holds or held',
    identifiers: 'in other registers, such as Wikidata',
    links: 'pages about the person',
    notes: 'for the card',
  },
  posts: {
    id: 'by which memberships refer to the post',
    label: 'what it is called',
    other_labels: 'what else it is called, as a list',
    organization: 'that it belongs to',
    country: 'of the post',
  },
  memberships: {
    post: 'the id of a post',
    role: 'in place of a post',
    organization: 'where the role is held',
    country: 'where it is not the person’s',
    start_date: 'YYYY, YYYY-MM or YYYY-MM-DD',
    end_date: 'the last day, or month, or year',
    notes: 'what is to be known of it',
    sources: 'pages that show it',
  },
  links: link,
  sources: link,
  identifiers: { scheme: 'whose identifier it is, such as wikidata', identifier: 'such as Q42' },
};

export function registerCompletions(
  register: Register,
  { text }: RegisterFile,
  offset: number,
): readonly Completion[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const [, key, typedValue] = /(?:^|[\s{,-])(country|post):\s+([\w-]*)$/.exec(before) ?? [];
  if (key !== undefined && typedValue !== undefined) {
    const edit = { start: offset - typedValue.length, end: offset };
    return (key === 'post' ? postsOf(register) : countriesOf())
      .filter(({ label, detail }) =>
        [label, ...fold(detail).split(' ')].some((word) => fold(word).startsWith(fold(typedValue))),
      )
      .map((completion) => ({
        ...completion,
        edit: { ...edit, newText: completion.label },
        official: undefined,
      }));
  }
  const [, opening, typedKey] = /^(\s*(?:- *)?|.*[{,]\s*)(\w*)$/.exec(before) ?? [];
  if (opening === undefined || typedKey === undefined) return [];
  const column = /^[\s-]*$/.test(opening) ? opening.length : undefined;
  const kind = entryKindAt(text.slice(0, lineStart), before, column);
  return Object.entries(kind ? keysOf[kind] : {})
    .filter(([name]) => name.startsWith(typedKey))
    .map(([name, detail]) => ({
      kind: 'key',
      label: name,
      detail,
      edit: { start: offset - typedKey.length, end: offset, newText: `${name}: ` },
      official: undefined,
    }));
}

type Value = Pick<Completion, 'kind' | 'label' | 'detail'>;

export const postsOf = ({ posts }: Register): readonly Value[] =>
  [...posts.values()].map(({ id, label, organization }) => ({
    kind: 'post',
    label: id,
    detail: organization ? `${label}, ${organization}` : label,
  }));

function countriesOf(): readonly Value[] {
  const codes = new Set(countries.flatMap(({ code }) => code ?? []));
  return [...codes].sort().map((code) => ({ kind: 'country', label: code, detail: countryName(code) }));
}

/** The list that the entry at the end of the text is in. `column`: of its keys; undefined within braces. */
function entryKindAt(above: string, line: string, column: number | undefined): EntryKind | undefined {
  if (column === undefined) {
    const brace = Math.max(line.lastIndexOf('{'), line.lastIndexOf('}'));
    const before = line[brace] === '{' ? line.slice(0, brace) : '';
    const inline = /(?<!\w)(\w+):[ \t]*(?:\[[ \t]*)?$/.exec(before);
    if (inline) return kindNamed(inline[1]);
  }
  if (column === 0) return 'file';
  // Within braces in a list, `- { post: … }`, the list's own column counts.
  let indent = column ?? line.search(/\S/) + 1;
  for (const each of above.split('\n').reverse()) {
    const own = each.search(/[^\s-]/);
    if (own < 0 || own >= indent || each.trimStart().startsWith('#')) continue;
    const [, name] = /^[\s-]*(\w+):\s*(?:#.*)?$/.exec(each) ?? [];
    if (name !== undefined) return kindNamed(name);
    indent = own;
  }
  return undefined;
}

const kindNamed = (name: string | undefined): EntryKind | undefined =>
  name !== undefined && name !== 'file' && name in keysOf ? (name as EntryKind) : undefined;
