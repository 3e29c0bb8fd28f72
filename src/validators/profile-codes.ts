import { type Phrase, phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Problem } from '../loaders/problem.ts';
import { quote } from '../loaders/problem.ts';
import { type Profile, surveyedAspects } from '../schemas/profile.ts';
import type { Question } from '../schemas/survey.ts';
import { problemAt, type Validator } from './validator.ts';

type Surveyed = (typeof surveyedAspects)[number];
type AnswerList = 'options' | 'fields' | 'columns';
type Code = readonly [path: ValuePath, list: AnswerList, code: string];

/** Codes of numbers identified by rows and columns. */
function* gridCodes(
  counts: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined,
): Generator<Code> {
  for (const [row, cells] of Object.entries(counts ?? {})) {
    yield [['counts', row], 'fields', row];
    for (const column of Object.keys(cells)) yield [['counts', row, column], 'columns', column];
  }
}

/** Codes of an aspect of a profile, with their places in the list of values. */
function* codesOf(profile: Profile, aspect: Surveyed): Generator<Code> {
  const at = function* (index: number, codes: Iterable<Code>): Generator<Code> {
    for (const [path, list, code] of codes) yield [[index, ...path], list, code];
  };
  switch (aspect) {
    case 'firms':
    case 'staff':
      for (const [index, { counts }] of (profile[aspect] ?? []).entries()) {
        yield* at(index, gridCodes(counts));
      }
      return;
    case 'partners':
      for (const [index, { state }] of (profile.partners ?? []).entries()) {
        if (state) yield [[index, 'state'], 'columns', state];
      }
      return;
    default:
      for (const [index, { code }] of (profile[aspect] ?? []).entries()) {
        yield [[index, 'code'], 'options', code];
      }
  }
}

const listWords: Readonly<Record<AnswerList, Phrase>> = {
  options: phrase('check.word.option'),
  fields: phrase('check.word.row'),
  columns: phrase('check.word.column'),
};

/** Require codes of profiles to be survey answers; each aspect takes them from one question. */
export const checkProfileCodes: Validator = (portal) => {
  const questions = new Map<string, Question>();
  const twice = portal.survey.flatMap((entry): Problem[] => {
    const { profile } = entry.data;
    if (!profile) return [];
    const other = questions.get(profile);
    if (!other) {
      questions.set(profile, entry.data);
      return [];
    }
    const message = phrase('check.profile.twoQuestions', { profile, found: other.id });
    const hint = phrase('check.mend.leaveProfile');
    return [problemAt(portal, entry, ['profile'], 'profile-question', message, hint)];
  });
  const wrong = portal.clusters.flatMap((entry) =>
    surveyedAspects.flatMap((aspect) => {
      const question = questions.get(aspect);
      return [...codesOf(entry.data.profile, aspect)].flatMap(([path, list, code]): Problem[] => {
        const place = ['profile', aspect, ...path];
        if (!question) {
          const message = phrase('check.profile.noQuestion', { aspect });
          const hint = phrase('check.mend.addProfileLine');
          return [problemAt(portal, entry, place, 'profile-question', message, hint)];
        }
        const known = question[list].map(({ id }) => id);
        if (known.includes(code)) return [];
        const message = phrase('check.profile.code', {
          part: listWords[list],
          question: question.id,
          known: known.join(', '),
          code: quote(code),
        });
        const hint = hintForName(code, known, phrase('check.mend.codeOrAnswer'));
        return [problemAt(portal, entry, place, 'profile-code', message, hint)];
      });
    }),
  );
  return [...twice, ...wrong];
};
