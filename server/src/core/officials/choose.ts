// Which of those in the register whose name it may be is meant, on a day.
import { best, evidenceOf } from './evidence.ts';
import type { NamedForm } from './nameIndex.ts';
import { bearingsOfForm, bearingsOfPerson, type Candidate } from './registeredNames.ts';

/** The only one that fits, or the only one that country, title and day leave. */
export function choose(
  form: NamedForm,
  fits: readonly Candidate[],
  day: string | undefined,
): Candidate | undefined {
  if (fits.length < 2) return fits[0];
  const weighed = fits.flatMap((fit) => {
    const evidence = evidenceOf(bearingsOfForm(form), bearingsOfPerson(fit.person, day));
    return evidence === undefined ? [] : [{ ...fit, evidence }];
  });
  const [chosen, rival] = best(weighed, 1);
  return rival === undefined ? chosen : undefined;
}
