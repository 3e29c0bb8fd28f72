import type { Family } from '../../fonts/font-files.ts';
import { rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { writing } from '../../i18n/writing.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ThemeFont } from '../../schemas/site.ts';
import { pictureHref } from './theme-picture.ts';

/** The files of a family in which every page of a language is set: other scripts take spaces and digits from the Latin one. */
function fontsOf(family: Family, locale: Locale): string[] {
  const { script, extended } = writing[locale];
  const more = script === 'latin' ? [] : ['latin'];
  const files = [script, ...more, ...(extended ? ['latin-ext'] : [])];
  return files.map((file) => rootHref(`/fonts/${family}-${file}.woff2`));
}

/** The files in which most letters of a page are set, so that few of them come late. */
export function listFonts({ site }: Portal, locale: Locale): string[] {
  const { headings, fonts } = site.theme;
  const filesOf = (family: Family, own: ThemeFont | undefined) =>
    own && (own.languages ?? site.languages).includes(locale)
      ? [pictureHref(own.file)]
      : fontsOf(family, locale);
  const files = [
    ...filesOf(headings, fonts.headings ?? (headings === 'sans' ? fonts.tables : undefined)),
    ...filesOf('sans', fonts.tables),
  ];
  return [...new Set(files)];
}
