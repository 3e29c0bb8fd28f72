import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { AnalysisMethod } from '../../schemas/analysis.ts';
import { listThumbnails } from '../figures/list-thumbnails.ts';
import { viewListTop } from '../knowledge/page/list-view.ts';
import type { PageView } from '../knowledge/page/page-view.ts';
import { resultsOf } from './view-results.ts';

export interface AnalysisLine {
  readonly id: string;
  readonly label: string;
  readonly thumbnail: string | undefined;
  readonly href: string;
  readonly question: string;
  /** Data needed to carry it out. */
  readonly needs: string;
  /** Form for the reader's own numbers on its page. */
  readonly form: string;
  /** Whether the portal has numbers for it, or only the form. */
  readonly state: string;
}

export interface AnalysisIndexView extends PageView {
  readonly analyses: readonly AnalysisLine[];
}

/** Anchor of the form for the reader's own numbers, by method. */
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

/** Page that lists the analyses in order. */
export function viewAnalysisIndex(portal: Portal, locale: Locale): AnalysisIndexView {
  const t = useTranslate(locale);
  const drafts = [...new Set(portal.analyses.flatMap(({ data }) => data.drafts))];
  const thumbnails = listThumbnails(portal, portal.analyses, locale);
  return {
    ...viewListTop(locale, 'analyses', t('analyses.lead', { n: portal.analyses.length }), {
      drafts,
    }),
    analyses: portal.analyses.map(({ id, data }) => ({
      id,
      label: data.title[locale],
      thumbnail: thumbnails.get(id),
      href: href(locale, `/analyses/${id}/`),
      question: data.question[locale],
      needs: data.needs[locale],
      form: `${href(locale, `/analyses/${id}/`)}#${formOf[data.method]}`,
      state: t(resultsOf(portal, id).length > 0 ? 'analyses.figured' : 'analyses.own'),
    })),
  };
}
