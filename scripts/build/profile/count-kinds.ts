/** A rendered page: its file in `src/pages`, milliseconds and bytes. */
export interface MadePage {
  readonly file: string;
  readonly milliseconds: number;
  readonly bytes: number;
}

export interface KindCost {
  readonly kind: string;
  readonly pages: number;
  readonly seconds: number;
  readonly bytes: number;
}

/** `src/pages/[lang]/clusters/[id].astro` as `[lang]/clusters/[id]`. */
const kindOf = (file: string) =>
  file
    .replace(/^.*?src\/pages\//, '')
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/\/index$/, '/');

/** Cost of each kind of page, highest first. */
export function countKinds(pages: readonly MadePage[]): KindCost[] {
  return [...Map.groupBy(pages, ({ file }) => kindOf(file))]
    .map(([kind, made]) => ({
      kind,
      pages: made.length,
      seconds: made.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000,
      bytes: made.reduce((sum, { bytes }) => sum + bytes, 0),
    }))
    .sort((a, b) => b.seconds - a.seconds);
}
