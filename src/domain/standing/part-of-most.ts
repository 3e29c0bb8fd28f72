/** Length of a bar: a number as a part of the largest, in hundredths. */
export const partOfMost = (count: number, most: number): number =>
  Math.round((count / most) * 100) / 100;
