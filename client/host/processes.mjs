// Child processes, none of which outlives us: an end, an error or Ctrl-C here ends them and all they started.
import { spawn } from 'node:child_process';

const hasGroups = process.platform !== 'win32';
const running = new Set();

process.on('exit', () => running.forEach(kill));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

// The shell between npm and us passes no signal on; who ends npm ends us all the same.
const { ppid } = process;
setInterval(() => process.ppid !== ppid && process.exit(130), 1000).unref();

/** Starts a process as the head of a group of its own, so that its own children can be ended with it. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: hasGroups, ...options });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

export function kill(child) {
  try {
    if (hasGroups) process.kill(-child.pid, 'SIGKILL');
    else child.kill();
  } catch {
    // It was gone already.
  }
}

/** Runs a command to its end and returns what it printed; what it printed is also the error, if it fails. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${code}\n${output}`));
    });
  });
}

/** The npm that runs us, or the one on the PATH. */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own) return run(process.execPath, [own, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}
