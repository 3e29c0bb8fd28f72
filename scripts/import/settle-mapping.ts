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
import {
  type ImportKind,
  type ImportMapping,
  stillOpen,
} from '../../src/schemas/import-mapping.ts';

/** What a file leaves to ask when it is read with a mapping, and what it was taken for without asking. */
export interface OpenReading {
  readonly questions: readonly OpenQuestion[];
  readonly guesses: readonly MappingEdit[];
}

/** Asks a person; undefined for an answer that has no line in a mapping. */
export type AskOpen = (question: OpenQuestion) => Promise<MappingEdit | undefined>;

/** Which import reads the files, into which portal. */
export interface MappingContext {
  readonly directory: string;
  readonly portal: Pick<Portal, 'imports'>;
  readonly kind: ImportKind;
  readonly as?: ImportMapping['as'];
  /** What the command line says of columns and words. */
  readonly given: readonly MappingEdit[];
  /** Undefined where nobody is there to be asked. */
  readonly ask: AskOpen | undefined;
}

/** A file of an import. */
export interface ImportSource {
  readonly file: string;
  readonly workbook: Workbook;
}

/** A mapping by which files are read, and what becomes of it. */
export interface SettledMapping {
  /** Its path below the portal. */
  readonly path: string;
  /** The text of its file, where it changes. */
  readonly text: string | undefined;
  /** Lines that are left open, as a person finds them in the file: `columns.Web`. */
  readonly open: readonly string[];
  /** What columns were taken for without asking. */
  readonly guesses: readonly MappingEdit[];
}

/** Files with the mapping of each, and all those mappings once. */
export interface SettledSources<S extends ImportSource> {
  readonly sources: readonly (S & { readonly mapping: ImportMapping })[];
  readonly mappings: readonly SettledMapping[];
}

/** What a question is about, whatever it was answered. */
const keyOf = (question: OpenQuestion): string => JSON.stringify(pathOf(question));

/** Columns are asked about first: words are known once their columns are. */
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

/** A mapping as it stands while files are read. */
interface OpenMapping {
  readonly data: ImportMapping;
  /** Its text; undefined while it has no file. */
  readonly text: string | undefined;
  readonly isChanged: boolean;
  readonly guesses: readonly MappingEdit[];
}

/** Asks for what a file leaves open, until nothing is left to ask. */
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
  const drafts = ask ? [] : reading.questions.flatMap((one) => draftAnswer(one) ?? []);
  return { edits: [...reading.guesses, ...edits, ...drafts], guesses: reading.guesses };
}

/**
 * Finds the mapping of each file, and settles what it leaves open: a person is asked for each thing once;
 * where nobody is there, guesses are written down and the rest is marked as open. Files of one kind share a
 * mapping.
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
        text: changed.length > 0 ? writeMapping(before?.text, start, changed) : before?.text,
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
