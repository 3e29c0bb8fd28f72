import { useTranslate } from '../i18n/translate.ts';
import type { Locale } from '../i18n/locales.ts';

export interface Cited {
  readonly id: string;
  /** The portal, cited as the author. */
  readonly site: string;
  readonly title: string;
  /** For the key; undefined for a figure that is not tied to an edition. */
  readonly edition: string | undefined;
  /** Year of publication, which can be years after that of the edition. */
  readonly year: string | undefined;
  /** "Figure 7, 2012 edition": number and edition, each if known. */
  readonly number: string | undefined;
  readonly url: string;
  readonly locale: Locale;
}

/** APA (7th edition), for a figure on a website. */
export function citeApa({ site, title: given, year: dated, number, url, locale }: Cited): string {
  const t = useTranslate(locale);
  const year = dated ?? t('figure.cite.noDate');
  // A citation ends a title with a full stop of its own.
  const title = given.replace(/\.$/, '');
  return number === undefined
    ? t('figure.cite.textPlain', { site, year, title, url })
    : t('figure.cite.text', { site, year, title, url, number });
}

/** Escapes of characters special to BibTeX and LaTeX. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

export const escapeBibtex = (text: string) =>
  text.replace(/[\\{}%&#$_~^]/g, (sign) => special[sign] as string);

type Fields = readonly (readonly [name: string, value: string])[];

/** BibTeX entry; values must be escaped already. */
export function writeBibtex(kind: string, key: string, fields: Fields): string {
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${kind}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** RIS entry with the required end tag. */
export function writeRis(fields: Fields): string {
  const lines = [...fields, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}`);
  return `${lines.join('\r\n')}\r\n`;
}

export function citeBibtex({ id, edition, site, title, year, number, url, locale }: Cited): string {
  const fields = [
    ['author', `{${escapeBibtex(site)}}`],
    // Extra braces keep the capitals of names in styles that lower-case titles.
    ['title', `{${escapeBibtex(title)}}`],
    ...(year === undefined ? [] : [['year', year] as const]),
    ...(number === undefined ? [] : [['note', escapeBibtex(number)] as const]),
    ['url', url],
    ['langid', locale],
  ] as const;
  return writeBibtex('misc', [id, edition, locale].filter(Boolean).join('-'), fields);
}

/** RIS is the exchange format of reference managers. */
export function citeRis({ site, title, year, number, url, locale }: Cited): string {
  const fields = [
    ['TY', 'FIGURE'],
    ['AU', site],
    ['TI', title],
    ...(year === undefined ? [] : [['PY', year] as const]),
    ...(number === undefined ? [] : [['M1', number] as const]),
    ['LA', locale],
    ['UR', url],
  ] as const;
  return writeRis(fields);
}
