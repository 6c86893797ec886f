// `npm run test:long [-- -g NAME]`: what is tried some hundred times in `npm test`, many thousand times.
import { prepare, project, say } from '../client/host/prepare.mjs';
import { npm, run } from '../client/host/processes.mjs';

await prepare({ tests: true });
const env = { ...process.env, READOUTS_TEST_LONG: '1' };

say('Properties');
await shown(['node_modules/mocha/bin/mocha.js', ...process.argv.slice(2)]);

if (process.argv.length === 2) {
  say('Ten minutes of editing without rest');
  await npm(['run', 'soak', '--silent'], { cwd: project, stdio: 'inherit' }).catch(failed);
}

function failed({ message }) {
  console.log(message.trim());
  process.exitCode = 1;
}

async function shown(args) {
  await run(process.execPath, args, { cwd: project, env, stdio: 'inherit' }).catch(failed);
}
