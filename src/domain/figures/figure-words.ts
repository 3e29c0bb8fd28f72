import { type ClusterKind, clusterKinds } from '../../schemas/cluster.ts';
import { type Locale, ownLocales } from '../../i18n/locales.ts';

/** Words of the interface that tables of figures use besides the portal's own. */
const plainWords = [
  'agency',
  'answers',
  'answersCounted',
  'attested',
  'change',
  'cluster',
  'clusters',
  'criterion',
  'difference',
  'done',
  'edition',
  'figure',
  'first',
  'group',
  'growth',
  'indicator',
  'indicatorCourse',
  'indicatorCoverage',
  'indicatorTargets',
  'kind',
  'language',
  'last',
  'links',
  'notReported',
  'past',
  'place',
  'printed',
  'reasons',
  'recounted',
  'region',
  'rows',
  'sector',
  'share',
  'stage',
  'stageNotReported',
  'status',
  'supplied',
  'target',
  'wide',
] as const;

/** A word of the interface in a table: the message is `figure.word.{word}`. */
export type FigureWord = (typeof plainWords)[number] | `kind-${ClusterKind}` | `language-${Locale}`;

/** All of them. */
export const figureWords: readonly FigureWord[] = [
  ...plainWords,
  ...clusterKinds.map((kind) => `kind-${kind}` as const),
  ...ownLocales.map((locale) => `language-${locale}` as const),
];
