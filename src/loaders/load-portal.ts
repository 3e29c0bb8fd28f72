import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { isLocale, locales } from '../i18n/locales.ts';
import { type CollectionName, collections } from './collections.ts';
import { listFiles } from './list-files.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseYaml, type YamlValue } from './parse-yaml.ts';
import type { Entry, Portal } from './portal.ts';
import { compareProblems, describeFound, fileStart, type Position, type Problem } from './problem.ts';
import { decodeText, maxBytes } from './read-text.ts';
import { schemaProblems } from './schema-problems.ts';

/** Called after each file, so that a long check can show how far it is. */
export type Progress = (done: number, total: number) => void;

type Draft = { -readonly [K in CollectionName]: Entry<unknown>[] } & { shapes: Topology[] };

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function whole(file: string, code: string, message: string, hint: string): Problem {
  return { file, ...fileStart, field: '', code, message, hint };
}

/** Which collection a file belongs to, by its place and ending. */
function claim(file: string): CollectionName | 'geo' | undefined {
  if (file === 'site.yaml') return 'site';
  const [folder, ...rest] = file.split('/');
  if (!folder || rest.length === 0) return undefined;
  if (folder === 'geo') return file.endsWith('.topo.json') ? 'geo' : undefined;
  if (!Object.hasOwn(collections, folder) || folder === 'site') return undefined;
  const name = folder as CollectionName;
  if (collections[name].form === 'prose') {
    return rest.length === 2 && file.endsWith('.mdx') ? name : undefined;
  }
  return file.endsWith('.yaml') ? name : undefined;
}

/** Reads a portal: one instance a run. */
class PortalReader {
  readonly draft = Object.fromEntries([
    ...Object.keys(collections).map((name) => [name, []]),
    ['shapes', []],
  ]) as unknown as Draft;
  readonly problems: Problem[] = [];
  private readonly ids = new Map<string, string>();

  private readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  read(file: string): void {
    const name = claim(file);
    if (!name) {
      this.problems.push(
        whole(
          file,
          'unclaimed',
          `expected a file of a collection (${Object.keys(collections).join(', ')}, geo), found a file that none claims`,
          'move it to the folder it belongs to, check its ending, or delete it',
        ),
      );
      return;
    }
    const text = this.readText(file);
    if (text === undefined) return;
    if (name === 'geo') this.readShapes(file, text);
    else if (name === 'pages') this.readProse(file, text);
    else this.readYaml(name, file, text);
  }

  private readText(file: string): string | undefined {
    const path = join(this.directory, file);
    const { size } = statSync(path);
    // A file over the limit is refused by its size alone; its bytes are never read.
    const result = decodeText(file, size > maxBytes ? new Uint8Array(size) : readFileSync(path));
    if (result.problem) this.problems.push(result.problem);
    return result.text;
  }

  private readShapes(file: string, text: string): void {
    try {
      const topology = JSON.parse(text) as Topology;
      if (topology.type !== 'Topology' || !Array.isArray(topology.arcs)) throw new Error('type');
      this.draft.shapes.push(topology);
    } catch {
      this.problems.push(
        whole(file, 'shapes', 'expected TopoJSON, found something else', 'export the shapes as TopoJSON'),
      );
    }
  }

  private readProse(file: string, text: string): void {
    const [, id = '', last = ''] = file.split('/');
    const language = last.replace(/\.mdx$/, '');
    if (!isLocale(language) || !slugPattern.test(id)) {
      this.problems.push(
        whole(
          file,
          'file-name',
          `expected pages/{id}/{language}.mdx with a language of ${locales.join(', ')}, found "${file}"`,
          'rename the file',
        ),
      );
      return;
    }
    const { prose, problems } = parseMdx(file, text);
    this.problems.push(...problems);
    if (!prose) return;
    const data = this.validate('pages', file, prose.head, prose.head.value, []);
    if (!data) return;
    const { hash, links, sections } = prose;
    const entry = { id: `${id}/${language}`, file, data, path: [], hash, links, sections };
    this.draft.pages.push(entry);
  }

  private readYaml(name: CollectionName, file: string, text: string): void {
    const { yaml, problems } = parseYaml(file, text);
    this.problems.push(...problems);
    if (!yaml) return;
    const { form } = collections[name];
    if (form === 'list') {
      this.readList(name, file, yaml);
      return;
    }
    const inFolder = file.replace(/\.yaml$/, '').split('/').slice(1);
    const id = form === 'path' ? inFolder.join('/') : (inFolder.at(-1) ?? 'site');
    if (!id.split('/').every((part) => slugPattern.test(part))) {
      this.problems.push(
        whole(file, 'file-name', `expected a file name of a–z, 0–9 and hyphens, found "${id}"`, 'rename the file'),
      );
      return;
    }
    const data = this.validate(name, file, yaml, yaml.value, []);
    if (data) this.add(name, { id, file, data, path: [] }, fileStart);
  }

  private readList(name: CollectionName, file: string, yaml: YamlValue): void {
    if (!Array.isArray(yaml.value)) {
      this.problems.push(
        whole(
          file,
          'value',
          `expected a list of entries, found ${describeFound(yaml.value)}`,
          'begin each entry with "- id: …"',
        ),
      );
      return;
    }
    yaml.value.forEach((value: unknown, index) => {
      const data = this.validate(name, file, yaml, value, [index]) as { id: string } | undefined;
      if (data) {
        this.add(name, { id: data.id, file, data, path: [index] }, yaml.locate([index, 'id']));
      }
    });
  }

  private validate(
    name: CollectionName,
    file: string,
    yaml: YamlValue,
    value: unknown,
    prefix: readonly (string | number)[],
  ): unknown {
    const result = collections[name].schema.safeParse(value);
    if (result.success) return result.data;
    this.problems.push(...schemaProblems(file, yaml, result.error, prefix));
    return undefined;
  }

  private add(name: CollectionName, entry: Entry<unknown>, place: Position): void {
    const key = `${name}/${entry.id}`;
    const earlier = this.ids.get(key);
    if (earlier) {
      this.problems.push({
        file: entry.file,
        ...place,
        field: entry.path.length > 0 ? `[${entry.path[0]}].id` : '',
        code: 'duplicate-id',
        message: `expected each id of ${name} once, found "${entry.id}" again (first in ${earlier})`,
        hint: 'give one of them another id',
      });
      return;
    }
    this.ids.set(key, entry.file);
    this.draft[name].push(entry);
  }
}

/**
 * Reads and checks every file of a portal's folder, each by itself.
 * Checks across files are in `validators/`.
 * @param directory path of the folder
 * @returns the valid entries, and all problems in order of file and place
 */
export function loadPortal(
  directory: string,
  onProgress?: Progress,
): { portal: Portal; problems: Problem[] } {
  const { files, problems } = listFiles(directory);
  const reader = new PortalReader(directory);
  files.forEach((file, index) => {
    reader.read(file);
    onProgress?.(index + 1, files.length);
  });
  if (!files.includes('site.yaml')) {
    reader.problems.push(
      whole('site.yaml', 'missing', 'expected the file site.yaml, found none', 'add it: it names the portal'),
    );
  }
  const locate: Portal['locate'] = (entry, path, key) => {
    const bytes = readFileSync(join(directory, entry.file));
    const text = decodeText(entry.file, bytes).text ?? '';
    const yaml = entry.file.endsWith('.mdx')
      ? parseMdx(entry.file, text).prose?.head
      : parseYaml(entry.file, text).yaml;
    return yaml?.locate([...entry.path, ...path], key) ?? fileStart;
  };
  const portal = { ...reader.draft, locate } as unknown as Portal;
  return { portal, problems: [...problems, ...reader.problems].sort(compareProblems) };
}

