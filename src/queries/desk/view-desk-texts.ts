import { formsOf } from '../../editing/portal/list-collections.ts';
import { sortByText } from '../../i18n/collate.ts';
import { nameLanguage } from '../../i18n/display-names.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import { useFormat } from '../../i18n/format.ts';
import { href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { refPaths } from '../../schemas/ref.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { editorLayout } from '../frame/view-editor.ts';
import { type LetterSection, underLetters } from '../links/a-z.ts';
import { correctionHref } from '../links/correction.ts';
import { type NamedLink, viewRef } from '../links/refs.ts';
import { fileHref } from '../links/repository.ts';
import { type DeskFilters, deskFilters, deskListPath, filterAttributes } from './desk-filters.ts';
import { nameFolder } from './name-folder.ts';
import { type OpenText, openTexts } from './open-texts.ts';
import { sayTime } from './reading-time.ts';
import { reviewFile } from './review-file.ts';
import { type DeskChange, sayStale, sayUnknown, viewChanges } from './view-change.ts';

/** A text that waits for a reviewer, with its page, its file and its form. */
export interface DeskText {
  readonly label: string;
  readonly lang: string | undefined;
  readonly href: string | undefined;
  /** A word for what is out of date; drafts need none. */
  readonly state: string | undefined;
  readonly changes: readonly DeskChange[];
  /** How often its page was opened, in words. */
  readonly views: string | undefined;
  /** When its file was last changed, in words. */
  readonly changed: string | undefined;
  readonly file: string | undefined;
  /** Page of the file in the repository of the portal. */
  readonly fileHref: string | undefined;
  readonly form: string | undefined;
  /** Its form in the editor in the browser, if the portal has one. */
  readonly editor: string | undefined;
  /** Its values of each filter. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface DeskTextsView {
  readonly page: PageMeta;
  /** File of the list for a reviewer, if it can go out. */
  readonly sheet: NamedLink | undefined;
  /** That some differences are not known; undefined if all are. */
  readonly unknown: string | undefined;
  readonly filters: DeskFilters;
  /** Under letters, or under kinds. */
  readonly letters: readonly (LetterSection<DeskText> & { readonly count?: string })[];
}

/** Name of the list of all kinds. */
export const allKinds = 'all';

/** File for a reviewer with open texts of a kind; undefined if none of them can go out. */
export function sheetLink(texts: readonly OpenText[]): NamedLink | undefined {
  const first = texts.find(({ goesOut }) => goesOut);
  if (!first) return undefined;
  const { kind, language } = first;
  const label = reviewFile(kind, language);
  return { label, href: href(language, `${deskListPath(kind)}${label}`) };
}

/**
 * Lists of open texts: of all, and of each kind that has some in any language; a list has the same address in
 * each. None if no text is open.
 */
export function openKinds(portal: Portal): string[] {
  const kinds = [...new Set(openTexts(portal).map(({ kind }) => kind))];
  return kinds.length > 0 ? [allKinds, ...kinds] : [];
}

/** Name of a text as its page has it, with its language if it is another. */
export function nameText(
  portal: Portal,
  { folder, id, title }: OpenText,
  locale: Locale,
): { readonly label: string; readonly lang?: string } {
  return Object.hasOwn(refPaths, folder)
    ? viewRef(portal, `${folder}/${id}`, locale)
    : { label: title };
}

/** Forms of files in the editor in the browser, where the portal has one. */
function editorForms(portal: Portal): (file: string | undefined) => string | undefined {
  if (!portal.site.editing) return () => undefined;
  const formOf = formsOf(editorLayout(portal, [...portal.fileById.values()]));
  return (file) => {
    const form = file && formOf(file);
    return form && `${rootHref('/admin/')}${form}`;
  };
}

/** List of the open texts of a kind in a language, by name, or of all by kind. */
export function viewDeskTexts(portal: Portal, kind: string, locale: Locale): DeskTextsView {
  const t = useTranslate(locale);
  const isAll = kind === allKinds;
  const inAll = openTexts(portal).filter((text) => isAll || text.kind === kind);
  const open = inAll.filter(({ language }) => language === locale);
  const { date, number } = useFormat(locale);
  const name = isAll ? upperFirst(nameLanguage(locale, locale), locale) : nameFolder(kind, locale);
  const editorOf = editorForms(portal);
  const filters = deskFilters(open, locale);
  const viewText = (text: OpenText): DeskText => {
    const { label, lang } = nameText(portal, text, locale);
    const form = text.page && correctionHref(locale, text.page);
    // A thousand of them with their files would be a large page.
    const file = isAll && form ? undefined : text.file;
    return {
      label,
      lang: lang === locale ? undefined : lang,
      href: text.page && href(locale, text.page),
      state: sayStale(portal, text, locale),
      changes: viewChanges(portal, text, locale),
      views: text.views === undefined ? undefined : `${t('desk.views')}: ${number(text.views)}`,
      changed:
        isAll || text.changed === undefined
          ? undefined
          : `${t('desk.changed')}: ${date(text.changed)}`,
      file,
      fileHref: file && fileHref(portal, file),
      form,
      editor: isAll ? undefined : editorOf(text.file),
      attributes: filterAttributes(text),
    };
  };
  // Includes kinds that are open in other languages only: anchors are the same in each.
  const byKind = () =>
    [...Map.groupBy(inAll, (text) => text.kind)]
      .map(([id, texts]) => ({ id, own: texts.filter(({ language }) => language === locale) }))
      .toSorted((a, b) => b.own.length - a.own.length)
      .map(({ id, own }) => ({
        id,
        letter: nameFolder(id, locale),
        count: number(own.length),
        links: sortByText(locale, own.map(viewText), ({ label }) => label),
      }));
  const title = t('desk.list', { kind: name });
  return {
    page: {
      locale,
      kind: 'desk',
      id: kind,
      title,
      description:
        open.length === 0 ? t('desk.none') : t('desk.listLead', { time: sayTime(open, locale) }),
      path: deskListPath(kind),
      crumbs: [
        { label: t('nav.status'), href: href(locale, '/status/') },
        { label: t('desk.title'), href: href(locale, '/desk/') },
        { label: name },
      ],
      hidden: true,
    },
    sheet: isAll ? undefined : sheetLink(open),
    unknown: sayUnknown(portal, open, locale),
    filters,
    letters: isAll ? byKind() : underLetters(open.map(viewText), locale),
  };
}
