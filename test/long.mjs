// `npm run test:long [-- -g NAME]`: what is tried some hundred times in `npm test`, many thousand times.
import { prepare, project, say } from '../client/host/prepare.mjs';
import { run } from '../client/host/processes.mjs';

await prepare({ tests: true });
const env = { ...process.env, READOUTS_TEST_LONG: '1' };

say('Properties');
await shown(['node_modules/mocha/bin/mocha.js', ...process.argv.slice(2)]);

async function shown(args) {
  await run(process.execPath, args, { cwd: project, env, stdio: 'inherit' }).catch(({ message }) => {
    console.log(message.trim());
    process.exitCode = 1;
  });
}
