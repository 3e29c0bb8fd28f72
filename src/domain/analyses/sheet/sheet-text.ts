/** Text entered into a form, by field id, including the name and the date. */
export type SheetWords = ReadonlyMap<string, string>;

export interface SheetField {
  readonly id: string;
  readonly label: string;
}

const mark = /^\[([a-z0-9]+(?:[-.][a-z0-9]+)*)\]/;

/** Lines that resemble a field heading are escaped with a backslash. */
const escapeLine = (line: string): string => (/^\\*\[/.test(line) ? `\\${line}` : line);
const unescapeLine = (line: string): string => (/^\\+\[/.test(line) ? line.slice(1) : line);

/** Normalize line endings. */
const evenLines = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/**
 * Write a form as a text file, readable by people and by `readSheet`: a title, then each field with `[id]`, its
 * label and the text entered.
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
 * Parse a text file written by `writeSheet`, in any language: fields are identified by their ids. Text above the
 * first field and unknown fields are dropped.
 * @returns undefined if no field of the form is found
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
