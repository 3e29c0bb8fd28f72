import type { TableRow } from '../../../domain/figures/table.ts';
import { notReported } from '../../../domain/missing.ts';
import { rankVotes } from '../../../domain/strategy/rank-votes.ts';
import type { Cell } from '../../../exports/csv.ts';
import { flattenTable } from '../../../figures/downloads.ts';
import { type LocalTable, localizeTable } from '../../../figures/localize-table.ts';
import { useFormat } from '../../../i18n/format.ts';
import { inEachLocale, type Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { CommitteeStep } from '../../../schemas/committee-step.ts';
import type { Strategy } from '../../../schemas/strategy.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { type NamedLink, namedLinks } from '../../links/refs.ts';

export interface CommitteeStepView {
  readonly anchor: string;
  readonly label: string;
  /** Its date; undefined if not reported. */
  readonly when: string | undefined;
  readonly text: string | undefined;
  /** Opinions, criteria and decisions, each under its heading. */
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
  /** “14 → 7”, if both numbers are known. */
  readonly narrowed: string | undefined;
  /** Candidates with the points of each member, their sums and ranks; undefined without candidates. */
  readonly ranking:
    | {
        readonly caption: string;
        readonly table: LocalTable;
        readonly csv: readonly (readonly Cell[])[];
      }
    | undefined;
  readonly analysis: readonly NamedLink[];
  readonly sources: readonly CitationView[];
}

type Ranking = NonNullable<CommitteeStep['ranking']>;

const answer = (chosen: boolean | undefined): TableRow['cells'][number] =>
  chosen === undefined ? notReported : { word: chosen ? 'answerYes' : 'answerNo' };

/** Candidates by rank: the points of each member, sum, rank, and whether they were chosen. */
function tabulateRanking(
  portal: Portal,
  { committee }: Strategy,
  ranking: Ranking,
  locale: Locale,
) {
  const { candidates, votes } = ranking;
  const memberOf = new Map(committee.map(({ id, label }) => [id, label]));
  const isWeighed = votes.length > 0;
  return localizeTable(
    {
      head: { text: inEachLocale((one) => useTranslate(one)('selection.candidates')) },
      columns: [
        ...votes.map(({ member }) => ({
          id: member,
          label: { text: memberOf.get(member) ?? inEachLocale(() => member) },
          type: 'number' as const,
        })),
        ...(isWeighed
          ? [
              { id: 'sum', label: { word: 'sum' as const }, type: 'number' as const },
              { id: 'place', label: { word: 'selectionPlace' as const }, type: 'number' as const },
            ]
          : []),
        { id: 'chosen', label: { word: 'selectionChosen' as const }, type: 'text' as const },
      ],
      rows: rankVotes(ranking).flatMap(({ id, sum, place }): TableRow[] => {
        const candidate = candidates.find((one) => one.id === id);
        if (!candidate) return [];
        return [
          {
            id,
            label: { text: candidate.label },
            cells: [
              ...votes.map(({ points }) => points[id] ?? notReported),
              ...(isWeighed ? [sum ?? notReported, place ?? notReported] : []),
              answer(candidate.chosen),
            ],
          },
        ];
      }),
    },
    locale,
    { stageOrder: portal.stageOrder },
  );
}

function viewRanking(portal: Portal, data: Strategy, step: CommitteeStep, locale: Locale) {
  const { ranking } = step;
  if (!ranking || ranking.candidates.length === 0) return undefined;
  const table = tabulateRanking(portal, data, ranking, locale);
  const { head, rows } = flattenTable(table, locale);
  return { caption: step.label[locale], table, csv: [head, ...rows] };
}

function narrowedText({ ranking }: CommitteeStep, locale: Locale): string | undefined {
  const { from, to } = ranking ?? {};
  if (from === undefined || to === undefined) return undefined;
  const { number } = useFormat(locale);
  return useTranslate(locale)('committee.narrowed', { from: number(from), to: number(to) });
}

/** What the committee of a strategy did, in the order of the strategy. */
export function viewCommitteeWork(
  portal: Portal,
  data: Strategy,
  locale: Locale,
): CommitteeStepView[] {
  const t = useTranslate(locale);
  const memberOf = new Map(data.committee.map(({ id, label }) => [id, label[locale]]));
  const by = (name: string | undefined, text: string) =>
    name === undefined ? text : `${text} (${name})`;
  return data.committeeWork.map((step) => ({
    anchor: `committee-${step.id}`,
    label: step.label[locale],
    when: step.on && useFormat(locale).moment(step.on),
    text: step.text?.[locale],
    lists: [
      {
        title: t('committee.opinions'),
        items: step.opinions.map(({ member, text }) =>
          by(member && (memberOf.get(member) ?? member), text[locale]),
        ),
      },
      {
        title: t('committee.criteria'),
        items: step.ranking?.criteria.map((criterion) => criterion[locale]) ?? [],
      },
      {
        title: t('committee.decisions'),
        items: step.decisions.map((one) => by(one.by?.[locale], one.text[locale])),
      },
    ].filter(({ items }) => items.length > 0),
    narrowed: narrowedText(step, locale),
    ranking: viewRanking(portal, data, step, locale),
    analysis: namedLinks(
      portal,
      'analyses',
      step.ranking?.analysis ? [step.ranking.analysis] : [],
      locale,
    ),
    sources: viewCitations(portal, step.sources, locale),
  }));
}
