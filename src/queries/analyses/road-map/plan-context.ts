import type { KnownSupport, PlanContext } from '../../../domain/analyses/road-map/describe-step.ts';
import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { FigureData } from '../../../schemas/figure-data.ts';
import { organisationKinds } from '../../../schemas/organisation.ts';
import { stageInText } from '../../clusters/stage-words.ts';
import { viewCitation } from '../../links/citations.ts';
import { matrixData } from './needs-matrix.ts';

type Data = AnalysisOf<'road-map'>;

/** Parts of programmes with a share and a ceiling. */
function supportsIn(portal: Portal, locale: Locale): KnownSupport[] {
  return portal.programmes.flatMap(({ id, data }) =>
    data.components.flatMap(({ id: part, label, ratePercent, ceiling, currency, max, years }) =>
      ratePercent === undefined || ceiling === undefined || currency === undefined
        ? []
        : [
            {
              key: `${id}.${part}`,
              label: `${data.short ?? data.title[locale]}: ${label[locale]}`,
              rule: { ratePercent, ceiling, most: max ?? years ?? 1 },
              currency,
              country: data.country,
              current: data.current,
            },
          ],
    ),
  );
}

/** Names of functions and resources as used by figures with needs matrices. */
function matrixNames(portal: Portal, { matrices, example }: Data, locale: Locale) {
  const figures = [
    ...matrices.map(({ figure }) => figure),
    ...(example.needs ? [example.needs] : []),
  ];
  const all = figures.flatMap((figure) => matrixData(portal, figure) ?? []);
  const name = ({ label, group }: FigureData['rows'][number]) =>
    group && group[locale] !== label[locale]
      ? `${group[locale]} (${label[locale]})`
      : label[locale];
  return {
    functions: Object.fromEntries(
      all.flatMap(({ rows }) => rows.map((row) => [row.id, name(row)] as const)),
    ),
    resources: Object.fromEntries(
      all.flatMap(({ columns }) => columns.map(({ id, label }) => [id, label[locale]] as const)),
    ),
  };
}

/** Everything that describes plans in one language. */
export function planContext(portal: Portal, data: Data, locale: Locale): PlanContext {
  const t = useTranslate(locale);
  const page = (kind: 'practices' | 'programmes', id: string) => href(locale, `/${kind}/${id}/`);
  return {
    threshold: data.threshold,
    decimal: useFormat(locale).separators.decimal,
    rules: data.rules.map(({ id, gap, label, theme, uses, bodies, quarters, sources }) => ({
      id,
      gap,
      theme,
      uses,
      bodies,
      quarters,
      label: label?.[locale],
      sources: sources.map((source) => {
        const { text, href: page } = viewCitation(portal, source, locale);
        return { label: text, href: page };
      }),
    })),
    names: {
      criteria: Object.fromEntries(
        portal.stages.flatMap(({ id: of, criteria }) => {
          const stage = stageInText(portal, of, locale);
          return criteria.map(({ id, label }) => [id, { label: label[locale], stage }] as const);
        }),
      ),
      ...matrixNames(portal, data, locale),
      indicators: Object.fromEntries(portal.indicators.map(({ id, label }) => [id, label[locale]])),
      themes: Object.fromEntries(
        [...portal.practiceThemeById].map(([id, { label }]) => [id, label[locale]]),
      ),
      bodies: Object.fromEntries(
        organisationKinds.map((kind) => [kind, t(`organisation.kind.${kind}`)]),
      ),
    },
    practices: portal.practices.map(({ id, data: { title, themes, stages, sectors } }) => ({
      id,
      stages,
      sectors,
      themes: themes.map(({ area }) => area),
      label: title[locale],
      href: page('practices', id),
    })),
    programmes: portal.programmes.map(
      ({ id, data: { title, short, country, useFor, current } }) => ({
        id,
        country,
        current,
        uses: useFor,
        label: short ?? title[locale],
        href: page('programmes', id),
      }),
    ),
    supports: supportsIn(portal, locale),
    words: {
      asked: t('plan.asked'),
      open: t('plan.open', { stage: '{stage}' }),
      unknown: t('plan.unknown', { stage: '{stage}' }),
      low: t('plan.low', { scores: '{scores}' }),
      below: t('plan.below', { value: '{value}', below: '{below}' }),
      ownStep: t('plan.ownStep'),
      quarters: [1, 2, 3, 4].map((n) => t('plan.quarter', { year: '{year}', n })),
      span: t('plan.span', { from: '{from}', until: '{until}' }),
    },
  };
}
