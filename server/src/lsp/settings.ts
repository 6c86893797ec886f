// What a person can set: read from whatever the client gives, each value apart, a senseless one passed over and said.
import type { HintKinds } from '../core/features/inlayHints.ts';
import type { Severity } from '../core/features/problems/problem.ts';
import { defaultGlobs, type FileGlobs } from '../files/fileKind.ts';

export interface Settings extends FileGlobs {
  /** By code of the problem; those not named keep their own severity. */
  readonly problems: Readonly<Record<string, Severity | 'off'>>;
  readonly inlayHints: HintKinds;
  /** An address, or empty. */
  readonly imageBase: string;
  /** Who decides; empty where git is to say. */
  readonly annotator: string;
}

export const defaultSettings: Settings = {
  ...defaultGlobs,
  problems: {},
  inlayHints: { roles: true, surnames: true },
  imageBase: '',
  annotator: '',
};

export interface ReadSettings {
  readonly settings: Settings;
  /** What is wrong with the values given, each in a sentence. */
  readonly complaints: readonly string[];
}

/** `given` is the section `readouts` as JSON. */
export function settingsOf(given: unknown): ReadSettings {
  const complaints: string[] = [];
  const section = isObject(given) ? given : {};
  const settings = {
    register: globsIn(section, 'register', complaints),
    files: globsIn(section, 'files', complaints),
    problems: problemsIn(section, complaints),
    inlayHints: hintsIn(section, complaints),
    imageBase: imageBaseIn(section, complaints),
    annotator: annotatorIn(section, complaints),
  };
  return { settings, complaints };
}

type Section = Readonly<Record<string, unknown>>;

function globsIn(section: Section, name: keyof FileGlobs, complaints: string[]): readonly string[] {
  const value = section[name] ?? defaultSettings[name];
  if (Array.isArray(value) && value.every((glob) => typeof glob === 'string')) return value;
  complaints.push(`The setting readouts.${name} is to be a list of globs.`);
  return defaultSettings[name];
}

function problemsIn(section: Section, complaints: string[]): Settings['problems'] {
  const value = section.problems ?? {};
  if (!isObject(value)) {
    complaints.push('The setting readouts.problems is to give a severity for each kind of problem.');
    return {};
  }
  const problems: Record<string, Severity | 'off'> = {};
  for (const [code, severity] of Object.entries(value)) {
    if (isSeverity(severity)) problems[code] = severity;
    else complaints.push(`The setting readouts.problems has ${code} as none of ${severities.join(', ')}.`);
  }
  return problems;
}

function hintsIn({ inlayHints: given = {} }: Section, complaints: string[]): HintKinds {
  const wanted = (kind: keyof HintKinds): boolean => {
    const value = isObject(given) ? (given[kind] ?? defaultSettings.inlayHints[kind]) : undefined;
    if (typeof value === 'boolean') return value;
    complaints.push(`The setting readouts.inlayHints.${kind} is to be true or false.`);
    return defaultSettings.inlayHints[kind];
  };
  return { roles: wanted('roles'), surnames: wanted('surnames') };
}

function imageBaseIn({ imageBase = '' }: Section, complaints: string[]): string {
  if (typeof imageBase === 'string' && /^(https?:\/\/[^\s/]\S*)?$/.test(imageBase)) return imageBase;
  complaints.push('The setting readouts.imageBase is to be an address that begins with https://.');
  return defaultSettings.imageBase;
}

function annotatorIn({ annotator = '' }: Section, complaints: string[]): string {
  if (typeof annotator === 'string' && !/[\r\n]/.test(annotator)) return annotator.trim();
  complaints.push('The setting readouts.annotator is to be a name.');
  return defaultSettings.annotator;
}

const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;

const isSeverity = (value: unknown): value is Severity | 'off' =>
  severities.some((severity) => severity === value);

const isObject = (value: unknown): value is Section =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
