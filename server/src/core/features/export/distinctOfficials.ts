// Each official once, in the order of the first time.
import type { Official } from '../../officials/official.ts';

export const distinctOfficials = (officials: readonly (Official | undefined)[]): readonly Official[] => [
  ...new Map(officials.flatMap((official) => (official ? [[official.id, official] as const] : []))).values(),
];
