/** Not part of a name that begins with capitals, such as ORA1 or XX-01. */
const numberForm = /(?<!\p{Lu}|\p{Lu}-|\p{N}|\p{N}[.,])\p{N}+(?:[.,]\p{Nd}+)*/gu;

/** Numbers in digits of any script. */
export function findNumbers(text: string): { readonly text: string; readonly index: number }[] {
  return [...text.matchAll(numberForm)].map(({ 0: number, index }) => ({ text: number, index }));
}
