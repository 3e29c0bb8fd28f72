import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { InputsOf } from '../method-inputs.ts';

/** Inputs of a selection: candidates, criteria, requirements, and how weights are varied. */
export const selectionInputs: InputsOf = (_portal, { data }, locale) => {
  if (data.method !== 'selection') return [];
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { candidates, criteria, requirements, draws } = data;
  const scored = candidates.filter(({ scores }) => Object.keys(scores).length > 0);
  return [
    { label: t('selection.candidates'), text: format.number(candidates.length) },
    { label: t('selection.scored'), text: format.number(scored.length) },
    { label: t('selection.criteria'), text: format.number(criteria.length) },
    { label: t('selection.requirements'), text: format.number(requirements.length) },
    {
      label: t('selection.draws'),
      text: t(draws.spread === 'any' ? 'selection.drawsAny' : 'selection.drawsNear', {
        n: format.number(draws.number),
      }),
    },
  ];
};
