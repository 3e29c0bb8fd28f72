import { compareText } from '../../../i18n/collate.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { type Work, workKinds } from '../../../schemas/work.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { mentionedIn } from '../../links/mentions.ts';
import { type NamedLink, viewRef } from '../../links/refs.ts';
import type { Portal } from '../../../portal/portal.ts';
import { organisationHref } from '../organisations/organisation-names.ts';

/** A work in the list: each part of its reference separately, with its language. */
export interface WorkView {
  readonly id: string;
  /** Authors as published, or the body that is the author, if any. */
  readonly author: string | undefined;
  /** Page of the body, if any. */
  readonly authorHref: string | undefined;
  /** Language of the authors' names; undefined if they are also in words of the page's language. */
  readonly authorLang: string | undefined;
  readonly year: string;
  readonly title: string;
  readonly lang: string;
  /** Translation of the title, or a replacement from the sources; undefined if redundant. */
  readonly translated: string | undefined;
  readonly supplied: boolean;
  readonly container: string | undefined;
  readonly publisher: string | undefined;
  readonly about: string;
  readonly used: readonly NamedLink[];
  readonly sources: readonly CitationView[];
}

/** Works of one kind, by author, year and title. */
export interface WorkKindList {
  readonly kind: Work['kind'];
  readonly works: readonly WorkView[];
}

/** A sentence of a reference without its full stop: the list adds one after each. */
const withoutStop = (text: string) => text.replace(/\.$/, '');

/** Mark of further authors in the files, which each language words differently. */
const others = 'et al.';

/** Names contain commas, so semicolons separate authors, except before "et al.". */
function joinAuthors(authors: readonly string[], locale: Locale): string {
  if (authors.at(-1) !== others) return authors.join('; ');
  const names = authors.slice(0, -1).join('; ');
  return useTranslate(locale)('works.others', { names });
}

/**
 * Pages that use a work: those named by its entry, then those that mention it. A body that is not its author,
 * such as the maintainer of a database, comes first.
 */
function usedIn(
  portal: Portal,
  { id, see, organisation, authors, body }: Work,
  locale: Locale,
): NamedLink[] {
  const keeper = organisation && (authors.length > 0 || !body) ? [organisation] : [];
  const named = [...keeper.map((other) => `organisations/${other}`), ...see].map((ref) =>
    viewRef(portal, ref, locale),
  );
  const rest = mentionedIn(portal, `works/${id}`, locale, see).flatMap(({ links }) => links);
  return [...named, ...rest];
}

/** A work in a language. */
export function viewWork(portal: Portal, work: Work, locale: Locale): WorkView {
  const { authors, body, title, language, translated, publisher } = work;
  const author = authors.length > 0 ? joinAuthors(authors, locale) : body?.[locale];
  // A title in the reader's language needs no translation, though the entry may have one for other languages.
  const local = language === locale ? undefined : translated?.[locale];
  return {
    id: work.id,
    author,
    authorHref:
      authors.length > 0 ? undefined : organisationHref(portal, work.organisation, locale),
    authorLang: authors.length > 0 && authors.at(-1) !== others ? language : undefined,
    year: work.year ?? useTranslate(locale)('works.noYear'),
    title: withoutStop(title),
    lang: language,
    translated: local === title ? undefined : local,
    supplied: work.titleSupplied,
    container: work.container && withoutStop(work.container),
    publisher: publisher && withoutStop(publisher),
    about: work.about[locale],
    used: usedIn(portal, work, locale),
    sources: viewCitations(portal, work.sources, locale),
  };
}

/** All works by kind, without empty kinds. */
export function listWorks(portal: Portal, locale: Locale): WorkKindList[] {
  const byAuthor = (a: WorkView, b: WorkView) =>
    compareText(locale, a.author ?? a.title, b.author ?? b.title) ||
    compareText(locale, a.year, b.year) ||
    compareText(locale, a.title, b.title);
  return workKinds
    .map((kind) => ({
      kind,
      works: portal.works
        .filter((work) => work.kind === kind)
        .map((work) => viewWork(portal, work, locale))
        .sort(byAuthor),
    }))
    .filter((list) => list.works.length > 0);
}
