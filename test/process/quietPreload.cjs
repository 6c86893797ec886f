// Preloaded into a process: whoever reaches for the network, or starts another program, ends it with 99.
const refuse = (what) => () => {
  process._rawDebug(`not allowed: ${what}`);
  process.exit(99);
};
for (const [name, functions] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect'],
  dns: ['lookup', 'resolve'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get'],
  dgram: ['createSocket'],
  child_process: ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'],
})) {
  const module = require(`node:${name}`);
  for (const each of functions) module[each] = refuse(`${name}.${each}`);
}
require('node:net').Socket.prototype.connect = refuse('a connection');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
