/** Parts of a page whose text no element may part: scripts, fields, drawings with lines of their own; and tags. */
const apart =
  '<(script|style|title|textarea|select|datalist|svg|code|pre)\\b.*?</\\1\\s*>|<!--.*?-->|<[^>]*>';

/**
 * A number with its ending, “27-si”; or an ending behind what is marked. Abbreviations with theirs stay as they are:
 * lists have them by the hundred, and “BROP-” at the end of a line can be read.
 */
const ending = '(?:\\d[\\d.,%]*|(?<=</[a-z]+>))-\\p{Ll}{1,5}(?![\\p{L}\\d-])';

const tokens = new RegExp(`${apart}|(?<![\\p{L}\\d-])${ending}`, 'gsu');

/** What no page with an ending is without: seven of ten pages need not be read sign by sign. */
const mayEnd = /[\d.,%>]-\p{Ll}{1,5}(?![\p{L}\d-])/u;

/** A value that is nothing but a number with its ending: it is kept whole by itself, and needs no element more. */
const valueAlone = /<(data|time) class="([^"]*)"([^>]*)><span class="whole">([^<]*)<\/span><\/\1>/g;

/**
 * A finished page in which no number is parted from its ending at the end of a line. A line may end
 * at any hyphen, and “-si” alone on the next one cannot be read. The text itself stays as it is, for whoever copies it.
 */
export const keepEndings = (html: string): string =>
  mayEnd.test(html)
    ? html
        .replaceAll(tokens, (token) =>
          token.startsWith('<') ? token : `<span class="whole">${token}</span>`,
        )
        .replaceAll(valueAlone, '<$1 class="$2 whole"$3>$4</$1>')
    : html;
