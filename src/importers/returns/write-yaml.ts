import { Document, isMap, Pair, parseDocument, Scalar, type YAMLMap } from 'yaml';
import { updateNode } from './update-node.ts';
import { writePlainYaml } from './write-plain-yaml.ts';

const order = [
  'name',
  'stage',
  'printed',
  'printedRegion',
  'answers',
  'indicators',
  'proposed',
  'sources',
];

/** Changes of a return file; undefined removes a field. */
export interface ReturnChanges {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Changes of single answers, by group; all others stay unchanged, including comments. */
  readonly groups: Readonly<Record<'answers' | 'indicators', ReadonlyMap<string, unknown>>>;
  /** Order of the survey. */
  readonly ids: readonly string[];
}

/** Set a pair of a group at its position in the order. */
function place(
  document: Document,
  map: YAMLMap,
  [key, value]: readonly [key: string, value: unknown],
  ids: readonly string[],
): void {
  if (map.has(key)) {
    map.set(key, updateNode(document, map.get(key, true), value));
    return;
  }
  const rank = (name: string) => (ids.includes(name) ? ids.indexOf(name) : ids.length);
  const at = map.items.findIndex((pair) => rank(String(pair.key)) > rank(key));
  map.items.splice(
    at === -1 ? map.items.length : at,
    0,
    new Pair(new Scalar(key), document.createNode(value)),
  );
}

const rankIn = (ids: readonly string[]) => {
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  return (name: string) => ranks.get(name) ?? ids.length;
};

/** Defined fields in a given order. */
function sortFields(
  fields: Iterable<readonly [name: string, value: unknown]>,
  ids: readonly string[],
): Record<string, unknown> {
  const rank = rankIn(ids);
  const there = [...fields].filter(([, value]) => value !== undefined);
  return Object.fromEntries(there.sort(([a], [b]) => rank(a) - rank(b)));
}

/** File of a new return; undefined if something in it is not plain. */
function writeNew({ fields, groups, ids }: ReturnChanges): string | undefined {
  const parts = (['answers', 'indicators'] as const).flatMap((name) =>
    groups[name].size > 0 ? [[name, sortFields(groups[name], ids)] as const] : [],
  );
  return writePlainYaml(sortFields([...Object.entries(fields), ...parts], order));
}

/**
 * Apply changes to a return file; everything else keeps its words, order and comments. Idempotent.
 * @param text current text; undefined for a new file
 */
export function writeReturnFile(text: string | undefined, changes: ReturnChanges): string {
  const plain = text === undefined ? writeNew(changes) : undefined;
  return plain ?? changeDocument(text, changes);
}

/** The same with a YAML document, which preserves existing content. */
export function changeDocument(
  text: string | undefined,
  { fields, groups, ids }: ReturnChanges,
): string {
  const document = text === undefined ? new Document({}) : parseDocument(text);
  const root = document.contents;
  if (!isMap(root)) throw new Error('expected a file of fields');
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) document.delete(key);
    else place(document, root, [key, value], order);
  }
  for (const name of ['answers', 'indicators'] as const) {
    if (groups[name].size === 0) continue;
    if (!isMap(document.get(name))) place(document, root, [name, {}], order);
    const group = document.get(name);
    if (!isMap(group)) continue;
    for (const [id, value] of groups[name]) {
      if (value === undefined) group.delete(id);
      else place(document, group, [id, value], ids);
    }
  }
  return document.toString({ lineWidth: 0 });
}
