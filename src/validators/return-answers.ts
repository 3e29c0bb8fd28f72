import type { AnswerFault, FaultCode } from '../domain/survey/form-field.ts';
import { readReturn } from '../domain/survey/read-return.ts';
import { describeFound, type Problem } from '../loaders/problem.ts';
import { surveyFormOf } from './returns/survey-form.ts';
import { problemAt, type Validator } from './validator.ts';

const expectations: Readonly<Record<FaultCode, readonly [expected: string, hint: string]>> = {
  shape: ['an answer in the form of its question', 'write it as docs/returns.md shows'],
  unknown: ['something that the survey offers', 'use one of them, or add it to the survey'],
  text: ['words', 'write words here, or delete the line'],
  count: ['a whole number, 0 or more', 'write the number without a unit'],
  number: ['a number', 'write the number without a unit, with a point for decimals'],
  percent: ['a number from 0 to 100', 'write per cent without the sign'],
  year: ['a year of four digits', 'write the year alone'],
  country: ['a code of a country such as DE', 'write its ISO 3166-1 code'],
  currency: ['a code of a currency such as EUR', 'write its ISO 4217 code'],
  repeated: ['each answer once', 'delete one of the two'],
  'too-many': ['no more than the question takes', 'keep the most important ones'],
  private: ['nothing: it asks for data of a person', 'delete the line'],
  'held-elsewhere': [
    'nothing here: the return holds it itself',
    'write it into that field of the return',
  ],
};

function describe({ code, found, allowed }: AnswerFault): string {
  const [expected] = expectations[code];
  const list = allowed.length > 0 && allowed.length <= 40 ? ` (${allowed.join(', ')})` : '';
  // What may be data of a person is not repeated.
  return code === 'private'
    ? `expected ${expected}`
    : `expected ${expected}${list}, found ${describeFound(found)}`;
}

/** Answers of returns are answers that the survey allows. */
export const checkReturnAnswers: Validator = (portal) => {
  const form = surveyFormOf(portal);
  if (!form) return [];
  return portal.returns.flatMap((entry): Problem[] => {
    const [edition = ''] = entry.id.split('/');
    if (!entry.data.answers && !entry.data.indicators) return [];
    return readReturn(form, entry.data, edition).faults.map((fault) =>
      problemAt(
        portal,
        entry,
        fault.path,
        `answer-${fault.code}`,
        describe(fault),
        expectations[fault.code][1],
      ),
    );
  });
};
