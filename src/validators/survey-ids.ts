import { type Phrase, phrase, type AuthorKey } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import type { Question } from '../schemas/survey.ts';
import { problemAt, type Validator } from './validator.ts';

/** Columns of every form besides those of its questions. */
const ownColumns: readonly string[] = ['cluster', 'region'];

type IdFault = readonly [path: ValuePath, message: Phrase, hint: Phrase];

const taken = (path: ValuePath, id: string, by: AuthorKey): IdFault => [
  path,
  phrase(by, { id: quote(id) }),
  phrase('check.mend.otherId'),
];

/** Ids within a question that would be misread in its answers. */
function innerFaults({ kind, fields, columns }: Question): IdFault[] {
  if (kind === 'single-with-checklist') {
    return fields.flatMap(({ id }, index) =>
      ['criteria', 'text', 'share'].includes(id)
        ? [taken(['fields', index, 'id'], id, 'check.survey.takenByKind')]
        : [],
    );
  }
  const isNamed = kind === 'count-table' && fields.some(({ specify }) => specify);
  return columns.flatMap(({ id }, index) =>
    isNamed && id === 'text'
      ? [taken(['columns', index, 'id'], id, 'check.survey.takenByRow')]
      : [],
  );
}

/**
 * Require distinct ids of questions and indicators, which share one form, none that of a standard column, and
 * distinct numbers of indicators.
 */
export const checkSurveyIds: Validator = (portal) => {
  const questions = new Set(portal.survey.map(({ id }) => id));
  const numbers = new Map<number, string>();
  const tell = (entry: Entry<unknown>, faults: readonly IdFault[]): Problem[] =>
    faults.map(([path, message, hint]) =>
      problemAt(portal, entry, path, 'survey-id', message, hint),
    );
  const own = (id: string): IdFault[] =>
    ownColumns.includes(id) ? [taken(['id'], id, 'check.survey.takenByForm')] : [];
  const ofQuestions = portal.survey.flatMap((entry) =>
    tell(entry, [...own(entry.id), ...innerFaults(entry.data)]),
  );
  const ofIndicators = portal.indicators.flatMap((entry) => {
    const { number } = entry.data;
    const earlier = numbers.get(number);
    numbers.set(number, earlier ?? entry.id);
    const isRepeated = earlier !== undefined && earlier !== entry.id;
    return tell(entry, [
      ...own(entry.id),
      ...(questions.has(entry.id) ? [taken(['id'], entry.id, 'check.survey.takenByQuestion')] : []),
      ...(isRepeated
        ? [
            [
              ['number'],
              phrase('check.survey.number', { number, earlier: quote(earlier) }),
              phrase('check.mend.correctOne'),
            ] as const,
          ]
        : []),
    ]);
  });
  return [...ofQuestions, ...ofIndicators];
};

/** Require unique question numbers, by which readers refer to questions. */
export const checkSurveyNumbers: Validator = (portal) => {
  const seen = new Map<number, string>();
  return portal.survey.flatMap((entry): Problem[] => {
    const { number } = entry.data;
    const earlier = seen.get(number);
    seen.set(number, earlier ?? entry.id);
    if (earlier === undefined || earlier === entry.id) return [];
    const message = phrase('check.survey.number', { number, earlier: quote(earlier) });
    return [
      problemAt(portal, entry, ['number'], 'repeat', message, phrase('check.mend.correctOne')),
    ];
  });
};
