import { isLocale } from '../../i18n/locales.ts';
import { splitSyllables } from '../../i18n/syllables.ts';

/** Max characters of a word that fits on the narrowest screens. */
const longest = 14;

const titles = /<h1\b.*?<\/h1\s*>/gs;
const tokens = new RegExp(`<[^>]*>|\\p{L}{${longest + 1},}`, 'gu');
const languageIn = /\slang="([^"]*)"/;
const alone = /^<(?:br|wbr|img|input|hr)\b|\/>$/;

/** An empty element, so that no hyphen is copied or found that the text does not have. */
const bound = '<span class="may-end"></span>';

/** Adds a break opportunity near the middle of a word: two parts of similar length are most readable. */
function partWord(word: string, parts: readonly string[]): string {
  const ends = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('').length);
  const [middle] = ends.toSorted(
    (a, b) => Math.abs(a - word.length / 2) - Math.abs(b - word.length / 2),
  );
  return middle === undefined ? word : word.slice(0, middle) + bound + word.slice(middle);
}

/** Adds break opportunities to the long words of a title. */
function partTitle(title: string, language: string | undefined): string {
  const open = [language];
  return title.replaceAll(tokens, (token) => {
    if (!token.startsWith('<')) {
      const own = open.at(-1) ?? '';
      return isLocale(own) ? partWord(token, splitSyllables(token, own)) : token;
    }
    if (token.startsWith('</')) open.pop();
    else if (!alone.test(token)) open.push(languageIn.exec(token)?.[1] ?? open.at(-1));
    return token;
  });
}

/**
 * Allows long words in titles to break between syllables on narrow screens. Browsers hyphenate some languages,
 * but not all of them Azerbaijani and Georgian.
 */
export function partTitles(html: string): string {
  const page = languageIn.exec(html)?.[1];
  return html.replaceAll(titles, (title) => partTitle(title, page));
}
