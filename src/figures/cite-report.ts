import { escapeBibtex, writeBibtex, writeRis } from './cite.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { Locale } from '../i18n/locales.ts';

export interface CitedReport {
  /** The publisher, cited as the author. */
  readonly publisher: string;
  readonly title: string;
  readonly chapter?: string;
  readonly chapterId?: string;
  readonly edition: string;
  /** Number of an earlier version, which distinguishes its BibTeX key from today's. */
  readonly earlier?: number;
  readonly version: string;
  readonly year: string;
  readonly url: string;
  readonly locale: Locale;
}

/** APA (7th edition). */
export function citeReportApa(cited: CitedReport): string {
  const { chapter, locale, publisher, title, edition, version, year, url } = cited;
  const t = useTranslate(locale);
  const texts = { publisher, title, edition, version, year, url };
  return chapter === undefined
    ? t('report.cite.text', texts)
    : t('report.cite.chapter', { ...texts, chapter });
}

export function citeReportBibtex(cited: CitedReport): string {
  const { publisher, title, chapter, chapterId, edition, earlier, version, year, url, locale } =
    cited;
  const t = useTranslate(locale);
  const note = t('report.cite.version', { version });
  const fields = [
    ['author', `{${escapeBibtex(publisher)}}`],
    ...(chapter === undefined
      ? [['title', `{${escapeBibtex(title)}}`] as const]
      : [
          ['title', `{${escapeBibtex(chapter)}}`] as const,
          ['booktitle', `{${escapeBibtex(title)}}`] as const,
        ]),
    ['year', year],
    ['edition', escapeBibtex(edition)],
    ['note', escapeBibtex(note)],
    [chapter === undefined ? 'institution' : 'publisher', escapeBibtex(publisher)],
    ['url', url],
    ['langid', locale],
  ] as const;
  const key = ['report', edition, earlier && `v${earlier}`, chapterId, locale]
    .filter(Boolean)
    .join('-');
  const kind = chapter === undefined ? 'techreport' : 'incollection';
  return writeBibtex(kind, key, fields);
}

/** RIS is the exchange format of reference managers. */
export function citeReportRis(cited: CitedReport): string {
  const { publisher, title, chapter, edition, version, year, url, locale } = cited;
  const fields = [
    ['TY', chapter === undefined ? 'RPRT' : 'CHAP'],
    ['AU', publisher],
    ['TI', chapter ?? title],
    ...(chapter === undefined ? [] : [['T2', title] as const]),
    ['PY', year],
    ['PB', publisher],
    ['ET', edition],
    ['N1', useTranslate(locale)('report.cite.version', { version })],
    ['LA', locale],
    ['UR', url],
  ] as const;
  return writeRis(fields);
}
