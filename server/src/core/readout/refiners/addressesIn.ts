// The countries that the addresses in a text tell: `gob.mx`, `www.state.gov`.
import type { CountryCode } from '../readout.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';

const FULL_STOP = 0x2e;
const GOVERNMENT = ['gov', 'gob', 'gouv', 'go', 'gc', 'mil'];

/** Of the addresses in a text, the countries that they tell. */
export function addressesIn(tokens: Tokens): CountryCode[] {
  const codes: CountryCode[] = [];
  for (let token = 0; token + 1 < tokens.count; token++) {
    const code = tokens.gap[token + 1] === Gap.none ? addressAt(tokens, token) : undefined;
    if (code !== undefined) codes.push(code);
  }
  return codes;
}

/** `gob.mx`, `gov.br`, `gc.ca`, `gov.uk`; `.gov` and `.mil` alone are American. */
function addressAt(tokens: Tokens, token: number): CountryCode | undefined {
  const length = tokens.end[token]! - tokens.start[token]!;
  if (length < 2 || length > 4 || tokens.shape[token]! > Shape.upper) return undefined;
  const { text } = tokens;
  if (
    text.charCodeAt(tokens.end[token]!) !== FULL_STOP &&
    text.charCodeAt(tokens.start[token]! - 1) !== FULL_STOP
  )
    return undefined;
  const word = text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  if (!GOVERNMENT.includes(word)) return undefined;
  if (text.charCodeAt(tokens.end[token]!) === FULL_STOP) {
    const from = tokens.end[token]! + 1;
    const domain = /^[a-z]{2}(?![a-z])/i.exec(text.slice(from, from + 3))?.[0]?.toUpperCase();
    if (domain !== undefined) return domain === 'UK' ? 'GB' : domain;
  }
  const before = text.charCodeAt(tokens.start[token]! - 1) === FULL_STOP;
  const after = text.charCodeAt(tokens.end[token]!);
  return before && (word === 'gov' || word === 'mil') && (after === 0x2f || !(after > 0x40))
    ? 'US'
    : undefined;
}
