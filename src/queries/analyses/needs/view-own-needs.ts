import { readNeeds } from '../../../domain/analyses/needs/read-needs.ts';
import { sayWords } from '../../../figures/say-words.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { LocalizedText } from '../../../schemas/common.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import { type OwnTableView, viewOwnTable } from '../view-own-table.ts';

/**
 * Form for the reader's own marks, prefilled with the published matrix, one row per function: single answers are
 * not public.
 */
export function viewOwnNeeds(
  portal: Portal,
  data: AnalysisOf<'needs'>,
  locale: Locale,
): OwnTableView {
  const t = useTranslate(locale);
  const matrix = readNeeds(data, analysisParts(portal));
  const lines = (parts: readonly { readonly id: string; readonly label: LocalizedText }[]) =>
    parts.map(({ id, label }) => ({ id, label: { text: label } }));
  // Without numbers of the portal the form still has its rows and columns.
  const functions = matrix?.functions ?? lines(data.functions);
  const resources = matrix?.resources ?? lines(data.resources);
  const marks = { least: 1, greatest: 5 } as const;
  const rounded = (mean: number | undefined) =>
    mean === undefined ? undefined : Math.round(mean * 100) / 100;
  return viewOwnTable(locale, {
    name: 'own',
    caption: t('analysis.own'),
    note: t('own.marks'),
    columns: [
      { label: t('figure.word.needsFunction'), kind: 'text' },
      ...resources.map(({ label }) => ({
        label: sayWords(label, locale),
        kind: 'number' as const,
        ...marks,
      })),
    ],
    names: Object.fromEntries(functions.map(({ id, label }) => [id, sayWords(label, locale)])),
    rows: functions.map(({ id, label }) => [
      sayWords(label, locale),
      ...(matrix?.cells ?? []).filter(({ row }) => row === id).map(({ mean }) => rounded(mean)),
    ]),
  });
}
