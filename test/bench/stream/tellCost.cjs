// Loaded before a program (`node --require`): writes what its process took into a file of the folder that READOUTS_BENCH_COSTS names.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = { computed: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
  writeFileSync(join(process.env.READOUTS_BENCH_COSTS, `${process.pid}.json`), JSON.stringify(cost));
});
