// What the register alone says of a form of a name, whatever the day and whoever else is in the readouts.
import { personOf, type Register, type RegisteredPerson } from '../register/register.ts';
import { leastEvidence } from './clusters.ts';
import { best } from './evidence.ts';
import type { NamedForm } from './nameIndex.ts';
import type { Suggestion } from './official.ts';
import { type Candidate, isPartial, isTheirs, type RegisteredNames } from './registeredNames.ts';

/** What is certain of a form without the day: who in the register fits. */
export interface Fits {
  readonly fits: readonly Candidate[];
  readonly partOf: readonly Candidate[];
  readonly suggestion: Suggestion | undefined;
}

const none: readonly never[] = [];

export const nobody: Fits = { fits: none, partOf: none, suggestion: undefined };

export interface RegisteredFits {
  /** Whose full name it is, to the letter if anybody's. */
  readonly whole: readonly Candidate[];
  /** Otherwise whose name it may be a part of, if country and title do not speak against it. */
  readonly partial: readonly Candidate[];
  /** What is certain where no part of a name counts. */
  readonly fits: Fits;
}

export function registeredFitsOf(
  form: NamedForm,
  register: Register,
  registeredNames: RegisteredNames,
): RegisteredFits {
  const candidates = candidatesFor(form, register, registeredNames);
  let whole = candidates.filter((candidate) => isTheirs(candidate) && !isPartial(candidate));
  const exact = whole.filter(({ comparison }) => comparison.relation === 'same');
  if (exact.length > 0) whole = exact;
  const [first, rival] = whole;
  if (first !== undefined) return rival === undefined ? only(first) : wholly(whole);
  const suggestion = suggestionOf(candidates) ?? elsewhere(form, registeredNames);
  const parts = candidates.filter((candidate) => isTheirs(candidate) && isPartial(candidate));
  if (parts.length === 0) return suggestion ? { ...unfit, fits: { ...nobody, suggestion } } : unfit;
  const partial = best(parts, leastEvidence(form.parts));
  return {
    whole: none,
    partial,
    fits: suggestion ? { ...nobody, suggestion } : { ...nobody, partOf: parts },
  };
}

const wholly = (whole: readonly Candidate[]): RegisteredFits => ({
  ...{ whole, partial: none, fits: { ...nobody, fits: whole } },
});

const known = new WeakMap<Candidate, RegisteredFits>();

/** One object for all forms of a name that are one person's: there are tens of thousands. */
function only(candidate: Candidate): RegisteredFits {
  let fits = known.get(candidate);
  if (fits === undefined) {
    fits = wholly([candidate]);
    known.set(candidate, fits);
  }
  return fits;
}

/** Of thousands of names the register says nothing. */
const unfit: RegisteredFits = { whole: none, partial: none, fits: nobody };

/** Undefined where nobody decided who it is, or the register does not have whom they decided it to be. */
export const decidedPerson = ({ decided }: NamedForm, register: Register): RegisteredPerson | undefined =>
  decided?.is === undefined ? undefined : personOf(register, decided.is);

/** Everybody in the register whose name it may be, without those who it was decided not to be; nobody where it was left open. */
function candidatesFor(
  form: NamedForm,
  register: Register,
  registeredNames: RegisteredNames,
): readonly Candidate[] {
  const { decided } = form;
  if (decidedPerson(form, register) !== undefined || decided?.isUnsure) return [];
  const candidates = registeredNames.candidates(form);
  if (decided === undefined || decided.isNot.length === 0) return candidates;
  const others = new Set(decided.isNot.map((id) => personOf(register, id)?.id));
  return candidates.filter(({ person }) => !others.has(person.id));
}

/** The nearest, if one is nearer than all others. */
function suggestionOf(candidates: readonly Candidate[]): Suggestion | undefined {
  const usable = candidates.filter(
    ({ comparison, evidence }) => !isPartialHint(comparison) || evidence.rank >= 2,
  );
  const [chosen, rival] = best(usable, 0);
  if (chosen === undefined || rival !== undefined) return undefined;
  const { person, name, comparison, evidence } = chosen;
  const kind = comparison.relation === 'possible-misspelling' ? 'misspelling' : 'variant';
  return { person, name, kind, reasons: evidence.reasons };
}

const isPartialHint = ({ bare, initialOnly }: Candidate['comparison']): boolean => bare || initialOnly;

/** The only one of that very name, though of another country. */
function elsewhere(form: NamedForm, registeredNames: RegisteredNames): Suggestion | undefined {
  if (form.decided !== undefined) return undefined;
  const [person, rival] = registeredNames.namesakes(form);
  if (person === undefined || rival !== undefined) return undefined;
  return { person, kind: 'of another country', name: person.name, reasons: none };
}
