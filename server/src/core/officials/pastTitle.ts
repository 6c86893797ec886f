// Whether a title says of itself that it is not held now: `former`, `ex-`, `designate`, `emeritus`.
import { fold } from '../text/fold.ts';
import { remembered } from './remembered.ts';

const WORDS = new Set(
  (
    'former formerly ex past then late outgoing incoming elect designate designated nominee candidate retired ret emeritus onetime ' +
    'antiguo antigua otrora entonces saliente entrante electo electa designado designada candidato candidata precandidato ' +
    'precandidata retirado retirada jubilado emerito emerita nominado nominada'
  ).split(' '),
);

/** `exministra`: in Spanish it is one word, and an office follows. */
const PREFIX =
  /^ex(?:ministr|president|primer|canciller|secretari|embajador|gobernador|senador|diputad|alcald|director|jef|vice|sub|titular|fiscal|comisionad|procurador|representant|coordinador|consul|asesor|consejer|rey|mandatari|comandant|rector|juez|magistrad|vocer|portavoz|intendent)/;

export const isPastTitle = remembered((title: string): boolean =>
  fold(title)
    .split(' ')
    .some((word) => WORDS.has(word) || PREFIX.test(word)),
);
