/**
 * Tags, expressions, addresses, notes and code: what no reviewer has to read, and must not change. A number that is
 * written like a mark counts as one.
 */
const markForm =
  /⟦\d{1,4}⟧|(?<!\\)<[^>]*>|\{(?:[^{}]|\{[^{}]*\})*\}|\]\([^)\s]*\)|\[\^[^\]]+\]|`[^`]*`|(?:https?:\/\/|www\.)[^\s)⟦⟧]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

const spell = (number: number) => `⟦${number}⟧`;
const numbered = /⟦(\d{1,4})⟧/g;

/** A title in a tag is text; the rest of the tag is not. */
function splitTag(tag: string): readonly string[] {
  const titled = /^(<[^>]*?\btitle=")([^"]*)("[^>]*>)$/.exec(tag);
  return titled ? titled.slice(1) : [tag];
}

/**
 * Replace marks by numbers.
 * @param marks known ones; others are added
 */
export function hideMarks(text: string, marks: string[]): string {
  const used = new Set<number>();
  const hide = (mark: string): string => {
    let place = marks.findIndex((known, index) => known === mark && !used.has(index));
    if (place < 0) place = marks.push(mark) - 1;
    used.add(place);
    return spell(place + 1);
  };
  return text.replace(markForm, (mark) => {
    const [start = '', title, end] = splitTag(mark);
    return title === undefined || end === undefined ? hide(start) : hide(start) + title + hide(end);
  });
}

const numbersIn = (text: string): number[] =>
  [...text.matchAll(numbered)].map(([, number]) => Number(number)).sort((a, b) => a - b);

const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();

/**
 * Put the marks back.
 * @returns undefined if marks are missing, repeated, unknown or added
 */
export function showMarks(
  returned: string,
  { original, text, marks }: { original: string; text: string; marks: readonly string[] },
): string | undefined {
  const numbers = numbersIn(returned);
  const isComplete = same(numbers, numbersIn(text)) || same(numbers, numbersIn(original));
  const bare = returned.replace(numbered, '');
  if (!isComplete || /[⟦⟧{}]|<(?![\s\d=])|\]\(/.test(bare) || bare.search(markForm) >= 0)
    return undefined;
  return returned.replace(numbered, (_, number: string) => marks[Number(number) - 1] ?? '');
}

/** Escape what is “less than”, as in `< 5 %`: in a page, it would begin a tag. */
export const escapeLess = (text: string): string => text.replaceAll(/(?<!\\)<(?=[\s\d=])/g, '\\<');

/** Parts of a text with marks: words, and the number of a mark. */
export function splitMarks(text: string): (string | number)[] {
  return text
    .split(/(⟦\d{1,4}⟧)/)
    .filter((part) => part !== '')
    .map((part) => (/^⟦\d+⟧$/.test(part) ? Number(part.slice(1, -1)) : part));
}

/** What begins a list, a quotation, a heading or a rule in Markdown, before and from its sign. */
const blockStart =
  /^( {0,3}(?:\d{1,9}(?=[.)]\s))?)((?<=\d)[.)]\s|[-+*]\s|>|#{1,6}\s|(?:[-*_] ?){3,}$)/m;

/** Keep a paragraph one, if it was: a year that begins it, `2012. ildə`, would begin a list. */
export const keepParagraph = (edit: string, now: string): string =>
  blockStart.test(now) ? edit : edit.replace(new RegExp(blockStart, 'gm'), '$1\\$2');
