// Which language a text is in, by its commonest words.
import type { LanguageId } from './readout.ts';

export function languageOf(text: string): LanguageId | undefined {
  const es = text.match(/(?<![\p{L}])(el|la|los|las|de|del|que|y|en|con|por)(?![\p{L}])/gu)?.length ?? 0;
  const en = text.match(/(?<![\p{L}])(the|of|and|to|in|with|for|on|that|is)(?![\p{L}])/gu)?.length ?? 0;
  return en + es === 0 ? undefined : es > en ? 'es' : 'en';
}
