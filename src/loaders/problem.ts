/** A place in a text file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing an author has to mend. */
export interface Problem extends Position {
  /** Path of the file, relative to the portal's folder, with forward slashes. */
  readonly file: string;
  /** Path of the field, such as `sectors[0].id`; empty when the whole file is meant. */
  readonly field: string;
  /** Stable short name of the rule that was broken. */
  readonly code: string;
  /** "expected …, found …" */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** The start of a file. */
export const fileStart: Position = { line: 1, column: 1 };

/** One line an author can act on. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, message, hint } = problem;
  return `${file}:${line}:${column} ${field ? `${field}: ` : ''}${message}; ${hint}`;
}

/** By file, then by place. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.field < b.field ? -1 : a.field > b.field ? 1 : 0)
  );
}

/** What was found, short enough for a line of a message. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a message stays one printable line
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '·');
  return plain.length > 60 ? `${plain.slice(0, 57)}…"` : plain;
}
