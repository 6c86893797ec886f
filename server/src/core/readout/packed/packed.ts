// A readout and its lines as numbers and words: little memory while nobody looks at it, and quick to send or to store.

/** Only `unpack…` knows what stands where. */
export interface Packed {
  readonly numbers: Int32Array;
  /** Each once; the numbers point at them. */
  readonly words: readonly string[];
}

/** Many, with the words that they share. */
export interface PackedBatch {
  readonly words: readonly string[];
  readonly packed: readonly { readonly numbers: Int32Array; readonly words: Int32Array }[];
}

export function batchOf(all: readonly Packed[]): PackedBatch {
  const places = new Map<string, number>();
  const words: string[] = [];
  const placeOf = (word: string): number => {
    let place = places.get(word);
    if (place === undefined) {
      place = words.push(word) - 1;
      places.set(word, place);
    }
    return place;
  };
  const packed = all.map(({ numbers, words: own }) => ({ numbers, words: Int32Array.from(own, placeOf) }));
  return { words, packed };
}

export const fromBatch = ({ words, packed }: PackedBatch): readonly Packed[] =>
  packed.map(({ numbers, words: own }) => ({ numbers, words: Array.from(own, (place) => words[place]!) }));
