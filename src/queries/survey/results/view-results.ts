import { answersIn } from '../../../domain/figures/answers/answers-in.ts';
import { itemId } from '../../../domain/survey/compile-form.ts';
import { tallyOf } from '../../../domain/survey/edition-answers.ts';
import { isPublicItem } from '../../../domain/survey/public-answers.ts';
import type { ItemTally } from '../../../domain/survey/tally-answers.ts';
import { firstYear } from '../../../domain/years.ts';
import { sayAnswered } from '../../../figures/say-answered.ts';
import { editionLabel } from '../../../i18n/edition-label.ts';
import { useFormat } from '../../../i18n/format.ts';
import { href, rootHref } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { partTitle } from '../../../i18n/part-title.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { indicatorLevels } from '../../../schemas/indicator.ts';
import { editionInputs } from '../../editions/edition-inputs.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import { citationText } from '../../links/citations.ts';
import { correctionHref } from '../../links/correction.ts';
import type { NamedLink } from '../../links/refs.ts';
import { answeredEditions } from '../answered-returns.ts';
import { type AbsentCluster, viewAbsent } from './absent-clusters.ts';
import { resultsLink, resultsPath } from './results-link.ts';
import { type ResultFigure, viewNumbers, viewResultFigures } from './result-figures.ts';
import { numberLabel } from './result-tables.ts';
import { countAnswered, viewSurveyCoverage } from './survey-coverage.ts';
import { takeOfDrawing, type TakeView } from '../../share/view-take.ts';

export interface ResultQuestion {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Its place in the form. */
  readonly href: string;
  /** Number asked and answered; without a figure, the only result. */
  readonly answered: string;
  readonly figures: readonly ResultFigure[];
}

export interface ResultPart {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly ResultQuestion[];
  readonly figures: readonly ResultFigure[];
}

export interface ResultsView {
  readonly page: PageMeta;
  readonly kind: string;
  /** Suppression rule and reasons, and a short note below figures. */
  readonly rule: string;
  readonly hidden: string;
  /** Explanation of the median of confidential numbers. */
  readonly blurred: string;
  readonly coverage: ResultFigure;
  readonly absent: readonly AbsentCluster[];
  readonly parts: readonly ResultPart[];
  readonly source: string;
  readonly sourceHref: string;
  readonly correctHref: string;
  /** The row below a figure. */
  readonly takeOf: (figure: ResultFigure) => TakeView;
  readonly files: readonly NamedLink[];
  readonly previous: NamedLink | undefined;
  readonly next: NamedLink | undefined;
}

function viewQuestion(portal: Portal, tally: ItemTally, locale: Locale): ResultQuestion[] {
  if (!('question' in tally.item)) return [];
  const { id, number, title } = tally.item.question;
  return [
    {
      id,
      number,
      title: title[locale],
      href: href(locale, tally.item.ownField ? `/survey/form/#${id}` : `/survey/#${id}`),
      answered: sayAnswered({ ...tally, least: portal.site.leastGroup }, locale),
      figures: viewResultFigures(portal, tally, locale),
    },
  ];
}

function viewParts(portal: Portal, tallies: readonly ItemTally[], locale: Locale): ResultPart[] {
  return portal.form.parts.flatMap((own) => {
    const { part } = own;
    const questions = tallies
      .filter(({ item }) => 'question' in item && item.question.part === part)
      .flatMap((tally) => viewQuestion(portal, tally, locale));
    return questions.length > 0
      ? [{ id: `part-${part}`, title: partTitle(own, locale), questions, figures: [] }]
      : [];
  });
}

/**
 * Suppression rules: small numbers, those that would reveal them, and near-totals of confidential answers; and
 * what is published.
 */
function describeSuppression(portal: Portal, locale: Locale): string {
  const t = useTranslate(locale);
  const { leastGroup: min, publishAnswers } = portal.site;
  const isOpen = portal.form.items.every((item) => isPublicItem(item, publishAnswers));
  const most = isOpen ? [] : [t('results.hiddenMost')];
  return [t('results.hidden', { least: min }), ...most, t('results.hiddenStage')].join(' ');
}

function viewIndicators(
  tallies: readonly ItemTally[],
  level: (typeof indicatorLevels)[number],
  locale: Locale,
): ResultFigure[] {
  const numbers = tallies.flatMap(({ item, numbers: own }) =>
    'indicator' in item && item.indicator.level === level
      ? own.map((one) => ({ ...one, label: numberLabel([item.indicator.label], one.currency) }))
      : [],
  );
  const t = useTranslate(locale);
  const figure = viewNumbers(
    `indicators-${level}`,
    numbers,
    { title: t(`results.indicators.${level}`), subtitle: t('results.indicatorsSub') },
    locale,
  );
  return figure ? [figure] : [];
}

/**
 * Page of an edition's survey results.
 * @throws Error for an edition without known answers
 */
export const viewResults = remember('surveyResults', composeResults);

/** Answers of an edition's clusters by question. */
const editionTally = remember('editionTally', (portal, edition: string): readonly ItemTally[] => {
  const answers = answersIn(editionInputs(portal, edition));
  return (answers?.form.items ?? []).flatMap(
    (item) => (answers && tallyOf(answers, itemId(item))) ?? [],
  );
});

function composeResults(portal: Portal, edition: string, locale: Locale): ResultsView {
  const editions = answeredEditions(portal);
  const at = editions.indexOf(edition);
  const data = portal.editionById.get(edition)?.data;
  if (at === -1 || !data) throw new Error(`expected an edition with answers, found ${edition}`);
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { all, answered } = countAnswered(portal, edition);
  const title = t('results.title', { year: editionLabel(locale, edition) });
  const path = resultsPath(edition);
  const source = citationText(portal, data.sources, locale);
  const tallies = editionTally(portal, edition);
  const indicators = indicatorLevels.flatMap((level) => viewIndicators(tallies, level, locale));
  const turn = (to: string | undefined) =>
    to === undefined ? undefined : resultsLink(portal, to, locale);
  return {
    page: {
      locale,
      kind: 'survey',
      title,
      description: t('results.lead', {
        answered: format.number(answered),
        all: format.number(all),
      }),
      path,
      crumbs: crumbsTo(locale, 'survey', { label: title }),
      edition,
      marks: { facets: { year: [firstYear(edition)] } },
    },
    kind: t('nav.survey'),
    rule: describeSuppression(portal, locale),
    hidden: t('results.hidden', { least: portal.site.leastGroup }),
    blurred: t('results.blurred', { least: portal.site.leastGroup }),
    coverage: viewSurveyCoverage(portal, edition, locale),
    absent: viewAbsent(portal, edition, locale),
    parts: [
      ...viewParts(portal, tallies, locale),
      ...(indicators.length > 0
        ? [
            {
              id: 'indicators',
              title: t('results.indicators'),
              questions: [],
              figures: indicators,
            },
          ]
        : []),
    ],
    source,
    sourceHref: href(locale, `/bibliography/#${data.sources[0]?.source ?? ''}`),
    correctHref: correctionHref(locale, path),
    takeOf: ({ id, title: said, drawn }) =>
      takeOfDrawing(
        portal,
        { id, title: said, source, path, edition, pictures: drawn && `${id}/` },
        locale,
      ),
    files: ['csv', 'xlsx', 'json'].map((ending) => ({
      label: ending.toUpperCase(),
      href: rootHref(`/data/returns-${edition}.${ending}`),
    })),
    previous: turn(editions[at - 1]),
    next: turn(editions[at + 1]),
  };
}
