// Where this system wants programs to keep what they can find anew.
import { homedir } from 'node:os';
import { join } from 'node:path';

export function cacheFolder({ platform, env } = process): string {
  return join(baseFolder(platform, env), 'readouts');
}

function baseFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  return join(homedir(), '.cache');
}
