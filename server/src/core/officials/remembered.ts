// What is asked of the same few titles over and over, found once for each: readouts and registers repeat them by the thousand.
import type { CountryCode } from '../readout/readout.ts';

/** Of each country. More are forgotten all at once: no title is worth memory for good. */
const most = 20_000;

export function remembered<Answer>(
  find: (title: string, country?: CountryCode) => Answer,
): (title: string, country?: CountryCode) => Answer {
  const byCountry = new Map<CountryCode | undefined, Map<string, Answer>>();
  return (title, country) => {
    let known = byCountry.get(country);
    if (known === undefined) {
      known = new Map();
      byCountry.set(country, known);
    }
    let answer = known.get(title);
    if (answer === undefined) {
      answer = find(title, country);
      if (known.size >= most) known.clear();
      known.set(title, answer);
    }
    return answer;
  };
}
