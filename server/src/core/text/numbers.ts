// Arrays of numbers about one text, cut from a slab: to give each its own piece of memory costs more than what is written into it.

/** In bytes. */
const SLAB = 1 << 18;
let slab = new ArrayBuffer(SLAB);
let taken = 0;

/** Where in the slab there is room for so many bytes. No byte is given out twice: what was cut stays what it is. */
function roomFor(bytes: number): number {
  const room = (bytes + 3) & ~3;
  if (taken + room > slab.byteLength) {
    slab = new ArrayBuffer(Math.max(SLAB, room));
    taken = 0;
  }
  taken += room;
  return taken - room;
}

/** All 0, as new arrays are. */
export function int32s(length: number): Int32Array {
  const offset = roomFor(length * 4);
  return new Int32Array(slab, offset, length);
}

export function uint16s(length: number): Uint16Array {
  const offset = roomFor(length * 2);
  return new Uint16Array(slab, offset, length);
}

export function uint8s(length: number): Uint8Array {
  const offset = roomFor(length);
  return new Uint8Array(slab, offset, length);
}
