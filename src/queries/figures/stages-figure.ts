import { type StageTally, tallyStages } from '../../domain/inventory/tally.ts';
import { firstStageWord } from '../clusters/stage-words.ts';
import { isMissing } from '../../domain/missing.ts';
import { isPotential } from '../../domain/stages/stage-order.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tabulateStages } from '../../domain/figures/tabulate-stages.ts';
import { compareWithRest } from '../../domain/figures/compare-with-rest.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { writePart } from '../../i18n/write-part.ts';
import type { Portal } from '../../portal/portal.ts';
import { viewBarTable } from './bar-table.ts';
import { type Counted, type CountFigureView, frameFigure } from './count-figures.ts';
import { viewPairTable } from './pair-table.ts';
import { hasShares, minShare, type Rest, thereWord } from './rest-of-rows.ts';

/** Number of rows beyond the first stage, as a finding. */
export function stagesTitle(portal: Portal, rows: readonly InventoryRow[], locale: Locale): string {
  const t = useTranslate(locale);
  const { total, past, notReported } = tallyStages(rows, portal.stageOrder);
  if (notReported === total) return t('country.noStages');
  const isFirst = notReported === 0 && past === 0;
  const arePotential = isFirst && isPotential(portal.stageOrder.steps[0], portal.stageOrder);
  const none = arePotential ? 'potential' : isFirst ? 'first' : 'none';
  const one = past > 0 ? 'onePast' : arePotential ? 'onePotential' : 'one';
  const several = past === 0 ? none : past === total ? 'all' : 'some';
  return t('stages.figure', {
    which: total > 1 ? several : one,
    total: useFormat(locale).number(total),
    moved: past,
    past: writePart(past, locale),
    first: firstStageWord(portal, locale),
  });
}

/** Whether any of the rows has a stage; otherwise a figure of stages would be empty. */
export const knowsStages = (rows: readonly InventoryRow[]): boolean =>
  rows.some(({ stage }) => !isMissing(stage));

/** Min entries for a comparison in words. */
const min = 3;

/** Whether the rows of a page can be compared with the rest: both need enough entries. */
const canCompare = (counted: Counted, rest: Rest | undefined): rest is Rest =>
  rest !== undefined && counted.rows.length >= min && rest.rows.length >= min;

function comparisonTitle(
  portal: Portal,
  counted: Counted,
  rest: Rest,
  locale: Locale,
): string | undefined {
  const [here, there] = [counted.rows, rest.rows].map((rows) =>
    tallyStages(rows, portal.stageOrder),
  );
  if (!here || !there || here.notReported === here.total || there.notReported === there.total) {
    return undefined;
  }
  if (there.past > 0 && there.total < minShare) return undefined;
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const isSmall = here.total < minShare;
  const share = ({ past, total }: StageTally) =>
    past === 0 || total < minShare ? 'none' : format.percent(past / total, 0);
  const parts = ({ past, total, notReported }: StageTally) =>
    t('stages.part', {
      past: format.number(past),
      total: format.number(total - notReported),
      known: notReported === 0 ? 'all' : 'some',
    });
  return t('stages.beside', {
    finding: stagesTitle(portal, counted.rows, locale),
    of: rest.of,
    at: here.past === 0 ? 'first' : 'others',
    here: share(here),
    // A share does not compare with "6 of 8".
    there: isSmall && there.past > 0 ? parts(there) : share(there),
  });
}

/** How many rows are beyond the first stage, beside the rest, in a sentence; undefined if they do not compare. */
export function compareStages(
  portal: Portal,
  counted: Counted,
  rest: Rest,
  locale: Locale,
): string | undefined {
  const finding = canCompare(counted, rest)
    ? comparisonTitle(portal, counted, rest, locale)
    : undefined;
  return finding && `${finding}.`;
}

/** Rows by stage, with their shares; compared with the rest if possible. */
export function viewStagesFigure(
  portal: Portal,
  counted: Counted,
  locale: Locale,
  note?: string,
  rest?: Rest,
): CountFigureView {
  const t = useTranslate(locale);
  const { stageOrder, figureInputs } = portal;
  const table = tabulateStages(counted.rows, figureInputs, { share: hasShares(counted) });
  const finding = stagesTitle(portal, counted.rows, locale);
  const beside = canCompare(counted, rest)
    ? comparisonTitle(portal, counted, rest, locale)
    : undefined;
  const bars = viewBarTable(table, locale, { stageOrder });
  const plain: CountFigureView = {
    ...frameFigure(portal, counted, 'stages', finding, locale),
    heading: t('stages'),
    subtitle: t('region.figureSub'),
    note,
    bars,
  };
  if (!rest || beside === undefined) return plain;
  const framed = { ...plain, ...frameFigure(portal, counted, 'stages', beside, locale) };
  if (!hasShares(counted) || !hasShares(rest)) return framed;
  const others = tabulateStages(rest.rows, figureInputs);
  return {
    ...framed,
    subtitle: t('beside.sub'),
    pairs: viewPairTable(
      compareWithRest(table, others, { here: rest.here, there: thereWord(rest) }),
      locale,
      { stageOrder },
    ),
  };
}
