// What is offered where: the cures of a problem, all safe ones at once, everybody who is new at once.
import assert from 'node:assert/strict';
import {
  actionKinds,
  type CodeAction,
  codeActionsOf,
} from '../../../server/src/core/features/codeActions.ts';
import { problemsOf } from '../../../server/src/core/features/problems/problemsOf.ts';
import { beginRegister } from '../../../server/src/core/features/problems/registerEverybody.ts';
import { fixture } from '../../support/fixture.ts';
import { fixed, type Workspace, workspace } from '../../support/problems.ts';

const register = `persons:
  - id: ines-quiroga
    name: Inés Quiroga
    country: MX
  - id: ruth-thornbury
    name: Ruth Thornbury
    country: US
`;

function offered(
  { corpus }: Pick<Workspace, 'corpus'>,
  uri: string,
  offset: number,
  only?: string,
): readonly CodeAction[] {
  const span = { start: offset, end: offset };
  const isWanted = (kind: string) => (only === undefined ? undefined : kind === only);
  return codeActionsOf(corpus, uri, problemsOf(corpus, uri), span, isWanted);
}
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
const done = (files: Workspace, actions: readonly CodeAction[], title: string) =>
  fixed(
    files,
    actions.flatMap(({ fix }) => fix ?? []),
    title,
  );
const fixAll = 'Fix what has only one right answer';

describe('all safe cures at once', () => {
  const text = `
-- officials.yaml --
${register}
-- a.readout.txt --
/cms/uploads/image/file/1234/header.jpg

MEXICO CITY, May 3, 2024. Ambassador Ruth Thornbry of the United States met with Secretary Inés Quiroga of Mexico.

Ambassador Thornbury said: “I thank Secretary Inés Quirogas for her time.”

She added: “We will meet again.
`;
  it('leave alone what is quoted, and what somebody has to decide', () => {
    const files = fixture(text);
    const actions = offered(files, 'a.readout.txt', 0, actionKinds.fixAll);
    assert.deepEqual(titles(actions), [fixAll]);
    assert.equal(
      done(files, actions, fixAll)['a.readout.txt'],
      files.texts
        .get('a.readout.txt')!
        .replace('/cms/uploads/image/file/1234/header.jpg\n\n', '')
        .replace('Thornbry', 'Thornbury')
        .replace('again.', 'again.”'),
    );
  });

  it('are offered beside the others where nothing was asked for, and not where something else was', () => {
    const files = fixture(text);
    assert.ok(titles(offered(files, 'a.readout.txt', 60)).includes(fixAll));
    assert.deepEqual(titles(offered(files, 'a.readout.txt', 60, 'refactor')), []);
    assert.ok(!titles(offered(files, 'a.readout.txt', 60, actionKinds.cure)).includes(fixAll));
  });

  it('are not offered where there are none', () => {
    const files = workspace({ 'officials.yaml': register, 'a.txt': ['Rosa Lund'] });
    assert.deepEqual(offered(files, 'a.txt', 0, actionKinds.fixAll), []);
  });
});

describe('everybody who is new', () => {
  const lines = [
    'Tomás Lanz | Envoy | PE',
    'Ruth Thornbry | Minister | US',
    'Rosa Lund | | SE',
    'Ada Ode | Minister | SE',
  ];
  const all = 'Add all 3 who are new in this readout to the register';

  it('is registered at their places, but for who may be in the register', () => {
    const files = workspace({ 'officials.yaml': register, 'a.txt': lines });
    const actions = offered(files, 'a.txt', 8);
    assert.ok(titles(actions).includes(all));
    assert.deepEqual(done(files, actions, all), {
      'officials.yaml': `persons:
  - id: ada-ode
    name: Ada Ode
    country: SE
    memberships:
      - { role: Minister }
  - id: ines-quiroga
    name: Inés Quiroga
    country: MX
  - id: rosa-lund
    name: Rosa Lund
    country: SE
  - id: ruth-thornbury
    name: Ruth Thornbury
    country: US
  - id: tomas-lanz
    name: Tomás Lanz
    country: PE
    memberships:
      - { role: Envoy }
`,
    });
  });

  it('begins a register that has nobody in it', () => {
    const files = workspace({ 'officials.yaml': '# Ours.\npersons:\n', 'a.txt': ['Tomás Lanz', 'Ada Ode'] });
    const title = 'Add all 2 who are new in this readout to the register';
    assert.deepEqual(done(files, offered(files, 'a.txt', 0), title), {
      'officials.yaml':
        '# Ours.\npersons:\n  - id: ada-ode\n    name: Ada Ode\n  - id: tomas-lanz\n    name: Tomás Lanz\n',
    });
  });

  it('with an office is offered at any name where there is no register, and starts one', () => {
    const files = workspace({ 'r/a.txt': ['Tomás Lanz | Envoy', 'Ada Ode | Minister', 'Rosa Lund'] });
    const title = 'Start a register, officials.yaml, with all 2 people who hold an office here';
    const entries = `persons:
  - id: ada-ode
    name: Ada Ode
    memberships:
      - { role: Minister }
  - id: tomas-lanz
    name: Tomás Lanz
    memberships:
      - { role: Envoy }
`;
    const actions = offered(files, 'r/a.txt', 8);
    assert.deepEqual(titles(actions), [title]);
    assert.deepEqual(done(files, actions, title), { 'r/officials.yaml': entries });
    const opened = { ...files, corpus: files.corpus.withFolders(['s', 'r', '']) };
    assert.deepEqual(done(opened, offered(opened, 'r/a.txt', 8), title), { 'r/officials.yaml': entries });
    const above = {
      texts: new Map([['w/r/a.txt', '']]),
      corpus: workspace({ 'w/r/a.txt': ['Ada Ode | Minister'] }).corpus.withFolders(['w/']),
    };
    assert.deepEqual(
      offered(above, 'w/r/a.txt', 9).map(({ title, fix }) => [title, fix?.edits[0]?.uri]),
      [['Start a register, officials.yaml, with Ada Ode', 'w/officials.yaml']],
    );
  });

  it('of all readouts is a register to begin with, where their folders meet', () => {
    const files = workspace({ 'r/1/a.txt': ['Tomás Lanz | Envoy | PE'], 'r/2/b.txt': ['Ada Ode'] });
    const action = offered(files, 'r/1/a.txt', 8).find(({ fix }) => fix === undefined);
    assert.equal(
      action?.title,
      'Start a register, officials.yaml, with everybody who holds an office in all 2 readouts',
    );
    const edits = beginRegister(files.corpus)?.edits ?? [];
    assert.equal(edits[0]?.uri, 'r/officials.yaml');
    const text = edits[0]?.edits[0]?.newText ?? '';
    assert.ok(!text.includes('Ada Ode'), 'nobody without an office');
    assert.match(text, /- { role: Envoy, sources: \["?1\/a.txt"?\] }/);
    assert.equal(beginRegister(files.corpus.withRegisterFile('r/officials.yaml', text)), undefined);
  });
});
