// Counts of what was found, missed and found wrongly, and the figure they make.
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  get precision(): number {
    return share(this.right, this.right + this.wrong);
  }

  get recall(): number {
    return share(this.right, this.right + this.missed);
  }

  get f1(): number {
    return harmonic(this.precision, this.recall);
  }
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Pairs each wanted thing with the first found one that fits it and is still free. */
export function pairUp<Wanted, Found>(
  wanted: Iterable<Wanted>,
  found: Iterable<Found>,
  fits: (wanted: Wanted, found: Found) => boolean,
): { pairs: [Wanted, Found][]; missed: Wanted[]; wrong: Found[] } {
  const free = new Set(found);
  const pairs: [Wanted, Found][] = [];
  const missed: Wanted[] = [];
  for (const one of wanted) {
    const fitting = [...free].find((other) => fits(one, other));
    if (fitting === undefined) missed.push(one);
    else {
      free.delete(fitting);
      pairs.push([one, fitting]);
    }
  }
  return { pairs, missed, wrong: [...free] };
}
