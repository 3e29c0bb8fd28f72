/**
 * Numbers from 0 on, each once, from the least to the greatest: how far each lies from the one before, the first from
 * −1, seven bits a byte, the lowest first (LEB128). What a page reads lies close together, so most take one byte.
 */
export type PackedNumbers = Uint8Array;

const bits = 7;
const more = 1 << bits;
/** Bytes that a number takes at most. */
const longest = 5;

let room = new Uint8Array(1 << 12);

/** @param numbers in any order, below 2³¹; one that comes again is left out */
export function packNumbers(numbers: Iterable<number>): PackedNumbers {
  const sorted = Uint32Array.from(numbers).sort();
  if (room.length < sorted.length * longest) room = new Uint8Array(2 * sorted.length * longest);
  let length = 0;
  let before = -1;
  for (const number of sorted) {
    let distance = number - before;
    if (distance === 0) continue;
    before = number;
    for (; distance >= more; distance >>>= bits) room[length++] = more | (distance & (more - 1));
    room[length++] = distance;
  }
  return room.slice(0, length);
}

/** Are all numbers as asked? Nobody is asked after the first that is not. */
export function isEvery(packed: PackedNumbers, is: (number: number) => boolean): boolean {
  let number = -1;
  for (let at = 0; at < packed.length;) {
    let byte = packed[at++] ?? 0;
    number += byte & (more - 1);
    for (let shift = bits; byte >= more; shift += bits) {
      byte = packed[at++] ?? 0;
      number += (byte & (more - 1)) << shift;
    }
    if (!is(number)) return false;
  }
  return true;
}

/** Tells each number, from the least to the greatest, without a list of them. */
export function forEachNumber(packed: PackedNumbers, visit: (number: number) => void): void {
  isEvery(packed, (number) => {
    visit(number);
    return true;
  });
}

/** The numbers, from the least to the greatest. */
export function unpackNumbers(packed: PackedNumbers): number[] {
  const numbers: number[] = [];
  forEachNumber(packed, (number) => numbers.push(number));
  return numbers;
}

/** Other numbers for each. */
export const mapNumbers = (packed: PackedNumbers, map: (number: number) => number): PackedNumbers =>
  packNumbers(unpackNumbers(packed).map(map));
