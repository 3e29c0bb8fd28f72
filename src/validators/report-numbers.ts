import { type Phrase, phrase } from '../i18n/phrase.ts';
import { type Problem, problemIn, quote } from '../loaders/problem.ts';
import { findNumbers } from '../loaders/find-numbers.ts';
import type { ProseNumber } from '../loaders/parse-mdx.ts';
import type { ValueSources } from '../domain/report/resolve-value.ts';
import { type ChapterText, chapterTexts } from './report-texts.ts';
import { valueSourcesOf } from './report-values.ts';
import type { Validator } from './validator.ts';
import { problemAt } from './validator.ts';

/** Years may be written out. */
const year = /^(1[89]|20)\d\d$/;

/** Numbers of a text other than years. */
const numbersIn = (text: string) =>
  findNumbers(text).flatMap(({ text: number }) => (year.test(number) ? [] : [number]));

/** Name of a number within the edition, for the hint. */
function nameOf(number: string, { edition, counts }: ValueSources): string | undefined {
  const value = Number(number.replace(',', '.'));
  const figure = edition.figures.find((other) => other.value === value);
  if (figure) return `published/${figure.id}`;
  const count = [...counts].find(([, other]) => other === value);
  return count && `count/${count[0]}`;
}

function hintFor(number: string, sources: ValueSources): Phrase {
  const name = nameOf(number, sources);
  return name === undefined
    ? phrase('check.mend.nameValueOrWord')
    : phrase('check.mend.writeNamedValue', { name });
}

function judgeBody({ text }: ChapterText, sources: ValueSources): Problem[] {
  const numbers = text.numbers.filter((one: ProseNumber) => !year.test(one.text));
  return numbers.map(({ text: number, line, column }) =>
    problemIn(
      text.file,
      { line, column },
      'literal-number',
      phrase('check.report.number', { found: quote(number) }),
      hintFor(number, sources),
    ),
  );
}

/**
 * Allow no literal numbers in report chapters except years: languages could differ from each other, or from the
 * data.
 */
export const checkReportNumbers: Validator = (portal) => {
  const sourcesOf = valueSourcesOf(portal);
  return chapterTexts(portal).flatMap((chapter) => {
    const { text, edition } = chapter;
    const sources = sourcesOf(edition);
    const inHead = (['title', 'lead'] as const).flatMap((field) =>
      numbersIn(text.data[field]).map((number) => {
        const message = phrase('check.report.numberInTitle', { found: quote(number) });
        const hint = phrase('check.mend.numberInText');
        return problemAt(portal, text, [field], 'literal-number', message, hint);
      }),
    );
    return [...inHead, ...judgeBody(chapter, sources), ...judgeAttributes(chapter)];
  });
};

/** Attributes with visible text. */
const shown = ['title', 'note'];

function judgeAttributes({ text }: ChapterText): Problem[] {
  return text.components.flatMap(({ name, attributes, line, column }) =>
    shown.flatMap((attribute) =>
      numbersIn(attributes[attribute] ?? '').map((number) => {
        const message = phrase('check.report.numberInAttribute', {
          attribute,
          tag: name,
          found: quote(number),
        });
        const hint = phrase('check.mend.numberInText');
        return problemIn(text.file, { line, column }, 'literal-number', message, hint);
      }),
    ),
  );
}
