import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isNode, isScalar, isSeq, type Node, Pair, Scalar } from 'yaml';

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Name of an item that is only a name, or a name with fields below it, such as an option. */
function nameOf(value: unknown): unknown {
  if (!isFields(value)) return value;
  const [name, ...others] = Object.keys(value);
  return others.length === 0 ? name : undefined;
}

/** The old item that a new one continues: an equal one, otherwise one with the same name. */
function findOld(items: readonly Node[], value: unknown): Node | undefined {
  return (
    items.find((item) => isDeepStrictEqual(item.toJSON(), value)) ??
    items.find((item) => {
      const name = nameOf(item.toJSON());
      return name !== undefined && name === nameOf(value);
    })
  );
}

/** Update a node to a new value; unchanged parts keep their formatting, and comments stay. */
export function updateNode(document: Document, old: unknown, value: unknown): Node {
  if (isMap(old) && isFields(value)) {
    for (const { key } of [...old.items]) if (!Object.hasOwn(value, String(key))) old.delete(key);
    for (const [n, [key, one]] of Object.entries(value).entries()) {
      const pair = old.items.find((item) => String(item.key) === key);
      if (pair) pair.value = updateNode(document, pair.value, one);
      else old.items.splice(n, 0, new Pair(new Scalar(key), document.createNode(one)));
    }
    return old;
  }
  if (isSeq(old) && Array.isArray(value)) {
    const left = old.items.filter(isNode);
    old.items = value.map((one: unknown) => {
      const before = findOld(left, one);
      if (before) left.splice(left.indexOf(before), 1);
      return updateNode(document, before, one);
    });
    return old;
  }
  if (isScalar(old) && isDeepStrictEqual(old.value, value)) return old;
  const node = document.createNode(value);
  if (isScalar(old) && isScalar(node)) {
    node.comment = old.comment;
    node.commentBefore = old.commentBefore;
    node.spaceBefore = old.spaceBefore;
  }
  return node;
}
