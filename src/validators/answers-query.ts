import {
  type AnswerShape,
  answerShape,
  answerTables,
} from '../domain/figures/answers/answer-shape.ts';
import type { AnswersQuery } from '../domain/figures/answers/answer-series.ts';
import { type FormItem, itemId } from '../domain/survey/compile-form.ts';
import { companionParts } from '../domain/survey/count-companions.ts';
import { outsideGroup } from '../domain/survey/edition-answers.ts';
import { isPublicItem } from '../domain/survey/public-answers.ts';
import { phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Portal } from '../loaders/portal.ts';
import type { FigureFault } from './figure-fault.ts';
import { surveyFormOf } from './returns/survey-form.ts';

/** Check that a query's request can be counted for its question. */
export function judgeAnswersQuery(query: AnswersQuery, portal: Portal): FigureFault[] {
  const { question, table, measure } = query;
  const item = surveyFormOf(portal)?.items.find((one) => itemId(one) === question);
  // A missing or invalid question is reported elsewhere.
  if (!item) return [];
  const shape = answerShape(item, undefined);
  if (!shape) {
    const message = phrase('check.figure.answersInWords', { question });
    return [{ path: ['query', 'question'], message, hint: phrase('check.mend.otherQuestion') }];
  }
  const tables = answerTables(item);
  if (table !== undefined && !tables.includes(table)) {
    const names = tables.join(', ') || phrase('check.word.thereIsNone');
    const message = phrase('check.figure.answerTable', { question, names, found: table });
    return [{ path: ['query', 'table'], message, hint: phrase('check.mend.useOneOfWords') }];
  }
  const asked = answerShape(item, table) ?? shape;
  const isNumber = asked.kind === 'numbers';
  const faults: FigureFault[] = [];
  if (!isNumber && (measure === 'median' || measure === 'sum')) {
    const message = phrase('check.figure.answersWithoutNumbers', { question, measure });
    const hint = phrase('check.mend.clustersOrShare');
    faults.push({ path: ['query', 'measure'], message, hint });
  }
  faults.push(
    ...judgeOnly(query, columnsOf(item, query, asked, portal)),
    ...judgeRows(query, asked),
  );
  const field = query.regionGroup === undefined ? 'split' : 'regionGroup';
  if (query[field] === undefined) return faults;
  const isPublic = isPublicItem(item, portal.site[0]?.data.publishAnswers ?? true);
  const isParted = asked.kind === 'counts' || (asked.kind === 'ranks' && table !== undefined);
  if (isParted && isPublic) return faults;
  const message = phrase(
    isPublic ? 'check.figure.answersTogether' : 'check.figure.answersConfidential',
    { question },
  );
  const isRanked = isPublic && asked.kind === 'ranks';
  const hint = phrase(isRanked ? 'check.mend.addTable' : 'check.mend.deleteLine');
  return [...faults, { path: ['query', field], message, hint }];
}

function columnsOf(
  item: FormItem,
  { split, regionGroup }: AnswersQuery,
  shape: AnswerShape,
  portal: Portal,
): readonly string[] {
  if (regionGroup !== undefined) return [regionGroup, outsideGroup];
  switch (split) {
    case 'stage':
      return portal.stages.map(({ id }) => id).filter((id) => !item.skippedAt.includes(id));
    case 'sector':
      return portal['sector-groups'].map(({ id }) => id);
    case 'agency':
      return portal.organisations.map(({ id }) => id);
    case undefined:
      if (shape.kind === 'companions') return companionParts;
      return 'columns' in shape ? shape.columns.map(({ id }) => id) : [];
  }
}

/** Require `only` to refer to columns of the query's table. */
function judgeOnly({ only = [], question }: AnswersQuery, known: readonly string[]): FigureFault[] {
  return only.flatMap((found, at) => {
    if (known.includes(found)) return [];
    const names = known.join(', ') || phrase('check.word.thereIsNone');
    const message = phrase('check.figure.answerColumn', { question, names, found });
    const hint = phrase('check.mend.useOneOfWords');
    return [{ path: ['query', 'only', at], message, hint }];
  });
}

/** Require `rows` to refer to rows of the table; names in a list cannot be known in advance. */
function judgeRows(
  { ids = {}, rows = [], question }: AnswersQuery,
  shape: AnswerShape,
): FigureFault[] {
  if (shape.kind === 'named') return [];
  const known = shape.rows.map(({ id }) => id);
  const named = [
    ...rows.map((id, at): [id: string, path: ValuePath] => [id, ['query', 'rows', at]]),
    ...Object.keys(ids).map((id): [id: string, path: ValuePath] => [id, ['query', 'ids', id]]),
  ];
  return named.flatMap(([found, path]) => {
    if (known.includes(found)) return [];
    const message = phrase('check.figure.answerRow', { question, names: known.join(', '), found });
    return [{ path, message, hint: phrase('check.mend.useOneOfWords') }];
  });
}
