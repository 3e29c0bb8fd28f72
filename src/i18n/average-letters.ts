/** Relative to other letters, on average. */
const georgianWidth = 1.25;

/** Space in average Latin letters; reserves the approximate height of a part not yet drawn. */
export function averageLetters(texts: readonly string[]): number {
  const text = texts.join('');
  const georgian = text.match(/[\u10d0-\u10ff]/g)?.length ?? 0;
  return Math.round(text.length + georgian * (georgianWidth - 1));
}
