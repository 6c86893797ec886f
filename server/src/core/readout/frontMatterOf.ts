// What a readout's front matter says of it, besides its date.
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Readout } from './readout.ts';

export interface FrontMatter {
  readonly title: string | undefined;
  /** Where it was published: an address, or words. */
  readonly source: string | undefined;
  readonly place: string | undefined;
}

const none: FrontMatter = { title: undefined, source: undefined, place: undefined };

/** `text` is that of the readout. What is no YAML says nothing. */
export function frontMatterOf({ sections }: Readout, text: string): FrontMatter {
  const section = sections.find(({ kind }) => kind === 'front-matter');
  if (section === undefined) return none;
  const yaml = text.slice(section.start, section.end).replace(/^---|(?:---|\.\.\.)\s*$/g, '');
  const { contents } = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  if (!isMap(contents)) return none;
  const said = new Map<string, string>();
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !isScalar(value) || value.value === null) continue;
    said.set(String(key.value).toLowerCase(), String(value.source ?? value.value).trim());
  }
  const first = (...keys: string[]) => keys.map((key) => said.get(key)).find((value) => value);
  return {
    title: first('title', 'título', 'titulo'),
    source: first('source', 'url', 'fuente'),
    place: first('place', 'lugar'),
  };
}
