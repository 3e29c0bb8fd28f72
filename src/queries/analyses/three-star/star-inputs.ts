import { readStars } from '../../../domain/analyses/three-star/star-inputs.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import type { InputsOfMethod } from '../method-input.ts';

/** A share as a threshold has it: per cent, with a decimal where it needs one. */
const decimals = (ratio: number) => (Number.isInteger(Math.round(ratio * 1000) / 10) ? 0 : 1);

/** What a three-star analysis is made of: how many areas and sectors, and from when a star is given. */
export const starInputs: InputsOfMethod<'three-star'> = (portal, data, locale) => {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { size, dominance, specialisation } = data.thresholds;
  const told = readStars(data, analysisParts(portal))?.now;
  const known = told?.table.areas.flatMap((area) =>
    told.table.sectors.filter((sector) => told.table.personsOf(area, sector) !== undefined),
  );
  return [
    ...(told
      ? [
          { label: t('analysis.asOf'), text: told.asOf },
          ...(data.inventory
            ? [
                {
                  label: t('analysis.rowsCounted'),
                  text: format.number(told.measures.reduce((sum, { persons }) => sum + persons, 0)),
                },
              ]
            : []),
          {
            label: t('analysis.areas'),
            text: format.number(new Set(told.measures.map(({ area }) => area)).size),
          },
          { label: t('analysis.sectors'), text: format.number(told.table.sectors.length) },
          {
            label: t('analysis.cells'),
            text: t('analysis.ofAll', {
              known: format.number(known?.length ?? 0),
              all: format.number(told.table.areas.length * told.table.sectors.length),
            }),
          },
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
    { label: t('analysis.starsNeeded'), text: format.number(data.candidate) },
  ];
};
