import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';

/** Field of the form: its id in the address and in text files, its label, and the example's text. */
export interface SheetFieldView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

export interface SheetSectionView {
  readonly id: string;
  readonly label: string;
  readonly prompts: readonly SheetFieldView[];
  /** Id of the mark's field; undefined if it has none. */
  readonly score: string | undefined;
  /** Mark of the example. */
  readonly scored: number | undefined;
  readonly sources: readonly CitationView[];
}

/** A form that is filled in, kept in the address, and printed as a sheet. */
export interface SheetView {
  readonly title: string;
  readonly head: readonly SheetFieldView[];
  readonly sections: readonly SheetSectionView[];
  readonly hasDiamond: boolean;
  readonly hasExample: boolean;
  /** Name of its text file, without extension. */
  readonly file: string;
  readonly words: Readonly<Record<'copied' | 'unreadable' | 'loaded' | 'long', string>>;
}

/** Form of an analysis, prefilled with its example if any. */
export function viewSheet(
  portal: Portal,
  id: string,
  { title, drawing, sections, example }: AnalysisOf<'sheet'>,
  locale: Locale,
): SheetView {
  const t = useTranslate(locale);
  const answers = new Map(example?.answers.map(({ prompt, text }) => [prompt, text[locale]]));
  return {
    title: title[locale],
    file: id,
    hasDiamond: drawing === 'diamond',
    hasExample: example !== undefined,
    head: [
      { id: 'name', label: t('sheet.name'), value: example?.name[locale] ?? '' },
      { id: 'date', label: t('sheet.date'), value: example?.date ?? '' },
    ],
    sections: sections.map((section) => ({
      id: section.id,
      label: section.label[locale],
      prompts: section.prompts.map((prompt) => {
        const field = `${section.id}.${prompt.id}`;
        return { id: field, label: prompt.label[locale], value: answers.get(field) ?? '' };
      }),
      score: section.scored ? `${section.id}.score` : undefined,
      scored: example?.scores.find((one) => one.section === section.id)?.score,
      sources: viewCitations(portal, section.sources, locale),
    })),
    words: {
      copied: t('own.copied'),
      unreadable: t('sheet.unreadable'),
      loaded: t('sheet.loaded'),
      long: t('sheet.long'),
    },
  };
}
