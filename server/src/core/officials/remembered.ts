// What is asked of the same few titles over and over, found once for each: readouts and registers repeat them by the thousand.
import type { CountryCode } from '../readout/readout.ts';

/** More are forgotten all at once: no title is worth memory for good. */
const most = 20_000;

export function remembered<Answer>(
  find: (title: string, country?: CountryCode) => Answer,
): (title: string, country?: CountryCode) => Answer {
  const known = new Map<string, Answer>();
  return (title, country) => {
    const key = country === undefined ? title : `${title}\0${country}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = find(title, country);
      if (known.size >= most) known.clear();
      known.set(key, answer);
    }
    return answer;
  };
}
