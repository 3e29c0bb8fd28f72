import { findTable } from '../../../domain/analyses/analysis-parts.ts';
import { readScorecard } from '../../../domain/analyses/scorecard/read-scorecard.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import { figureInput, type InputsOfMethod } from '../method-input.ts';

/** Inputs of a scorecard: number of sectors, indicators and known levels. */
export const scorecardInputs: InputsOfMethod<'scorecard'> = (portal, data, locale) => {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const parts = analysisParts(portal);
  const table = findTable(parts, data.levels.table, 'levels');
  const { subjects, items, scale } = readScorecard(data, parts);
  const known = subjects.flatMap(({ levels }) => levels.filter((level) => level !== undefined));
  const { least: min, greatest, nought } = scale;
  return [
    ...(table ? [{ label: t('analysis.asOf'), text: table.asOf }] : []),
    ...figureInput(portal, data.levels, locale),
    {
      label: t('analysis.formula'),
      text: t(nought === 0 ? 'analysis.formula.fromNought' : 'analysis.formula.fromLeast', {
        least: format.number(min),
        greatest: format.number(greatest),
      }),
    },
    { label: t('analysis.subjects'), text: format.number(subjects.length) },
    { label: t('analysis.items'), text: format.number(items.length) },
    {
      label: t('analysis.levels'),
      text: t('analysis.ofAll', {
        known: format.number(known.length),
        all: format.number(subjects.length * items.length),
      }),
    },
  ];
};
