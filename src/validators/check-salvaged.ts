import {
  type CollectionName,
  type ProseName,
  type YamlName,
  yamlNames,
} from '../loaders/collections.ts';
import type { Portal } from '../loaders/portal.ts';
import type { SalvagedEntries, SalvagedEntry } from '../loaders/salvaged-entries.ts';
import type { Problem } from '../loaders/problem.ts';
import { formatPath } from '../loaders/schema-problems.ts';
import { checkPortal } from './check-portal.ts';

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
export function checkSalvaged(portal: Portal, salvaged: SalvagedEntries): Problem[] {
  return [
    ...yamlNames.flatMap((name) => checkYaml(portal, name, salvaged)),
    ...checkProse(portal, 'pages', salvaged),
    ...checkProse(portal, 'reports', salvaged),
  ];
}
