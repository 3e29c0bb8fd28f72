import { computeTable } from '../../domain/figures/compute-table.ts';
import type { FigureTable } from '../../domain/figures/table.ts';
import { tabulateRegions } from '../../domain/figures/tabulate-regions.ts';
import { countsGroups, tabulateSectors } from '../../domain/figures/tabulate-sectors.ts';
import { lowerFirst, lowerWords, upperFirst } from '../../i18n/first-letter.ts';
import { useFormat } from '../../i18n/format.ts';
import { inEachLocale, type Locale } from '../../i18n/locales.ts';
import { literalMessage } from '../../i18n/message-syntax.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Figure } from '../../schemas/figure.ts';
import { citationsOf, rowsOrigin } from '../clusters/rows-origin.ts';
import { describeSectorBasis } from '../sectors/sector-note.ts';
import { viewBarTable } from './bar-table.ts';
import { leaderTitle } from './count-figures.ts';
import { minShare } from './rest-of-rows.ts';
import { stagesTitle } from './stages-figure.ts';
import type { FigureTurn, TurnedQuery } from './figure-turns.ts';
import { namedInputs } from './named-inputs.ts';
import { sayTie, tieCounts } from './say-tie.ts';

/** A query with numbers instead of shares if one of its parts has too few entries. */
function withoutSmallShares({ query, rows }: FigureTurn): TurnedQuery {
  if (query.name !== 'sectors' || !query.share) return query;
  const { regionGroup } = query;
  const inside = rows.filter((row) => row.regionGroups.includes(regionGroup ?? '')).length;
  const parts = regionGroup === undefined ? [rows.length] : [inside, rows.length - inside];
  return parts.some((count) => count < minShare) ? { ...query, share: false } : query;
}

/**
 * Its numbers, with ties by name in the language of the page. Where only the first regions are shown, they are
 * the same in every language.
 */
function countTurn(portal: Portal, { query, rows }: FigureTurn, locale: Locale) {
  const named = { ...namedInputs(portal, locale), rows };
  if (query.name !== 'regions') return computeTable({ query }, named);
  const first = computeTable({ query }, { ...portal.figureInputs, rows });
  const shown = new Set(first?.rows.map(({ id }) => id));
  const all = computeTable({ query: { ...query, most: undefined } }, named);
  return all && { ...all, rows: all.rows.filter(({ id }) => shown.has(id)) };
}

/** The finding: what comes first, or how many are beyond the first stage; written within a sentence. */
function sayFinding(portal: Portal, { axis, query, rows }: FigureTurn, locale: Locale): string {
  const goOn = (text: string) => (axis === 'level' ? text : lowerFirst(text, locale));
  if (query.name === 'stages') return goOn(stagesTitle(portal, rows, locale));
  const t = useTranslate(locale);
  const inputs = namedInputs(portal, locale);
  const isPlaces = query.name === 'regions';
  const table = isPlaces
    ? tabulateRegions(
        portal.regions.filter(
          ({ country, level }) => country === query.country && level === query.level,
        ),
        rows,
        inputs,
      )
    : tabulateSectors(rows, inputs, { by: query.by });
  return leaderTitle(viewBarTable(table, locale, {}), {
    first: (first, count) =>
      t(axis === 'level' ? 'sector.mapFirst' : 'figure.turn.first', {
        region: isPlaces ? first : lowerWords(first, locale),
        count,
        total: useFormat(locale).number(rows.length),
      }),
    only: (only) =>
      isPlaces
        ? t('regions.only', { region: only })
        : t('sectors.figureOnly', { sector: lowerWords(only, locale), total: rows.length }),
    // Names of sectors are too long to list within a sentence.
    tie: (tie) =>
      isPlaces
        ? sayTie(tie, (values) => goOn(t('regions.tie', values)), locale)
        : goOn(t('sectors.tie', tieCounts(tie, locale))),
  });
}

/** Subtitle: what is counted, the entries, place and date; then the meaning of a mark. */
function saySubject(
  portal: Portal,
  { axis, query, rows, frame, inText }: FigureTurn,
  { shown, isUnits }: { readonly shown: number; readonly isUnits: boolean },
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const what = {
    stages: () => t('region.figureSub'),
    sectors: () =>
      t('sectors.figureSubAll', {
        grouped:
          query.name === 'sectors' && query.by === 'group' && countsGroups(rows) ? 'yes' : 'no',
      }),
    regions: () => {
      const level = t(`levels.${query.name === 'regions' ? query.level : 'region'}`);
      return query.name === 'regions' && query.most === shown
        ? t('country.regionsSub', { level, n: shown })
        : t('country.regionsSubAll', { level });
    },
  }[query.name]();
  const country = query.country && portal.countryById.get(query.country)?.name[locale];
  const isShare = query.name === 'sectors' && query.share;
  const subject = [
    axis === 'stage' || axis === 'sector'
      ? t(axis === 'stage' ? 'figure.turn.subjectStage' : 'figure.turn.subject', {
          what,
          frame,
          choice: inText(locale),
        })
      : what,
    ...(country ? [country] : []),
    ...(isShare
      ? [
          t('figure.turn.share', {
            parted: query.regionGroup === undefined ? 'no' : 'yes',
            total: useFormat(locale).number(rows.length),
          }),
        ]
      : []),
    rowsOrigin(portal, rows, locale).asOf,
  ].join(', ');
  return isUnits ? `${subject}. ${t('figure.turn.unit')}` : subject;
}

/**
 * Generated figure with the numbers of another one for a choice of its entries, and its own texts.
 * @param title title of the whole figure
 */
export function turnedFigure(
  portal: Portal,
  own: Figure,
  turn: FigureTurn,
  title: string,
  locale: Locale,
): { readonly figure: Figure; readonly table: FigureTable | undefined } {
  const t = useTranslate(locale);
  const query = withoutSmallShares(turn);
  const counted = { ...turn, query };
  const table = countTurn(portal, counted, locale);
  const finding = sayFinding(portal, counted, locale);
  // The view is in one language: texts in others are never used.
  const say = (text: string) => inEachLocale(() => literalMessage(text));
  // Only names of stages are words that a language can put into a case.
  const isStage = turn.axis === 'stage';
  const framed = { frame: turn.frame, choice: turn.inText(locale), finding };
  const isUnits = own.kind === 'waffle' || (own.kind === 'bar' && own.mode === 'units');
  const notes = [
    ...(query.name === 'sectors' || turn.axis === 'sector'
      ? [describeSectorBasis(portal, turn.rows, locale)]
      : []),
    ...(query.name === 'regions' && turn.rows.some(({ places }) => places.length > 1)
      ? [t('country.regionsNote')]
      : []),
  ].filter((note) => note !== undefined);
  // Rows of another country may be of another date, or of none.
  const { asOf } = rowsOrigin(portal, turn.rows, locale);
  return {
    figure: {
      ...own,
      query,
      description: undefined,
      annotation: undefined,
      annotates: undefined,
      printed: undefined,
      title: say(
        upperFirst(t(isStage ? 'figure.turn.titleStage' : 'figure.turn.title', framed), locale),
      ),
      subtitle: say(
        saySubject(portal, counted, { shown: table?.rows.length ?? 0, isUnits }, locale),
      ),
      method: say(t('figure.turn.method', { title, what: turn.name(locale) })),
      note: notes.length > 0 ? say(notes.join(' ')) : undefined,
      date: asOf === portal.edition.asOf[locale] ? own.date : say(asOf),
      doubts: [],
      sources: turn.axis === 'country' ? citationsOf(portal, turn.rows) : own.sources,
    },
    table,
  };
}
