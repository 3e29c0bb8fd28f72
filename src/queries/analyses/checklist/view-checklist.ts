import { checkAnswers } from '../../../domain/analyses/checklist/tally-checklist.ts';
import { answerWords } from '../../../domain/analyses/checklist/tabulate-checklist.ts';
import { sayWords } from '../../../figures/say-words.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { viewHolders } from './view-holders.ts';
import { type ClusterTypeView, viewClusterTypes } from './view-types.ts';

export interface CheckItemView {
  readonly id: string;
  readonly label: string;
  readonly sources: readonly CitationView[];
  /** What it means if it is missing, and the joint activities that would bring it about. */
  readonly finding: string | undefined;
  readonly activities: readonly string[];
  /** Answer and note of the example. */
  readonly answer: string;
  readonly note: string;
}

interface Named {
  readonly id: string;
  readonly label: string;
}

interface NamedItems extends Named {
  readonly items: readonly string[];
}

/** What the script needs to say what follows from answers. */
export interface ChecklistLab {
  readonly items: readonly Pick<CheckItemView, 'id' | 'label' | 'activities'>[];
  readonly activities: readonly Named[];
  readonly levels: readonly NamedItems[];
  readonly types: readonly NamedItems[];
  readonly words: Readonly<
    Record<'counts' | 'none' | 'copied' | 'because' | 'open' | 'nextLevel', string>
  >;
  /** Column headings and decimal separator of the CSV. */
  readonly heads: readonly string[];
  readonly decimal: string;
}

/** A checklist to fill in, with what the sources say about a certificate. */
export interface ChecklistView {
  readonly items: readonly CheckItemView[];
  readonly hasExample: boolean;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
  readonly rules: readonly {
    readonly question: string;
    /** Answer given by the sources; undefined if they leave it open. */
    readonly answer: string | undefined;
    readonly sources: readonly CitationView[];
  }[];
  readonly activities: readonly (Named & { readonly sources: readonly CitationView[] })[];
  readonly levels: readonly NamedItems[];
  readonly types: readonly ClusterTypeView[];
  /** Clusters with a certificate of it. */
  readonly holders: ReturnType<typeof viewHolders>;
  readonly lab: ChecklistLab;
}

/** Checklist of a portal in one language. */
export function viewChecklist(
  portal: Portal,
  id: string,
  { items, activities, levels, types, rules, example }: AnalysisOf<'checklist'>,
  locale: Locale,
): ChecklistView {
  const t = useTranslate(locale);
  const cite = (sources: AnalysisOf<'checklist'>['sources']) =>
    viewCitations(portal, sources, locale);
  const itemViews = items.map(({ id, label, finding, sources, activities: called }) => {
    const told = example?.answers.find(({ item }) => item === id);
    return {
      id,
      label: label[locale],
      finding: finding?.[locale],
      activities: called,
      sources: cite(sources),
      answer: told?.answer ?? 'unknown',
      note: told?.note?.[locale] ?? '',
    };
  });
  const named = activities.map(({ id, label, sources }) => ({
    id,
    label: label[locale],
    sources: cite(sources),
  }));
  const levelViews = levels.map((level) => ({
    id: level.id,
    label: level.label[locale],
    items: level.items,
  }));
  const typeViews = viewClusterTypes(portal, types, locale);
  return {
    items: itemViews,
    activities: named,
    levels: levelViews,
    holders: viewHolders(portal, id, locale),
    types: typeViews,
    hasExample: example !== undefined,
    answers: checkAnswers.map((id) => ({ id, label: sayWords(answerWords[id], locale) })),
    rules: rules.map(({ question, answer, sources }) => ({
      question: question[locale],
      answer: answer?.[locale],
      sources: cite(sources),
    })),
    lab: {
      items: itemViews.map(({ id, label, activities: called }) => ({
        id,
        label,
        activities: called,
      })),
      activities: named.map(({ id, label }) => ({ id, label })),
      levels: levelViews,
      types: typeViews.map(({ id, label, items: traits }) => ({ id, label, items: traits })),
      words: {
        counts: t('checklist.counts', {
          yes: '{yes}',
          partly: '{partly}',
          no: '{no}',
          unknown: '{unknown}',
        }),
        none: t('checklist.none'),
        copied: t('own.copied'),
        because: t('figure.word.checkBecause'),
        open: t('checklist.open'),
        nextLevel: t('checklist.nextLevel', { level: '{level}', items: '{items}' }),
      },
      heads: [t('figure.word.item'), t('figure.word.answer'), t('checklist.note')],
      decimal: useFormat(locale).separators.decimal,
    },
  };
}
