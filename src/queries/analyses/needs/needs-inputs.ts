import { findTable } from '../../../domain/analyses/analysis-parts.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import { namedLinks } from '../../links/refs.ts';
import { figureInput, type InputsOfMethod } from '../method-input.ts';

/** Inputs of a needs analysis: who answered, and how often; unknown for a printed matrix. */
export const needsInputs: InputsOfMethod<'needs'> = (portal, data, locale) => {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const table = findTable(analysisParts(portal), data.table, 'needs');
  const marks = table && new Set(table.rows.map(({ respondent }) => respondent)).size;
  return [
    ...(table ? [{ label: t('analysis.asOf'), text: table.asOf }] : []),
    ...figureInput(portal, data, locale),
    ...(table?.cluster
      ? [
          {
            label: t('analysis.cluster'),
            links: namedLinks(portal, 'clusters', [table.cluster], locale),
          },
        ]
      : []),
    {
      label: t('analysis.respondents'),
      text: marks === undefined ? undefined : format.number(marks),
    },
    { label: t('analysis.marks'), text: table && format.number(table.rows.length) },
    // A printed matrix hides nothing: its number of answers is unknown.
    ...(table ? [{ label: t('analysis.hiddenBelow'), text: format.number(data.atLeast) }] : []),
  ];
};
