import { relative, sep } from 'node:path';
import type { JudgedArchives } from '../loaders/archive/judged-archives.ts';
import {
  type CollectionName,
  type ProseName,
  type YamlName,
  yamlNames,
} from '../loaders/collections.ts';
import { judgeVersion } from '../loaders/judge-version.ts';
import { loadPortal, type Progress } from '../loaders/load-portal.ts';
import { filesOf, type PortalFiles } from '../loaders/portal-files.ts';
import type { Portal } from '../loaders/portal.ts';
import { compareProblems, type Problem } from '../loaders/problem.ts';
import type { Keeping, ReadMemory } from '../loaders/read-memory.ts';
import type { SalvagedEntries, SalvagedEntry } from '../loaders/salvaged-entries.ts';
import { formatPath } from '../loaders/schema-problems.ts';
import { checkPortal, entryValidators } from './check-portal.ts';
import { checkInterface } from './interface-messages.ts';

/**
 * Portal with its current edition unfrozen: entries are judged as a report to be built, no longer by the frozen
 * state. Its archives are not checked.
 */
export function thawPortal(portal: Portal): Portal {
  const current = portal.site[0]?.data.edition ?? '';
  return {
    ...portal,
    archive: portal.archive.filter(({ id }) => id !== current),
    errata: portal.errata.filter(({ data }) => data.edition !== current),
    packed: new Set([...portal.packed].filter((name) => name.split('.v')[0] !== current)),
  };
}

/**
 * Rules about one value and what it names. Others compare values within an entry, some of which may be made up.
 */
const local = new Set([
  'dangling-id',
  'line-range',
  'repeat',
  'message',
  'address',
  'contrast',
  'link',
  'reserved-id',
  'self',
  'no-text',
]);

/**
 * Parts of a figure nothing else depends on: its descriptive fields, and labels and values of its data. Ids and
 * types of columns are excluded, since options and placeholders refer to them.
 */
const leaves: ReadonlySet<string | number> = new Set([
  'topic',
  'title',
  'subtitle',
  'description',
  'note',
  'method',
  'date',
  'printed',
  'terms',
  'doubts',
  'redistribute',
  'licence',
  'drafts',
  'sources',
  'head',
  'label',
  'unit',
  'group',
  'values',
  'region',
  'sector',
  'stage',
]);

/** Whether the rule applies: not if it compares a value with one that may be made up. */
function isApplicable(code: string, name: CollectionName, { touched }: SalvagedEntry): boolean {
  if (name !== 'figures' || (code !== 'figure' && code !== 'message')) return local.has(code);
  const roots = touched.filter((path) => !path.some((step) => leaves.has(step)));
  // Placeholders come from the data, whatever the kind of the figure.
  return roots.every(([field]) => code === 'message' && field !== 'data' && field !== 'query');
}

function isWithin(field: string, path: string): boolean {
  return field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`);
}

/** Whether the problem concerns a value of this entry written by its author. */
function concerns(problem: Problem, { entry, touched }: SalvagedEntry): boolean {
  const { file, field } = problem;
  if (file !== entry.file) return false;
  const own = entry.path.length === 0 || isWithin(field, formatPath(entry.path));
  return own && !touched.some((path) => isWithin(field, formatPath(path)));
}

/** Problems of a collection's salvaged entries, within a portal that includes them. */
function checkWith(
  whole: Portal,
  name: CollectionName,
  items: readonly SalvagedEntry[],
): Problem[] {
  return checkPortal(whole, []).filter((problem) =>
    items.some((item) => isApplicable(problem.code, name, item) && concerns(problem, item)),
  );
}

const entriesOf = <E>(items: readonly { readonly entry: E }[]) => items.map(({ entry }) => entry);

function checkYaml<K extends YamlName>(
  portal: Portal,
  name: K,
  { yaml }: SalvagedEntries,
): Problem[] {
  const items = yaml[name];
  if (items.length === 0) return [];
  const list = [...portal[name], ...entriesOf(items)];
  return checkWith({ ...portal, [name]: list }, name, items);
}

function checkProse(portal: Portal, name: ProseName, { prose }: SalvagedEntries): Problem[] {
  const items = prose[name];
  if (items.length === 0) return [];
  const list = [...portal[name], ...entriesOf(items)];
  return checkWith({ ...portal, [name]: list }, name, items);
}

/**
 * Check what can be understood of broken entries, so that an author does not find further mistakes only after
 * fixing the schema errors. One collection at a time: for the others its entries stay broken, so nothing is
 * judged against a made-up value.
 */
function checkSalvaged(portal: Portal, salvaged: SalvagedEntries): Problem[] {
  return [
    ...yamlNames.flatMap((name) => checkYaml(portal, name, salvaged)),
    ...checkProse(portal, 'pages', salvaged),
    ...checkProse(portal, 'reports', salvaged),
  ];
}

export interface CheckedPortal {
  readonly portal: Portal;
  readonly problems: Problem[];
}

/**
 * Check the content of a portal from bytes to cross-references, and list every problem at once.
 * @param from path of its folder, or its files
 * @param judged archives checked before; all are checked if left out
 * @param memory cache of an earlier reading of the same portal
 * @param unfrozen judge the current edition as if it were not frozen, since it will be frozen again
 */
export function checkContent(
  from: string | PortalFiles,
  onProgress?: Progress,
  judged?: JudgedArchives,
  memory?: ReadMemory,
  unfrozen = false,
): CheckedPortal {
  const { portal: loaded, problems, salvaged } = loadPortal(from, onProgress, memory);
  const portal: Portal = judged ? { ...loaded, judged } : loaded;
  const otherVersion = judgeVersion(filesOf(from));
  if (otherVersion) return { portal, problems: [otherVersion] };
  // Texts in a language yet to be added cannot be checked.
  const toAdd = problems.filter(({ hint }) => hint.key === 'check.mend.newLanguage');
  if (toAdd.length > 0) return { portal, problems: toAdd };
  const judgedPortal = unfrozen ? thawPortal(portal) : portal;
  const across = checkPortal(judgedPortal, problems);
  const further = checkSalvaged(judgedPortal, salvaged);
  return { portal, problems: [...problems, ...across, ...further].toSorted(compareProblems) };
}

/**
 * Check for commands that read and write data. Skips texts of pages and reports as well as frozen editions, which
 * account for most of the time of a full check.
 */
export function checkEntries(from: string | PortalFiles, onProgress?: Progress): CheckedPortal {
  const texts = ['pages', 'reports'] as const;
  const { portal, problems, salvaged } = loadPortal(from, onProgress, undefined, texts);
  const otherVersion = judgeVersion(filesOf(from));
  if (otherVersion) return { portal, problems: [otherVersion] };
  const across = checkPortal(portal, problems, entryValidators);
  const further = checkSalvaged(portal, salvaged);
  return { portal, problems: [...problems, ...across, ...further].toSorted(compareProblems) };
}

/** Valid messages stay valid for the same engine version, which is part of a memory's key. */
const keepValid: Keeping<Problem[]> = {
  pack: (problems) => (problems.length === 0 ? true : undefined),
  unpack: () => [],
};

/**
 * Check the content of a portal's folder, and the messages used to build the site.
 * @param unfrozen judge the current edition as if it were not frozen
 * @param memory cache of an earlier reading of the same portal
 */
export function checkDirectory(
  directory: string,
  onProgress?: Progress,
  judged?: JudgedArchives,
  unfrozen = false,
  memory?: ReadMemory,
): CheckedPortal {
  const { portal, problems } = checkContent(directory, onProgress, judged, memory, unfrozen);
  const judge = () => checkInterface((path) => relative(directory, path).split(sep).join('/'));
  const messages = memory ? memory.keep('interface', '', 'messages', judge, keepValid) : judge();
  return { portal, problems: [...problems, ...messages] };
}
