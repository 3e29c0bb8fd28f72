import { initialLetter, sortByText } from '../../../i18n/collate.ts';
import { firstClause, laterClauses } from '../../../i18n/first-clause.ts';
import { useFormat } from '../../../i18n/format.ts';
import { type Locale, localeInfo } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { viewListTop } from '../page/list-view.ts';
import type { Notice, PageView } from '../page/page-view.ts';
import { type TermUse, termUses } from './term-uses.ts';

type Term = Portal['terms'][number];

export interface OtherName {
  readonly lang: Locale;
  readonly language: string;
  readonly label: string;
  /** True if supplied by the editors, since no source in that language has it. */
  readonly supplied: boolean;
}

export interface TermView {
  readonly id: string;
  readonly label: string;
  readonly supplied: boolean;
  /** A sentence that says what it is. */
  readonly definition: string | undefined;
  /** What the sources add; empty where they add nothing. */
  readonly added: string;
  /** What titles and leads say in its place. */
  readonly plain: string | undefined;
  /** Editors' correction of the source's term, with the reason. */
  readonly corrected: string | undefined;
  readonly others: readonly OtherName[];
  readonly use: TermUse | undefined;
}

export interface TermLetter {
  readonly letter: string;
  /** Letters differ between languages, so their anchors are the ids of their first terms. */
  readonly anchor: string;
  readonly terms: readonly TermView[];
}

export interface GlossaryView extends PageView {
  readonly letters: readonly TermLetter[];
  /** Remarks below the terms. */
  readonly closing: readonly Notice[];
}

function viewTerm(portal: Portal, term: Term, locale: Locale): TermView {
  const { id, label, status, definition, plain } = term;
  const correction = term.corrected?.[locale];
  return {
    id,
    label: label[locale],
    supplied: status[locale] === 'supplied',
    definition: definition && firstClause(definition[locale], locale),
    added: definition ? laterClauses(definition[locale], locale) : '',
    plain: plain && useTranslate(locale)('glossary.plain', { word: plain[locale] }),
    corrected:
      correction &&
      `${useTranslate(locale)('glossary.corrected', { was: correction.was })} ${correction.why[locale]}`,
    others: portal.site.languages
      .filter((other) => other !== locale)
      .map((other) => ({
        lang: other,
        language: localeInfo[other].name,
        label: label[other],
        supplied: status[other] === 'supplied',
      })),
    use: termUses(portal, locale).get(id),
  };
}

/** Page of the glossary. */
export function viewGlossary(portal: Portal, locale: Locale): GlossaryView {
  const t = useTranslate(locale);
  const attested = portal.terms.filter(({ status }) => status[locale] === 'attested').length;
  const lead = t('glossary.lead', {
    n: portal.terms.length,
    supplied: portal.terms.length - attested,
    attested: useFormat(locale).number(attested),
  });
  const sorted = sortByText(locale, portal.terms, ({ label }) => label[locale]);
  const byLetter = Map.groupBy(sorted, ({ label }) => initialLetter(locale, label[locale]));
  const draft = portal.terms.some(
    ({ definition, drafts }) => definition && drafts.includes(locale),
  );
  const supplied = portal.terms.some(({ status }) =>
    portal.site.languages.some((language) => status[language] === 'supplied'),
  );
  return {
    ...viewListTop(locale, 'glossary', lead),
    letters: [...byLetter].map(([letter, terms]) => ({
      letter,
      anchor: terms[0]?.id ?? '',
      terms: terms.map((term) => viewTerm(portal, term, locale)),
    })),
    closing: [
      ...(supplied ? [{ text: t('glossary.note') }] : []),
      ...(draft ? [{ text: t('glossary.draft') }] : []),
    ],
  };
}
