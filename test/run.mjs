// `npm test`: types and lint, the tests under plain mocha, then the suite in a real VS Code, from source and packed.
import { prepare, project, say } from '../client/host/prepare.mjs';
import { npm, start } from '../client/host/processes.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };

if (await succeeds(() => prepare({ tests: true }))) {
  say('Types and lint');
  await succeeds(() => npm(['run', 'check', '--silent'], { cwd: project }));
  await count('Unit and wire tests', ['node_modules/mocha/bin/mocha.js']);
  await count('The suite in VS Code, the extension from source', ['test/vscode/run.mjs', 'source']);
  await count('The suite in VS Code, the extension packed', ['test/vscode/run.mjs', 'packed']);
  await count('The extension in a browser, without Node', ['test/vscode/web.mjs']);
}

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

/** Whether a step that is no set of tests went well; if not, it counts as one failed. */
async function succeeds(step) {
  try {
    await step();
    return true;
  } catch (error) {
    console.log(error.message);
    total.failed++;
    return false;
  }
}

/**
 * Runs one set of tests and adds what mocha says at its end. A run that ends badly has failed even where no
 * test did, and so has one that says nothing: an extension host that crashes ends with 0.
 */
async function count(title, args) {
  say(title);
  const { code, output } = await shown(args);
  const said = (word) => Number(output.match(new RegExp(`^│? *(\\d+) ${word}\\b`, 'm'))?.[1] ?? 0);
  const [passed, failed, skipped] = [said('passing'), said('failing'), said('pending')];
  total.passed += passed;
  total.skipped += skipped;
  total.failed += failed;
  if (failed === 0 && (code !== 0 || passed + skipped === 0)) {
    console.log(`${title}: ended with ${code} after ${passed} passing tests`);
    total.failed++;
  }
}

function shown(args) {
  return new Promise((resolve, reject) => {
    const child = start(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
