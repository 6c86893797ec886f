// The lines of a stream of text, one at a time. Only a line feed ends one: JSON may hold every other separator as it is.

export async function* linesIn(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = '';
  for await (const chunk of chunks) {
    const [first = '', ...more] = chunk.split('\n');
    begun += first;
    for (const next of more) {
      yield begun;
      begun = next;
    }
  }
  if (begun !== '') yield begun;
}
