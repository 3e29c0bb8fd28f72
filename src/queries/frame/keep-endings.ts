/**
 * Parts of a page whose text no element may split: scripts, fields, drawings that break lines themselves; and
 * tags.
 */
const apart =
  '<(script|style|title|textarea|select|datalist|svg|code|pre)\\b.*?</\\1\\s*>|<!--.*?-->|<[^>]*>';

/**
 * A number with its ending, “27-si”; or an ending after marked text. Abbreviations with endings are excluded:
 * lists have hundreds of them, and “BROP-” at the end of a line is readable.
 */
const ending = '(?:\\d[\\d.,%]*|(?<=</[a-z]+>))-\\p{Ll}{1,5}(?![\\p{L}\\d-])';

const tokens = new RegExp(`${apart}|(?<![\\p{L}\\d-])${ending}`, 'gsu');

/** Quick test for a possible ending: seven of ten pages have none and need no full scan. */
const mayEnd = /[\d.,%>]-\p{Ll}{1,5}(?![\p{L}\d-])/u;

/** A value that is just a number with its ending: its element is marked itself, without an additional one. */
const valueAlone = /<(data|time) class="([^"]*)"([^>]*)><span class="whole">([^<]*)<\/span><\/\1>/g;

/**
 * Prevents line breaks between numbers and their endings in a finished page. A line may break at any hyphen, and
 * a lone “-si” on the next one is unreadable. The text is unchanged for copying.
 */
export const keepEndings = (html: string): string =>
  mayEnd.test(html)
    ? html
        .replaceAll(tokens, (token) =>
          token.startsWith('<') ? token : `<span class="whole">${token}</span>`,
        )
        .replaceAll(valueAlone, '<$1 class="$2 whole"$3>$4</$1>')
    : html;
