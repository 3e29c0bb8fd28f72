import { minPlaced, type StatedRound } from '../../../domain/analyses/selection/selection-rules.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { writing } from '../../../i18n/writing.ts';

interface AskedPart {
  readonly id: string;
  readonly label: string;
}

/** Number of criteria that readers may add to a round. */
export const ownCriteria = 3;

/** Criteria for readers to name and weigh; no entry can have their ids. */
export function viewOwnCriteria(locale: Locale): (AskedPart & { readonly own: true })[] {
  const t = useTranslate(locale);
  return Array.from({ length: ownCriteria }, (_, at) => ({
    id: `own.${at + 1}`,
    label: t('selection.ownCriterion', { n: at + 1 }),
    own: true,
  }));
}

/** Rules of a round for the script, in one language. */
export interface SelectionLab {
  readonly scale: { readonly worst: number; readonly best: number };
  /** Those of the entry, then the reader’s own. */
  readonly criteria: readonly (AskedPart & {
    readonly measures?: readonly AskedPart[];
    readonly own?: true;
  })[];
  readonly requirements: readonly (AskedPart & {
    readonly binding: boolean;
    /** For a number with a minimum, which the reader may set. */
    readonly minimum?: { readonly least: number | undefined };
  })[];
  /**
   * In the second of two rounds: the candidate of the first for each name of one within it, folded, such as the
   * districts of a region in every language.
   */
  readonly within?: { readonly label: string; readonly names: Readonly<Record<string, string>> };
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
      | ('tooFew' | 'outside' | 'noWeight' | 'noSeats' | 'noWithin' | 'passed'),
      string
    >
  >;
}

/** Those rules, with the words of a language. */
export function viewLab(
  data: StatedRound,
  within: SelectionLab['within'],
  locale: Locale,
): SelectionLab {
  const t = useTranslate(locale);
  const { scale, leastCoverage: minCoverage, draws } = data;
  return {
    scale,
    leastCoverage: minCoverage,
    leastPlaced: minPlaced,
    rangeSign: writing[locale].rangeSign,
    draws: { spread: draws.spread, draws: draws.number, seed: draws.seed },
    ...(within && { within }),
    criteria: [
      ...data.criteria.map(({ id, label, measures }) => ({
        id,
        label: label[locale],
        ...(measures && {
          measures: measures.map((one) => ({ id: one.id, label: one.label[locale] })),
        }),
      })),
      ...viewOwnCriteria(locale),
    ],
    requirements: data.requirements.map(({ id, label, binding, number }) => ({
      id,
      binding,
      label: label[locale],
      ...(number && { minimum: { least: number.least } }),
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
      passed: t('selection.passed'),
      noWithin: t('selection.noWithin', { row: '{row}', text: '{text}' }),
    },
  };
}
