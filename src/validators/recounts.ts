import { type Recounted, recountIn } from '../domain/figures/recount.ts';
import { type FigureInputs, joinFigureInputs } from '../domain/figures/inputs.ts';
import { itemId, type SurveyForm } from '../domain/survey/compile-form.ts';
import { isPublicItem } from '../domain/survey/public-answers.ts';
import { findAnswer, type NamedAnswer, scopesOf } from '../domain/survey/recount-answers.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import type { Recount } from '../schemas/edition.ts';
import { surveyFormOf } from './returns.ts';
import { problemAt, type Validator } from './validator.ts';

type Fault = readonly [path: ValuePath, message: Phrase, hint: Phrase];

/** Restrictions not supported for counts of answers, or only one at a time. */
const conditions = [
  'stages',
  'inside',
  'outside',
  'agency',
  'sectorGroup',
  'withProvince',
] as const;

/** Require answers of one question, counted across all clusters or by a single grouping. */
function judgeAnswers(
  recount: Recount,
  keys: readonly string[],
  form: SurveyForm,
  publishAnswers: boolean,
): Fault[] {
  const { measure } = recount;
  // Values of portal-defined fields are kept with clusters, so answers to them are not counted.
  const items = form.items.filter((item) => !('ownField' in item));
  const named = keys.map((key) => findAnswer({ ...form, items }, key));
  const unknown = keys.flatMap((found, at): Fault[] =>
    named[at]
      ? []
      : [
          [
            ['answers', at],
            phrase('check.recount.answer', { found }),
            phrase('check.mend.correctName'),
          ],
        ],
  );
  if (unknown.length > 0) return unknown;
  const known = named.filter((one): one is NamedAnswer => one !== undefined);
  const questions = [...new Set(known.map(({ item }) => itemId(item)))];
  if (questions.length > 1) {
    const message = phrase('check.recount.oneQuestion', { found: questions.join(', ') });
    return [[['answers'], message, phrase('check.mend.deleteOne')]];
  }
  if (measure !== 'clusters' && measure !== 'share') {
    const message = phrase('check.recount.measure', { found: measure });
    return [[['measure'], message, phrase('check.mend.useOneOfWords')]];
  }
  const found = conditions.filter((name) => recount[name] !== undefined);
  const [first] = found;
  if (first === undefined) return [];
  if (found.length > scopesOf(recount).length || found.length > 1) {
    const message = phrase('check.recount.oneScope', { found: found.join(', ') });
    const hint = found.length > 1 ? 'check.mend.oneCondition' : 'check.mend.deleteConditions';
    return [[[found.at(-1) ?? first], message, phrase(hint)]];
  }
  const isParted = known.every(
    ({ item, field }) => field.value.kind !== 'count' && isPublicItem(item, publishAnswers),
  );
  if (isParted) return [];
  const [question = ''] = questions;
  const message = phrase('check.recount.noParts', { question, found: first });
  return [[[first], message, phrase('check.mend.deleteConditions')]];
}

/** Require a recount to refer to something in the survey. */
function judgeRecount(recount: Recount, form: SurveyForm, publishAnswers: boolean): Fault[] {
  const { answers, measure, question } = recount;
  if (answers) return judgeAnswers(recount, answers, form, publishAnswers);
  if (measure !== 'most') return [];
  const asked = form.items.find((item) => itemId(item) === question);
  if (asked && 'question' in asked && asked.question.most !== undefined) return [];
  const found = question ?? phrase('check.word.none');
  const message = phrase('check.recount.most', { found });
  return [[['question'], message, phrase('check.mend.correctName')]];
}

/** Require something to count for figures of an edition, in this edition and in later ones. */
function judgeForms(portal: Portal, entry: Portal['editions'][number]): Problem[] {
  const form = surveyFormOf(portal);
  if (!form) return [];
  const publishAnswers = portal.site[0]?.data.publishAnswers ?? true;
  return entry.data.figures.flatMap(({ recount, later }, index) => {
    const judged: readonly (readonly [path: ValuePath, recount: Recount | undefined])[] = [
      [['recount'], recount],
      [['later', 'recount'], later?.recount],
    ];
    return judged.flatMap(([path, own]) =>
      (own ? judgeRecount(own, form, publishAnswers) : []).map(([at, message, hint]) =>
        problemAt(portal, entry, ['figures', index, ...path, ...at], 'recount', message, hint),
      ),
    );
  });
}

/** Require printed values to match the recount, or a stated difference. */
function judgeValues(portal: Portal, entry: Portal['editions'][number]): Problem[] {
  let inputs: FigureInputs | undefined;
  const count = (recount: Recount): Recounted => {
    inputs ??= joinFigureInputs(portal, entry.id);
    return recountIn(inputs, recount);
  };
  return entry.data.figures.flatMap(({ recount, value, difference }, index) => {
    // A missing value is replaced by the recount.
    if (!recount || recount.measure === 'share' || difference || value === undefined) return [];
    const counted = count(recount).value;
    // A count that is unavailable or withheld contradicts nothing.
    if (typeof counted !== 'number' || counted === value) return [];
    return [
      problemAt(
        portal,
        entry,
        ['figures', index, 'value'],
        'recount',
        phrase('check.recount', { expected: counted, found: value }),
        phrase('check.mend.explainDifference'),
      ),
    ];
  });
}

/**
 * Require published figures to agree with a recount, or to explain the difference. Frozen editions are exempt:
 * they agreed when frozen, and their clusters have changed since.
 */
export const checkRecounts: Validator = (portal) => {
  const frozen = new Set(portal.archive.map(({ id }) => id));
  return portal.editions.flatMap((entry) => [
    ...judgeForms(portal, entry),
    ...(frozen.has(entry.id) ? [] : judgeValues(portal, entry)),
  ]);
};
