import type { Citation } from '../schemas/common.ts';
import { type Entry, mayExist, type Portal } from '../loaders/portal.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { walkStrategy } from '../domain/strategy/walk-strategy.ts';
import { problemIn } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

type Cited = readonly [entry: Entry<unknown>, path: ValuePath, citations: readonly Citation[]];

function* cited(portal: Portal): Generator<Cited> {
  const plain = [
    ...portal.clusters,
    ...portal.returns,
    ...portal.sectors,
    ...portal['sector-groups'],
    ...portal.stages,
    ...portal.organisations,
    ...portal.editions,
    ...portal.figures,
    ...portal.concepts,
    ...portal.practices,
    ...portal.programmes,
    ...portal.strategies,
    ...portal.timeline,
    ...portal.works,
    ...portal.survey,
    ...portal.news,
    ...portal.events,
  ];
  for (const entry of plain) yield [entry, ['sources'], entry.data.sources];
  for (const entry of portal.clusters) {
    for (const part of ['facts', 'analyses'] as const) {
      for (const [index, { sources }] of entry.data[part].entries()) {
        yield [entry, [part, index, 'sources'], sources];
      }
    }
  }
  for (const entry of portal.editions) {
    for (const [index, { sources }] of entry.data.figures.entries()) {
      yield [entry, ['figures', index, 'sources'], sources];
    }
  }
  for (const entry of portal.practices) {
    for (const [index, { sources }] of entry.data.results.entries()) {
      yield [entry, ['results', index, 'sources'], sources];
    }
  }
  for (const entry of portal.strategies) {
    for (const { node, path } of walkStrategy(entry.data.nodes)) {
      yield [entry, [...path, 'sources'], node.sources];
      if (node.progress) yield [entry, [...path, 'progress', 'sources'], node.progress.sources];
    }
  }
  for (const entry of portal.doubts) {
    for (const [index, { sources }] of entry.data.readings.entries()) {
      yield [entry, ['readings', index, 'sources'], sources];
    }
  }
}

/** The first line number that the source does not have, or that stands before one it should follow. */
function findWrongLine(lines: string | undefined, length: number): number | undefined {
  const numbers = (lines?.match(/\d+/g) ?? []).map(Number);
  return numbers.find(
    (line, index) => line < 1 || line > length || line < (numbers[index - 1] ?? 0),
  );
}

/** What a citation should have been; undefined for a good one. */
function judge(
  portal: Portal,
  lengths: ReadonlyMap<string, number>,
  { source, lines }: Citation,
): { field: 'source' | 'lines'; code: string; message: string; hint: string } | undefined {
  const length = lengths.get(source);
  if (length === undefined) {
    if (mayExist(portal, 'sources', source)) return undefined;
    return {
      field: 'source',
      code: 'dangling-id',
      message: `expected the id of an entry of sources/, found "${source}"`,
      hint: 'check the spelling or add the entry',
    };
  }
  const wrong = findWrongLine(lines, length);
  if (wrong === undefined) return undefined;
  return {
    field: 'lines',
    code: 'line-range',
    message: `expected rising lines of 1 to ${length} of ${source}, found ${wrong}`,
    hint: 'correct the line number',
  };
}

/** A citation, in an entry or in prose, names a source of the portal and lines that its text has. */
export const checkCitations: Validator = (portal) => {
  const lengths = new Map(portal.sources.map(({ id, data }) => [id, data.lines]));
  const inEntries = [...cited(portal)].flatMap(([entry, path, citations]) =>
    citations.flatMap((citation, index) => {
      const fault = judge(portal, lengths, citation);
      if (!fault) return [];
      const { field, code, message, hint } = fault;
      return [problemAt(portal, entry, [...path, index, field], code, message, hint)];
    }),
  );
  const inProse = portal.pages.flatMap(({ file, citations }) =>
    citations.flatMap(({ line, column, ...citation }) => {
      const fault = judge(portal, lengths, citation);
      if (!fault) return [];
      return [problemIn(file, { line, column }, fault.code, fault.message, fault.hint)];
    }),
  );
  return [...inEntries, ...inProse];
};
