import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Entry, Portal } from '../../portal/portal.ts';
import type { AnalysisMethod } from '../../schemas/analysis.ts';
import type { FactInput } from '../knowledge/page/facts.ts';
import { matchingInputs } from './matching/matching-inputs.ts';
import { selectionInputs } from './selection/selection-inputs.ts';
import { whatIfInputs } from './stage-what-if/what-if-inputs.ts';
import { answeredEditions } from '../survey/answered-returns.ts';

/** What went into an analysis: of when, how many, from where. */
export type InputsOf = (portal: Portal, entry: Entry<'analyses'>, locale: Locale) => FactInput[];

const indicatorInputs: InputsOf = (portal, _entry, locale) => {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const editions = answeredEditions(portal);
  return [
    {
      label: t('analysis.editions'),
      text: editions.length > 0 ? editions.join(' · ') : undefined,
    },
    { label: t('analysis.indicators'), text: format.number(portal.indicators.length) },
  ];
};

/** For each method, what its page says of what went in. */
export const methodInputs: Readonly<Record<AnalysisMethod, InputsOf>> = {
  indicators: indicatorInputs,
  selection: selectionInputs,
  matching: matchingInputs,
  'stage-what-if': whatIfInputs,
};
