// What in a file leads to a page: addresses in front matter and in the register, images of the page a readout is from, Wikidata.
import type { Corpus } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';

export interface DocumentLink extends Span {
  readonly url: string;
}

const ADDRESS = /https?:\/\/[^\s<>"'[\]{}|\\^`]+/g;
const WIKIDATA = /\bscheme:[ ]{0,4}wikidata[\s,]{1,40}identifier:[ ]{0,4}(Q\d{1,12})\b/g;
const IMAGE = /^\/[^\s<>"'\\]{1,300}\.(?:jpe?g|png|gif|webp|svg|pdf)$/i;

/** `imageBase` is where images lie of a readout that does not say which site it is from. */
export function documentLinksOf(
  corpus: Corpus,
  uri: string,
  text: string,
  imageBase = '',
): readonly DocumentLink[] {
  if (corpus.register.files.some((file) => file.uri === uri)) {
    const wikidata = [...text.matchAll(WIKIDATA)].map(({ 0: match, 1: id = '', index }) => ({
      start: index + match.length - id.length,
      end: index + match.length,
      url: `https://www.wikidata.org/wiki/${id}`,
    }));
    return [...addressesIn(text, { start: 0, end: text.length }), ...wikidata].sort(
      (a, b) => a.start - b.start,
    );
  }
  const sections = corpus.document(uri)?.readout.sections ?? [];
  const links = sections
    .filter(({ kind }) => kind === 'front-matter')
    .flatMap((section) => addressesIn(text, section));
  // The site that the readout is from is the base of its images.
  const site = /^https?:\/\/[^/]+/.exec(links[0]?.url ?? '')?.[0] ?? imageBase.replace(/\/$/, '');
  const images =
    site === ''
      ? []
      : sections
          .filter(({ kind, start, end }) => kind === 'debris' && IMAGE.test(text.slice(start, end)))
          .map(({ start, end }) => ({ start, end, url: site + text.slice(start, end) }));
  return [...links, ...images];
}

/** Without the full stop or bracket that ends the sentence around it. */
function addressesIn(text: string, { start, end }: Span): readonly DocumentLink[] {
  return [...text.slice(start, end).matchAll(ADDRESS)].map(({ 0: match, index }) => {
    const url = match.replace(/[.,;:!?)]$/, '');
    return { start: start + index, end: start + index + url.length, url };
  });
}
