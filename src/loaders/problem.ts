import { type Phrase, phrase } from '../i18n/phrase.ts';

/** A position in a text file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface ProblemPlace extends Position {
  /** Relative to the portal, with forward slashes. */
  readonly file: string;
  /** `sectors[0].id`; empty for the whole file. */
  readonly field: string;
  /** Stable short name of the rule. */
  readonly code: string;
  /** Undefined for errors; warnings do not prevent builds. */
  readonly severity?: 'warning';
}

/** A problem for an author to fix, not yet translated. */
export interface Problem extends ProblemPlace {
  /** "expected …, found …" */
  readonly message: Phrase;
  readonly hint: Phrase;
}

export const fileStart: Position = { line: 1, column: 1 };

/** Without a field: about the whole file, or a position in its text. */
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

/** By file, then position. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.field < b.field ? -1 : a.field > b.field ? 1 : 0)
  );
}

/** A value on one line, truncated. */
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

/** A text in quotation marks, truncated if long. */
export function quote(text: string): string {
  const signs = [...text.slice(0, 200)];
  return `"${signs.length > 60 ? `${signs.slice(0, 57).join('')}…` : text}"`;
}
