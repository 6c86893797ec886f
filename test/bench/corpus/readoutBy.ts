// Writes one invented readout of about 4 KB: a headline, a dateline, paragraphs, quotations, a delegation, what sites leave around them.
import { type Country, countries } from './countries.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';
import type { Official } from './officials.ts';
import type { Random } from './random.ts';
import { spanish } from './spanish.ts';

const meanLength = 3900;
const wrapWidth = 72;

export function readoutBy(random: Random, officials: ReadonlyMap<Country, readonly Official[]>): string {
  const language = random.chance(0.5) ? english : spanish;
  const page = new Page(language, random, castBy(random, officials));
  const length = meanLength * (0.6 + 0.8 * random.next());

  const headline = page.headline();
  const lines = [page.paragraph([random.pick(language.openings), ...page.sentences(2)], page.dateline())];
  if (random.chance(0.75)) lines.push(page.paragraph([random.pick(language.lists)]));
  while (lines.join('\n\n').length < length) {
    lines.push(page.paragraph(random.chance(0.2) ? [random.pick(language.quotations)] : page.sentences(3)));
  }
  if (random.chance(0.6)) lines.push(random.pick(language.endings));
  const body = lines.map((line) => (page.wraps ? wrapped(line) : line)).join('\n\n');
  return `${headline}${body}\n`;
}

/** Three persons of the one side, then three of the other and a few who only stand in lists, host and guest by turns. */
function castBy(random: Random, officials: ReadonlyMap<Country, readonly Official[]>): Official[] {
  const host = random.pick(countries);
  const others = countries.filter((country) => country !== host);
  const sides = [host, random.pick(others)];
  return Array.from({ length: 10 }, (_, index) => random.pickEarly(officials.get(sides[index % 2]!)!));
}

class Page {
  readonly wraps: boolean;
  readonly #language: Language;
  readonly #random: Random;
  readonly #cast: readonly Official[];
  readonly #introduced = new Set<Official>();
  readonly #date: string;
  /** No sentence comes back before all have been said. */
  #unsaid: string[] = [];

  constructor(language: Language, random: Random, cast: readonly Official[]) {
    this.#language = language;
    this.#random = random;
    this.#cast = cast;
    this.wraps = random.chance(0.3);
    const [day, month, year] = [1 + random.below(28), random.pick(language.months), 2018 + random.below(7)];
    this.#date = language.dateOf(day, month, year);
  }

  /** Some come with front matter, as those that a program collected. */
  headline(): string {
    const words = this.#headlineWords();
    switch (this.#random.below(4)) {
      case 0:
        return `---\ntitle: '${words}'\nsource: https://example.org/readouts\n---\n\n`;
      case 1:
        return '';
      case 2:
        return `${words.toUpperCase()}\n\n`;
      default:
        return `${words}\n\n`;
    }
  }

  #headlineWords(): string {
    const named = this.#random
      .pick(this.#language.headlines)
      .replace(/\{(\d)\}/g, (_, number: string) => this.#language.short(this.#person(number), this.#random));
    return begun(this.#filled(named));
  }

  dateline(): string {
    return this.#filled(this.#random.pick(this.#language.datelines));
  }

  paragraph(templates: readonly string[], before = ''): string {
    const sentences = templates.map((template) => this.#filled(template));
    const [first, ...rest] = sentences;
    const opening = before.endsWith(', ') ? `${before}${first}` : `${before}${begun(first!)}`;
    return [opening, ...rest.map(begun)].join(this.#random.chance(0.1) ? '  ' : ' ');
  }

  sentences(count: number): string[] {
    return Array.from({ length: count }, () => {
      if (this.#unsaid.length === 0) this.#unsaid = this.#random.shuffled(this.#language.sentences);
      return this.#unsaid.pop()!;
    });
  }

  #person(number: string): Official {
    return this.#cast[Number(number) - 1]!;
  }

  #named(official: Official): string {
    if (this.#introduced.has(official)) return this.#language.short(official, this.#random);
    this.#introduced.add(official);
    return this.#language.introduction(official, this.#random);
  }

  #filled(template: string): string {
    const filled = template
      .replace(/\{(\w+)(\.role)?\}/g, (_, slot: string, role?: string) => {
        if (!/\d/.test(slot)) return this.#slot(slot);
        return role ? this.#language.role(this.#person(slot)) : this.#named(this.#person(slot));
      })
      .replace(/,(?=[,.;:”»])/g, '');
    return this.#language.contracted(filled);
  }

  #slot(slot: string): string {
    const language = this.#language;
    const random = this.#random;
    switch (slot) {
      case 'host':
        return language.countryOf(this.#cast[0]!);
      case 'guest':
        return language.countryOf(this.#cast[1]!);
      case 'city':
        return this.#cast[random.below(2)]!.country[language === english ? 'en' : 'es'].capital;
      case 'date':
        return this.#date;
      case 'day':
        return random.pick(language.days);
      case 'topic':
        return random.pick(language.topics);
      case 'place':
        return random.pick(language.places);
      case 'programme':
        return random.pick(language.programmes);
      case 'list': {
        const entries = this.#entries();
        return `${entries.slice(0, -1).join('; ')}; ${language === english ? 'and' : 'y'} ${entries.at(-1)}`;
      }
      case 'bullets':
        return this.#entries()
          .map((entry) => `- ${begun(entry)}`)
          .join('\n');
      default:
        throw new Error(`there is no slot ${slot}`);
    }
  }

  #entries(): string[] {
    const members = this.#cast.slice(3, 6 + this.#random.below(5));
    for (const member of members) this.#introduced.add(member);
    return members.map((member) => this.#language.entry(member, this.#random));
  }
}

const begun = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Broken where a mail program would, names or not. */
function wrapped(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${wrapWidth}})(?: +|$)`, 'g'), '$1\n').trimEnd())
    .join('\n');
}
