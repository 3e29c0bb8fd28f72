import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { Citation } from '../schemas/common.ts';
import { type Entry, mayExist, type Portal, textsOf } from '../loaders/portal.ts';
import { hintForTyping } from '../loaders/typing-hints.ts';
import { hintForListedName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { collectionNames } from '../loaders/collections.ts';
import { problemIn } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';
import { findWrongLine } from './wrong-line.ts';

type Cited = readonly [entry: Entry<unknown>, path: ValuePath, citation: Citation];

/** All citations of an entry: items of any list named `sources`. */
function* citationsIn(
  entry: Entry<unknown>,
  value: unknown = entry.data,
  path: ValuePath = [],
): Generator<Cited> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const own = [...path, index];
      if (path.at(-1) === 'sources' && isCitation(item)) yield [entry, own, item];
      else yield* citationsIn(entry, item, own);
    }
    return;
  }
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'object') yield* citationsIn(entry, part, [...path, name]);
  }
}

function isCitation(item: unknown): item is Citation {
  return typeof item === 'object' && item !== null && 'source' in item;
}

/** Hint for an unknown source id; in prose it may be any text. */
function hintForSource(source: string, known: Iterable<string>): Phrase {
  const otherwise = phrase('check.mend.checkOrAddEntry');
  return hintForTyping(source, new Set(['id'])) ?? hintForListedName(source, known, otherwise);
}

/** Fault of a citation; undefined if valid. */
function judge(
  portal: Portal,
  lengths: ReadonlyMap<string, number>,
  { source, lines }: Citation,
): { field: 'source' | 'lines'; code: string; message: Phrase; hint: Phrase } | undefined {
  const length = lengths.get(source);
  if (length === undefined) {
    if (mayExist(portal, 'sources', source)) return undefined;
    return {
      field: 'source',
      code: 'dangling-id',
      message: phrase('check.citations.source', { source }),
      hint: hintForSource(source, lengths.keys()),
    };
  }
  const wrong = findWrongLine(lines, length);
  if (wrong === undefined) return undefined;
  return {
    field: 'lines',
    code: 'line-range',
    ...(length === 0
      ? {
          message: phrase('check.citations.noLines', { source, found: wrong }),
          hint: phrase('check.mend.deleteLines'),
        }
      : {
          message: phrase('check.citations.lines', { last: length, source, found: wrong }),
          hint: phrase('check.mend.correctLine'),
        }),
  };
}

/** Require citations in entries and prose to name an existing source and lines of its text. */
export const checkCitations: Validator = (portal) => {
  const lengths = new Map(portal.sources.map(({ id, data }) => [id, data.lines ?? 0]));
  const entries = collectionNames.flatMap((name): readonly Entry<unknown>[] => portal[name]);
  const cited = entries.flatMap((entry) => [...citationsIn(entry)]);
  const inEntries = cited.flatMap(([entry, path, citation]) => {
    const fault = judge(portal, lengths, citation);
    if (!fault) return [];
    const { field, code, message, hint } = fault;
    return [problemAt(portal, entry, [...path, field], code, message, hint)];
  });
  const inProse = textsOf(portal).flatMap(({ file, citations }) =>
    citations.flatMap(({ line, column, ...citation }) => {
      const fault = judge(portal, lengths, citation);
      if (!fault) return [];
      return [problemIn(file, { line, column }, fault.code, fault.message, fault.hint)];
    }),
  );
  return [...inEntries, ...inProse];
};
