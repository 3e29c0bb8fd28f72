import type { Locale } from '../../i18n/locales.ts';
import type { CountTable } from '../count-table.ts';
import type { PageRow } from '../page-row.ts';
import { findNamed } from './count-entries.ts';
import type { Facets } from './facet-counts.ts';
import type { Ranked } from './rank.ts';
import { readQuery } from './read-query.ts';
import type { Asked } from './search.ts';

export interface Nearness {
  readonly words: readonly string[];
  /** Requested ones, or of the same group. */
  readonly sectors: readonly string[];
}

/** Nearest pages, if none of the requested kind covers the whole query. */
export interface Nearest {
  /** The need, in words. */
  readonly about: readonly string[];
  readonly pages: readonly { readonly page: Ranked; readonly why: Nearness }[];
  /** No word or sector is related: the best pages of the kind, on other things. */
  readonly isElsewhere: boolean;
}

const maxOffered = 3;

/** Sectors that a need names, and the rest of their groups: names by id. */
function sectorsNear(
  about: readonly string[],
  table: CountTable,
  locale: Locale,
): Map<string, string> {
  const sectors = table.values.filter(({ facet }) => facet === 'sector');
  const words = about.flatMap((word) => readQuery(word, locale));
  const named = findNamed(words, sectors, locale);
  const isNear = ({ id, group }: (typeof sectors)[number]) =>
    named.some((sector) => sector.id === id || (group !== undefined && sector.group === group));
  return new Map(sectors.filter(isNear).map(({ id, label }) => [id, label]));
}

/**
 * The nearest pages of the requested kind, if none covers the whole need: by words, then by sector.
 * @param rows of the pages, with the facet of their sectors
 */
export function findNearest(
  pages: readonly Ranked[],
  { kind, about }: Asked,
  rows: readonly PageRow[],
  sectors: Facets[string] | undefined,
  table: CountTable,
  locale: Locale,
): Nearest | undefined {
  const need = about.filter(Boolean);
  const rowById = new Map(rows.map(({ id }, row) => [id, row]));
  const ofKind = pages.filter(({ id }) => rows[rowById.get(id) ?? -1]?.kind === kind);
  if (ofKind.some(({ parts }) => parts.length === about.length)) return undefined;
  const near = sectorsNear(need, table, locale);
  const found = ofKind.map((page) => {
    const row = rowById.get(page.id) ?? -1;
    const own = (sectors?.of[row] ?? []).map((at) => sectors?.ids[at] ?? '');
    const why = {
      words: page.parts.flatMap((part) => about[part] || []),
      sectors: own.flatMap((id) => near.get(id) ?? []),
    };
    return { page, why };
  });
  const closeness = ({ words, sectors }: Nearness) =>
    2 * words.length + (sectors.length > 0 ? 1 : 0);
  const sorted = found
    .filter(({ why }) => closeness(why) > 0)
    .sort((a, b) => closeness(b.why) - closeness(a.why) || b.page.score - a.page.score);
  const isElsewhere = sorted.length === 0;
  const offered = isElsewhere ? found.toSorted((a, b) => b.page.score - a.page.score) : sorted;
  return { about: need, pages: offered.slice(0, maxOffered), isElsewhere };
}
