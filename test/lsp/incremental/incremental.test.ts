// A server that was there all along answers as one that is started now: whatever was done, in whatever order the disk came back.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from '../../support/runs.ts';
import { allProblems, everyAnswer, problemsOfAll } from './everyAnswer.ts';
import { beginning, someStep } from './steps.ts';
import { World } from './world.ts';

const places = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 1,
  maxLength: 3,
});

describe('a server', function () {
  // Thousands of workspaces in the long run, and a busy machine takes its time with hundreds.
  this.timeout(0);

  it('answers as one that is started afresh, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(
        beginning,
        fc.array(someStep, { maxLength: 20, size: 'max' }),
        places,
        fc.boolean(),
        async (start, steps, asked, isCurious) => {
          const world = await World.begin({ ...start, kept: new Map() }, true, '1');
          const running = [world];
          try {
            for (const { act } of steps) {
              await act(world);
              if (isCurious) await allProblems(world);
            }
            await world.atRest();
            const answers = await everyAnswer(world, asked);
            const fresh = await World.begin(world);
            running.push(fresh);
            await fresh.settled();
            assert.deepEqual(answers, await everyAnswer(fresh, asked));
            assert.deepEqual(await problemsOfAll(world), await problemsOfAll(fresh));
            await running.shift()!.end();
            const again = await World.begin(world, true, '1');
            running.push(again);
            await again.settled();
            assert.deepEqual(await problemsOfAll(again), await problemsOfAll(fresh));
          } finally {
            for (const each of running) await each.end();
          }
        },
      ),
      runs(200, 10_000),
    );
  });

  it('tells the same problems as one that is started afresh', async () => {
    const wait = globalThis.setTimeout;
    // What is gathered for a while is told in the next turn.
    globalThis.setTimeout = ((told: () => void) => wait(told, 0)) as unknown as typeof setTimeout;
    const allTold = async (world: World) => {
      let before: string | undefined;
      for (let quiet = 0; quiet < 3; ) {
        await world.settled();
        await new Promise((resolve) => wait(resolve, 4));
        const now = JSON.stringify([...world.told].sort(([a], [b]) => (a < b ? -1 : 1)));
        quiet = now === before ? quiet + 1 : 0;
        before = now;
      }
      return new Map([...world.told].sort(([a], [b]) => (a < b ? -1 : 1)));
    };
    try {
      await fc.assert(
        fc.asyncProperty(
          beginning,
          fc.array(someStep, { maxLength: 20, size: 'max' }),
          fc.boolean(),
          async (start, steps, isPatient) => {
            const world = await World.begin({ ...start, kept: new Map() }, false);
            const afresh: World[] = [];
            try {
              for (const { act } of steps) {
                await act(world);
                if (isPatient) await new Promise((resolve) => wait(resolve, 4));
              }
              await world.atRest();
              const told = await allTold(world);
              const fresh = await World.begin(world, false);
              afresh.push(fresh);
              assert.deepEqual(told, await allTold(fresh));
            } finally {
              for (const each of [world, ...afresh]) await each.end();
            }
          },
        ),
        runs(40, 3000),
      );
    } finally {
      globalThis.setTimeout = wait;
    }
  });
});
