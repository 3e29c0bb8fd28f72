import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { InputsOf } from '../method-inputs.ts';
import { knownTicks } from './view-what-if.ts';

/** Inputs of the what-if form: the list of criteria, and the clusters with known ticks. */
export const whatIfInputs: InputsOf = (portal, _entry, locale) => {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const steps = portal.stages.filter(({ forward }) => forward);
  const criteria = steps.reduce((sum, stage) => sum + stage.criteria.length, 0);
  const known = Object.keys(knownTicks(portal, locale)).length;
  return [
    { label: t('whatif.stages'), text: format.number(steps.length) },
    { label: t('whatif.criteria'), text: format.number(criteria) },
    { label: t('whatif.known'), text: format.number(known) },
    {
      label: t('figure.word.whatIfPortalRule'),
      text: portal.site.maturity?.doubt[locale] ?? t('analysis.in.none'),
    },
  ];
};
