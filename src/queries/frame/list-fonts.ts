import type { Family } from '../../fonts/font-files.ts';
import { rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { writing } from '../../i18n/writing.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ThemeFont } from '../../schemas/theme.ts';
import { pictureHref } from './theme-picture.ts';

/** Characters of the file `latin-ext` that occur in words. */
const extendedLetter = /[\u0100-\u0130\u0132-\u02af]/;

/** Font files of a family for a page: other scripts take spaces and digits from the Latin file. */
function fontsOf(family: Family, locale: Locale, title: string): string[] {
  const { script, extended } = writing[locale];
  const own = script === 'latin' || script === 'other' ? [] : [script];
  const isExtended = extended || extendedLetter.test(title);
  const files = [...own, 'latin', ...(isExtended ? ['latin-ext'] : [])];
  return files.map((file) => rootHref(`/fonts/${family}-${file}.woff2`));
}

/**
 * Files with most characters of a page, so that few load late: a late one is not used.
 * @param title title of the page, shown in its path and heading: İzmir needs characters that English lacks
 */
export function listFonts({ site }: Portal, locale: Locale, title: string): string[] {
  const { headings, fonts } = site.theme;
  const filesOf = (family: Family, own: ThemeFont | undefined) =>
    own && (own.languages ?? site.languages).includes(locale)
      ? // Titles are not bold, the masthead is.
        [own.file, ...(family === 'sans' && own.bold ? [own.bold] : [])].map(pictureHref)
      : fontsOf(family, locale, title);
  const files = [
    ...filesOf(headings, fonts.headings ?? (headings === 'sans' ? fonts.tables : undefined)),
    ...filesOf('sans', fonts.tables),
  ];
  return [...new Set(files)];
}
