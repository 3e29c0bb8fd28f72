import { rowsOf } from '../../domain/figures/inputs.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { isBeyondFirst } from '../../domain/stages/stage-order.ts';
import { lowerWords } from '../../i18n/first-letter.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { FigureQuery } from '../../schemas/figure-query.ts';
import type { Region } from '../../schemas/region.ts';
import { firstStageWord, pastHeading, stageHeading, stageInText } from '../clusters/stage-words.ts';

/** Queries that can be counted for a part of the entries. */
export type TurnedQuery = Extract<FigureQuery, { name: 'stages' | 'sectors' | 'regions' }>;

/** What a reader can choose on the page of a figure, besides its edition. */
export const turnAxes = ['stage', 'sector', 'country', 'level'] as const;
export type TurnAxis = (typeof turnAxes)[number];

/** A figure counted for one stage, sector or country, or for regions of another level. */
export interface FigureTurn {
  readonly axis: TurnAxis;
  /** Suffix of its address: `stage-idea`. */
  readonly part: string;
  readonly query: TurnedQuery;
  /** Rows that it counts. */
  readonly rows: readonly InventoryRow[];
  readonly name: (locale: Locale) => string;
  /** Which sentence its texts use; `past` has the entries beyond the first stage. */
  readonly frame: TurnAxis | 'past';
  /** Its name within that sentence. */
  readonly inText: (locale: Locale) => string;
}

/** Min entries of a choice; of fewer, a figure says nothing. */
const minRows = 3;

/** Maps are turned on the page of the map. */
const turnedKinds: ReadonlySet<Figure['kind']> = new Set(['bar', 'column', 'dot', 'waffle']);

const isTurned = (query: FigureQuery | undefined): query is TurnedQuery =>
  query !== undefined &&
  (query.name === 'stages' || query.name === 'sectors' || query.name === 'regions') &&
  !('sectorGroups' in query && query.sectorGroups);

function stageTurns(portal: Portal, query: TurnedQuery, rows: readonly InventoryRow[]) {
  if (query.name === 'stages' || ('beyondIdea' in query && query.beyondIdea)) return [];
  const order = portal.stageOrder;
  const stages = order.ids.map((stage) => ({
    part: `stage-${stage}`,
    rows: rows.filter((row) => stageKeyOf(row) === stage),
    name: (locale: Locale) => stageHeading(portal, stage, locale),
    frame: 'stage' as const,
    inText: (locale: Locale) => stageInText(portal, stage, locale),
  }));
  const past = {
    part: 'stage-past',
    rows: rows.filter((row) => isBeyondFirst(stageKeyOf(row), order)),
    name: (locale: Locale) => pastHeading(portal, locale),
    frame: 'past' as const,
    inText: (locale: Locale) => firstStageWord(portal, locale),
  };
  return [...stages, past].map((turn) => ({ ...turn, axis: 'stage' as const, query }));
}

function sectorTurns(portal: Portal, query: TurnedQuery, rows: readonly InventoryRow[]) {
  if (query.name === 'sectors') return [];
  return portal.sectorGroups.map(({ id, label }) => ({
    axis: 'sector' as const,
    part: `sector-${id}`,
    query,
    rows: rows.filter(({ mainGroup }) => mainGroup === id),
    name: (locale: Locale) => label[locale],
    frame: 'sector' as const,
    inText: (locale: Locale) => lowerWords(label[locale], locale),
  }));
}

/** The most detailed level of regions in which a country has entries. */
function levelOf(portal: Portal, country: string, rows: readonly InventoryRow[]) {
  const counts = new Map<Region['level'], number>();
  for (const region of portal.regions.filter((one) => one.country === country)) {
    if (rows.some((row) => row.regions.has(region.id)))
      counts.set(region.level, (counts.get(region.level) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a)[0]?.[0];
}

function countryTurns(portal: Portal, query: TurnedQuery) {
  if ('regionGroup' in query && query.regionGroup !== undefined) return [];
  const needsStages =
    query.name === 'stages' ||
    query.split === 'stage' ||
    ('beyondIdea' in query && query.beyondIdea);
  return portal.countries
    .filter(({ id }) => id !== query.country)
    .flatMap(({ id, name, inside }) => {
      const rows = portal.figureInputs.rows.filter(({ country }) => country === id);
      const level = query.name === 'regions' ? levelOf(portal, id, rows) : undefined;
      if (query.name === 'regions' && level === undefined) return [];
      const known = rows.some((row) => stageKeyOf(row) !== 'not-reported');
      if (needsStages && !known) return [];
      return {
        axis: 'country' as const,
        part: `country-${id.toLowerCase()}`,
        query: { ...query, country: id, ...(level ? { level } : {}) } as TurnedQuery,
        rows,
        name: (locale: Locale) => name[locale],
        frame: 'country' as const,
        inText: (locale: Locale) => inside[locale],
      };
    });
}

function levelTurns(portal: Portal, query: TurnedQuery, rows: readonly InventoryRow[]) {
  if (query.name !== 'regions') return [];
  const levels = new Set(
    portal.regions
      .filter(({ country, level }) => country === query.country && level !== query.level)
      .map(({ level }) => level),
  );
  return [...levels].map((level) => ({
    axis: 'level' as const,
    part: `level-${level}`,
    query: { ...query, level },
    rows,
    name: (locale: Locale) => useTranslate(locale)(`levels.${level}`),
    frame: 'level' as const,
    inText: (locale: Locale) => useTranslate(locale)(`levels.${level}`),
  }));
}

/** Choices of a figure that counts entries of the current edition; none for other figures. */
export const figureTurns = remember('figureTurns', (portal, id: string): readonly FigureTurn[] => {
  const figure = portal.figureById.get(id)?.data;
  const query = figure?.query;
  if (!figure || !isTurned(query) || figure.over || !turnedKinds.has(figure.kind)) return [];
  const rows = rowsOf(portal.figureInputs, query.country);
  return [
    ...stageTurns(portal, query, rows),
    ...sectorTurns(portal, query, rows),
    ...countryTurns(portal, query),
    ...levelTurns(portal, query, rows),
  ].filter((turn) => turn.rows.length >= minRows);
});

/** Choice at an address; undefined for that of an edition or of all years. */
export const turnAt = (portal: Portal, id: string, part: string): FigureTurn | undefined =>
  // Most figures are at the address without a part, and need no list of choices.
  part === '' ? undefined : figureTurns(portal, id).find((turn) => turn.part === part);

/**
 * Figures that count the same, one for the whole country and others parted by a group of regions.
 * @returns ids of figures by group; the whole has the empty one
 */
export function partedBy(portal: Portal, id: string): ReadonlyMap<string, string> {
  const key = (query: FigureQuery | undefined) =>
    isTurned(query) && query.name !== 'regions'
      ? [query.name, query.country, 'by' in query ? `${query.by} ${query.beyondIdea}` : ''].join()
      : undefined;
  const own = key(portal.figureById.get(id)?.data.query);
  const same = [...portal.figureById].flatMap(([other, { data }]) =>
    own !== undefined && key(data.query) === own && data.query && 'country' in data.query
      ? [[('regionGroup' in data.query && data.query.regionGroup) || '', other] as const]
      : [],
  );
  return new Map(same.sort(([a], [b]) => (a < b ? -1 : 1)));
}
