import { countInEdition } from '../../domain/figures/count-in-edition.ts';
import { countsAnswers } from '../../domain/figures/figure-of-answers.ts';
import type { FigureTable } from '../../domain/figures/table.ts';
import { tabulateYears } from '../../domain/figures/tabulate-years.ts';
import { yearsShape } from '../../domain/figures/figure-table.ts';
import { itemId } from '../../domain/survey/compile-form.ts';
import { useFormat } from '../../i18n/format.ts';
import { inEachLocale, type Locale } from '../../i18n/locales.ts';
import { literalMessage } from '../../i18n/message-syntax.ts';
import { useTranslate, type MessageKey } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { FigureQuery } from '../../schemas/figure-query.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { answeredYears, yearsInputs } from '../editions/edition-inputs.ts';
import { itemTitle } from '../survey/field-words.ts';

/** Limits beyond which lines overlap and labels of slopes are pushed too far apart. */
const maxLines = 6;
const maxSlopes = 12;

type Drawing =
  | {
      readonly kind: 'bar';
      readonly mode: 'stacked';
      readonly counted: false;
      readonly order: 'given';
    }
  | { readonly kind: 'column' | 'line' | 'slope' | 'heat' };

/** Kind of drawing for numbers over the years, by what they count and by their number. */
export function chooseDrawing({ rows, columns }: FigureTable): Drawing {
  if (rows.every(({ stage }) => stage))
    return { kind: 'bar', mode: 'stacked', counted: false, order: 'given' };
  if (rows.length === 1) return { kind: 'column' };
  if (columns.length === 2) return { kind: rows.length > maxSlopes ? 'heat' : 'slope' };
  return { kind: rows.length > maxLines ? 'heat' : 'line' };
}

/** Title by the attribute that a query counts clusters by. */
function titleOf(query: FigureQuery): string {
  if (query.name === 'clusters') return 'stages';
  return query.name === 'stages' && query.regionGroup ? 'regions' : query.name;
}

/** How the numbers of the editions were obtained. */
function methodOf({ name }: FigureQuery, editions: string, locale: Locale): string {
  const t = useTranslate(locale);
  if (name === 'answers') return t('figure.years.methodAnswers', { editions });
  if (name === 'published') return t('figure.years.methodPrinted', { editions });
  return t('figure.years.method', { editions });
}

/** Generated title and method: the figure's own describe a single edition. */
function wordYears(
  portal: Portal,
  query: FigureQuery,
  editions: readonly string[],
  locale: Locale,
) {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const period = format.period(editions[0] ?? '', editions.at(-1));
  const asked =
    query.name === 'answers'
      ? portal.form.items.find((item) => itemId(item) === query.question)
      : undefined;
  return {
    period,
    title: t(`figure.years.${titleOf(query)}` as MessageKey, {
      period,
      question: asked ? itemTitle(asked)[locale] : '',
    }),
    method: methodOf(query, format.list(editions), locale),
  };
}

/** Sources of all compared editions, without duplicates. */
function sourcesOf(portal: Portal): Figure['sources'] {
  const all = countedEditions(portal).flatMap(
    (edition) => portal.editionById.get(edition)?.data.sources ?? [],
  );
  return [...new Map(all.map((cited) => [`${cited.source}:${cited.lines ?? ''}`, cited])).values()];
}

/**
 * Generated figure with the numbers of another one in all published editions, and its own texts.
 * @param title title of the figure in the current edition
 */
export function figureOverYears(
  portal: Portal,
  id: string,
  title: string,
  locale: Locale,
): { readonly figure: Figure; readonly table: FigureTable } {
  const own = portal.writtenFigures.get(id)?.data;
  const query = own?.later?.query ?? own?.query;
  if (!own || !query) throw new Error(`expected a figure that counts, found "${id}"`);
  const years = countsAnswers(own) ? answeredYears(portal, own) : yearsInputs(portal);
  const tables = years.map((inputs) => ({
    edition: inputs.editionId,
    table: countInEdition(query, inputs),
  }));
  const drawing = chooseDrawing(tabulateYears(query, tables, 'things', portal.stageOrder));
  const editions = years.map(({ editionId }) => editionId);
  const words = wordYears(portal, query, editions, locale);
  // The view is in one language: texts in others are never used.
  const say = (text: string) => inEachLocale(() => literalMessage(text));
  const { topic, terms, doubts, redistribute, licence, drafts } = own;
  const common = {
    topic,
    terms,
    doubts,
    redistribute,
    drafts,
    ...(licence ? { licence } : {}),
    title: say(words.title),
    subtitle: say(useTranslate(locale)('figure.years.subtitle', { title })),
    method: say(words.method),
    date: say(words.period),
    sources: sourcesOf(portal),
  };
  return {
    figure: { ...common, ...drawing },
    table: tabulateYears(query, tables, yearsShape(drawing.kind), portal.stageOrder),
  };
}
