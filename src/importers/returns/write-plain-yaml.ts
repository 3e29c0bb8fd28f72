import { stringify } from 'yaml';

// New returns are written without a YAML document: building nodes, with support for comments that a new file
// lacks, takes longer than reading the form. The output is identical.

/** A key that needs no quotes. */
const plainName = /^[A-Za-z][\w-]*$/;

/** An unambiguous plain scalar: words of letters and digits with single separators. */
const plainText = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[ .@/–-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u;
/** Words that need quotes to be text. */
const otherWord = /^(?:null|true|false)$/i;

const isName = (name: string): boolean => plainName.test(name) && !otherWord.test(name);

/** Cache of written texts, which repeat a lot in tables of answers. */
const written = new Map<string, string>();
const mostWritten = 10_000;

/** A single-line text as the library writes it; undefined for several lines. */
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

/** Append the lines of a value; false if it is not plain. */
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
  // The first line of a list item follows the dash.
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
 * Fields as a return file, identical to the output of the `yaml` library without folding.
 * @returns undefined for texts of several lines and rare keys, left to the library
 */
export function writePlainYaml(fields: Readonly<Record<string, unknown>>): string | undefined {
  const lines: string[] = [];
  const isPlain = Object.entries(fields).every(
    ([name, value]) => isName(name) && addLines(lines, value, `${name}:`, '  '),
  );
  return isPlain && lines.length > 0 ? `${lines.join('\n')}\n` : undefined;
}
