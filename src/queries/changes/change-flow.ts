import type { AlluvialNode } from '../../charts/kinds/alluvial/place-alluvial.ts';
import type { Scene } from '../../charts/tools/model/scene.ts';
import {
  countFlows,
  type FlowEnd,
  flowEnds,
  type FlowStart,
  flowStarts,
  type StageFlow,
} from '../../domain/change/stage-flow.ts';
import { symbolOf, stageMarkOf, type StageKey } from '../../domain/stages/stage-order.ts';
import type { Cell } from '../../exports/csv.ts';
import { drawAlluvial } from '../../figures/draw-alluvial.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate, type MessageKey } from '../../i18n/translate.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import { changeBetween } from '../editions/change-between.ts';
import type { TableCellView, TableContent } from '../reports/tables/table.ts';
import { takeOfDrawing, type TakeView } from '../share/view-take.ts';
import { pairPath, pairYears } from './pair-words.ts';

/** Flow of clusters from stage to stage: a drawing, and the same as a table. */
export interface ChangeFlowView {
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  /** Every flow in words, as alternative text. */
  readonly description: string;
  readonly wide: Scene;
  readonly narrow: Scene;
  readonly table: TableContent;
  readonly csv: readonly (readonly Cell[])[];
  /** The row below it, as on the page of the two editions. */
  readonly take: TakeView;
}

type Place = FlowStart | FlowEnd;

const asStage = (portal: Portal, place: Place): StageKey | undefined =>
  portal.stageOrder.keys.find((stage) => stage === place);

const sum = (flows: readonly StageFlow[]) => flows.reduce((total, { count }) => total + count, 0);

function nameOf(portal: Portal, place: Place, locale: Locale): string {
  const stage = asStage(portal, place);
  return stage
    ? stageHeading(portal, stage, locale)
    : useTranslate(locale)(`changes.short.${place}` as MessageKey);
}

function nodeOf(portal: Portal, place: Place, count: number, locale: Locale): AlluvialNode {
  const stage = asStage(portal, place);
  return {
    id: place,
    label: nameOf(portal, place, locale),
    text: useFormat(locale).number(count),
    ...(stage ? { stage: stageMarkOf(stage, portal.stageOrder) } : {}),
    ...(place === 'not-returned' ? { unknown: true } : {}),
  };
}

function tabulate(
  portal: Portal,
  { from, to }: { readonly from: string; readonly to: string },
  flows: readonly StageFlow[],
  title: string,
  locale: Locale,
): TableContent {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const starts = flowStarts(portal.stageOrder).filter((start) =>
    flows.some((flow) => flow.from === start),
  );
  const ends = flowEnds(portal.stageOrder).filter((end) => flows.some((flow) => flow.to === end));
  const count = (own: readonly StageFlow[]): TableCellView => ({
    text: format.number(sum(own)),
    numeric: true,
  });
  const head = (place: Place): TableCellView => {
    const stage = asStage(portal, place);
    return {
      text: nameOf(portal, place, locale),
      ...(stage ? { look: symbolOf(stage, portal.stageOrder) } : {}),
    };
  };
  const total = t('report.table.total');
  return {
    title,
    columns: [
      { label: t('changes.flow.head', { from, to }), numeric: false },
      ...ends.map((end) => ({ label: nameOf(portal, end, locale), numeric: true })),
      { label: total, numeric: true },
    ],
    groups: [
      {
        rows: starts.map((start) => {
          const own = flows.filter((flow) => flow.from === start);
          return [
            head(start),
            ...ends.map((end) => count(own.filter((flow) => flow.to === end))),
            count(own),
          ];
        }),
      },
    ],
    total: [
      { text: total },
      ...ends.map((end) => count(flows.filter((flow) => flow.to === end))),
      count(flows),
    ],
    sources: [],
  };
}

/** Flow of clusters from one edition to the stages of a later one: those of a country, or all. */
export const viewChangeFlow = remember(
  'viewChangeFlow',
  (portal, from: string, to: string, locale: Locale, country?: string): ChangeFlowView => {
    const t = useTranslate(locale);
    const { change, rows } = changeBetween(portal, from, to, country);
    const flows = countFlows(rows.before, rows.after, change, portal.stageOrder);
    const years = pairYears({ from, to }, locale);
    const starts = flowStarts(portal.stageOrder).map((place) => ({
      place,
      count: sum(flows.filter((flow) => flow.from === place)),
    }));
    const ends = flowEnds(portal.stageOrder).map((place) => ({
      place,
      count: sum(flows.filter((flow) => flow.to === place)),
    }));
    const nodes = (places: readonly { readonly place: Place; readonly count: number }[]) =>
      places
        .filter(({ count }) => count > 0)
        .map(({ place, count }) => nodeOf(portal, place, count, locale));
    const stayed = sum(
      flows.filter(({ from: was, to: now }) => was === now && was !== 'not-reported'),
    );
    const subtitle = t('changes.flow.sub', years);
    const title = t('changes.flow', { kept: change.kept.length, stayed });
    const path = pairPath({ from, to });
    return {
      title,
      take: takeOfDrawing(portal, { id: 'stages', title, path }, locale),
      subtitle,
      note: t('changes.flow.note'),
      description: flows
        .map(
          (flow) =>
            `${nameOf(portal, flow.from, locale)} → ${nameOf(portal, flow.to, locale)}: ${flow.count}`,
        )
        .join('; '),
      ...drawAlluvial({ heads: [from, to], starts: nodes(starts), ends: nodes(ends), flows }),
      table: tabulate(portal, { from, to }, flows, subtitle, locale),
      csv: [
        [from, to, t('report.table.total')],
        ...flows.map((flow): Cell[] => [
          nameOf(portal, flow.from, locale),
          nameOf(portal, flow.to, locale),
          flow.count,
        ]),
      ],
    };
  },
);
