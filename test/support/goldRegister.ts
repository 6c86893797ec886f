// A register that holds everybody whom a gold file names, as a curator would have written it: names, country, and offices without terms.
import type { Gold } from '../score/gold.ts';

export function registerOfGold(gold: Gold): string {
  const entries = new Map<string, Entry>();
  for (const { officials, mentions, titles } of Object.values(gold)) {
    const entryOf = (id: string): Entry => {
      const entry = entries.get(id) ?? { names: new Set(), country: undefined, roles: new Set() };
      entries.set(id, entry);
      entry.country ??= officials[id]?.country ?? undefined;
      return entry;
    };
    for (const { kind, text, official } of mentions)
      if (kind === 'name') entryOf(official).names.add(plain(text));
    for (const { text, official } of titles) entryOf(official).roles.add(plain(text));
  }
  const persons = [...entries].map(([id, { names, country, roles }]) => {
    const [name, ...others] = [...names].sort((a, b) => wordsIn(b) - wordsIn(a));
    return {
      ...{ id, name: name ?? id, country },
      other_names: others.filter((other) => wordsIn(other) > 1),
      memberships: [...roles].map((role) => ({ role })),
    };
  });
  // JSON is YAML as well.
  return JSON.stringify({ persons });
}

interface Entry {
  readonly names: Set<string>;
  country: string | undefined;
  readonly roles: Set<string>;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

const wordsIn = (name: string): number => name.split(' ').length;
