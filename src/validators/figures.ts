import { countsEditions, countsYears } from '../domain/figures/counted-years.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Portal } from '../loaders/portal.ts';
import { describeFound } from '../loaders/problem.ts';
import type { Figure, FigureKind } from '../schemas/figure.ts';
import { judgeTable } from './figure-columns.ts';
import { judgeData } from './figure-data.ts';
import type { FigureFault } from './figure-fault.ts';
import { judgeOptions } from './figure-options.ts';
import { tableOf } from './figure-tables.ts';
import { problemAt, type Validator } from './validator.ts';

/** Kinds that show editions side by side. */
const overKinds: readonly FigureKind[] = ['bar', 'column', 'dot', 'heat', 'line', 'slope'];

/** Does a figure have exactly the data it needs? */
function judgeOrigin({ kind, query, data }: Figure): FigureFault[] {
  if (kind === 'none') {
    const hint = 'delete it, or choose a kind that draws it';
    return (['query', 'data'] as const)
      .filter((field) => (field === 'query' ? query : data))
      .map((field) => ({
        path: [field],
        message: `expected no ${field} for a figure of the kind "none", found some`,
        hint,
      }));
  }
  if (query && data) {
    const message = 'expected either query or data, found both';
    return [{ path: ['query'], message, hint: 'delete one of the two' }];
  }
  if (query || data) return [];
  const message = `expected query or data for the kind "${kind}", found neither`;
  return [{ path: ['kind'], message, hint: 'add one of them, or write kind: none if all is lost' }];
}

/** A figure that is counted tells of each edition in turn: only its own data and printed answers are of one. */
function judgeEdition({ edition, query }: Figure): FigureFault[] {
  if (edition === undefined || !query || !countsEditions(query)) return [];
  const message = `expected no edition beside a query, found "${edition}"`;
  return [{ path: ['edition'], message, hint: 'delete it: this query counts every edition' }];
}

/** Only what is counted in each edition can be set side by side, by a kind that shows it. */
function judgeOver({ over, query, kind }: Figure): FigureFault[] {
  if (over === undefined) return [];
  if (!countsYears(query)) {
    const found = query ? `the query "${query.name}"` : 'none';
    const message = `expected a query that counts each edition for over: editions, found ${found}`;
    return [{ path: ['over'], message, hint: 'delete it, or count stages, sectors, regions, …' }];
  }
  if (overKinds.includes(kind)) return [];
  const message = `expected a kind that shows editions side by side (${overKinds.join(', ')}), found "${kind}"`;
  return [{ path: ['kind'], message, hint: 'choose one of these' }];
}

/** Ids that a figure names more than once in a list. */
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
      const message = `expected each value of the list once, found ${describeFound(id)} again`;
      return [{ path: [...path, index], code: 'repeat', message, hint: 'delete one of the two' }];
    }),
  );
}

/** What a query asks for beyond ids of entries: published figures, and levels of a country. */
function judgeQuery({ query }: Figure, portal: Portal): FigureFault[] {
  if (query?.name === 'published') {
    const id = portal.site[0]?.data.edition ?? '';
    const edition = portal.editions.find((entry) => entry.id === id);
    const known = new Set(edition?.data.figures.map((figure) => figure.id));
    return query.figures.flatMap((name, index) => {
      if (!edition || known.has(name)) return [];
      const message = `expected the id of a figure published in ${edition.file}, found "${name}"`;
      const hint = 'check the spelling, or add it there';
      return [{ path: ['query', 'figures', index], code: 'dangling-id', message, hint }];
    });
  }
  if (query?.name !== 'regions') return [];
  const levels = portal.countries.find(({ id }) => id === query.country)?.data.levels;
  if (!levels || levels.includes(query.level)) return [];
  const message = `expected a level of ${query.country} (${levels.join(', ')}), found "${query.level}"`;
  const hint = 'use one of these words';
  return [{ path: ['query', 'level'], code: 'region-tree', message, hint }];
}

/** A figure can be drawn as it says: its data, its columns and its options fit together. */
export const checkFigures: Validator = (portal) =>
  portal.figures.flatMap((entry) => {
    const { data: figure } = entry;
    const table = tableOf(portal, figure);
    const faults = [
      ...judgeOrigin(figure),
      ...judgeEdition(figure),
      ...judgeOver(figure),
      ...judgeRepeats(figure),
      ...(figure.data ? judgeData(figure.data) : []),
      ...judgeOptions(figure),
      ...judgeQuery(figure, portal),
      ...(table ? judgeTable(figure, table) : []),
    ];
    return faults.map(({ path, code = 'figure', message, hint }) =>
      problemAt(portal, entry, path, code, message, hint),
    );
  });
