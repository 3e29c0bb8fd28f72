import { partsOf } from '../domain/analyses/selection/spread-measures.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { type Entry, mayExist, type Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import type { AnalysisTable } from '../schemas/analysis-table.ts';
import type { Analysis, AnalysisOf } from '../schemas/analysis.ts';
import { problemAt, type Validator } from './validator.ts';

function unknownPart(
  portal: Portal,
  entry: Entry<Analysis>,
  path: ValuePath,
  part: Phrase,
  id: string,
  known: readonly string[],
): Problem {
  const list = known.join(', ') || '–';
  const message = phrase('check.analysis.part', { part, known: list, found: quote(id) });
  const hint = hintForName(id, known, phrase('check.mend.checkOrAddEntry'));
  return problemAt(portal, entry, path, 'analysis-part', message, hint);
}

type Round = NonNullable<AnalysisOf<'selection'>['first']>;

/** Ids that a candidate may name: in each field, with the word for what they are. */
function nameable(round: Round, first: Round | undefined) {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const counted = round.requirements.filter(({ number }) => number !== undefined);
  const answered = round.requirements.filter(({ number }) => number === undefined);
  return {
    scores: { known: ids(round.criteria.flatMap((one) => partsOf(one))), part: 'criterion' },
    meets: { known: ids(answered), part: 'requirement' },
    counts: { known: ids(counted), part: 'requirement' },
    within: { known: ids(first?.candidates ?? []), part: 'firstCandidate' },
  } as const;
}

/**
 * Require scores and answers of candidates to match criteria and requirements, and to be within the scale; raw
 * numbers are not negative.
 */
function checkRound(
  portal: Portal,
  entry: Entry<Analysis>,
  round: Round,
  { first, under }: { readonly first: Round | undefined; readonly under: ValuePath },
): Problem[] {
  const { criteria, scale, candidates } = round;
  const [min, max] = [scale.worst, scale.best].sort((a, b) => a - b) as [number, number];
  const parts = nameable(round, first);
  const measures = new Set(criteria.flatMap((one) => one.measures ?? []).map(({ id }) => id));
  return candidates.flatMap((candidate, index): Problem[] => {
    const at = (...path: ValuePath) => [...under, 'candidates', index, ...path];
    const { within, scores } = candidate;
    const named = [
      ...(['scores', 'meets', 'counts'] as const).flatMap((field) =>
        Object.keys(candidate[field]).map((id) => ({ field, id, path: at(field, id) })),
      ),
      ...(within === undefined
        ? []
        : [{ field: 'within' as const, id: within, path: at('within') }]),
    ];
    return [
      ...named.flatMap(({ field, id, path }) => {
        const { known, part } = parts[field];
        if (known.includes(id)) return [];
        return [unknownPart(portal, entry, path, phrase(`check.word.${part}`), id, known)];
      }),
      ...Object.entries(scores).flatMap(([id, score]): Problem[] => {
        if (!parts.scores.known.includes(id)) return [];
        const largest = Math.max(0, ...candidates.map((one) => one.scores[id] ?? 0));
        const [least, most] = measures.has(id) ? [0, largest] : [min, max];
        if (score >= least && score <= most) return [];
        const message = phrase('check.analysis.scale', { least, most, found: score });
        const hint = phrase('check.mend.scoreOrScale');
        return [problemAt(portal, entry, at('scores', id), 'score-beyond-scale', message, hint)];
      }),
    ];
  });
}

/** The same for both rounds of a selection. */
const checkSelection = (
  portal: Portal,
  entry: Entry<Analysis>,
  data: AnalysisOf<'selection'>,
): Problem[] => [
  ...checkRound(portal, entry, data, { first: data.first, under: [] }),
  ...(data.first
    ? checkRound(portal, entry, data.first, { first: undefined, under: ['first'] })
    : []),
];

/** Parts of an analysis identified by an id, by the names of their lists. */
const partLists = [
  ...['criteria', 'requirements', 'steps', 'candidates', 'readings', 'tags'],
  ...['items', 'activities', 'levels', 'rules', 'sections', 'functions', 'resources'],
];

/** Require unique ids within a list. */
function checkTwice(portal: Portal, entry: Entry<Analysis>): Problem[] {
  const { data } = entry;
  const rounds = [
    { under: [], lists: data },
    ...('first' in data && data.first ? [{ under: ['first'], lists: data.first }] : []),
  ] as { under: ValuePath; lists: Readonly<Record<string, unknown>> }[];
  const named = rounds.flatMap(({ under, lists }) =>
    partLists.map((name) => ({ list: lists[name], path: [...under, name] })),
  );
  return named.flatMap(({ list, path }): Problem[] => {
    if (!Array.isArray(list)) return [];
    const ids = list.map((part: { readonly id?: string }) => part.id);
    return ids.flatMap((id, index) => {
      if (id === undefined || ids.indexOf(id) === index) return [];
      const message = phrase('check.list.twice', { found: quote(id) });
      const hint = phrase('check.mend.deleteOne');
      return [problemAt(portal, entry, [...path, index, 'id'], 'repeat', message, hint)];
    });
  });
}

/** Require an analysis to be consistent in itself. */
export const checkAnalysisParts: Validator = (portal) =>
  portal.analyses.flatMap((entry) => {
    const { data } = entry;
    return [
      ...checkTwice(portal, entry),
      ...(data.method === 'selection' ? checkSelection(portal, entry, data) : []),
    ];
  });

/** Table named by an analysis: the place of the name and the required kind. */
interface NamedTable {
  readonly path: ValuePath;
  readonly name: string | undefined;
  readonly kinds: readonly AnalysisTable['kind'][];
}

/** Kinds of tables with numbers by area and sector. */
const countedKinds = ['employment', 'statistics'] as const;

function namedTables({ data }: Entry<Analysis>): NamedTable[] {
  switch (data.method) {
    case 'three-star':
      return [
        { path: ['table'], name: data.table, kinds: countedKinds },
        { path: ['earlier'], name: data.earlier, kinds: countedKinds },
      ];
    case 'scorecard':
      return [{ path: ['levels', 'table'], name: data.levels.table, kinds: ['levels'] }];
    case 'needs':
      return [{ path: ['table'], name: data.table, kinds: ['needs'] }];
    case 'network':
      return [{ path: ['table'], name: data.table, kinds: ['contacts'] }];
    default:
      return [];
  }
}

/** Items named by the rows of a table: place of each, and the analysis's items. */
function namedItems(
  { data }: Entry<Analysis>,
  table: AnalysisTable,
): { readonly path: ValuePath; readonly id: string; readonly known: readonly string[] }[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  if (data.method === 'needs' && table.kind === 'needs')
    return table.rows.flatMap((row, at) => [
      { path: ['rows', at, 'function'], id: row.function, known: ids(data.functions) },
      { path: ['rows', at, 'resource'], id: row.resource, known: ids(data.resources) },
    ]);
  if (data.method === 'scorecard' && table.kind === 'levels')
    return table.rows.map((row, at) => ({
      path: ['rows', at, 'item'],
      id: row.item,
      known: ids(data.items),
    }));
  return [];
}

function judgeTable(
  portal: Portal,
  entry: Entry<Analysis>,
  { path, name, kinds }: NamedTable,
): Problem[] {
  const table = portal['analysis-tables'].find(({ id }) => id === name);
  if (!table) return [];
  if (!kinds.includes(table.data.kind)) {
    const message = phrase('check.analysis.kind', {
      kind: kinds.join(', '),
      found: table.data.kind,
    });
    const hint = phrase('check.mend.checkOrAddEntry');
    return [problemAt(portal, entry, path, 'analysis-table-kind', message, hint)];
  }
  return namedItems(entry, table.data).flatMap(({ path: place, id, known }) => {
    if (known.includes(id)) return [];
    const message = phrase('check.analysis.item', { analysis: entry.id, id: quote(id) });
    const hint = phrase('check.mend.checkOrAddThere');
    return [problemAt(portal, table, place, 'analysis-item-unknown', message, hint)];
  });
}

/** Require tables of the kind their analysis computes from, with rows that name items of the analysis. */
export const checkAnalysisInputs: Validator = (portal) =>
  portal.analyses.flatMap((entry) =>
    namedTables(entry).flatMap((named) => judgeTable(portal, entry, named)),
  );

/** Require each target of an analysis to belong to an indicator of the portal. */
export const checkAnalysisIndicators: Validator = (portal) =>
  portal.analyses.flatMap((entry) => {
    if (entry.data.method !== 'indicators') return [];
    const known = new Set(portal.indicators.map(({ data }) => data.id));
    return entry.data.targets.flatMap(({ indicator }, index) => {
      if (known.has(indicator) || mayExist(portal, 'indicators', indicator)) return [];
      const message = phrase('check.reference', { kind: 'indicators', id: quote(indicator) });
      const hint = phrase('check.mend.checkOrAddEntry');
      return [
        problemAt(portal, entry, ['targets', index, 'indicator'], 'dangling-id', message, hint),
      ];
    });
  });

type Gap = AnalysisOf<'road-map'>['rules'][number]['gap'];

/** Id a gap refers to and the ids of its kind; undefined for a gap without a reference. */
function namesFor(
  portal: Portal,
  gap: Gap,
): { name: string; known: readonly string[] } | undefined {
  if (gap.kind === 'criterion') {
    const known = portal.stages.flatMap(({ data }) => data.criteria.map(({ id }) => id));
    return { name: gap.id, known };
  }
  if (gap.kind === 'indicator') {
    return { name: gap.id, known: portal.indicators.map(({ data }) => data.id) };
  }
  return undefined;
}

/** Require gaps covered by a rule to exist: a criterion of the stages, an indicator of the set. */
export const checkRoadMapGaps: Validator = (portal) => {
  if (portal.unread.has('stages') || portal.unread.has('indicators')) return [];
  return portal.analyses.flatMap((entry): Problem[] => {
    const { data } = entry;
    if (data.method !== 'road-map') return [];
    return data.rules.flatMap(({ gap }, index) => {
      const named = namesFor(portal, gap);
      if (!named || named.known.includes(named.name)) return [];
      if (gap.kind === 'indicator' && mayExist(portal, 'indicators', named.name)) return [];
      const message = phrase('check.roadMap.gap', { id: quote(named.name) });
      const hint = hintForName(named.name, named.known, phrase('check.mend.checkOrAddEntry'));
      return [problemAt(portal, entry, ['rules', index, 'gap', 'id'], 'no-gap', message, hint)];
    });
  });
};
