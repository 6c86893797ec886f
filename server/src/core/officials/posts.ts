// Titles as documents write them matched to the posts of the register, whatever their words, their order and their language.
import { english } from '../lexicon/en.ts';
import { spanish } from '../lexicon/es.ts';
import type { CountryCode } from '../readout/readout.ts';
import { countryOf, type Membership, type Post, type Register, roleOf } from '../register/register.ts';
import { fold } from '../text/fold.ts';
import { remembered } from './remembered.ts';
import { fitsWords, officeWords } from './titles.ts';

/**
 * Whether a title may stand for what somebody held. Undefined where they have nothing in common. A label in the language of the
 * title is the better judge of it: only without one does a translation count.
 */
export function fitsMembership(title: string, membership: Membership): boolean | undefined {
  const { country, organization, spanishLabels, otherLabels } = officeOf(membership);
  const words = officeWords(title, country);
  const ownLanguage = isSpanish(title) ? spanishLabels : otherLabels;
  const labels = ownLanguage.length > 0 ? ownLanguage : [...spanishLabels, ...otherLabels];
  let best: boolean | undefined;
  for (const label of labels) {
    const fits = fitsWords(words, label, organization);
    if (fits) return true;
    best ??= fits;
  }
  return best;
}

/** What a membership calls the office, each as its words: a register is asked of them by every title of its officials. */
interface Office {
  readonly country: CountryCode | undefined;
  readonly organization: readonly string[];
  readonly spanishLabels: readonly (readonly string[])[];
  readonly otherLabels: readonly (readonly string[])[];
}

const offices = new WeakMap<Membership, Office>();

function officeOf(membership: Membership): Office {
  let office = offices.get(membership);
  if (office === undefined) {
    const { post } = membership;
    const country = countryOf(membership);
    const labels = [membership.role, post?.label, ...(post?.otherLabels ?? [])].filter(
      (label) => label !== undefined,
    );
    const wordsOf = (label: string) => officeWords(label, country);
    office = {
      country,
      organization: wordsOf(membership.organization ?? post?.organization ?? ''),
      spanishLabels: labels.filter((label) => isSpanish(label)).map(wordsOf),
      otherLabels: labels.filter((label) => !isSpanish(label)).map(wordsOf),
    };
    offices.set(membership, office);
  }
  return office;
}

/** Says whose it is, or how: makes no other office of one. */
const ADDED = new Set(
  officeWords('republic federal government constitutional national nation state acting honorable'),
);

/**
 * Whether a title says all that the office is called, and nothing that may make another office of it: `Minister` alone may be any,
 * and whoever was president may preside over a council now.
 */
export function namesOffice(title: string, membership: Membership): boolean {
  const { post } = membership;
  const country = countryOf(membership);
  const words = new Set(officeWords(title, country));
  const organization = new Set(officeWords(membership.organization ?? post?.organization ?? '', country));
  return [roleOf(membership), post?.label, ...(post?.otherLabels ?? [])].some((label) => {
    const own = label === undefined ? [] : officeWords(label, country);
    return (
      own.length > 0 &&
      own.every((word) => words.has(word)) &&
      [...words].every((word) => own.includes(word) || organization.has(word) || ADDED.has(word))
    );
  });
}

/** The post of that country which is called so; undefined where there is none or more than one. */
export function postCalled(
  { posts }: Register,
  title: string,
  country: CountryCode | undefined,
): Post | undefined {
  const called = keyOf(title, country);
  if (called === '' || country === undefined) return undefined;
  let byName = calledBy.get(posts);
  if (byName === undefined) {
    byName = postsByName(posts.values());
    calledBy.set(posts, byName);
  }
  const found = byName.get(`${country} ${called}`);
  return found?.size === 1 ? [...found][0] : undefined;
}

const calledBy = new WeakMap<Register['posts'], ReadonlyMap<string, ReadonlySet<Post>>>();

/** By country and the words of a label. */
function postsByName(posts: Iterable<Post>): ReadonlyMap<string, ReadonlySet<Post>> {
  const byName = new Map<string, Set<Post>>();
  for (const post of posts) {
    for (const label of [post.label, ...post.otherLabels]) {
      const name = `${post.country} ${keyOf(label, post.country)}`;
      const others = byName.get(name);
      if (others === undefined) byName.set(name, new Set([post]));
      else others.add(post);
    }
  }
  return byName;
}

/** Ministries that a government has once. */
const MINISTRIES =
  'foreign interior defense finance economy trade health education justice labor energy agriculture environment culture tourism navy';
let soleOffices: ReadonlySet<string> | undefined;

/** Whether a country has it once: its president, its foreign minister; not a senator, an adviser, a director. */
export function isSoleOffice({ label, country }: Post): boolean {
  soleOffices ??= new Set(
    [
      ...['President', 'Prime Minister', 'Vice President', 'Attorney General', 'National Security Advisor'],
      ...MINISTRIES.split(' ').map((ministry) => `${ministry} minister`),
    ].map((title) => keyOf(title, undefined)),
  );
  return country !== undefined && soleOffices.has(keyOf(label, country));
}

/** The same for all titles of the same words. */
const keyOf = (title: string, country: CountryCode | undefined): string =>
  [...new Set(officeWords(title, country))].sort().join(' ');

let spanishWords: ReadonlySet<string> | undefined;

/** A title of words that both languages have is neither, and passes for English. */
export const isSpanish = remembered((title: string): boolean => {
  if (spanishWords === undefined) {
    const wordsOf = (list: string) => fold(list).split(' ');
    const englishWords = new Set(wordsOf(english.head ?? ''));
    spanishWords = new Set(
      wordsOf([spanish.head, spanish.article, spanish.connector].join(' ')).filter(
        (word) => word.length > 1 && !englishWords.has(word),
      ),
    );
  }
  return fold(title)
    .split(' ')
    .some((word) => spanishWords!.has(word));
});
