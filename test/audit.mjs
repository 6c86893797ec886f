// `npm run audit`: known holes in what the project is built with, where the package registry tells them.
import { say } from '../client/host/prepare.mjs';
import { npm } from '../client/host/processes.mjs';

say('Known holes in what the project is built with');
try {
  console.log((await npm(['audit', '--audit-level=high'])).trim());
} catch ({ message }) {
  // Only an answer can be bad news: no network and a registry without audits are none.
  const isAnswered = /\bseverity\b|\bvulnerabilit/i.test(message);
  console.log(isAnswered ? message : 'The registry does not tell.');
  process.exitCode = isAnswered ? 1 : 0;
}
