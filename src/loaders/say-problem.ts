import { authorTranslate } from '../i18n/author-messages.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { sayPhrase } from '../i18n/say-phrase.ts';
import { buildSettings } from './build-settings.ts';
import type { Problem, ProblemPlace } from './problem.ts';

/** One thing an author has to mend, in the author's language. */
export interface SaidProblem extends ProblemPlace {
  readonly message: string;
  readonly hint: string;
}

/** Characters that would break a message into several lines or hide a part of it. */
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u00ad\u200b-\u200d\u2028\u2029\ufeff]/gu;

/** Puts a problem into words of a language. */
export function sayProblem(problem: Problem, locale: Locale): SaidProblem {
  const say = (words: Phrase) => sayPhrase(words, locale).replace(unprintable, '·');
  return { ...problem, message: say(problem.message), hint: say(problem.hint) };
}

/** One line an author can act on; a warning says that it is one. */
export function formatProblem(problem: Problem, locale: Locale): string {
  const { file, line, column, field, message, hint, severity } = sayProblem(problem, locale);
  const kind = severity ? `${authorTranslate(locale)(`import.${severity}`)}: ` : '';
  const text = `${file}:${line}:${column} ${kind}${field ? `${field}: ` : ''}${message}; ${hint}`;
  return text.replace(unprintable, '·');
}

/** Says a fault where no author has asked for a language. */
export function sayFault(fault: Phrase): string {
  return sayPhrase(fault, 'en');
}

/** A problem as a line in the language of whoever runs a command, which the command has set. */
export function tellProblem(problem: Problem): string {
  const asked = buildSettings().locale ?? '';
  return formatProblem(problem, isLocale(asked) ? asked : 'en');
}
