import { useTranslate } from '../../i18n/translate.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Analysis } from '../../schemas/analysis.ts';
import { type FramedFigure, viewFramedFigure } from '../figures/framed-figure.ts';
import { crumbsTo } from '../frame/crumbs.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type EntryView, viewNeighbours, viewSources } from '../knowledge/page/entry-view.ts';
import { viewFacts } from '../knowledge/page/facts.ts';
import { findEntry } from '../knowledge/page/find-entry.ts';
import { mentionLists } from '../knowledge/page/link-lists.ts';
import { entryCredits } from '../knowledge/prose/credits.ts';
import { namedLinks } from '../links/refs.ts';
import { type AnalysisPdf, analysisPdfs } from './analysis-pdfs.ts';
import { sayMatched } from './matching/say-matched.ts';
import { methodInputs } from './method-inputs.ts';
import { type ResultView, viewResults } from './view-results.ts';

/** Page of an analysis, without what its method adds. */
export interface AnalysisView extends EntryView {
  readonly data: Analysis;
  /** What was chosen or guessed. */
  readonly guesses: readonly string[];
  readonly results: readonly ResultView[];
  readonly figures: readonly FramedFigure[];
  readonly limits: readonly string[];
  /** Its PDF in the reader's language, if one was made. */
  readonly pdf: AnalysisPdf | undefined;
}

/** Page of an analysis: its question, inputs, results and limits. */
export function viewAnalysis(portal: Portal, id: string, locale: Locale): AnalysisView {
  const t = useTranslate(locale);
  const entry = findEntry(portal.analysisById, 'analyses', id);
  const { data } = entry;
  const title = data.title[locale];
  const question = data.question[locale];
  const figures = data.figures.map((figure) => viewFramedFigure(portal, figure, locale));
  const page: PageMeta = {
    locale,
    kind: 'analysis',
    id,
    title,
    description: question,
    path: `/analyses/${id}/`,
    crumbs: crumbsTo(locale, 'analyses', { label: title }),
    drafts: data.drafts,
  };
  const results = viewResults(portal, id, locale);
  // The question, then its answer, or how to get one where the portal has no numbers for it.
  const [first] = results.length > 0 ? figures : [];
  const shown = first ? `${first.view.title}.` : t('analyses.answerOwn');
  const answer = data.method === 'matching' ? sayMatched(portal, id, locale) : shown;
  const order = portal.analyses.map((other) => other.id);
  return {
    page,
    data,
    heading: { kind: t('analysis'), title, lead: `${question} ${answer}`, leadInSearch: 'first' },
    notices: [],
    facts: {
      title: t('analysis.inputs'),
      searched: false,
      facts: viewFacts(methodInputs[data.method](portal, entry, locale), locale),
    },
    guesses: data.guesses.map((guess) => guess[locale]),
    results,
    figures,
    limits: data.limits.map((limit) => limit[locale]),
    pdf: analysisPdfs(portal).find((print) => print.id === id && print.locale === locale),
    related: [
      { label: t('nav.concepts'), links: namedLinks(portal, 'concepts', data.concepts, locale) },
    ],
    mentioned: mentionLists(portal, `analyses/${id}`, locale),
    sources: viewSources(portal, data.sources, page, entryCredits(data.drafts, locale)),
    neighbours: viewNeighbours(portal, 'analyses', order, id, locale),
  };
}
