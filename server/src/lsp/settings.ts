// What a person can set: read from whatever the client gives, each value apart, a senseless one passed over and said.
import type { Severity } from '../core/features/problems/problem.ts';
import { defaultGlobs, type FileGlobs } from '../files/fileKind.ts';

export interface Settings extends FileGlobs {
  /** By code of the problem; those not named keep their own severity. */
  readonly problems: Readonly<Record<string, Severity | 'off'>>;
}

export const defaultSettings: Settings = { ...defaultGlobs, problems: {} };

export interface ReadSettings {
  readonly settings: Settings;
  /** What is wrong with the values given, each in a sentence. */
  readonly complaints: readonly string[];
}

/** `given` is the section `readouts` as JSON. */
export function settingsOf(given: unknown): ReadSettings {
  const complaints: string[] = [];
  const section = isObject(given) ? given : {};

  const globs = (name: keyof FileGlobs): readonly string[] => {
    const value = section[name];
    if (value === undefined || value === null) return defaultSettings[name];
    if (Array.isArray(value) && value.every((glob) => typeof glob === 'string')) return value;
    complaints.push(`The setting readouts.${name} is to be a list of globs.`);
    return defaultSettings[name];
  };

  const problems: Record<string, Severity | 'off'> = {};
  const byCode = section.problems ?? {};
  if (!isObject(byCode))
    complaints.push('The setting readouts.problems is to give a severity for each kind of problem.');
  else {
    for (const [code, value] of Object.entries(byCode)) {
      if (isSeverity(value)) problems[code] = value;
      else
        complaints.push(
          `In the setting readouts.problems, ${code} is to be one of ${severities.join(', ')}.`,
        );
    }
  }
  return { settings: { register: globs('register'), files: globs('files'), problems }, complaints };
}

const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;

const isSeverity = (value: unknown): value is Severity | 'off' =>
  severities.some((severity) => severity === value);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
