import { changeKinds } from '../domain/change/change-kinds.ts';
import { groupKinds } from '../domain/analyses/benchmark/choose-group.ts';
import { benchmarkWords } from '../domain/analyses/benchmark/words.ts';
import { levelNames } from '../domain/analyses/scorecard/level-steps.ts';
import { comparedKinds } from '../domain/compare/compared.ts';
import { findingWords } from '../domain/compare/say-finding.ts';
import { compareWords } from '../domain/compare/words.ts';
import { figureWords } from '../domain/figures/figure-words.ts';
import type { Comparison } from '../domain/maturity/judge-stages.ts';
import { missingReasons } from '../domain/missing.ts';
import { allAsked } from '../domain/profile/known-aspects.ts';
import { type ChangeWord, shareWords } from '../domain/report/share-word.ts';
import { namedCurrencies } from '../i18n/display-names.ts';
import { ownLocales } from '../i18n/locales.ts';
import { taskKinds } from '../domain/status/task-costs.ts';
import { printedDoubts } from '../schemas/cluster-doubt.ts';
import { type ClusterData, clusterKinds } from '../schemas/cluster.ts';
import { conceptGroups } from '../schemas/concept.ts';
import { chapterKinds } from '../schemas/edition.ts';
import { type Figure, figureKinds } from '../schemas/figure.ts';
import { figureUnits } from '../schemas/figure-data.ts';
import { organisationKinds } from '../schemas/organisation.ts';
import { briefParts, type Practice, submittedCaseSchema, verdicts } from '../schemas/practice.ts';
import { pointPrecisions } from '../schemas/point.ts';
import { bodyAspects, profileAspects } from '../schemas/profile.ts';
import { indicatorLevels, indicatorUnits } from '../schemas/indicator.ts';
import { callStates } from '../domain/calls/call-state.ts';
import { type Programme, programmeUsers, programmeUses } from '../schemas/programme.ts';
import { placeKinds } from '../schemas/reference.ts';
import { refPaths } from '../schemas/ref.ts';
import { regionLevels } from '../schemas/region.ts';
import {
  progressStates,
  reasonKinds,
  type StrategyNode,
  strategyKinds,
} from '../schemas/strategy.ts';
import { answerKinds } from '../schemas/survey.ts';
import { workKinds } from '../schemas/work.ts';
import { askedKinds, numberedKinds, searchKinds, tasks } from '../search/kinds.ts';

/** All members of a union; omitting one does not compile. */
const every = <T extends string>(all: Readonly<Record<T, true>>): string[] => Object.keys(all);

type Component = Programme['components'][number];
type Certainty = NonNullable<StrategyNode['bodiesCertainty']>;
type Survives = NonNullable<Figure['printed']>['survives'];

/** Pages that list no collection. */
const otherPages = [
  'a-z',
  'about',
  'bibliography',
  'bulletin',
  'changes',
  'compare',
  'data',
  'home',
  'map',
  'reports',
];
const fieldsOf = (schema: { readonly shape: object }): string[] => Object.keys(schema.shape);

/**
 * Messages with a computed last part, `` t(`kind.${kind}`) ``, by prefix: possible values. All are required,
 * used by the portal or not. A test requires a line here for every such message in the code.
 */
export const messageFamilies: Readonly<Record<string, readonly string[]>> = {
  'answers.state': ['confidential', 'not-answered', 'not-asked'],
  'benchmark.group': [...groupKinds, 'level'],
  'benchmark.say': benchmarkWords,
  'changes.item': changeKinds,
  'changes.kind': changeKinds,
  'changes.note': ['aside', 'not-returned', 'stage-unknown'],
  'changes.short': ['aside', 'back', 'down', 'merged', 'new', 'not-returned', 'up'],
  'cluster.kind': ['cluster', 'potential'],
  'cluster.point': pointPrecisions,
  'compare.find': findingWords,
  'compare.say': compareWords,
  'compare.title': comparedKinds,
  doubt: [...Object.keys(printedDoubts), 'also', 'kept', 'own-name', 'read-as'],
  field: ['no', 'yes'],
  'form.fault': [
    ...['count', 'number', 'percent', 'year', 'moment', 'point', 'range', 'rank', 'unclear'],
    ...['link', 'email', 'phone', 'country', 'currency'],
    ...['rank-repeated', 'rank-gap', 'not-chosen', 'too-many'],
    ...['without-currency', 'without-amount'],
    ...['total', 'within', 'shares', 'nameless', 'cluster', 'person'],
  ],
  'form.part': ['cluster', 'support'],
  'cluster.year': ['before', 'listed', 'merged', 'none'],
  'matching.weight': ['sector', 'group', 'complement', 'area', 'border', 'stage', 'subject'],
  'clusters.by': ['country', 'kind', 'known', 'stage'],
  'concepts.group': conceptGroups,
  'credits.translator': ownLocales,
  currency: namedCurrencies,
  data: [
    'actions',
    'clusters',
    'glossary',
    'organisations',
    'profiles',
    'programmes',
    'published',
    'regions',
    'returns',
    'sectors',
    'timeline',
  ],
  'dated.lead': ['events', 'news'],
  'figure.kind': figureKinds,
  'figure.print': every<Survives>({ all: true, lost: true, partly: true, recounted: true }),
  'figure.word': figureWords,
  'figure.says.missing': missingReasons,
  'figure.years': ['agencies', 'answers', 'kinds', 'published', 'regions', 'sectors', 'stages'],
  'value.per': ['all', 'member'],
  'value.table': ['gain', 'pay', 'time'],
  'value.unit': ['hours', 'money'],
  'programmes.state': callStates,
  kind: clusterKinds,
  level: regionLevels,
  levels: regionLevels,
  maturity: every<Exclude<Comparison, 'nothing'>>({
    aside: true,
    further: true,
    less: true,
    same: true,
    unreported: true,
  }),
  missing: missingReasons,
  menu: ['clusters', 'data', 'learn', 'places', 'report'],
  nav: [...Object.keys(refPaths), ...otherPages, 'privacy', 'search', 'status', 'timeline'],
  note: every<
    Exclude<
      ClusterData['notes'][number]['kind'],
      'rank-not-printed' | 'spaces-reduced' | 'spelling' | 'wider-area'
    >
  >({
    'name-cut': true,
    'near-repeat': true,
    'region-not-stated': true,
    'same-name': true,
  }),
  'own.level': levelNames,
  'own.unit': indicatorUnits,
  'organisation.kind': organisationKinds,
  'organisation.of': bodyAspects,
  'organisations.kind': organisationKinds,
  'paths.kind': Object.keys(refPaths),
  place: [...placeKinds, 'row'],
  'practices.basis': every<Practice['themes'][number]['basis']>({ inferred: true, stated: true }),
  'practices.brief': briefParts,
  'practices.by': ['country', 'money', 'sector', 'stage', 'theme', 'use'],
  'practices.money': ['said', 'unsaid'],
  'practices.field': fieldsOf(submittedCaseSchema),
  'practices.hint': fieldsOf(submittedCaseSchema),
  'practices.verdict': verdicts,
  profile: profileAspects,
  'programme.for': programmeUsers,
  'programme.per': every<NonNullable<Component['per']>>({
    'firm-year': true,
    programme: true,
    project: true,
  }),
  'programme.use': programmeUses,
  'report.change': every<ChangeWord>({ fell: true, rose: true, unchanged: true }),
  'report.kind': chapterKinds,
  'report.share': shareWords,
  'results.coverage': ['answered', 'open', 'total'],
  'results.indicators': indicatorLevels,
  scope: every<ClusterData['scope']>({ local: true, national: true, regional: true }),
  'search.ask': [...askedKinds, ...numberedKinds],
  'search.foundIn': ownLocales,
  'search.help': ['filters', 'languages', 'shorter', 'spelling', 'synonym'],
  'search.kind': searchKinds,
  'search.task': tasks,
  sort: ['name', 'place', 'stage'],
  'desk.folder': [
    'editions',
    'errata',
    'figure-topics',
    'pages',
    'practice-themes',
    'region-groups',
    'sector-groups',
    'systems',
    'typologies',
  ],
  'desk.role': ['editor', 'reviewer'],
  'status.step': taskKinds,
  'status.task': taskKinds,
  'status.why': taskKinds,
  'strategy.certainty': every<Exclude<Certainty, 'by-row'>>({ 'by-order': true, lost: true }),
  'strategy.count': strategyKinds,
  'strategy.kind': strategyKinds,
  'strategy.progress': progressStates,
  'strategy.reason': reasonKinds,
  'survey.kind': answerKinds,
  unit: figureUnits,
  unknown: allAsked,
  'works.kind': workKinds,
};

let allKeys: readonly string[] | undefined;

/** Full keys matching a computed key's pattern. */
export function familyKeys(pattern: RegExp): string[] {
  allKeys ??= Object.entries(messageFamilies).flatMap(([beginning, ends]) =>
    ends.map((end) => `${beginning}.${end}`),
  );
  return allKeys.filter((key) => pattern.test(key));
}
