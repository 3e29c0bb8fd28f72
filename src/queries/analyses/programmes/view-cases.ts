import { minPublished } from '../../../domain/analyses/analysis-parts.ts';
import { editionYears } from '../../../i18n/edition-label.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { type NamedLink, namedLinks } from '../../links/refs.ts';
import { answeredEditions } from '../../survey/answered-returns.ts';
import { resultsOf } from '../view-results.ts';

export interface CaseView {
  readonly programme: NamedLink;
  /** Editions before and after, or a note that none are given. */
  readonly between: string;
  readonly clusters: readonly NamedLink[];
}

/** Programmes and clusters by name, and what is missing for a comparison. */
export interface CasesView {
  readonly cases: readonly CaseView[];
  /** Undefined if numbers are compared. */
  readonly missing: string | undefined;
}

/** Programmes with the clusters they supported, and the editions compared. */
export function viewCases(
  portal: Portal,
  id: string,
  { periods }: AnalysisOf<'programmes'>,
  locale: Locale,
): CasesView {
  const t = useTranslate(locale);
  const cases = portal.programmes
    .filter(({ data }) => data.clusters.length > 0)
    .map((entry): CaseView => {
      const period = periods.find(({ programme }) => programme === entry.id);
      const [programme] = namedLinks(portal, 'programmes', [entry.id], locale);
      return {
        programme: programme ?? { label: entry.id, href: '' },
        between: period ? editionYears(locale, period.before, period.after) : t('impact.noPeriod'),
        clusters: namedLinks(portal, 'clusters', entry.data.clusters, locale),
      };
    });
  const isCompared = resultsOf(portal, id).some(({ name }) => name === 'effect');
  return { cases, missing: isCompared ? undefined : explainMissing(portal, periods, locale) };
}

/** Reason why no numbers are compared, as it applies to this portal. */
function explainMissing(
  portal: Portal,
  periods: AnalysisOf<'programmes'>['periods'],
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const answered = answeredEditions(portal);
  if (answered.length > 0 && !portal.site.publishAnswers) return t('impact.kept');
  const supported = new Set(portal.programmes.flatMap(({ data }) => data.clusters));
  const isAnswered = [...supported].some(
    (id) => answered.filter((edition) => portal.returnById.has(`${edition}/${id}`)).length > 1,
  );
  const min = minPublished({ site: [{ id: 'site', data: portal.site }] });
  return periods.length === 0 && isAnswered
    ? t('impact.noEditions', { least: min })
    : t('impact.missing', { least: min });
}
