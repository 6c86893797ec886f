// Reading takes as much longer as a text is longer, whatever is in it: by how often each piece of the program runs, not by the clock.
import assert from 'node:assert/strict';
import { Session } from 'node:inspector';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { anchorAnnotations } from '../../server/src/core/annotations/anchorAnnotations.ts';
import { parseAnnotationFile } from '../../server/src/core/annotations/parseAnnotationFile.ts';
import { parseReadout } from '../../server/src/core/readout/parseReadout.ts';
import { parseRegisterFile } from '../../server/src/core/register/parseRegisterFile.ts';
import { LineIndex } from '../../server/src/core/text/lineIndex.ts';
import { garbledIn } from '../../server/src/core/text/misdecoded.ts';
import { sideFileText } from '../support/decisions.ts';
import { isLong } from '../support/runs.ts';

/** Built to be slow: what a loop looks for again and again and never finds, or finds everywhere. */
const units: readonly string[] = [
  ...[
    'a',
    'a ',
    'Ana ',
    'Ana Ruiz ',
    'A. ',
    'A.',
    'Ruiz, ',
    'and ',
    'of ',
    'of the ',
    'de la ',
    'y ',
    ', ',
    '’s ',
  ],
  ...[
    'Minister ',
    'Minister of ',
    'Minister and ',
    'Minister, ',
    'Minister Ruiz ',
    'Deputy ',
    'then-',
    'the ',
    'The ',
  ],
  ...[
    'President of Peru ',
    'Peru ',
    'Peru and ',
    'met ',
    'met with ',
    'said ',
    'said, ',
    'who ',
    'Mr. ',
    'Jr., ',
  ],
  ...[
    '“',
    '”',
    '"',
    '" ',
    '"a" ',
    '“a ',
    '’',
    '(',
    ')',
    '(a) ',
    '[',
    '- ',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    ' ',
    '\t',
    '\u00a0',
  ],
  ...[
    '- Ana Ruiz, Minister\n',
    'Ana Ruiz\n',
    ')\n',
    '”\n',
    '.\n',
    'Ana\n',
    '# a\n',
    '---\n',
    'a: b\n',
    'date: 2020\n',
    '1 ',
    '1 May ',
    'May ',
    '1. ',
  ],
  ...[
    'May 1, 2024 ',
    '2024-05-01 ',
    'LIMA, ',
    'LIMA – ',
    'Share\n',
    '/images/a.jpg\n',
    'https://a.example/b ',
    '&amp;',
    '&',
  ],
  ...[
    'é',
    'e\u0301',
    'Ã©',
    'â€œ',
    '\ud83d',
    '\udc00',
    '🇲🇽',
    '\0',
    '�',
    '中',
    'Ana Ruiz met Ben Ode. ',
    'Ruiz said. “Yes.” ',
  ],
];
/** What stands before them once, and wants an end. */
const beginnings = ['', '“', 'Minister of ', '---\n', 'The President of Peru, Ana Ruiz, met with '];

/** Other names each time, and as many as there are. */
function names(count: number, write: (name: string, number: number) => string): string {
  const letters = (number: number): string =>
    (number >= 20 ? letters(Math.floor(number / 20) - 1) : '') + 'bcdfghjklmnprstvwxyz'[number % 20];
  let text = '';
  for (let number = 0; number < count; number++) text += write(`Ana B${letters(number)}a`, number);
  return text;
}
const textOfNames = (length: number) =>
  names(length / 60, (name) => `Foreign Minister ${name} of Peru met with Ambassador Ben Ode.\n`);

interface Case {
  readonly name: string;
  readonly read: (length: number) => () => unknown;
}

const readouts = beginnings.flatMap((beginning) =>
  units.map((unit): Case => {
    const text = (length: number) => beginning + unit.repeat(Math.ceil(length / unit.length));
    return {
      name: `a readout of ${JSON.stringify(beginning + unit)}`,
      read: (length) => () => [parseReadout(text(length)), garbledIn(text(length))],
    };
  }),
);
/** Each of the first names is compared with those before, up to some: a longer text has more than so many from the start. */
const settled = isLong ? 8 : 1;
const ofNames: Case[] = [
  { name: 'a readout of other names each time', write: textOfNames },
  {
    name: 'a list of other names each time',
    write: (length: number) => names(length / 30, (name) => `- ${name}, Minister of Trade\n`),
  },
  {
    name: 'other names with one title',
    write: (length: number) => `Ministers ${names(length / 8, (name) => `${name}, `)}spoke.`,
  },
].map(({ name, write }) => ({ name, read: (length) => () => parseReadout(write(settled * length)) }));

/** Files of which there are larger ones than of readouts. */
const larger = 8;
const register = (write: (length: number) => string) => (length: number) => {
  const text = write(larger * length);
  return () => parseRegisterFile('o.yaml', text);
};
const registers: Case[] = [
  {
    name: 'a register of many',
    read: register(
      (length) =>
        `persons:\n${names(length / 60, (name, id) => `  - { id: p${id}, name: ${name}, country: PE }\n`)}`,
    ),
  },
  {
    name: 'one of many names',
    read: register(
      (length) =>
        `persons:\n  - id: ana\n    name: Ana\n    other_names:\n${names(length / 20, (name) => `      - ${name}\n`)}`,
    ),
  },
  {
    name: 'the same id again and again',
    read: register((length) => `persons:\n${'  - { id: ana, name: Ana Ruiz }\n'.repeat(length / 32)}`),
  },
  {
    name: 'many offices',
    read: register(
      (length) =>
        `persons:\n  - id: ana\n    name: Ana Ruiz\n    memberships:\n${'      - { role: Minister, start_date: 2020 }\n'.repeat(length / 44)}`,
    ),
  },
  {
    name: 'comments',
    read: register((length) => `persons:\n${'  # a\n'.repeat(length / 6)}  - { id: ana, name: Ana }\n`),
  },
  { name: 'keys that mean nothing', read: register((length) => 'a: b\n'.repeat(length / 5)) },
  { name: 'no register at all', read: register((length) => 'Ana Ruiz met Ben Ode. '.repeat(length / 22)) },
];

const decided = (length: number) => {
  const text = textOfNames(length);
  const decisions = [...text.matchAll(/Ana B\w+/g)].map(({ 0: words, index }) => ({
    words,
    at: index,
    person: 'a',
  }));
  return {
    text,
    side: sideFileText(
      text,
      decisions.map((each) => ({ ...each, created: undefined })),
    ),
  };
};
const sideFiles: Case[] = [
  {
    name: 'many decisions',
    read: (length) => {
      const { side } = decided(larger * length);
      return () => parseAnnotationFile('a', side);
    },
  },
  {
    name: 'many decisions in the text that they were made in',
    read: (length) => {
      const { text, side } = decided(larger * length);
      return () => anchorAnnotations(parseAnnotationFile('a', side), text);
    },
  },
];
const others: Case[] = [
  {
    name: 'the lines of a text',
    read: (length) => () => {
      const lines = new LineIndex('é\r\n'.repeat(length / 3));
      for (let at = 0; at < length; at++) lines.lineColumnAt(at, 'utf-8');
    },
  },
];
const all = [...readouts, ...ofNames, ...registers, ...sideFiles, ...others];

const [some, more] = isLong ? [8000, 32_000] : [800, 3200];

/** A thread of its own has no other code to count. */
function countSteps(): void {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = () => {
    let sum = 0;
    session.post('Profiler.takePreciseCoverage', (_error, found) => {
      for (const { functions } of found.result)
        for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    });
    return sum;
  };
  const stepsOf = (read: () => unknown) => {
    taken();
    read();
    return taken();
  };
  parentPort!.postMessage(all.map(({ read }) => [stepsOf(read(some)), stepsOf(read(more))]));
}

if (!isMainThread) countSteps();
else
  describe('reading takes no longer for each character of a longer text', function () {
    this.timeout(0);

    it('in steps', async () => {
      const worker = new Worker(__filename);
      const counts = await new Promise<readonly (readonly [number, number])[]>((resolve, reject) => {
        worker.once('message', resolve).once('error', reject);
      });
      await worker.terminate();
      const grown = counts.map(([few, many], index) => ({ name: all[index]!.name, times: many / few }));
      // Four times as long; what is looked up in a tree adds a little.
      assert.deepEqual(
        grown.filter(({ times }) => !(times < 5)),
        [],
      );
    });
  });
