// The time that this process computed, in milliseconds: what else runs on the machine does not count.
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
