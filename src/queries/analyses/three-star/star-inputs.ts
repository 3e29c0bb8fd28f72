import { readStars, type StarInputs } from '../../../domain/analyses/three-star/star-inputs.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import type { InputsOfMethod } from '../method-input.ts';

/** Decimals of a share as a threshold in per cent: one if needed, otherwise none. */
const decimals = (ratio: number) => (Number.isInteger(Math.round(ratio * 1000) / 10) ? 0 : 1);

/** Date of an edition's rows: the days of its survey if it had one. */
function dateOf(portal: Portal, edition: string, locale: Locale): string {
  const survey = portal.editionById.get(edition)?.data.survey;
  return survey ? useFormat(locale).period(survey.from, survey.to) : edition;
}

/**
 * What was counted. In an inventory every number is known: a pair without a row is 0.
 * @param date of the count
 */
function measured(
  { table, measures }: StarInputs,
  date: string,
  countsRows: boolean,
  locale: Locale,
) {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { areas, sectors } = table;
  const known = areas.flatMap((area) =>
    sectors.filter((sector) => table.personsOf(area, sector) !== undefined),
  );
  const rows = measures.reduce((sum, { persons }) => sum + persons, 0);
  return [
    { label: t('analysis.asOf'), text: date },
    ...(countsRows ? [{ label: t('analysis.rowsCounted'), text: format.number(rows) }] : []),
    {
      label: t('analysis.areas'),
      text: format.number(new Set(measures.map(({ area }) => area)).size),
    },
    { label: t('analysis.sectors'), text: format.number(sectors.length) },
    ...(countsRows
      ? []
      : [
          {
            label: t('analysis.cells'),
            text: t('analysis.ofAll', {
              known: format.number(known.length),
              all: format.number(areas.length * sectors.length),
            }),
          },
        ]),
  ];
}

/** Inputs of a three-star analysis: number of areas and sectors, and the thresholds of a star. */
export const starInputs: InputsOfMethod<'three-star'> = (portal, data, locale) => {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { size, dominance, specialisation } = data.thresholds;
  const { inventory } = data;
  const told = readStars(data, analysisParts(portal))?.now;
  const date = inventory ? dateOf(portal, inventory.edition, locale) : (told?.asOf ?? '');
  return [
    ...(told ? measured(told, date, inventory !== undefined, locale) : []),
    { label: t('analysis.formula'), text: t('analysis.formula.stars') },
    ...(told?.thing === 'activities'
      ? [
          { label: t('figure.word.shiftShare'), text: t('analysis.formula.growthParts') },
          { label: t('figure.word.sectorSpread'), text: t('analysis.formula.spread') },
          { label: t('figure.word.relatedActivities'), text: t('analysis.formula.related') },
        ]
      : []),
    {
      label: t('analysis.starFrom'),
      text: t('analysis.starFromText', {
        size: format.percent(size, decimals(size)),
        dominance: format.percent(dominance, decimals(dominance)),
        quotient: format.number(specialisation, Number.isInteger(specialisation) ? 0 : 2),
      }),
    },
    ...(data.leastNumber > 0
      ? [{ label: t('analysis.starAtLeast'), text: format.number(data.leastNumber) }]
      : []),
    { label: t('analysis.starsNeeded'), text: format.number(data.candidate) },
  ];
};
