import { phrase } from '../i18n/phrase.ts';
import type { ProseName } from './collections.ts';
import { parseYaml, type YamlValue } from './parse-yaml.ts';
import { hashPackedFile, readPackedFile } from './archive/packed-files.ts';
import type { Portal } from './portal.ts';
import { filesOf, type PortalFiles } from './portal-files.ts';
import { PortalReader } from './portal-reader.ts';
import type { SalvagedEntries } from './salvaged-entries.ts';
import { compareProblems, fileStart, type Problem, problemIn } from './problem.ts';
import { splitHead } from './prose-head.ts';
import { readLanguages } from './read-languages.ts';
import type { ReadMemory } from './read-memory.ts';
import { readText } from './read-text.ts';

/** For the progress of long checks. */
export type Progress = (done: number, total: number) => void;

/** Reads each file at most once. */
function createLocate(source: PortalFiles): Portal['locate'] {
  const read = new Map<string, YamlValue | undefined>();
  return ({ file, path: start }, path, key) => {
    if (!read.has(file)) {
      const text = readText(source, file).text ?? '';
      const head = file.endsWith('.mdx') ? splitHead(text)?.head : undefined;
      const { yaml } = head === undefined ? parseYaml(file, text) : parseYaml(file, head, 1);
      read.set(file, yaml);
    }
    return read.get(file)?.locate([...start, ...path], key) ?? fileStart;
  };
}

/**
 * Read and validate each file of a portal on its own. Cross-file checks are in `validators/`.
 * @param from path of the folder, or its files
 * @param memory cache of an earlier load
 * @param without prose collections to skip; references to them count as valid
 * @returns valid entries, all problems sorted by place, and whatever can be salvaged of invalid entries
 */
export function loadPortal(
  from: string | PortalFiles,
  onProgress?: Progress,
  memory?: ReadMemory,
  without: readonly ProseName[] = [],
): { portal: Portal; problems: Problem[]; salvaged: SalvagedEntries } {
  const source = filesOf(from);
  const { files, problems } = source.list();
  const reader = new PortalReader(source, readLanguages(source), memory);
  for (const problem of problems) reader.lose(problem.file, [problem]);
  for (const name of without) reader.unread.add(name);
  const isRead = (file: string) => !without.some((name) => file.startsWith(`${name}/`));
  const read = files.filter(isRead);
  for (const [index, file] of read.entries()) {
    reader.read(file);
    onProgress?.(index + 1, read.length);
  }
  if (!files.includes('site.yaml') && !problems.some(({ file }) => file === 'site.yaml')) {
    const message = phrase('check.file.noSite');
    const hint = phrase('check.mend.addSite');
    reader.problems.push(problemIn('site.yaml', fileStart, 'missing', message, hint));
  }
  const {
    entries,
    prose,
    shapes,
    packed,
    published,
    media,
    refused,
    unread,
    pictures,
    fonts,
    salvaged,
  } = reader;
  const portal: Portal = {
    ...entries,
    ...prose,
    shapes,
    media,
    refused,
    unread,
    packed,
    published,
    pictures,
    fonts,
    readPacked: (edition) => readPackedFile(source, edition),
    hashPacked: (edition) => hashPackedFile(source, edition),
    versionOf: (name) => reader.versionOf(name),
    locate: createLocate(source),
    ...(memory && { findIn: (...asked) => memory.findIn(...asked) }),
  };
  return { portal, problems: reader.problems.toSorted(compareProblems), salvaged };
}
