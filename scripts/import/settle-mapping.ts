import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMapping } from '../../src/importers/mapping/find-mapping.ts';
import {
  applyEdits,
  draftAnswer,
  type MappingEdit,
  pathOf,
  startMapping,
  writeMapping,
} from '../../src/importers/mapping/mapping-edits.ts';
import type { OpenQuestion } from '../../src/importers/mapping/open-question.ts';
import type { Workbook } from '../../src/importers/workbook/model.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { mappingIds, mappingKeys } from '../../src/validators/import-mappings.ts';
import {
  type ImportKind,
  type ImportMapping,
  passedOver,
  stillOpen,
} from '../../src/schemas/import-mapping.ts';

/** Open questions of a file read with a mapping, and guesses accepted without asking. */
export interface OpenReading {
  readonly questions: readonly OpenQuestion[];
  readonly guesses: readonly MappingEdit[];
}

/** Prompts for an answer; undefined if it has no line in the mapping. */
export type AskOpen = (question: OpenQuestion) => Promise<MappingEdit | undefined>;

/** Reader of the files of an import, and its portal. */
export interface MappingContext {
  readonly directory: string;
  readonly portal: Portal;
  readonly kind: ImportKind;
  readonly as?: ImportMapping['as'];
  /** Columns and words given on the command line. */
  readonly given: readonly MappingEdit[];
  /** Undefined if the run is not interactive. */
  readonly ask: AskOpen | undefined;
}

export interface ImportSource {
  readonly file: string;
  readonly workbook: Workbook;
}

/** A mapping used by an import, and its pending changes. */
export interface SettledMapping {
  /** Path within the portal. */
  readonly path: string;
  /** New text of its file; undefined if unchanged. */
  readonly text: string | undefined;
  /** Open lines by their path in the file: `columns.Web`. */
  readonly open: readonly string[];
  /** Column guesses accepted without asking. */
  readonly guesses: readonly MappingEdit[];
}

/** Files with their mappings, and the distinct mappings. */
export interface SettledSources<S extends ImportSource> {
  readonly sources: readonly (S & { readonly mapping: ImportMapping })[];
  readonly mappings: readonly SettledMapping[];
}

/** Longer lists of meanings are not written above open lines. */
const mostMeanings = 60;

/** Key of a question, independent of its answer. */
const keyOf = (question: OpenQuestion): string => JSON.stringify(pathOf(question));

/** Columns are asked first: words depend on them. */
function nextQuestions(questions: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const columns = questions.filter(({ kind }) => kind === 'column');
  return columns.length > 0 ? columns : questions;
}

const valueAt = (mapping: ImportMapping, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : at,
    mapping,
  );

const pathsOf = (value: unknown, path: readonly string[]): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))
    : value === stillOpen
      ? [path.join('.')]
      : [];

interface OpenMapping {
  readonly data: ImportMapping;
  /** Text of its file; undefined for a new one. */
  readonly text: string | undefined;
  readonly isChanged: boolean;
  readonly guesses: readonly MappingEdit[];
}

/** Prompt until a file has no open question. */
async function askAll(
  start: ImportMapping,
  given: readonly MappingEdit[],
  read: (mapping: ImportMapping) => OpenReading,
  ask: AskOpen | undefined,
): Promise<{ readonly edits: readonly MappingEdit[]; readonly guesses: readonly MappingEdit[] }> {
  const edits: MappingEdit[] = [...given];
  const asked = new Set<string>();
  let reading = read(applyEdits(start, edits));
  while (ask) {
    const open = nextQuestions(reading.questions.filter((one) => !asked.has(keyOf(one))));
    if (open.length === 0) break;
    for (const question of open) {
      asked.add(keyOf(question));
      const edit = await ask(question);
      if (edit) edits.push(edit);
    }
    reading = read(applyEdits(start, edits));
  }
  // Texts that are no marks, or are skipped, already have an answer.
  const isSaid = ({ path }: MappingEdit) =>
    ['no', passedOver].includes(String(valueAt(start, path)));
  const drafts = ask
    ? []
    : reading.questions.flatMap((one) => draftAnswer(one) ?? []).filter((edit) => !isSaid(edit));
  return { edits: [...reading.guesses, ...edits, ...drafts], guesses: reading.guesses };
}

/**
 * Find the mapping of each file and settle its open questions. Interactive runs prompt once per question; others
 * write down guesses and mark the rest as open. Files of one kind share a mapping.
 * @param read reads a file with a mapping
 */
export async function settleMappings<S extends ImportSource>(
  sources: readonly S[],
  { directory, portal, kind, as, given, ask }: MappingContext,
  read: (source: S, mapping: ImportMapping) => OpenReading,
): Promise<SettledSources<S>> {
  const known = new Map<string, OpenMapping>(
    portal.imports.map(({ id, data, file }) => [
      id,
      { data, text: readFileSync(join(directory, file), 'utf8'), isChanged: false, guesses: [] },
    ]),
  );
  const paths = new Map(portal.imports.map(({ id, file }) => [id, file]));
  const meaningsOf = ([group, key]: readonly string[]) => {
    const all =
      group === 'columns'
        ? mappingKeys(portal, { for: kind, as })
        : group === 'words' && key !== undefined && key !== 'cluster'
          ? mappingIds(portal, kind, key)
          : undefined;
    return all && all.length <= mostMeanings ? all : [];
  };
  const settled: (S & { readonly mapping: ImportMapping })[] = [];
  const used = new Set<string>();
  for (const source of sources) {
    const wanted = { ...source, kind, as };
    const named = [...known].map(([id, { data }]) => ({ id, data }));
    const { id, data: start } =
      findMapping(named, wanted) ?? startMapping(source.file, wanted, known);
    const { edits, guesses } = await askAll(start, given, (mapping) => read(source, mapping), ask);
    const changed = edits.filter(({ path, value }) => valueAt(start, path) !== value);
    const mapping = applyEdits(start, edits);
    const before = known.get(id);
    if (before || changed.length > 0) {
      used.add(id);
      known.set(id, {
        data: mapping,
        text:
          changed.length > 0
            ? writeMapping(before?.text, start, changed, meaningsOf)
            : before?.text,
        isChanged: before?.isChanged === true || changed.length > 0,
        guesses: [...(before?.guesses ?? []), ...guesses],
      });
    }
    settled.push({ ...source, mapping });
  }
  const mappings = [...used].flatMap((id): SettledMapping[] => {
    const one = known.get(id);
    if (!one) return [];
    const path = paths.get(id) ?? join('imports', `${id}.yaml`);
    const { data, text, isChanged, guesses } = one;
    return [{ path, text: isChanged ? text : undefined, open: pathsOf(data, []), guesses }];
  });
  return { sources: settled, mappings };
}
