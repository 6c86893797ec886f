// The 5,000 invented officials of generated readouts, and what office each of them holds.
import { type Country, countries } from './countries.ts';
import { nameBy, type PersonName } from './names.ts';
import type { Random } from './random.ts';

export interface Official {
  readonly name: PersonName;
  readonly country: Country;
  readonly office: Office;
}

/** In Spanish a man's form and a woman's. */
interface Office {
  readonly en: { readonly before: string; readonly after: string; readonly role: string };
  readonly es: {
    readonly before: readonly [string, string];
    readonly after: readonly [string, string];
    readonly role: readonly [string, string];
  };
}

/** English: before the name, after it, as a role; Spanish: before, after, role, with a slash where a woman's form differs. */
const table = `
President | President | president || presidente/presidenta | presidente/presidenta | mandatario/mandataria
Foreign Minister | Minister of Foreign Affairs | Foreign Minister || canciller | ministro/ministra de Relaciones Exteriores | canciller
Secretary of Foreign Affairs | Secretary of Foreign Affairs | Secretary || secretario/secretaria de Relaciones Exteriores | secretario/secretaria de Relaciones Exteriores | secretario/secretaria
Ambassador | Ambassador to the Organization of American States | Ambassador || embajador/embajadora | embajador/embajadora ante la Organización de los Estados Americanos | embajador/embajadora
Deputy Foreign Minister | Deputy Minister for Multilateral Affairs and Human Rights | Deputy Minister || subsecretario/subsecretaria | subsecretario/subsecretaria para Asuntos Multilaterales y Derechos Humanos | subsecretario/subsecretaria
Defense Minister | Minister of National Defense | Minister || ministro/ministra de Defensa | ministro/ministra de Defensa Nacional | ministro/ministra
Secretary of Economy | Secretary of Economy | Secretary || secretario/secretaria de Economía | secretario/secretaria de Economía | secretario/secretaria
National Security Advisor | National Security Advisor | National Security Advisor || consejero/consejera de Seguridad Nacional | consejero/consejera de Seguridad Nacional | consejero/consejera
Chief Officer | Chief Officer for North America | Chief Officer || jefe/jefa de Unidad | jefe/jefa de Unidad para América del Norte | funcionario/funcionaria
Director General | Director General for Bilateral Affairs | Director General || director/directora general | director/directora general para Asuntos Bilaterales | director/directora
Senator | Chair of the Senate Foreign Relations Committee | Senator || senador/senadora | presidente/presidenta de la Comisión de Relaciones Exteriores del Senado | senador/senadora
Assistant Secretary | Assistant Secretary for Western Hemisphere Affairs | Assistant Secretary || subsecretario/subsecretaria adjunto | subsecretario/subsecretaria para Asuntos del Hemisferio Occidental | subsecretario/subsecretaria
Minister | Minister of Environment and Climate Change | Minister || ministro/ministra | ministro/ministra de Ambiente y Desarrollo Sostenible | ministro/ministra
General | Commander of the National Guard | General || general | comandante de la Guardia Nacional | general
Commissioner | Commissioner of the National Migration Institute | Commissioner || comisionado/comisionada | comisionado/comisionada del Instituto Nacional de Migración | comisionado/comisionada`;

const offices: readonly Office[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [before, after, role, , ...spanish] = line.split('|').map((part) => part.trim());
    const [antes, luego, papel] = spanish.map(formsOf);
    return {
      en: { before: before!, after: after!, role: role! },
      es: { before: antes!, after: luego!, role: papel! },
    };
  });

/** `ministro/ministra de Defensa`: what follows the word that has two forms belongs to both. */
function formsOf(words: string): readonly [string, string] {
  const [man, rest] = words.split('/');
  if (rest === undefined) return [words, words];
  return [[man, ...rest.split(' ').slice(1)].join(' '), rest];
}

/** By country; those who stand first are in the news most. */
export function officialsBy(random: Random, count: number): ReadonlyMap<Country, readonly Official[]> {
  const each = Math.ceil(count / countries.length);
  return new Map(
    countries.map((country) => [
      country,
      Array.from({ length: each }, () => ({
        name: nameBy(random, country.naming),
        country,
        office: random.pick(offices),
      })),
    ]),
  );
}
