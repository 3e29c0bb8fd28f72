import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';

/** Large numbers that a frozen chapter has before its text. */
const numbersFirst =
  /(<dl class="key-figures">(?:(?!<\/dl>).)*<\/dl>)(\s*)(<div class="report-text".*?)(?=<section class="report-cite")/s;

/** "section 3.3, lines 671–673" in a link to the sources. */
function linesBehindPlaces(locale: Locale): RegExp {
  const t = useTranslate(locale);
  const words = [1, 2].map((n) => t('citation.lines', { lines: '', n }).trim());
  return new RegExp(
    `(<a [^>]*bibliography/#[^>]*>[^<]+?)[,;] (?:${words.join('|')}) [\\d, –-]+(?=</a>)`,
    'g',
  );
}

/**
 * A chapter frozen with more apparatus than pages have today: its text comes before its large numbers, and
 * sources are named by section, table, page or row alone. The archive itself is as it was.
 */
export const quietPage = (html: string, locale: Locale): string =>
  html.replace(linesBehindPlaces(locale), '$1').replace(numbersFirst, '$3$2$1');
