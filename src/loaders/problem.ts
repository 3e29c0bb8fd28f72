import { type Phrase, phrase } from '../i18n/phrase.ts';

/** A place in a text file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an author has to mend something, and by which rule. */
export interface ProblemPlace extends Position {
  /** Path of the file, relative to the portal's folder, with forward slashes. */
  readonly file: string;
  /** Path of the field, such as `sectors[0].id`; empty when the whole file is meant. */
  readonly field: string;
  /** Stable short name of the rule that was broken. */
  readonly code: string;
  /** An error, unless it says otherwise: a warning keeps nothing from being built. */
  readonly severity?: 'warning';
}

/** One thing an author has to mend, in no language yet. */
export interface Problem extends ProblemPlace {
  /** "expected …, found …" */
  readonly message: Phrase;
  /** How to mend it. */
  readonly hint: Phrase;
}

/** The start of a file. */
export const fileStart: Position = { line: 1, column: 1 };

/** A problem from its parts; without a field the whole file, or a place in its text, is meant. */
export function problemIn(
  file: string,
  { line, column }: Position,
  code: string,
  message: Phrase,
  hint: Phrase,
  field = '',
): Problem {
  return { file, line, column, field, code, message, hint };
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
export function describeFound(value: unknown): string | Phrase {
  if (value === undefined) return phrase('check.word.nothing');
  if (value === null) return phrase('check.word.emptyValue');
  if (Array.isArray(value)) {
    return phrase(value.length === 0 ? 'check.word.emptyList' : 'check.word.list');
  }
  if (typeof value === 'object') {
    return phrase(Object.keys(value).length === 0 ? 'check.word.emptyGroup' : 'check.word.group');
  }
  return typeof value === 'string' ? quote(value) : String(value);
}

/** A text in quotation marks, cut when it is long. */
export function quote(text: string): string {
  const signs = [...text.slice(0, 200)];
  return `"${signs.length > 60 ? `${signs.slice(0, 57).join('')}…` : text}"`;
}
