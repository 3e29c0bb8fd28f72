import { minPlaced } from '../../../domain/analyses/selection/selection-rules.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { writing } from '../../../i18n/writing.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { distinctName } from '../../links/names.ts';
import { answerWords, type OwnTableView, viewOwnTable } from '../view-own-table.ts';

export interface SelectionLab {
  readonly scale: { readonly worst: number; readonly best: number };
  readonly criteria: readonly { readonly id: string; readonly label: string }[];
  readonly requirements: readonly {
    readonly id: string;
    readonly label: string;
    readonly binding: boolean;
  }[];
  /** Published number that proceeds from each step, used where the reader enters none. */
  readonly steps: readonly {
    readonly id: string;
    readonly label: string;
    readonly least: number;
    readonly most: number;
  }[];
  readonly leastCoverage: number;
  readonly leastPlaced: number;
  readonly draws: {
    readonly spread: 'any' | 'near';
    readonly draws: number;
    readonly seed: number;
  };
  /** Separator between the ends of a range. */
  readonly rangeSign: string;
  /** Messages with placeholders filled by the script. */
  readonly words: Readonly<
    Record<
      | ('tied' | 'stays' | 'unplaced' | 'out' | 'met' | 'unmet' | 'unknown' | 'range' | 'unnamed')
      | ('tooFew' | 'outside' | 'noWeight' | 'noSeats'),
      string
    >
  >;
}

export interface SelectionRule {
  /** Heading that begins with it. */
  readonly group: string | undefined;
  readonly label: string;
  /** Its weight, whether it is binding, or the number that proceed. */
  readonly value: string;
}

/** Form for the reader’s own candidates, weights and seats, prefilled with the published ones. */
export interface OwnSelectionView {
  readonly candidates: OwnTableView;
  readonly weights: OwnTableView;
  readonly seats: OwnTableView;
  readonly lab: SelectionLab;
  /** Selection rules, for readers without a script and for print. */
  readonly rules: readonly SelectionRule[];
  readonly heads: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly candidatesAre: string;
  /** How scores are entered, and the possible answers to requirements. */
  readonly hints: readonly string[];
}

const asNumber = (met: boolean | undefined) => (met === undefined ? undefined : Number(met));

function viewLab(data: AnalysisOf<'selection'>, locale: Locale): SelectionLab {
  const t = useTranslate(locale);
  const { scale, leastCoverage: minCoverage, draws } = data;
  return {
    scale,
    leastCoverage: minCoverage,
    leastPlaced: minPlaced,
    rangeSign: writing[locale].rangeSign,
    draws: { spread: draws.spread, draws: draws.number, seed: draws.seed },
    criteria: data.criteria.map(({ id, label }) => ({ id, label: label[locale] })),
    requirements: data.requirements.map(({ id, label, binding }) => ({
      id,
      binding,
      label: label[locale],
    })),
    steps: data.steps.map(({ id, label, least: min, most: max }) => ({
      id,
      least: min,
      most: max,
      label: label[locale],
    })),
    words: {
      tied: t('figure.word.selectionTied'),
      stays: t('figure.word.selectionStays'),
      unplaced: t('figure.word.selectionUnplaced'),
      out: t('figure.word.selectionOut'),
      met: t('selection.met'),
      unmet: t('selection.unmet', { names: '{names}' }),
      unknown: t('selection.unknown', { names: '{names}' }),
      range: t('selection.range', { place: '{place}', best: '{best}', worst: '{worst}' }),
      unnamed: t('selection.unnamed', { row: '{row}' }),
      tooFew: t('selection.tooFew', { least: minPlaced }),
      outside: t('selection.outside', {
        row: '{row}',
        column: '{column}',
        score: '{score}',
        worst: scale.worst,
        best: scale.best,
      }),
      noWeight: t('selection.noWeight', { names: '{names}' }),
      noSeats: t('selection.noSeats', { names: '{names}' }),
    },
  };
}

function viewRules(data: AnalysisOf<'selection'>, locale: Locale): SelectionRule[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  return [
    ...data.criteria.map(({ label, group, weight }, at) => ({
      group: group?.[locale] ?? (at === 0 ? t('selection.criteria') : undefined),
      label: label[locale],
      value: format.number(weight),
    })),
    ...data.requirements.map(({ label, binding }, at) => ({
      group: at === 0 ? t('selection.requirements') : undefined,
      label: label[locale],
      value: t(binding ? 'selection.binding' : 'selection.told'),
    })),
    ...data.steps.map(({ label, least: min, most: max }, at) => ({
      group: at === 0 ? t('figure.word.selectionSteps') : undefined,
      label: label[locale],
      value:
        min === max ? format.number(max) : format.range(format.number(min), format.number(max)),
    })),
  ];
}

type Candidate = AnalysisOf<'selection'>['candidates'][number];

/** Tables that readers fill in, in one language. */
export function viewOwnSelection(
  portal: Portal,
  data: AnalysisOf<'selection'>,
  locale: Locale,
): OwnSelectionView {
  const t = useTranslate(locale);
  const number = (label: string) => ({ label, kind: 'number' as const });
  const text = (label: string) => ({ label, kind: 'text' as const });
  const nameOf = ({ cluster, label }: Pick<Candidate, 'cluster' | 'label'>) =>
    cluster === undefined ? label?.[locale] : distinctName(portal, cluster, locale).text;
  const labelsOf = (parts: readonly (typeof data.criteria | typeof data.steps)[number][]) =>
    Object.fromEntries(parts.map(({ id, label }) => [id, label[locale]]));
  return {
    candidatesAre: data.candidatesAre[locale],
    hints: [
      t('selection.hint', { worst: data.scale.worst, best: data.scale.best }),
      ...(data.requirements.length > 0 ? [t('selection.answers')] : []),
    ],
    candidates: viewOwnTable(locale, {
      name: 'own',
      caption: t('analysis.own'),
      columns: [
        text(data.candidatesAre[locale]),
        ...data.criteria.map(({ label }) => number(label[locale])),
        ...data.requirements.map(({ label }) => ({
          ...number(`${label[locale]} (1/0)`),
          named: answerWords(locale),
        })),
      ],
      names: Object.fromEntries(data.candidates.map((one) => [one.id, nameOf(one) ?? one.id])),
      rows: data.candidates.map(({ scores, meets, ...one }) => [
        nameOf(one),
        ...data.criteria.map(({ id }) => scores[id]),
        ...data.requirements.map(({ id }) => asNumber(meets[id])),
      ]),
    }),
    weights: viewOwnTable(locale, {
      name: 'weights',
      caption: t('selection.weights'),
      columns: [text(t('figure.word.criterion')), number(t('selection.weight'))],
      names: labelsOf(data.criteria),
      rows: data.criteria.map(({ label, weight }) => [label[locale], weight]),
      fixed: true,
    }),
    seats: viewOwnTable(locale, {
      name: 'seats',
      caption: t('selection.seats'),
      columns: [
        text(t('figure.word.selectionStep')),
        number(t('selection.least')),
        number(t('selection.most')),
      ],
      names: labelsOf(data.steps),
      rows: data.steps.map(({ label, least: min, most: max }) => [label[locale], min, max]),
      fixed: true,
    }),
    lab: viewLab(data, locale),
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
