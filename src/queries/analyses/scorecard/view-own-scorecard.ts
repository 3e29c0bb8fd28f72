import type { IndexRange } from '../../../domain/analyses/scorecard/class-of-index.ts';
import type { LevelScale } from '../../../domain/analyses/scorecard/index-levels.ts';
import { stepsOfScale } from '../../../domain/analyses/scorecard/level-steps.ts';
import { countLevel, readScorecard } from '../../../domain/analyses/scorecard/read-scorecard.ts';
import { sayWords } from '../../../figures/say-words.ts';
import { lowerFirst } from '../../../i18n/first-letter.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { writing } from '../../../i18n/writing.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import { nameNumber, type OwnColumn, type OwnTableView, viewOwnTable } from '../view-own-table.ts';

/** What the script needs besides numbers: the scale, and the classes with their names. */
export interface ScorecardRules {
  readonly scale: LevelScale;
  readonly classes: readonly (IndexRange & { readonly label: string; readonly advice: string })[];
  readonly noClass: string;
  /** Shown if missing levels leave the class undetermined. */
  readonly classOpen: string;
  /** Number of known levels: `{known} of {all}`. */
  readonly known: string;
  /** Mark between the ends of a range. */
  readonly rangeSign: string;
}

export interface OwnScorecardView {
  readonly levels: OwnTableView;
  readonly weights: OwnTableView;
  readonly rules: ScorecardRules;
}

/** Level words in every language; those of the printed figure precede the defaults. */
function nameLevels(
  portal: Portal,
  data: AnalysisOf<'scorecard'>,
  locale: Locale,
): NonNullable<OwnColumn['named']> {
  const figure = portal.figures.find(({ id }) => id === data.levels.figure)?.data;
  const printed = (figure?.kind === 'heat' ? figure.levels : undefined) ?? [];
  const usual = stepsOfScale(data.levels).map(({ name, value }) =>
    nameNumber((t) => t(`own.level.${name}`), countLevel(value, data), locale),
  );
  const own = printed.map(({ value, label }) => ({
    words: [...new Set(Object.values(label))],
    label: lowerFirst(label[locale], locale),
    value: countLevel(value, data),
  }));
  const byValue = Map.groupBy([...own, ...usual], ({ value }) => value);
  return [...byValue.values()]
    .flatMap(([first, ...others]) =>
      first ? [{ ...first, words: [first, ...others].flatMap(({ words }) => words) }] : [],
    )
    .toSorted((a, b) => a.value - b.value);
}

/** Form for the reader's own levels and weights, prefilled with the portal's. */
export function viewOwnScorecard(
  portal: Portal,
  data: AnalysisOf<'scorecard'>,
  locale: Locale,
): OwnScorecardView {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { items, subjects, scale, classes, adviceForAll } = readScorecard(
    data,
    analysisParts(portal),
  );
  const columns = items.map(({ label }) => ({
    label: sayWords(label, locale),
    kind: 'number' as const,
  }));
  const { least: min, greatest } = scale;
  const named = nameLevels(portal, data, locale);
  return {
    levels: viewOwnTable(locale, {
      name: 'own',
      caption: t('analysis.own'),
      note: t('own.scale', { least: format.number(min), greatest: format.number(greatest) }),
      columns: [
        { label: t('figure.word.subject'), kind: 'text' },
        ...columns.map((column) => ({ ...column, least: min, greatest, named })),
      ],
      rows: subjects.map(({ label, levels }) => [sayWords(label, locale), ...levels]),
      names: Object.fromEntries(subjects.map(({ id, label }) => [id, sayWords(label, locale)])),
    }),
    weights: viewOwnTable(locale, {
      name: 'weights',
      caption: t('own.weights'),
      columns: columns.map((column) => ({ ...column, least: 0 })),
      rows: [items.map(({ weight }) => weight)],
      fixed: true,
    }),
    rules: {
      scale,
      classes: classes.map(({ label, from, to, advice }) => ({
        label: sayWords(label, locale),
        from,
        to,
        advice: [...advice, ...adviceForAll].map((one) => sayWords(one, locale)).join('; '),
      })),
      noClass: t('figure.word.noClass'),
      classOpen: t('figure.word.classOpen'),
      known: t('analysis.ofAll', { known: '{known}', all: '{all}' }),
      rangeSign: writing[locale].rangeSign,
    },
  };
}
