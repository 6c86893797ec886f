// The countries that the addresses in a text tell: `gob.mx`, `www.state.gov`.
import { wordSetInAnyCase } from '../../lexicon/wordSet.ts';
import type { CountryCode } from '../readout.ts';
import { Gap, type Tokens } from '../tokens.ts';
import { isAnyOf } from '../words.ts';

const FULL_STOP = 0x2e;
const GOVERNMENT = wordSetInAnyCase('gov gob gouv go gc mil');
const AMERICAN = wordSetInAnyCase('gov mil');

/** Of the addresses in a text, the countries that they tell. */
export function addressesIn(tokens: Tokens): CountryCode[] {
  const codes: CountryCode[] = [];
  for (let token = 0; token + 1 < tokens.count; token++) {
    if (!isAnyOf(tokens, token, GOVERNMENT) || tokens.gap[token + 1] !== Gap.none) continue;
    const code = addressAt(tokens, token);
    if (code !== undefined) codes.push(code);
  }
  return codes;
}

/** `gob.mx`, `gov.br`, `gc.ca`, `gov.uk`; `.gov` and `.mil` alone are American. */
function addressAt(tokens: Tokens, token: number): CountryCode | undefined {
  const { text } = tokens;
  if (text.charCodeAt(tokens.end[token]!) === FULL_STOP) {
    const from = tokens.end[token]! + 1;
    const domain = /^[a-z]{2}(?![a-z])/i.exec(text.slice(from, from + 3))?.[0]?.toUpperCase();
    if (domain !== undefined) return domain === 'UK' ? 'GB' : domain;
  }
  const before = text.charCodeAt(tokens.start[token]! - 1) === FULL_STOP;
  const after = text.charCodeAt(tokens.end[token]!);
  return before && isAnyOf(tokens, token, AMERICAN) && (after === 0x2f || !(after > 0x40)) ? 'US' : undefined;
}
