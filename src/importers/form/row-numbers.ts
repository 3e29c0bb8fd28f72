/** True for numbers that count up from 1, once or repeatedly: 1, 2, 3, 1, 2. */
export function countRows(texts: readonly string[]): boolean {
  const numbers = texts.map((text) =>
    Number(/^\s*(\d{1,4})\s*[.)]?\s*$/.exec(text)?.[1] ?? Number.NaN),
  );
  return numbers.every((number, n) => number === 1 || (n > 0 && number > (numbers[n - 1] ?? 0)));
}
