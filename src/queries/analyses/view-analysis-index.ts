import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { AnalysisMethod } from '../../schemas/analysis.ts';
import { viewListTop } from '../knowledge/page/list-view.ts';
import type { PageView } from '../knowledge/page/page-view.ts';
import { resultsOf } from './view-results.ts';

/** An analysis in the list. */
export interface AnalysisLine {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly question: string;
  /** What one has to know to do it. */
  readonly needs: string;
  /** The form for numbers of one's own on its page. */
  readonly form: string;
  /** Has the portal numbers for it, or is it for the reader's own alone? */
  readonly state: string;
}

/** The list of all analyses. */
export interface AnalysisIndexView extends PageView {
  readonly analyses: readonly AnalysisLine[];
}

/** Where on its page an analysis is done with numbers of one's own. */
const formOf: Readonly<Record<AnalysisMethod, string>> = {
  'three-star': 'own',
  scorecard: 'own',
  needs: 'own',
  network: 'own',
  indicators: 'own',
  benchmark: 'own',
  programmes: 'courses',
  selection: 'own',
  matching: 'own',
  'stage-what-if': 'ticks',
  value: 'gain',
  checklist: 'checklist',
  sheet: 'sheet',
  'road-map': 'own',
};

/** The page that lists the analyses in their order. */
export function viewAnalysisIndex(portal: Portal, locale: Locale): AnalysisIndexView {
  const t = useTranslate(locale);
  const drafts = [...new Set(portal.analyses.flatMap(({ data }) => data.drafts))];
  return {
    ...viewListTop(locale, 'analyses', t('analyses.lead', { n: portal.analyses.length }), {
      drafts,
    }),
    analyses: portal.analyses.map(({ id, data }) => ({
      id,
      label: data.title[locale],
      href: href(locale, `/analyses/${id}/`),
      question: data.question[locale],
      needs: data.needs[locale],
      form: `${href(locale, `/analyses/${id}/`)}#${formOf[data.method]}`,
      state: t(resultsOf(portal, id).length > 0 ? 'analyses.figured' : 'analyses.own'),
    })),
  };
}
