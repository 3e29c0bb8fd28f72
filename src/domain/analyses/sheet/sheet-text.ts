/** What was typed into a form: words by the id of their field, the name and the date among them. */
export type SheetWords = ReadonlyMap<string, string>;

/** A field of a form with the words that stand above it. */
export interface SheetField {
  readonly id: string;
  readonly label: string;
}

const mark = /^\[([a-z0-9]+(?:[-.][a-z0-9]+)*)\]/;

/** A line that would be taken for the head of a field is told apart by a backslash. */
const escapeLine = (line: string): string => (/^\\*\[/.test(line) ? `\\${line}` : line);
const unescapeLine = (line: string): string => (/^\\+\[/.test(line) ? line.slice(1) : line);

/** Line ends of all systems to one. */
const evenLines = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/**
 * Writes a form as a text file that people can read and that can be read in again: below its title each
 * field with `[id]`, its label, and what was typed.
 */
export function writeSheet(
  title: string,
  fields: readonly SheetField[],
  words: SheetWords,
): string {
  const parts = fields.flatMap(({ id, label }) => {
    const text = evenLines(words.get(id) ?? '').trim();
    return [`[${id}] ${label}`, ...(text ? text.split('\n').map(escapeLine) : []), ''];
  });
  return [title, '', ...parts].join('\n');
}

/**
 * Reads a text file that `writeSheet` wrote, in whatever language: fields are found by their ids. What
 * stands above the first field, and fields that the form does not have, are left out.
 * @returns undefined where no field of the form is found
 */
export function readSheet(text: string, ids: ReadonlySet<string>): SheetWords | undefined {
  const words = new Map<string, string>();
  let lines: string[] | undefined;
  let found = false;
  const close = (id: string) => {
    const typed = lines?.join('\n').trim();
    if (typed) words.set(id, typed);
  };
  let open = '';
  for (const line of evenLines(text.replace(/^\uFEFF/, '')).split('\n')) {
    const id = mark.exec(line)?.[1];
    if (id === undefined) {
      lines?.push(unescapeLine(line));
      continue;
    }
    close(open);
    open = id;
    lines = ids.has(id) ? [] : undefined;
    found ||= lines !== undefined;
  }
  close(open);
  return found ? words : undefined;
}
