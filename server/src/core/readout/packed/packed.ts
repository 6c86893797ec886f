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
  /** For each: how many words it has, how many numbers, the places of its words, its numbers. */
  readonly data: Int32Array;
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
  const length = all.reduce((sum, each) => sum + 2 + each.words.length + each.numbers.length, 0);
  const data = new Int32Array(length);
  let at = 0;
  for (const { numbers, words: own } of all) {
    data[at++] = own.length;
    data[at++] = numbers.length;
    for (const word of own) data[at++] = placeOf(word);
    data.set(numbers, at);
    at += numbers.length;
  }
  return { words, data };
}

/** They share the memory of the batch. */
export function fromBatch({ words, data }: PackedBatch): readonly Packed[] {
  const all: Packed[] = [];
  for (let at = 0; at < data.length; ) {
    const numbersAt = at + 2 + data[at]!;
    const end = numbersAt + data[at + 1]!;
    const own = Array.from(data.subarray(at + 2, numbersAt), (place) => words[place]!);
    all.push({ numbers: data.subarray(numbersAt, end), words: own });
    at = end;
  }
  return all;
}
