/** System font used as a metric-compatible fallback for a web font, at the given weights. */
export interface FallbackFont {
  readonly family: string;
  /** CSS `src` value: one or more `local()` names. */
  readonly source: string;
  /** Value of `font-weight`. Must be identical in all rules of a family and weight, or browsers will not merge them. */
  readonly weights: string;
  /** Ascent and descent of the web font, in em. */
  readonly ascent: number;
  readonly descent: number;
  /** Characters that the fallback covers; `range` is undefined if it covers no others. */
  readonly characters: readonly string[];
  readonly range: string | undefined;
  /** Advance widths in em; 0 if the font lacks the character. */
  readonly own: (letter: string) => number;
  readonly local: (letter: string) => number;
}

/**
 * Largest relative deviation from the mean size: beyond it single characters look visibly larger or smaller.
 */
const max = 0.06;
/** Georgian characters share one height, and narrow or short characters hide it, so these tolerate more. */
const maxGeorgian = 0.1;
const maxOf: Readonly<Record<string, number>> = { f: 0.1, r: 0.12, t: 0.16 };
const step = 0.02;

export function countCharacters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of texts.join(' ')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const per = (share: number) => `${(100 * share).toFixed(1)}%`;

/** `@font-face` rule with `size-adjust`, compensated so that the line height does not change. */
function writeFace(one: FallbackFont, size: number, range: string | undefined): string {
  return [
    '@font-face {',
    `  font-family: '${one.family}';`,
    `  src: ${one.source};`,
    `  font-weight: ${one.weights};`,
    `  size-adjust: ${per(size)};`,
    `  ascent-override: ${per(one.ascent / size)};`,
    `  descent-override: ${per(one.descent / size)};`,
    '  line-gap-override: 0%;',
    ...(range === undefined ? [] : [`  unicode-range: ${range};`]),
    '}',
  ].join('\n');
}

const code = (letter: string) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

/** Scale at which the fallback is as wide as the web font, weighted by character frequency. */
function meanSize(
  { characters: letters, own, local }: FallbackFont,
  counts: ReadonlyMap<string, number>,
): number {
  const known = letters.filter((letter) => local(letter) > 0);
  const sum = (width: (letter: string) => number) =>
    known.reduce((all, letter) => all + width(letter) * (counts.get(letter) ?? 0), 0);
  return sum(own) / sum(local);
}

/** Scale of one character: matches its width in the web font, clamped to stay inconspicuous. */
function sizeOf({ own, local }: FallbackFont, letter: string, mean: number): number {
  const off = own(letter) / local(letter) / mean - 1;
  const end = maxOf[letter] ?? (/\p{sc=Georgian}/u.test(letter) ? maxGeorgian : max);
  return mean * (1 + step * Math.round(Math.max(-end, Math.min(end, off)) / step));
}

/**
 * Font-face rules of a fallback font: one for the mean scale, and one per group of characters that deviate from
 * it.
 */
export function matchWidths(one: FallbackFont, counts: ReadonlyMap<string, number>): string[] {
  const mean = meanSize(one, counts);
  const known = one.characters.filter((letter) => one.local(letter) > 0);
  const sizes = Map.groupBy(known, (letter) => sizeOf(one, letter, mean));
  sizes.delete(mean);
  return [
    writeFace(one, mean, one.range),
    ...[...sizes]
      .toSorted(([a], [b]) => a - b)
      .map(([size, letters]) => writeFace(one, size, letters.map(code).join(', '))),
  ];
}

/**
 * Font-face rule that resizes the space to absorb the remaining width error of a language.
 * @param all fallback fonts that cover the language
 * @param texts samples; `width` measures them in em, including kerning
 */
export function matchSpace(
  family: string,
  weights: string,
  all: readonly FallbackFont[],
  { texts, width }: { readonly texts: readonly string[]; readonly width: (text: string) => number },
  everywhere: ReadonlyMap<string, number>,
): string {
  const [latin] = all;
  if (!latin) throw new Error('expected a font for a space, found none');
  const counts = countCharacters(texts);
  // Browsers do not kern across font faces, so the kerning of the web font is missing as well.
  const kerned = texts.reduce(
    (sum, text) =>
      sum + width(text) - [...text].reduce((letters, letter) => letters + width(letter), 0),
    0,
  );
  const missing = all.reduce((sum, one) => {
    const mean = meanSize(one, everywhere);
    return one.characters.reduce((rest, letter) => {
      if (letter === ' ' || one.local(letter) === 0) return rest;
      const off = one.own(letter) - one.local(letter) * sizeOf(one, letter, mean);
      return rest + off * (counts.get(letter) ?? 0);
    }, sum);
  }, kerned);
  const space = latin.own(' ') + missing / (counts.get(' ') ?? 1);
  return writeFace({ ...latin, family, weights }, space / latin.local(' '), 'U+20');
}
