import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { Portal } from '../../portal/portal.ts';
import { pictureHref } from '../frame/theme-picture.ts';
import { currentReport, reportAuthor, versionLine } from './report-chapters.ts';

export interface ReportCover {
  /** Name, publisher and mark of the portal; the mark is undefined for the default. */
  readonly site: {
    readonly name: string;
    readonly publisher: string;
    readonly mark: string | undefined;
  };
  readonly edition: string;
  readonly title: string;
  readonly lead: string;
  /** Its author, also in the properties of the file. */
  readonly author: string;
  /** Author, version, citation and licence, line by line. */
  readonly imprint: readonly string[];
}

/** Parts of a cover specific to its print. */
export interface CoverInput {
  readonly title: string;
  readonly lead: string;
  /** Its citation, if it is citable. */
  readonly citation?: string;
}

/** Cover of a print that belongs to the current report. */
export function viewCover(
  portal: Portal,
  { title, lead, citation }: CoverInput,
  locale: Locale,
): ReportCover {
  const t = useTranslate(locale);
  const author = reportAuthor(portal, locale);
  const { name, theme } = portal.site;
  return {
    site: {
      name: textIn(name, locale),
      publisher: `${t('bibliography.publisher')}: ${portal.site.publisher[locale]}`,
      mark: theme.mark && pictureHref(theme.mark),
    },
    edition: portal.edition.title[locale],
    title,
    lead,
    author,
    imprint: [
      `${author} · ${versionLine(currentReport(portal), locale)}`,
      ...(citation ? [citation] : []),
      `${textIn(portal.site.licence.name, locale)} · ${portal.site.rights[locale]}`,
    ],
  };
}
