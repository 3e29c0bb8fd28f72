import { hintForTyping, type Wanted } from '../loaders/typing-hints.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { AnswerFault, FaultCode } from '../domain/survey/form-field.ts';
import { describeFound, type Problem } from '../loaders/problem.ts';
import { readingOf } from './returns/open-returns.ts';
import { surveyFormOf } from './returns/survey-form.ts';
import { problemAt, type Validator } from './validator.ts';

const expectations: Readonly<Record<FaultCode, readonly [expected: Phrase, hint: Phrase]>> = {
  shape: [phrase('check.word.answerForm'), phrase('check.mend.asInDocs')],
  unknown: [phrase('check.word.offered'), phrase('check.mend.useOrAddToSurvey')],
  text: [phrase('check.word.words'), phrase('check.mend.wordsOrDelete')],
  count: [phrase('check.word.count'), phrase('check.mend.withoutUnit')],
  number: [phrase('check.word.number'), phrase('check.mend.withoutUnitWithPoint')],
  percent: [phrase('check.word.percent'), phrase('check.mend.withoutSign')],
  year: [phrase('check.word.year'), phrase('check.mend.yearAlone')],
  moment: [phrase('check.schema.moment'), phrase('check.mend.thisForm')],
  point: [phrase('check.word.point'), phrase('check.mend.thisForm')],
  country: [phrase('check.word.countryCode'), phrase('check.mend.iso3166')],
  currency: [phrase('check.word.currencyCode'), phrase('check.mend.iso4217')],
  repeated: [phrase('check.word.eachAnswerOnce'), phrase('check.mend.deleteOne')],
  'too-many': [phrase('check.word.notMore'), phrase('check.mend.mostImportant')],
  private: [phrase('check.word.private'), phrase('check.mend.deleteLine')],
  'held-elsewhere': [phrase('check.word.heldElsewhere'), phrase('check.mend.writeIntoField')],
};

function describe({ code, found: value, allowed }: AnswerFault): Phrase {
  const [expected] = expectations[code];
  // Possible personal data is not repeated.
  if (code === 'private') return phrase('check.answer.private', { expected });
  const found = describeFound(value);
  return allowed.length > 0 && allowed.length <= 40
    ? phrase('check.answer.allowed', { expected, allowed: allowed.join(', '), found })
    : phrase('check.expectedFound', { expected, found });
}

/** Explanations for answers typed in a different convention. */
const wanted: Partial<Record<FaultCode, Wanted>> = {
  unknown: 'word',
  count: 'number',
  number: 'number',
  percent: 'number',
  year: 'moment',
  moment: 'moment',
};

function hintFor({ code, found, allowed }: AnswerFault): Phrase {
  const [, hint] = expectations[code];
  const way = wanted[code];
  if (way === undefined || typeof found !== 'string') return hint;
  return hintForTyping(found, new Set([way])) ?? hintForName(found, allowed, hint);
}

/** Require answers of returns to be allowed by the survey. */
export const checkReturnAnswers: Validator = (portal) => {
  const form = surveyFormOf(portal);
  if (!form) return [];
  return portal.returns.flatMap((entry): Problem[] => {
    if (!entry.data.answers && !entry.data.indicators) return [];
    return readingOf(form, entry).faults.map((fault) =>
      problemAt(portal, entry, fault.path, `answer-${fault.code}`, describe(fault), hintFor(fault)),
    );
  });
};
