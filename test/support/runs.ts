// How often a property is tried: some hundred times in `npm test`, many thousand in `npm run test:long`.

export const isLong = process.env.READOUTS_TEST_LONG !== undefined;

/** For fast-check, with the seed that `READOUTS_TEST_SEED` gives where a run is to be had again. */
export function runs(short: number, long: number): { numRuns: number; seed?: number } {
  const seed = process.env.READOUTS_TEST_SEED;
  return { numRuns: isLong ? long : short, ...(seed !== undefined && { seed: Number(seed) }) };
}
