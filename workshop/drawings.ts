import type { Locale } from '../src/i18n/locales.ts';

/** SVG texts by name. */
export type Drawings = ReadonlyMap<string, string>;

/** Path in a folder of drawings: `stages/ka-320.svg`. */
export function nameDrawing(id: string, locale: Locale, width: number): string {
  return `${id}/${locale}-${width}.svg`;
}

export interface ChangedDrawing {
  readonly name: string;
  readonly old: string;
  readonly fresh: string;
}

export interface Comparison {
  readonly changed: readonly ChangedDrawing[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly equal: number;
}

/** Compare drawings with earlier ones of the same names. */
export function compareDrawings(old: Drawings, fresh: Drawings): Comparison {
  const names = [...fresh.keys()].sort();
  const both = names.flatMap((name) => {
    const before = old.get(name);
    return before === undefined
      ? []
      : [{ name, old: before, fresh: fresh.get(name) as string } satisfies ChangedDrawing];
  });
  const changed = both.filter((item) => item.old !== item.fresh);
  return {
    changed,
    added: names.filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !fresh.has(name)).sort(),
    equal: both.length - changed.length,
  };
}
