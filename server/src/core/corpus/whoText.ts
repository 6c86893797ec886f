// Somebody in the register in one line, so that they are told from others of the same name: `Ana Ruiz Prado, Foreign Minister, Spain`.
import { countryName } from '../lexicon/countryName.ts';
import { heldAbout } from '../officials/terms.ts';
import { type RegisteredPerson, roleOf } from '../register/register.ts';

/** `day`: the readout's, at which an office is given. */
export function whoText(person: RegisteredPerson, day: string | undefined): string {
  const held = heldAbout(person, day);
  const role = (held[0] ?? person.memberships.at(-1)) && roleOf((held[0] ?? person.memberships.at(-1))!);
  const country = person.country === undefined ? undefined : countryName(person.country);
  return [person.name, held.length > 0 ? role : role && `once ${role}`, country].filter(Boolean).join(', ');
}
