import { useTranslate } from '../i18n/translate.ts';
import type { Locale } from '../i18n/locales.ts';

/** What a citation of a figure names. */
export interface Cited {
  readonly id: string;
  /** The portal, which stands as the author. */
  readonly site: string;
  readonly title: string;
  /** The edition whose numbers it shows, for the key; undefined for a figure that is not of its year. */
  readonly edition: string | undefined;
  /** Year in which it came out, which can be years after that of the edition. */
  readonly year: string | undefined;
  /** "Figure 7, 2012 edition": its number, where the edition numbers it, and the edition, where it is of one. */
  readonly number: string | undefined;
  readonly url: string;
  readonly locale: Locale;
}

/** A citation in the style of APA (7th edition), for a figure on a website. */
export function citeApa({ site, title, year: dated, number, url, locale }: Cited): string {
  const t = useTranslate(locale);
  const year = dated ?? t('figure.cite.noDate');
  return number === undefined
    ? t('figure.cite.textPlain', { site, year, title, url })
    : t('figure.cite.text', { site, year, title, url, number });
}

/** Signs that BibTeX and LaTeX would read as commands. */
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

/** Words as BibTeX takes them: no sign of theirs is a command. */
export const escapeBibtex = (text: string) =>
  text.replace(/[\\{}%&#$_~^]/g, (sign) => special[sign] as string);

/** Names and values of an entry, in their order. */
type Fields = readonly (readonly [name: string, value: string])[];

/** An entry for BibTeX; values are written as they are given. */
export function writeBibtex(kind: string, key: string, fields: Fields): string {
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${kind}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** An entry in RIS, which ends as that form asks. */
export function writeRis(fields: Fields): string {
  const lines = [...fields, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}`);
  return `${lines.join('\r\n')}\r\n`;
}

/** An entry for BibTeX. */
export function citeBibtex({ id, edition, site, title, year, number, url, locale }: Cited): string {
  const fields = [
    ['author', `{${escapeBibtex(site)}}`],
    // In braces of its own: styles that write titles small would also write names small.
    ['title', `{${escapeBibtex(title)}}`],
    ...(year === undefined ? [] : [['year', year] as const]),
    ...(number === undefined ? [] : [['note', escapeBibtex(number)] as const]),
    ['url', url],
    ['langid', locale],
  ] as const;
  return writeBibtex('misc', [id, edition, locale].filter(Boolean).join('-'), fields);
}

/** An entry in RIS, the form that reference managers exchange. */
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
