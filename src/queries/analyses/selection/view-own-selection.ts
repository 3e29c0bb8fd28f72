import type { StatedRound } from '../../../domain/analyses/selection/selection-rules.ts';
import { partsOf } from '../../../domain/analyses/selection/spread-measures.ts';
import { foldText } from '../../../i18n/fold.ts';
import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { distinctName } from '../../links/names.ts';
import type { NamedLink } from '../../links/refs.ts';
import { answerWords, type OwnTableView, viewOwnTable } from '../view-own-table.ts';
import { ownCriteria, type SelectionLab, viewLab, viewOwnCriteria } from './selection-lab.ts';

export interface SelectionRule {
  /** Heading that begins with it. */
  readonly group: string | undefined;
  readonly label: string;
  /** Its weight, whether it is binding, or the number that proceed. */
  readonly value: string;
}

/** Form for the reader’s own candidates, weights and seats, prefilled with the published ones. */
export interface OwnRoundView {
  /** Prefix of the ids of its parts: empty for the only or second round. */
  readonly prefix: string;
  /** What its parts are called, if there are two rounds. */
  readonly title: string | undefined;
  readonly candidates: OwnTableView;
  readonly weights: OwnTableView;
  readonly seats: OwnTableView;
  /** Minima of requirements that ask for a number; undefined without any. */
  readonly minima: OwnTableView | undefined;
  readonly lab: SelectionLab;
  /** Selection rules, for readers without a script and for print. */
  readonly rules: readonly SelectionRule[];
  readonly heads: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly candidatesAre: string;
  /** How scores are entered, and the possible answers to requirements. */
  readonly hints: readonly string[];
}

const asNumber = (met: boolean | undefined) => (met === undefined ? undefined : Number(met));

function viewRules(data: StatedRound, locale: Locale): SelectionRule[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  return [
    ...data.criteria.map(({ label, group, weight }, at) => ({
      group: group?.[locale] ?? (at === 0 ? t('selection.criteria') : undefined),
      label: label[locale],
      value: format.number(weight),
    })),
    ...data.requirements.map(({ label, binding, number }, at) => ({
      group: at === 0 ? t('selection.requirements') : undefined,
      label: label[locale],
      value:
        number && number.least === undefined
          ? t('selection.noMinimum')
          : [
              number ? [`≥ ${format.number(number.least ?? 0)}`] : [],
              t(binding ? 'selection.binding' : 'selection.told'),
            ]
              .flat()
              .join(', '),
    })),
    ...data.steps.map(({ label, least: min, most: max }, at) => ({
      group: at === 0 ? t('figure.word.selectionSteps') : undefined,
      label: label[locale],
      value:
        min === max ? format.number(max) : format.range(format.number(min), format.number(max)),
    })),
  ];
}

type Candidate = StatedRound['candidates'][number];

/** Name of each candidate of a round, by id. */
function namesOf(
  portal: Portal,
  { candidates }: StatedRound,
  locale: Locale,
): Readonly<Record<string, string>> {
  const nameOf = ({ cluster, region, label, id }: Candidate) => {
    if (cluster !== undefined) return distinctName(portal, cluster, locale).text;
    if (region !== undefined) return portal.regionById.get(region)?.name[locale] ?? region;
    return label?.[locale] ?? id;
  };
  return Object.fromEntries(candidates.map((one) => [one.id, nameOf(one)]));
}

/** Candidate of a first round by the folded name, in any language, of it or of a region within it. */
function namesWithin(portal: Portal, { candidates }: StatedRound): Record<string, string> {
  const candidateOf = new Map(
    candidates.flatMap(({ id, region }) => (region === undefined ? [] : [[region, id] as const])),
  );
  const names: Record<string, string> = {};
  for (const { id, parent, name, otherNames } of portal.regions) {
    const candidate = candidateOf.get(id) ?? candidateOf.get(parent ?? '');
    if (candidate === undefined) continue;
    for (const one of [...Object.values(name), ...(otherNames ?? [])])
      names[foldText(one)] = candidate;
  }
  for (const { id, label } of candidates) {
    for (const name of Object.values(label ?? {})) names[foldText(name)] = id;
  }
  return names;
}

/** Tables of a round that readers fill in, in one language. */
function viewRound(
  portal: Portal,
  data: StatedRound,
  first: StatedRound | undefined,
  { prefix, title }: Pick<OwnRoundView, 'prefix' | 'title'>,
  locale: Locale,
): OwnRoundView {
  const t = useTranslate(locale);
  const number = (label: string) => ({ label, kind: 'number' as const });
  const text = (label: string) => ({ label, kind: 'text' as const });
  const [names, firstNames] = [data, first].map((round) =>
    round ? namesOf(portal, round, locale) : {},
  ) as [Record<string, string>, Record<string, string>];
  const labelsOf = (parts: readonly (typeof data.criteria | typeof data.steps)[number][]) =>
    Object.fromEntries(parts.map(({ id, label }) => [id, label[locale]]));
  const within = first && {
    label: first.candidatesAre[locale],
    names: namesWithin(portal, first),
  };
  const asked = data.criteria.flatMap((one) => partsOf(one));
  const added = viewOwnCriteria(locale);
  const counted = data.requirements.filter((one) => one.number !== undefined);
  const hasScores = data.criteria.some(({ measures }) => !measures);
  const hasMeasures = data.criteria.some(({ measures }) => measures);
  const captioned = (caption: string) => [title, caption].filter(Boolean).join(': ');
  return {
    prefix,
    title,
    candidatesAre: data.candidatesAre[locale],
    hints: [
      ...(hasScores
        ? [t('selection.hint', { worst: data.scale.worst, best: data.scale.best })]
        : []),
      ...(hasMeasures ? [t('selection.measured')] : []),
      ...(data.requirements.length > counted.length ? [t('selection.answers')] : []),
      ...(within ? [t('selection.within', { column: within.label })] : []),
    ],
    candidates: viewOwnTable(locale, {
      name: `${prefix}own`,
      caption: captioned(t('analysis.own')),
      columns: [
        text(data.candidatesAre[locale]),
        ...(within ? [text(within.label)] : []),
        ...asked.map(({ label }) => number(label[locale])),
        ...data.requirements.map(({ label, number: count }) =>
          count
            ? number(count.label[locale])
            : { ...number(`${label[locale]} (1/0)`), named: answerWords(locale) },
        ),
        // Last, so that links made without them keep their columns.
        ...added.map(({ label }) => number(label)),
      ],
      names: { ...firstNames, ...names },
      rows: data.candidates.map(({ id, scores, meets, counts, ...one }) => [
        names[id],
        ...(within ? [firstNames[one.within ?? '']] : []),
        ...asked.map((part) => scores[part.id]),
        ...data.requirements.map((part) =>
          part.number ? counts[part.id] : asNumber(meets[part.id]),
        ),
      ]),
    }),
    weights: viewOwnTable(locale, {
      name: `${prefix}weights`,
      caption: captioned(t('selection.weights')),
      columns: [text(t('figure.word.criterion')), number(t('selection.weight'))],
      note: t('selection.ownNote', {
        n: ownCriteria,
        worst: data.scale.worst,
        best: data.scale.best,
      }),
      names: {
        ...labelsOf(data.criteria),
        ...Object.fromEntries(added.map(({ id, label }) => [id, label])),
      },
      rows: [
        ...data.criteria.map(({ label, weight }) => [label[locale], weight]),
        ...added.map(({ label }) => [label, 0]),
      ],
      fixed: true,
    }),
    seats: viewOwnTable(locale, {
      name: `${prefix}seats`,
      caption: captioned(t('selection.seats')),
      columns: [
        text(t('figure.word.selectionStep')),
        number(t('selection.least')),
        number(t('selection.most')),
      ],
      names: labelsOf(data.steps),
      rows: data.steps.map(({ label, least: min, most: max }) => [label[locale], min, max]),
      fixed: true,
    }),
    minima:
      counted.length === 0
        ? undefined
        : viewOwnTable(locale, {
            name: `${prefix}minima`,
            caption: captioned(t('selection.minima')),
            note: t('selection.minimaNote'),
            columns: [text(t('selection.rule')), number(t('selection.least'))],
            names: Object.fromEntries(
              counted.map(({ id, number: count }) => [id, count?.label[locale] ?? id]),
            ),
            rows: counted.map(({ number: count }) => [count?.label[locale], count?.least]),
            fixed: true,
          }),
    lab: viewLab(data, within, locale),
    rules: viewRules(data, locale),
    heads: [
      { label: t('figure.word.selectionPlace'), isNumber: true },
      { label: `${t('figure.word.selectionScore')}, %`, isNumber: true },
      { label: `${t('figure.word.selectionCoverage')}, %`, isNumber: true },
      { label: t('figure.word.selectionCarriedBy'), isNumber: false },
      { label: t('figure.word.selectionHeldBackBy'), isNumber: false },
      { label: t('selection.requirements'), isNumber: false },
      { label: t('figure.word.selectionReached'), isNumber: false },
      { label: `${t('figure.word.selectionListed')}, %`, isNumber: true },
    ],
  };
}

/** The rounds of a selection that readers fill in, in one language. */
export function viewOwnSelection(
  portal: Portal,
  data: AnalysisOf<'selection'>,
  locale: Locale,
): readonly OwnRoundView[] {
  const { first } = data;
  if (!first) return [viewRound(portal, data, undefined, { prefix: '', title: undefined }, locale)];
  const titleOf = ({ candidatesAre }: StatedRound) => candidatesAre[locale];
  return [
    viewRound(portal, first, undefined, { prefix: 'first-', title: titleOf(first) }, locale),
    viewRound(portal, data, first, { prefix: '', title: titleOf(data) }, locale),
  ];
}

/** Checklists for examining the clusters chosen by a selection. */
export const viewExaminations = (portal: Portal, selection: string, locale: Locale): NamedLink[] =>
  portal.analyses.flatMap(({ id, data }) =>
    data.method === 'checklist' && data.selection === selection
      ? [{ label: data.title[locale], href: href(locale, `/analyses/${id}/`) }]
      : [],
  );
