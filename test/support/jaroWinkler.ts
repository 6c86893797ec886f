// How alike two texts are by Jaro and Winkler, 0 to 1: what other tools go by, for tests that show where it alone goes wrong.
export function jaroWinkler(a: string, b: string): number {
  const alike = jaro(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return alike + prefix * 0.1 * (1 - alike);
}

function jaro(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const matched: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (a[i] !== b[j] || taken.has(j)) continue;
      taken.add(j);
      matched.push(a[i]!);
      break;
    }
  }
  if (matched.length === 0) return 0;
  const inB = [...taken].sort((x, y) => x - y).map((j) => b[j]);
  const transposed = matched.filter((letter, index) => letter !== inB[index]).length / 2;
  const count = matched.length;
  return (count / a.length + count / b.length + (count - transposed) / count) / 3;
}
