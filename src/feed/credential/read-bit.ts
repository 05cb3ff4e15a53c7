import { decode } from 'jose/base64url';

/** Bytes that a list has at the least, so that a place in it gives nobody away (W3C Bitstring Status List 1.0, 3.2). */
const LEAST = 16_384;

/** Bytes beyond which nothing is looked up: room for a hundred million credentials. */
const MOST = 2 ** 24;

/** Bytes that are unpacked at a time: packed as tightly as gzip can, they make a megabyte. */
const BITE = 1024;

/**
 * One bit of a packed list. It is unpacked as far as the bit and no further, so that a small list that unpacks into a huge
 * one does no harm: bite by bite, as a browser unpacks all of what it is given at once.
 *
 * @param encodedList gzip (RFC 1952) in base64url, marked as such by a `u` (Multibase)
 * @param index of the bit, from the left
 * @throws when it is no such list, too short a one, or has no such bit
 */
export async function readBit(encodedList: string, index: number): Promise<boolean> {
  const at = Math.floor(index / 8);
  if (!encodedList.startsWith('u') || at >= MOST) throw new RangeError(`no bit ${index} that can be read`);
  const reader = unpack(decode(encodedList.slice(1))).getReader();
  let byte = 0;
  let bytes = 0;
  while (bytes <= at || bytes < LEAST) {
    const { done, value } = await reader.read();
    if (done) throw new RangeError(`it ends after ${bytes * 8} bits`);
    byte = value[at - bytes] ?? byte;
    bytes += value.length;
  }
  await reader.cancel();
  return ((byte >> (7 - (index % 8))) & 1) === 1;
}

function unpack(packed: Uint8Array): ReadableStream<Uint8Array> {
  let from = 0;
  const bites = new ReadableStream<BufferSource>(
    {
      pull(controller) {
        controller.enqueue(packed.slice(from, (from += BITE)));
        if (from >= packed.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return bites.pipeThrough(new DecompressionStream('gzip'));
}
