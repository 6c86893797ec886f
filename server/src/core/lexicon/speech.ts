// What tells that quoted words are a sentence, and whose, in English and Spanish: finite verbs, pronouns, and words that lead to a speaker.

import { wordSetInAnyCase as words } from './wordSet.ts';

/** Forms that only a finite clause has; where a word is a noun as well it is left out. */
export const finiteWords = words(`
  is are was were am has have had will would can could must should shall may might does do did isn’t aren’t wasn’t weren’t hasn’t
  haven’t hadn’t won’t wouldn’t can’t cannot couldn’t mustn’t shouldn’t don’t doesn’t didn’t i’m i’ve i’ll i’d we’re we’ve we’ll we’d
  you’re you’ve you’ll they’re they’ve they’ll it’s that’s there’s he’s she’s who’s what’s let’s i we he she they you
  need needs want wants know knows believe believes think thinks hope hopes make makes take takes remain remains continue continues
  went came said told gave got took made stand stands become becomes
  es son soy somos eres está están estoy estamos estaba estaban era eran fue fueron fui fuimos será serán seremos sería serían sea sean
  ha han he hemos había habían habrá habrán haya hayan hay hubo va van vamos voy iba iban vaya vayan puede pueden podemos puedo podía
  podrá podrán debe deben debemos tiene tienen tenemos tengo tenía tenían tendrá tendrán quiere quieren queremos quiero hace hacen
  hacemos hizo dice dicen decía decían sabe saben sabemos viene vienen venimos vengo sigue siguen seguimos quedó queda quedan sirve
  necesita necesitan necesitamos cree creen creemos busca buscan buscamos da dan damos pone ponen llega llegan llegó conoce conocen
  cumple cumplen ofrece ofrecen agradezco entiendo entendemos trabaja trabajan traemos trae traen permite permiten implica existe existen
  debería deberían podría podrían querría querrían tendría tendrían habría habrían haría harían diría vendría
  vive viven pide piden vale valen
`);

/** Of the finite words, those that may be such a verb right beside a quotation. */
export const auxiliaries = words('ha han went');

/** Reflexive and object pronouns stand before finite verbs. */
export const clitics = words('se me nos le les');

/** The one who is meant was named before. */
export const speakerPronouns = words('he she they él ella ellos ellas');

/** Words after which the speaker is named: `according to`, `in the words of`, `según`. */
export const speakerLeads = words('according words según palabras');

/** A person after one of these is spoken to or of, and does not speak. */
export const objectLeads = words(
  'with to after of by for before from con a al tras de del por para ante about on sobre',
);

/** They speak for others, and need not have been spoken of. */
export const mouthpieces = words(
  'spokesperson spokesman spokeswoman source sources portavoz vocero vocera fuente fuentes',
);

/** In both languages at once: a text in one may hold a passage in the other. */
export const articles = words('the el la los las');

/** They tie what is quoted to the person named just before. */
export const relatives = words('quien who que');

/** They set what another one does against what was told so far. */
export const contrasts = words('while whereas but mientras pero');

/** `had proposed`: told of an earlier time, and not said now. */
export const pastPerfect = words('had había habían having');

/** Some unnamed speaker: `este medio`, `a journalist`. */
export const unnamed = words('este esta un una a an one this');
