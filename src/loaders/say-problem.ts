import { authorTranslate } from '../i18n/author-messages.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { sayPhrase } from '../i18n/say-phrase.ts';
import { buildSettings } from './build-settings.ts';
import type { Problem, ProblemPlace } from './problem.ts';

/** A problem in the author's language. */
export interface SaidProblem extends ProblemPlace {
  readonly message: string;
  readonly hint: string;
}

/** Would break a message into lines or hide a part. */
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u00ad\u200b-\u200d\u2028\u2029\ufeff]/gu;

/** What would break a message shows as a dot. */
export const printable = (text: string): string => text.replace(unprintable, '·');

/** Printable text on one line; a line break in it could pass for another line of output. */
export const printableLine = (text: string): string => printable(text.trim().replace(/\s+/g, ' '));

/** Translate a problem. */
export function sayProblem(problem: Problem, locale: Locale): SaidProblem {
  const say = (words: Phrase) => printable(sayPhrase(words, locale));
  return { ...problem, message: say(problem.message), hint: say(problem.hint) };
}

/** On one line, with a mark for warnings. */
export function formatProblem(problem: Problem, locale: Locale): string {
  const { file, line, column, field, message, hint, severity } = sayProblem(problem, locale);
  const kind = severity ? `${authorTranslate(locale)(`import.${severity}`)}: ` : '';
  const text = `${file}:${line}:${column} ${kind}${field ? `${field}: ` : ''}${message}; ${hint}`;
  return printable(text);
}

/** In English, where no language is set. */
export function sayFault(fault: Phrase): string {
  return sayPhrase(fault, 'en');
}

/** One line in the language set by the command. */
export function reportProblem(problem: Problem): string {
  const asked = buildSettings().locale ?? '';
  return formatProblem(problem, isLocale(asked) ? asked : 'en');
}
