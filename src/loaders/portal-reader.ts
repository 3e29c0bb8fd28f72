import { claimFile } from './claim-file.ts';
import { type CollectionName, collections, isProse, type ProseName } from './collections.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseTopojson } from './parse-topojson.ts';
import { parseYaml, type ValuePath, type YamlValue } from './parse-yaml.ts';
import { entryVersion } from './entry-version.ts';
import type { Entry } from './portal.ts';
import { salvage } from './salvage.ts';
import {
  describeFound,
  fileStart,
  type Position,
  type Problem,
  problemIn,
  quote,
} from './problem.ts';
import { readText } from './read-text.ts';
import { formatPath, schemaProblems } from './schema-problems.ts';

/** A broken entry with valid values in place of the broken ones. */
export interface SalvagedEntry {
  readonly name: CollectionName;
  readonly entry: Entry<unknown>;
  /** Paths of the values that are not the author's, from the root of the file. */
  readonly touched: readonly ValuePath[];
}

/** An entry before its schema has seen it; in a list the id may be missing. */
interface UncheckedEntry {
  readonly id: string | undefined;
  readonly file: string;
  readonly path: readonly number[];
  /** Version of the text below the head of a prose file. */
  readonly hash?: string;
}

/** Reads the files of a portal one by one and gathers entries and problems. */
export class PortalReader {
  readonly entries = Object.fromEntries(
    [...Object.keys(collections), 'shapes'].map((name): [string, Entry<unknown>[]] => [name, []]),
  ) as Record<CollectionName | 'shapes', Entry<unknown>[]>;
  readonly problems: Problem[] = [];
  /** Entries that are there but broken, as `collection/id`. */
  readonly refused = new Set<string>();
  /** What can be kept of them, to be checked further. */
  readonly salvaged: SalvagedEntry[] = [];
  /** Collections of which not all ids are known. */
  readonly unread = new Set<string>();
  /** Frozen editions whose packed pages are there. */
  readonly packed = new Set<string>();
  /** What authors wrote for each entry, as `collection/id`. */
  private readonly written = new Map<string, { value: unknown; text: string | undefined }>();
  private readonly ids = new Map<string, string>();
  private readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** Reads one file by its path below the portal's folder. */
  read(file: string): void {
    const claim = claimFile(file);
    if (claim.problem) {
      this.lose(file, [claim.problem]);
      return;
    }
    if (claim.name === 'packed') {
      this.packed.add(claim.id);
      return;
    }
    const { text, problem } = readText(this.directory, file);
    const { name, id } = claim;
    if (problem) this.lose(file, [problem]);
    else if (name === 'geo') this.readShapes(id, file, text);
    else if (isProse(name)) this.readProse(name, id, file, text);
    else this.readYaml(name, id, file, text);
  }

  /** The version of a valid entry by its name, as `collection/id`. */
  versionOf(name: string): string | undefined {
    const written = this.written.get(name);
    return written && entryVersion(written.value, written.text);
  }

  /** Notes a file that could not be read, so that nobody is told to miss what is in it. */
  lose(file: string, problems: readonly Problem[]): void {
    this.problems.push(...problems);
    const { name, id } = { id: '', ...claimFile(file) };
    if (!name) this.unread.add(file.split('/')[0] as string);
    else if (name === 'geo' || name === 'packed' || collections[name].form === 'list') {
      this.unread.add(name);
    } else this.refused.add(`${name}/${id}`);
  }

  private readShapes(id: string, file: string, text: string): void {
    const { topology, problems } = parseTopojson(file, text);
    if (topology) this.entries.shapes.push({ id, file, data: topology, path: [] });
    else this.lose(file, problems);
  }

  private readProse(name: ProseName, id: string, file: string, text: string): void {
    const { prose, problems } = parseMdx(file, text);
    if (!prose) {
      this.lose(file, problems);
      return;
    }
    this.problems.push(...problems);
    const { head, ...rest } = prose;
    const data = this.validate(name, { id, file, path: [], ...rest }, head);
    if (data) this.entries[name].push({ id, file, data, path: [], ...rest } as Entry<unknown>);
  }

  private readYaml(name: CollectionName, id: string, file: string, text: string): void {
    const { yaml, problems } = parseYaml(file, text);
    if (!yaml) this.lose(file, problems);
    else if (collections[name].form === 'list') this.readList(name, file, yaml);
    else {
      const data = this.validate(name, { id, file, path: [] }, yaml);
      if (data) this.add(name, { id, file, data, path: [] }, fileStart);
    }
  }

  private readList(name: CollectionName, file: string, yaml: YamlValue): void {
    const { value } = yaml;
    if (!Array.isArray(value)) {
      const message = `expected a list of entries, found ${describeFound(value)}`;
      this.lose(file, [
        problemIn(file, yaml.locate([]), 'value', message, 'begin each entry with "- id: "'),
      ]);
      return;
    }
    for (const [index, item] of value.entries()) {
      const known: unknown = item !== null && typeof item === 'object' ? item.id : undefined;
      const id = typeof known === 'string' ? known : undefined;
      const data = this.validate(name, { id, file, path: [index] }, yaml);
      if (data && id) this.add(name, { id, file, data, path: [index] }, yaml.locate([index, 'id']));
    }
  }

  /** What the schema makes of an entry's value; else its problems are told and it is salvaged. */
  private validate(name: CollectionName, entry: UncheckedEntry, yaml: YamlValue): unknown {
    const { id, file, path } = entry;
    const { schema } = collections[name];
    const value = path.reduce((list: unknown, index) => (list as unknown[])[index], yaml.value);
    const result = schema.safeParse(value);
    if (result.success) {
      this.written.set(`${name}/${id}`, { value, text: entry.hash });
      return result.data;
    }
    this.problems.push(...schemaProblems(file, yaml, result.error, path));
    if (id === undefined) this.unread.add(name);
    else this.refused.add(`${name}/${id}`);
    const kept = salvage(schema, value);
    if (kept) {
      const touched = kept.touched.map((place) => [...path, ...place]);
      this.salvaged.push({ name, entry: { ...entry, id: id ?? '', data: kept.data }, touched });
    }
    return undefined;
  }

  /** Keeps an entry. One whose id is taken is kept too: what else is wrong with it is to be told. */
  private add(name: CollectionName, entry: Entry<unknown>, place: Position): void {
    const key = `${name}/${entry.id}`;
    const earlier = this.ids.get(key);
    if (earlier) {
      const message = `expected each id of ${name} once, found ${quote(entry.id)} again (first in ${earlier})`;
      const field = entry.path.length > 0 ? formatPath([...entry.path, 'id']) : '';
      this.problems.push(
        problemIn(entry.file, place, 'duplicate-id', message, 'give one of them another id', field),
      );
    } else this.ids.set(key, entry.file);
    this.entries[name].push(entry);
  }
}
