/** First line number that the source does not have, or that precedes one it should follow. */
export function findWrongLine(lines: string | undefined, length: number): number | undefined {
  const numbers = (lines?.match(/\d+/g) ?? []).map(Number);
  return numbers.find(
    (line, index) => line < 1 || line > length || line < (numbers[index - 1] ?? 0),
  );
}
