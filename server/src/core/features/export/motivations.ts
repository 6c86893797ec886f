// The word of W3C's Web Annotation, and of TEI after it, for what a person did.
import type { Annotation, Judgement } from '../../annotations/annotation.ts';

const identifying: Readonly<Record<Judgement, string>> = {
  positive: 'identifying',
  negative: 'assessing',
  unsure: 'questioning',
};

/** What is denied or doubted is not `identifying`, so that nobody takes it for so who looks no further. */
export const motivationOf = ({ motivation, judgement }: Annotation): string =>
  motivation === 'identifying' ? identifying[judgement ?? 'positive'] : motivation;
