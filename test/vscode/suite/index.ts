// What VS Code's extension host runs: all tests of the extension, in this order.
import { format } from 'node:util';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ timeout: 20_000, color: false });
  // The bar tells our lines from the host's own.
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    for (const line of format(...args).split('\n')) console.log(`│ ${line}`);
  };
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./language.test.ts');
  await import('./features.test.ts');
  await import('./surface.test.ts');
  await import('./export.test.ts');
  await import('./review.test.ts');
  await import('./places.test.ts');
  await import('./hostile.test.ts');
  await import('./seeds.test.ts');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failing`)) : resolve()));
  });
}
