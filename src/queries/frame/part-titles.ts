import { isLocale } from '../../i18n/locales.ts';
import { splitSyllables } from '../../i18n/syllables.ts';

/** Words of fewer letters have room on the narrowest screens. */
const longest = 14;

const titles = /<h1\b.*?<\/h1\s*>/gs;
const tokens = new RegExp(`<[^>]*>|\\p{L}{${longest + 1},}`, 'gu');
const languageIn = /\slang="([^"]*)"/;
const alone = /^<(?:br|wbr|img|input|hr)\b|\/>$/;

/** An empty element, so that nobody copies or finds a hyphen that the text does not have. */
const bound = '<span class="may-end"></span>';

/** A word with the one place near its middle at which a line may end: two parts of like length are read best. */
function partWord(word: string, parts: readonly string[]): string {
  const ends = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('').length);
  const [middle] = ends.toSorted(
    (a, b) => Math.abs(a - word.length / 2) - Math.abs(b - word.length / 2),
  );
  return middle === undefined ? word : word.slice(0, middle) + bound + word.slice(middle);
}

/** A title with places in its long words at which a line may end. */
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
 * A finished page whose long words in titles may end a line between syllables, on screens that cannot hold them.
 * Browsers know the syllables of some languages; of Azerbaijani and Georgian not all do.
 */
export function partTitles(html: string): string {
  const page = languageIn.exec(html)?.[1];
  return html.replaceAll(titles, (title) => partTitle(title, page));
}
