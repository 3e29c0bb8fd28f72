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
  /** An error, unless it says otherwise: a warning keeps nothing from being built. */
  readonly severity?: 'warning';
}

/** The start of a file. */
export const fileStart: Position = { line: 1, column: 1 };

/** Characters that would break a message into several lines or hide a part of it. */
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u00ad\u200b-\u200d\u2028\u2029\ufeff]/gu;

/** A problem from its parts; without a field the whole file, or a place in its text, is meant. */
export function problemIn(
  file: string,
  { line, column }: Position,
  code: string,
  message: string,
  hint: string,
  field = '',
): Problem {
  return { file, line, column, field, code, message: message.replace(unprintable, '·'), hint };
}

/** One line an author can act on; a warning says that it is one. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, message, hint, severity } = problem;
  const kind = severity ? `${severity}: ` : '';
  const text = `${file}:${line}:${column} ${kind}${field ? `${field}: ` : ''}${message}; ${hint}`;
  return text.replace(unprintable, '·');
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
  if (typeof value === 'object') {
    return Object.keys(value).length === 0 ? 'an empty group' : 'a group of fields';
  }
  return typeof value === 'string' ? quote(value) : String(value);
}

/** A text in quotation marks, cut when it is long. */
export function quote(text: string): string {
  const signs = [...text.slice(0, 200)];
  return `"${signs.length > 60 ? `${signs.slice(0, 57).join('')}…` : text}"`;
}
