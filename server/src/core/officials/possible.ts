// Whose the forms of one name may be: what holds as long as the name has these forms, whatever other names there are.
import type { RegisteredPerson } from '../register/register.ts';
import { listAt } from '../text/listAt.ts';
import type { NamedForm, NameNode } from './nameIndex.ts';
import type { RegisteredFits } from './registeredFits.ts';

export interface Possible {
  /** By id. */
  readonly of: ReadonlyMap<string, readonly NamedForm[]>;
  /** Those that are nobody's in the register. */
  readonly unregistered: readonly NamedForm[];
  /** The ids of whoever in the register is meant, is one of several who may be, or is suggested, whatever other names there are. */
  readonly meant: ReadonlySet<string>;
  /** Those of which other names say who is. */
  readonly open: readonly NamedForm[];
}

/** What is known of a form by itself. */
export interface Possibilities {
  decided(form: NamedForm): RegisteredPerson | undefined;
  registered(form: NamedForm): RegisteredFits;
  /** Ids. */
  meantBy(form: NamedForm): readonly string[];
}

export function possibleIn({ forms }: NameNode, known: Possibilities): Possible {
  const of = new Map<string, NamedForm[]>();
  const unregistered: NamedForm[] = [];
  const meant = new Set<string>();
  const open: NamedForm[] = [];
  for (const form of forms) {
    const decided = known.decided(form);
    const fits = known.registered(form);
    const ids = [...fits.whole, ...fits.partial].map(({ person }) => person.id);
    for (const id of new Set(decided ? [decided.id, ...ids] : ids)) listAt(of, id).push(form);
    if (!isRegistered(decided, fits)) unregistered.push(form);
    if (decided === undefined && fits.partial.length > 0) open.push(form);
    else for (const id of known.meantBy(form)) meant.add(id);
  }
  return { of, unregistered, meant, open };
}

/** Whether a form is somebody's in the register, whatever else is in the readouts. */
export const isRegistered = (decided: RegisteredPerson | undefined, { whole }: RegisteredFits): boolean =>
  decided !== undefined || whole.length === 1;
