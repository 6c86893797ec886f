// What can happen in a workspace: typed, opened, closed, created, moved, deleted, set, in any order and with any text.
import fc from 'fast-check';
import { sideFileOf } from '../../../server/src/core/annotations/sideFile.ts';
import type { Verdict } from '../../../server/src/lsp/protocol.ts';
import { decide, decideByHand, doWhatIsOffered, rename, takeBack } from './deciding.ts';
import { everyAnswer } from './everyAnswer.ts';
import type { World, WorldNow } from './world.ts';

const one = 'file:///work/one';
const other = 'file:///work/other';

/** Names that run into each other as names do, in sentences that the reader takes apart. */
const sentences = [
  'Foreign Minister Inés Quiroga Salcedo of Mexico met with Secretary of State Ruth Thornbury in Lima on May 3, 2022. ',
  'La secretaria de Relaciones Exteriores, Inés Quiroga, se reunió con el embajador Tomás Okafor en Bogotá. ',
  'Secretary of State Ruth Thornbry spoke to the press. ',
  'Minister Quiroga thanked Secretary Thornbry. ',
  'President Bak Sung-min of South Korea spoke with Senator Inés Quiroga Peralta.\n',
  'Ambassador Beth Thornbury and Ambassador Elizabeth Thornbury attended.\r\n',
  '“We agreed on every point, said Inés Quirogas.\n\n',
  '"Nothing is settled," said Thornbury. ',
  '# Quiroga receives Thornbury\n\n',
  'LIMA, 4 March 2021 – ',
  '---\ndate: 2019-02-03\nsource: https://example.org/a\n---\n',
  '- Ruth J. Thornbury, Jr., Secretary\n- Kit Vale, Director of Trade\n',
  'Share on Facebook\n/images/a.jpg\n',
];
const pieces = [
  ...[
    '\n',
    '\r\n',
    '\r',
    ' ',
    ',',
    '“',
    '”',
    '’s ',
    '\ud83d',
    '\udc00',
    '🇲🇽',
    '👩‍💼',
    'é',
    'e\u0301',
    '\u00a0',
    '\0',
  ],
  ...['Quiroga', 'Minister ', 'Thornbury ', ' of Peru', 'then-', 'not '],
];
const registers = [
  'persons:\n  - { id: ines, name: Inés Quiroga Salcedo, country: MX, memberships: [{ role: Foreign Minister, end_date: 2020 }] }\n',
  'posts:\n  - { id: m, label: Foreign Minister, other_labels: [Minister], country: MX }\npersons:\n  - name: Inés Quiroga Peralta\n    country: MX\n    memberships:\n      - { post: m, start_date: 2021 }\n  - { name: Ruth Thornbury }\n',
  'persons:\n  - { id: ruth-thornbury, name: Ruth Thornbury, country: GB }\n  - { id: bak, name: Bak Sung-min, country: KR }\nignored: [Kit Vale, { name: Thornbry, document: b.txt }]\n',
  'ignored:\n  - Nobody At All\n  - Inés Quirogas\n',
  'persons: [',
  '',
];

const readouts = [
  ...['readouts/a.txt', 'readouts/b.txt', 'readouts/old/c.txt', 'readouts/old/d.readout', 'notes.txt'],
  'readouts/s%C3%A1b%20x.txt',
].map((path) => `${one}/${path}`);
const elsewhere = [`${other}/readouts/e.txt`, `${other}/officials.yaml`];
const registerFiles = [`${one}/officials.yaml`, `${one}/officials/more.yaml`, `${one}/team.yaml`];
const sideFiles = [readouts[0]!, readouts[1]!, readouts[2]!, readouts[5]!, elsewhere[0]!].map(sideFileOf);
const plainFiles = [...readouts, ...registerFiles, ...elsewhere];
const languageOf = (uri: string) => (uri.endsWith('.yaml') ? 'yaml' : 'readout');

const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...sentences) }, fc.constantFrom(...pieces)), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const brokenSideFiles = [
  'version: 1\nannotations: [',
  'version: 1\nannotations:\n  - id: a\n    motivation: identifying\n    person: ines\n    quote: { exact: "Quiroga", prefix: "", suffix: "" }\n    position: { start: 1, end: 9 }\n',
  'version: 1\nsource: b.txt\nbase: git-blob:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391\nannotations: []\n',
  '',
];
/** Whatever a file is for, now and then something else stands in it. */
const content = (uri: string) =>
  sideFiles.includes(uri)
    ? fc.constantFrom(...brokenSideFiles)
    : uri.endsWith('.yaml')
      ? fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...registers) }, text)
      : text;
const written = fc
  .oneof({ weight: 8, arbitrary: fc.constantFrom(...plainFiles) }, fc.constantFrom(...sideFiles))
  .chain((uri) => fc.tuple(fc.constant(uri), content(uri)));
const edits = fc.array(
  fc.record({
    at: fc.oneof(fc.constant(0), fc.nat(400)),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
    text: fc.oneof(fc.constantFrom('', ...pieces), fc.constantFrom(...sentences)),
  }),
  { minLength: 1, maxLength: 3 },
);

const settings = [
  {},
  { register: ['team.yaml'], files: [] },
  { register: ['**/officials.yaml'], files: ['notes.txt', '**/more.yaml'] },
  { problems: { 'unrecognised-name': 'error', 'undated-readout': 'off' } },
];
const folderLists = [[one], [one, other], [other], []];

type Act = (world: World) => Promise<void>;

export interface Step {
  readonly act: Act;
  /** What fast-check prints of it. */
  toString(): string;
}

const step = <Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  act: (world: World, value: Value) => unknown,
) =>
  values.map(
    (value): Step => ({
      act: async (world) => void (await act(world, value)),
      toString: () => `${name} ${JSON.stringify(value)}`,
    }),
  );

const file = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...plainFiles) },
  fc.constantFrom(...sideFiles),
);
const where = fc.record({
  uri: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...readouts.slice(0, 3)) },
    fc.constantFrom(...plainFiles),
  ),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom('opened' as const, 'as they are' as const),
});
const verdicts: readonly Verdict[] = ['is', 'isNot', 'new', 'nobody', 'unsure', 'note'];
const told = fc.constantFrom('by the editor' as const, 'by the watcher' as const, 'by both' as const);

export const someStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: step('write', written, (world, [uri, content]) => world.write(uri, content)),
  },
  { weight: 4, arbitrary: step('open', file, (world, uri) => world.open(uri, languageOf(uri))) },
  {
    weight: 8,
    // Mostly of a file that is open: which one, is counted among those.
    arbitrary: step('edit', fc.tuple(fc.nat(8), edits), (world, [which, made]) => {
      const open = [...world.buffers.keys()];
      return open.length > 0 ? world.edit(open[which % open.length]!, made) : undefined;
    }),
  },
  { weight: 1, arbitrary: step('save', file, (world, uri) => world.save(uri)) },
  { weight: 2, arbitrary: step('close', file, (world, uri) => world.close(uri)) },
  {
    weight: 2,
    arbitrary: step(
      'erase',
      fc.oneof({ weight: 3, arbitrary: file }, fc.constantFrom(`${one}/readouts/old`, `${one}/readouts`)),
      (world, uri) => world.erase(uri),
    ),
  },
  {
    weight: 1,
    arbitrary: step('hear late that it was erased', file, (world, uri) => world.hearErased(uri)),
  },
  {
    weight: 2,
    arbitrary: step('move', fc.tuple(file, file, told), (world, [from, to, by]) => world.move(from, to, by)),
  },
  {
    weight: 1,
    arbitrary: step('move a folder', told, (world, by) =>
      world.move(`${one}/readouts/old`, `${one}/readouts/older`, by),
    ),
  },
  { weight: 1, arbitrary: step('set', fc.constantFrom(...settings), (world, value) => world.set(value)) },
  {
    weight: 1,
    arbitrary: step('folders', fc.constantFrom(...folderLists), (world, folders) =>
      world.setFolders(folders),
    ),
  },
  {
    weight: 3,
    arbitrary: step(
      'decide by hand',
      fc.tuple(
        fc.constantFrom(...readouts.slice(0, 3), readouts[5]!, elsewhere[0]!),
        fc.array(fc.nat(1000), { maxLength: 3 }),
      ),
      (world, [uri, seeds]) => decideByHand(world, uri, seeds),
    ),
  },
  {
    weight: 4,
    arbitrary: step('decide', fc.tuple(where, fc.constantFrom(...verdicts)), (world, [at, verdict]) =>
      decide(world, at, verdict),
    ),
  },
  {
    weight: 1,
    arbitrary: step('take back', fc.constantFrom('opened' as const, 'as they are' as const), takeBack),
  },
  {
    weight: 4,
    arbitrary: step(
      'do',
      fc.tuple(where, fc.constantFrom(undefined, 'quickfix', 'refactor', 'source'), fc.nat(50)),
      (world, [at, kind, which]) => doWhatIsOffered(world, at, kind, which),
    ),
  },
  { weight: 1, arbitrary: step('rename', where, rename) },
  { weight: 5, arbitrary: step('answer', fc.nat(20), (world, which) => world.answer(which)) },
  // What is remembered from asking half way must not show.
  {
    weight: 1,
    arbitrary: step('ask', fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (world, place) =>
      everyAnswer(world, [place]),
    ),
  },
  { weight: 1, arbitrary: step('settle', fc.constant(''), (world) => world.settled()) },
);

export const beginning: fc.Arbitrary<Omit<WorldNow, 'kept'>> = fc.record({
  disk: fc.array(written, { maxLength: 8 }).map((entries) => new Map(entries)),
  buffers: fc.constant(new Map()),
  folders: fc.constantFrom(...folderLists.slice(0, 2)),
  settings: fc.constantFrom(...settings),
});
