import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, useTranslate } from '../../i18n/translate.ts';
import type { Entry, Portal } from '../../portal/portal.ts';
import type { Analysis, AnalysisMethod, AnalysisOf } from '../../schemas/analysis.ts';
import type { FactInput } from '../knowledge/page/facts.ts';
import { namedLinks } from '../links/refs.ts';
import { matchingInputs } from './matching/matching-inputs.ts';
import { selectionInputs } from './selection/selection-inputs.ts';
import { whatIfInputs } from './stage-what-if/what-if-inputs.ts';
import { roadMapInputs } from './road-map/road-map-inputs.ts';
import { answeredEditions } from '../survey/answered-returns.ts';
import type { InputsOfMethod } from './method-input.ts';
import { needsInputs } from './needs/needs-inputs.ts';
import { networkInputs } from './network/network-inputs.ts';
import { scorecardInputs } from './scorecard/scorecard-inputs.ts';
import { starInputs } from './three-star/star-inputs.ts';
import { viewBenchmark } from './benchmark/benchmark-index.ts';
import { numberedEdition } from './public-source.ts';

/** Inputs of an analysis: date, number, source. */
export type InputsOf = (portal: Portal, entry: Entry<'analyses'>, locale: Locale) => FactInput[];

const indicatorInputs: InputsOf = (portal, _entry, locale) => {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const editions = answeredEditions(portal);
  return [
    {
      label: t('analysis.editions'),
      text: editions.length > 0 ? editions.join(' · ') : format.number(0),
    },
    { label: t('analysis.indicators'), text: format.number(portal.indicators.length) },
  ];
};

/** The same for one method, after checking that the entry uses it. */
function ofMethod<M extends AnalysisMethod>(method: M, inputs: InputsOfMethod<M>): InputsOf {
  const isOf = (data: Analysis): data is AnalysisOf<M> => data.method === method;
  return (portal, { data }, locale) => (isOf(data) ? inputs(portal, data, locale) : []);
}

const benchmarkInputs: InputsOf = (portal, _entry, locale) => {
  const t = useTranslate(locale);
  const edition = numberedEdition(portal);
  const clusters = viewBenchmark(portal, 'clusters', locale)?.index.ids.length ?? 0;
  return [
    { label: t('edition'), text: (edition ?? portal.editionId) || undefined },
    { label: t('analysis.clusters'), text: useFormat(locale).number(clusters) },
    { label: t('analysis.indicators'), text: useFormat(locale).number(portal.indicators.length) },
  ];
};

const programmeInputs: InputsOf = (portal, entry, locale) => {
  const t = useTranslate(locale);
  const supporting = portal.programmes.filter(({ data }) => data.clusters.length > 0);
  return [
    ...indicatorInputs(portal, entry, locale),
    { label: t('analysis.programmes'), text: useFormat(locale).number(supporting.length) },
  ];
};

/** Number of items of a sum or list, or of questions of a form. */
function countAsked(data: Analysis, t: Translate): { label: string; n: number } | undefined {
  switch (data.method) {
    case 'value':
    case 'checklist':
      return { label: t('analysis.in.items'), n: data.items.length };
    case 'sheet':
      return {
        label: t('analysis.in.questions'),
        n: data.sections.reduce((sum, { prompts }) => sum + prompts.length, 0),
      };
    default:
      return undefined;
  }
}

/** Inputs of an analysis that readers fill in: number of questions, and the subject of the example. */
function formInputs(portal: Portal, { data }: Entry<'analyses'>, locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  const asked = countAsked(data, t);
  const example = 'example' in data ? data.example : undefined;
  const cluster = example && 'cluster' in example ? example.cluster : undefined;
  const name = example && 'name' in example ? example.name[locale] : undefined;
  const years = example && 'years' in example ? example.years.join(' · ') : undefined;
  return [
    ...(asked ? [{ label: asked.label, text: useFormat(locale).number(asked.n) }] : []),
    {
      label: t('analysis.in.example'),
      text: example ? (name ?? years ?? '') : t('analysis.in.noExample'),
      links: cluster === undefined ? [] : namedLinks(portal, 'clusters', [cluster], locale),
    },
  ];
}

/** Inputs shown on the page of each method. */
export const methodInputs: Readonly<Record<AnalysisMethod, InputsOf>> = {
  indicators: (portal, entry, locale) => {
    const t = useTranslate(locale);
    return [
      ...indicatorInputs(portal, entry, locale),
      { label: t('analysis.formula'), text: t('analysis.formula.growth') },
    ];
  },
  selection: selectionInputs,
  matching: matchingInputs,
  'stage-what-if': whatIfInputs,
  'three-star': ofMethod('three-star', starInputs),
  scorecard: ofMethod('scorecard', scorecardInputs),
  needs: ofMethod('needs', needsInputs),
  network: ofMethod('network', networkInputs),
  benchmark: benchmarkInputs,
  programmes: programmeInputs,
  value: formInputs,
  checklist: formInputs,
  sheet: formInputs,
  'road-map': roadMapInputs,
};
