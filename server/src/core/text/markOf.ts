// A number that stands for a text or for bytes: to tell whether they are the same as before without keeping them.

/** 53 bits of two multiplicative hashes: of two texts one in nine million billion is taken for the other. */
export function markOf(of: string | Uint8Array): number {
  const isText = typeof of === 'string';
  let some = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < of.length; at++) {
    const unit = isText ? of.charCodeAt(at) : of[at]!;
    some = Math.imul(some ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  some = Math.imul(some ^ (some >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(some ^ (some >>> 13), 3266489909);
  return 4294967296 * (0x1fffff & other) + (some >>> 0);
}
