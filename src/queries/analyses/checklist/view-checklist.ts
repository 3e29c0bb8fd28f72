import { checkAnswers } from '../../../domain/analyses/checklist/tally-checklist.ts';
import { answerWords } from '../../../domain/analyses/checklist/tabulate-checklist.ts';
import { sayWords } from '../../../figures/say-words.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';

export interface CheckItemView {
  readonly id: string;
  readonly label: string;
  readonly sources: readonly CitationView[];
  /** Answer and note of the example. */
  readonly answer: string;
  readonly note: string;
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
  readonly words: Readonly<
    Record<'counts' | 'missing' | 'unknown' | 'copied' | 'none' | 'csv', string>
  >;
  /** Column headings and decimal separator of the CSV. */
  readonly heads: readonly string[];
  readonly decimal: string;
}

/** Checklist of a portal in one language. */
export function viewChecklist(
  portal: Portal,
  { items, rules, example }: AnalysisOf<'checklist'>,
  locale: Locale,
): ChecklistView {
  const t = useTranslate(locale);
  const cite = (sources: AnalysisOf<'checklist'>['sources']) =>
    viewCitations(portal, sources, locale);
  return {
    items: items.map(({ id, label, sources }) => {
      const told = example?.answers.find(({ item }) => item === id);
      return {
        id,
        label: label[locale],
        sources: cite(sources),
        answer: told?.answer ?? 'unknown',
        note: told?.note?.[locale] ?? '',
      };
    }),
    hasExample: example !== undefined,
    answers: checkAnswers.map((id) => ({ id, label: sayWords(answerWords[id], locale) })),
    rules: rules.map(({ question, answer, sources }) => ({
      question: question[locale],
      answer: answer?.[locale],
      sources: cite(sources),
    })),
    words: {
      counts: t('checklist.counts', {
        yes: '{yes}',
        partly: '{partly}',
        no: '{no}',
        unknown: '{unknown}',
      }),
      missing: t('checklist.missing'),
      unknown: t('checklist.unknown'),
      none: t('checklist.none'),
      copied: t('own.copied'),
      csv: t('figure.csv'),
    },
    heads: [t('figure.word.item'), t('figure.word.answer'), t('checklist.note')],
    decimal: useFormat(locale).separators.decimal,
  };
}
