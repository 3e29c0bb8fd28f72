import type { AnswersQuery } from '../domain/figures/answers/answer-series.ts';
import {
  type AnswerShape,
  answerShape,
  answerTables,
} from '../domain/figures/answers/answer-shape.ts';
import { countsEditions, countsYears } from '../domain/figures/counted-years.ts';
import { laterFigure } from '../domain/figures/figure-of-answers.ts';
import { type FormItem, itemId } from '../domain/survey/compile-form.ts';
import { companionParts } from '../domain/survey/count-companions.ts';
import { outsideGroup } from '../domain/survey/edition-answers.ts';
import { isPublicItem } from '../domain/survey/public-answers.ts';
import { phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Portal } from '../loaders/portal.ts';
import { describeFound } from '../loaders/problem.ts';
import type { Figure, FigureKind } from '../schemas/figure.ts';
import { judgeTable } from './figure-columns.ts';
import { type FigureFault, judgeData } from './figure-data.ts';
import { judgeOptions } from './figure-options.ts';
import { resultsOf, tableOf } from './figure-tables.ts';
import { surveyFormOf } from './returns.ts';
import { problemAt, type Validator } from './validator.ts';

/** Kinds that show editions side by side. */
const overKinds: readonly FigureKind[] = ['bar', 'column', 'dot', 'heat', 'line', 'slope'];

/** Require exactly the data a figure needs. */
function judgeOrigin({ kind, query, data }: Figure): FigureFault[] {
  if (kind === 'none') {
    const hint = phrase('check.mend.deleteOrKind');
    return (['query', 'data'] as const)
      .filter((field) => (field === 'query' ? query : data))
      .map((field) => ({
        path: [field],
        message: phrase('check.figure.noneKind', { field }),
        hint,
      }));
  }
  if (query && data) {
    const message = phrase('check.figure.queryAndData');
    return [{ path: ['query'], message, hint: phrase('check.mend.deleteOne') }];
  }
  if (query || data) return [];
  const message = phrase('check.figure.neither', { kind });
  return [{ path: ['kind'], message, hint: phrase('check.mend.addOneOrNone') }];
}

/**
 * Only a figure's own data and printed answers belong to one edition; counted figures follow each edition in
 * turn.
 */
function judgeEdition({ edition, query }: Figure): FigureFault[] {
  if (edition === undefined || !query || !countsEditions(query)) return [];
  const message = phrase('check.figure.editionBesideQuery', { edition });
  return [{ path: ['edition'], message, hint: phrase('check.mend.countsEveryEdition') }];
}

/** Require `over` to compare what is counted in each edition, in a kind that can show it. */
function judgeOver({ over, query, kind }: Figure): FigureFault[] {
  if (over === undefined) return [];
  if (!countsYears(query)) {
    const found = query ? phrase('check.word.query', { name: query.name }) : 'none';
    const message = phrase('check.figure.overQuery', { found });
    return [{ path: ['over'], message, hint: phrase('check.mend.countStages') }];
  }
  if (overKinds.includes(kind)) return [];
  const message = phrase('check.figure.overKind', { kinds: overKinds.join(', '), kind });
  return [{ path: ['kind'], message, hint: phrase('check.mend.chooseOne') }];
}

function judgeRepeats(figure: Figure): FigureFault[] {
  const { query, terms, doubts, drafts } = figure;
  const lists: (readonly [path: ValuePath, ids: readonly string[] | undefined])[] = [
    [['terms'], terms],
    [['doubts'], doubts],
    [['drafts'], drafts],
    [['countries'], 'countries' in figure ? figure.countries : undefined],
    [['query', 'figures'], query?.name === 'published' ? query.figures : undefined],
    [['query', 'sectorGroups'], query?.name === 'regions' ? query.sectorGroups : undefined],
    [['query', 'stages'], query?.name === 'clusters' ? query.stages : undefined],
  ];
  return lists.flatMap(([path, ids = []]) =>
    ids.flatMap((id, index) => {
      if (ids.indexOf(id) === index) return [];
      const message = phrase('check.list.twice', { found: describeFound(id) });
      return [
        { path: [...path, index], code: 'repeat', message, hint: phrase('check.mend.deleteOne') },
      ];
    }),
  );
}

/** Check references of a query other than entry ids: published figures, and levels of a country. */
function judgeQuery({ query }: Figure, portal: Portal): FigureFault[] {
  if (query?.name === 'published') {
    const id = portal.site[0]?.data.edition ?? '';
    const edition = portal.editions.find((entry) => entry.id === id);
    const known = new Set(edition?.data.figures.map((figure) => figure.id));
    return query.figures.flatMap((name, index) => {
      if (!edition || known.has(name)) return [];
      const message = phrase('check.figure.published', { file: edition.file, name });
      const hint = phrase('check.mend.checkOrAddThere');
      return [{ path: ['query', 'figures', index], code: 'dangling-id', message, hint }];
    });
  }
  if (query?.name === 'analysis') {
    const tables = resultsOf(portal, query.analysis);
    // Without numbers there are no tables yet, and the figure says so.
    if (tables.length === 0) return [];
    const found = tables.find(({ name }) => name === query.table)?.table;
    const hint = phrase('check.mend.useOneOfWords');
    if (!found) {
      const names = tables.map(({ name }) => name).join(', ');
      const told = { analysis: query.analysis, names, found: query.table };
      return [
        { path: ['query', 'table'], message: phrase('check.figure.resultTable', told), hint },
      ];
    }
    const known = found.columns.map(({ id }) => id);
    return (query.columns ?? []).flatMap((name, at) => {
      if (known.includes(name)) return [];
      const told = { table: query.table, names: known.join(', '), found: name };
      const message = phrase('check.figure.resultColumn', told);
      return [{ path: ['query', 'columns', at], message, hint }];
    });
  }
  if (query?.name === 'answers') return judgeAnswersQuery(query, portal);
  if (query?.name !== 'regions') return [];
  const levels = portal.countries.find(({ id }) => id === query.country)?.data.levels;
  if (!levels || levels.includes(query.level)) return [];
  const message = phrase('check.figure.mapLevel', {
    country: query.country,
    levels: levels.join(', '),
    level: query.level,
  });
  const hint = phrase('check.mend.useOneOfWords');
  return [{ path: ['query', 'level'], code: 'region-tree', message, hint }];
}

/** `later` must not be combined with `query`, and requires the edition of the figure's own data. */
function judgeLater({ later, query, edition }: Figure): FigureFault[] {
  if (!later) return [];
  if (query) {
    const hint = phrase('check.mend.deleteOne');
    return [{ path: ['later'], message: phrase('check.figure.laterBesideQuery'), hint }];
  }
  if (edition !== undefined) return [];
  const hint = phrase('check.mend.addEditionOfData');
  return [{ path: ['later'], message: phrase('check.figure.laterWithoutEdition'), hint }];
}

function judgeFigure(portal: Portal, figure: Figure): FigureFault[] {
  const table = tableOf(portal, figure);
  return [
    ...judgeOrigin(figure),
    ...judgeEdition(figure),
    ...judgeOver(figure),
    ...judgeRepeats(figure),
    ...(figure.data ? judgeData(figure.data) : []),
    ...judgeOptions(figure),
    ...judgeQuery(figure, portal),
    ...judgeLater(figure),
    ...(table ? judgeTable(figure, table) : []),
  ];
}

/** Require a figure's data, columns and options to fit together. */
export const checkFigures: Validator = (portal) =>
  portal.figures.flatMap((entry) => {
    const later = laterFigure(entry.data);
    const faults = [
      ...judgeFigure(portal, entry.data),
      // Faults in properties shared by both forms are reported once.
      ...(later ? judgeFigure(portal, { ...later, terms: [], drafts: [] }) : []).map((fault) => ({
        ...fault,
        path: ['later', ...fault.path],
      })),
    ];
    return faults.map(({ path, code = 'figure', message, hint }) =>
      problemAt(portal, entry, path, code, message, hint),
    );
  });

/** Check that a query's request can be counted for its question. */
function judgeAnswersQuery(query: AnswersQuery, portal: Portal): FigureFault[] {
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
