/** A font of computers that stands in for one of the site, at the weights for which it does. */
export interface StandIn {
  readonly family: string;
  /** `local()` names, as CSS has them. */
  readonly source: string;
  /** `font-weight` of the rule: equal for all rules of a family and weight, since browsers join only those. */
  readonly weights: string;
  /** Height above and below the line of the font of the site, in parts of its size. */
  readonly ascent: number;
  readonly descent: number;
  /** The letters that it stands in for; its rule has no range where there are none but these. */
  readonly letters: readonly string[];
  readonly range: string | undefined;
  /** Widths in parts of the size; 0 for a letter that the font does not have. */
  readonly own: (letter: string) => number;
  readonly local: (letter: string) => number;
}

/** Larger or smaller than the others by more than this, single letters would catch the eye. */
const most = 0.06;
/** More passes in letters of one height, as those of Georgian are, and in the lowest of tall ones and the narrowest. */
const mostGeorgian = 0.1;
const mostOf: Readonly<Record<string, number>> = { f: 0.1, r: 0.12, t: 0.16 };
const step = 0.02;

/** How often texts have each letter. */
export function countLetters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of texts.join(' ')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const per = (share: number) => `${(100 * share).toFixed(1)}%`;

/** A rule that scales a font, and keeps the height of its lines. */
function writeFace(one: StandIn, size: number, range: string | undefined): string {
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

/** The size at which all letters together are as wide, by how often a text has each. */
function meanSize({ letters, own, local }: StandIn, counts: ReadonlyMap<string, number>): number {
  const known = letters.filter((letter) => local(letter) > 0);
  const sum = (width: (letter: string) => number) =>
    known.reduce((all, letter) => all + width(letter) * (counts.get(letter) ?? 0), 0);
  return sum(own) / sum(local);
}

/** The size of a letter: as wide as that of the site, as far as it does not stand out among the others. */
function sizeOf({ own, local }: StandIn, letter: string, mean: number): number {
  const off = own(letter) / local(letter) / mean - 1;
  const end = mostOf[letter] ?? (/\p{sc=Georgian}/u.test(letter) ? mostGeorgian : most);
  return mean * (1 + step * Math.round(Math.max(-end, Math.min(end, off)) / step));
}

/** The rules of a font that stands in: one for most letters, and one for all that are as much wider or narrower. */
export function matchLetters(one: StandIn, counts: ReadonlyMap<string, number>): string[] {
  const mean = meanSize(one, counts);
  const known = one.letters.filter((letter) => one.local(letter) > 0);
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
 * The width of a space that makes up for what letters are too wide or too narrow in a language, as a rule.
 * @param all fonts that stand in for the letters of the language
 * @param texts of the language, in parts of whose size `width` measures them, kerning included
 */
export function matchSpace(
  family: string,
  weights: string,
  all: readonly StandIn[],
  { texts, width }: { readonly texts: readonly string[]; readonly width: (text: string) => number },
  everywhere: ReadonlyMap<string, number>,
): string {
  const [latin] = all;
  if (!latin) throw new Error('expected a font for a space, found none');
  const counts = countLetters(texts);
  // Letters of two sizes are not kerned: what those of the site are is missing, too.
  const kerned = texts.reduce(
    (sum, text) =>
      sum + width(text) - [...text].reduce((letters, letter) => letters + width(letter), 0),
    0,
  );
  const missing = all.reduce((sum, one) => {
    const mean = meanSize(one, everywhere);
    return one.letters.reduce((rest, letter) => {
      if (letter === ' ' || one.local(letter) === 0) return rest;
      const off = one.own(letter) - one.local(letter) * sizeOf(one, letter, mean);
      return rest + off * (counts.get(letter) ?? 0);
    }, sum);
  }, kerned);
  const space = latin.own(' ') + missing / (counts.get(' ') ?? 1);
  return writeFace({ ...latin, family, weights }, space / latin.local(' '), 'U+20');
}
