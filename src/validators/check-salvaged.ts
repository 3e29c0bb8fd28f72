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
 * Rules about one value and what it names. Others compare values of an entry with each other, of
 * which one may not be the author's.
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
 * Parts of a figure that no other part rests on: what it says of itself, and labels and values of
 * its data. Ids and types of columns are none, since options and placeholders name them.
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

/** May the rule be applied? Not if what it compares a value with may be made up. */
function isApplicable(code: string, name: CollectionName, { touched }: SalvagedEntry): boolean {
  if (name !== 'figures' || (code !== 'figure' && code !== 'message')) return local.has(code);
  const roots = touched.filter((path) => !path.some((step) => leaves.has(step)));
  // Placeholders are those of the data, whatever the kind of the figure.
  return roots.every(([field]) => code === 'message' && field !== 'data' && field !== 'query');
}

function isWithin(field: string, path: string): boolean {
  return field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`);
}

/** Is the problem one of this entry, at a value that its author wrote? */
function concerns(problem: Problem, { entry, touched }: SalvagedEntry): boolean {
  const { file, field } = problem;
  if (file !== entry.file) return false;
  const own = entry.path.length === 0 || isWithin(field, formatPath(entry.path));
  return own && !touched.some((path) => isWithin(field, formatPath(path)));
}

/** What is wrong with salvaged entries of a collection, in a portal that holds them too. */
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
 * Checks broken entries as far as they can be understood, so that an author who mends what their
 * schema refuses does not find the next mistakes only then. One collection at a time: to the
 * others its broken entries stay what they are, so that nothing is held against a made-up value.
 */
export function checkSalvaged(portal: Portal, salvaged: SalvagedEntries): Problem[] {
  return [
    ...yamlNames.flatMap((name) => checkYaml(portal, name, salvaged)),
    ...checkProse(portal, 'pages', salvaged),
    ...checkProse(portal, 'reports', salvaged),
  ];
}
