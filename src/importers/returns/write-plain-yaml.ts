import { stringify } from 'yaml';

// A new return is written without a document: making one of nodes, with room for comments that a new
// file has none of, takes longer than reading the form. The lines are those that the document gives.

/** A name that needs no quotation marks. */
const plainName = /^[A-Za-z][\w-]*$/;

/** A text that can be taken for nothing else: words of letters and digits, single signs between them. */
const plainText = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[ .@/–-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u;
/** Words that are no texts without quotation marks. */
const otherWord = /^(?:null|true|false)$/i;

const isName = (name: string): boolean => plainName.test(name) && !otherWord.test(name);

/** Texts that were written already; a table of answers has few. */
const written = new Map<string, string>();
const mostWritten = 10_000;

/** A text on one line, as the library writes it; undefined for one of several lines. */
function writeText(text: string): string | undefined {
  if (plainText.test(text) && !otherWord.test(text)) return text;
  if (/[\n\r]/.test(text)) return undefined;
  const known = written.get(text) ?? stringify(text, { lineWidth: 0 }).replace(/\n$/, '');
  if (written.size < mostWritten) written.set(text, known);
  return known.includes('\n') ? undefined : known;
}

function writeScalar(value: unknown): string | undefined {
  if (typeof value === 'string') return writeText(value);
  if (value === null || typeof value === 'boolean') return String(value);
  return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : undefined;
}

/** Adds the lines of a value; false where it is not as plain as that. */
function addLines(lines: string[], value: unknown, start: string, indent: string): boolean {
  if (typeof value !== 'object' || value === null) {
    const scalar = writeScalar(value);
    if (scalar !== undefined) lines.push(`${start} ${scalar}`);
    return scalar !== undefined;
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  if (entries.length === 0) {
    lines.push(`${start} ${isList ? '[]' : '{}'}`);
    return true;
  }
  // The first line of what stands in a list begins behind the dash.
  const isItem = start.endsWith('-');
  if (!isItem) lines.push(start);
  return entries.every(([name, part], n) => {
    if (!isList && !isName(name)) return false;
    const head = isList ? '-' : `${name}:`;
    return addLines(
      lines,
      part,
      isItem && n === 0 ? `${start} ${head}` : indent + head,
      `${indent}  `,
    );
  });
}

/**
 * Fields as the file of a return holds them, in the lines of the `yaml` library without folding.
 * @returns undefined for what the library has to write itself: texts of several lines, rare names
 */
export function writePlainYaml(fields: Readonly<Record<string, unknown>>): string | undefined {
  const lines: string[] = [];
  const isPlain = Object.entries(fields).every(
    ([name, value]) => isName(name) && addLines(lines, value, `${name}:`, '  '),
  );
  return isPlain && lines.length > 0 ? `${lines.join('\n')}\n` : undefined;
}
