/** How much wider than the others a Georgian letter is, on average. */
const georgianWidth = 1.25;

/**
 * How much room texts take, in letters of average width of the Latin script: by it a part that is not drawn yet is
 * given about its height.
 */
export function letterRoom(texts: readonly string[]): number {
  const text = texts.join('');
  const georgian = text.match(/[\u10d0-\u10ff]/g)?.length ?? 0;
  return Math.round(text.length + georgian * (georgianWidth - 1));
}
