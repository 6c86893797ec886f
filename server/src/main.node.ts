// The language server as a Node process (`--stdio`, or IPC when an editor forks it).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { cacheFolder } from './files/cacheFolder.ts';
import { diskStorage } from './files/diskStorage.ts';
import { filesByScheme } from './files/filesByScheme.ts';
import { gitText } from './files/gitTexts.ts';
import { gitUserName } from './files/gitUserName.ts';
import { guideIn } from './files/guide.ts';
import { workspaceFiles } from './files/workspaceFiles.ts';
import { clientFiles } from './lsp/clientFiles.ts';
import { framing } from './lsp/framing.ts';
import { plainHost } from './lsp/host.ts';
import { startServer } from './lsp/server.ts';
import { threadReadings } from './reading/threadReadings.ts';

const usage = `Usage: readouts-language-server --stdio

The language server for readouts, for editors that start it themselves.
Also: --node-ipc, --socket=PORT, --pipe=NAME, --version, --help.
`;

const args = process.argv.slice(2);
if (args.includes('--help')) process.stdout.write(usage);
else if (args.includes('--version')) process.stdout.write(`${version}\n`);
else if (args.some((arg) => /^--(stdio|node-ipc|socket|pipe)/.test(arg))) {
  const connection = createConnection(ProposedFeatures.all);
  const files = filesByScheme(workspaceFiles, clientFiles(connection));
  startServer(connection, files, {
    ...plainHost,
    explanationOf: guideIn(join(__dirname, '..')),
    userName: gitUserName,
    giveBack,
    build: createHash('sha1').update(readFileSync(__filename)).digest('hex'),
    readings: threadReadings(join(__dirname, 'reader.js'), join(cacheFolder(), 'readings')),
    storage: diskStorage(join(cacheFolder(), 'texts')),
    oldText: gitText,
  });
  if (args.includes('--stdio')) process.stdin.on('data', framing(endWith));
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}

/** By itself V8 gives little back, and lets the heap grow to twice what is in use and more before it clears it. */
function giveBack(): void {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

function endWith(reason: string): void {
  process.stderr.write(`readouts-language-server: ${reason}. Nothing can be read after that.\n`);
  process.exit(1);
}
