import { type Phrase, phrase } from '../i18n/phrase.ts';
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Node,
  visit,
  type YAMLMap,
} from 'yaml';
import { quote } from './problem.ts';
import { maxDepth } from './yaml-nesting.ts';

export interface Fault {
  readonly offset: number;
  readonly code: string;
  readonly message: Phrase;
  readonly hint: Phrase;
}

export const deepFault = {
  code: 'nesting',
  message: phrase('check.nesting', { most: maxDepth }),
  hint: phrase('check.mend.valuesLessDeep'),
};

/** Reject keys that are not plain names, and duplicate ones. */
function keyFaults(map: YAMLMap, lineOf: (offset: number) => number): Fault[] {
  const first = new Map<string, number>();
  return map.items.flatMap(({ key }): Fault[] => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key)) {
      const message = phrase('check.yaml.keyIsList');
      return [{ offset, code: 'key', message, hint: phrase('check.mend.nameColonValue') }];
    }
    if (typeof key.value !== 'string') {
      const message = phrase('check.yaml.keyIsValue');
      return [{ offset, code: 'key', message, hint: phrase('check.mend.quoteName') }];
    }
    const earlier = first.get(key.value);
    if (earlier !== undefined) {
      const values = { field: quote(key.value), line: lineOf(earlier) };
      const message = phrase('check.yaml.fieldTwice', values);
      return [{ offset, code: 'duplicate-key', message, hint: phrase('check.mend.keepOne') }];
    }
    first.set(key.value, offset);
    return [];
  });
}

/** An anchor, alias or tag, at its first character. */
function plainFault(node: Node, text: string): Fault | undefined {
  const start = node.range?.[0] ?? 0;
  const fault = (offset: number, code: string, found: Phrase, hint: Phrase): Fault => ({
    offset,
    code,
    message: phrase('check.yaml.plainValue', { found }),
    hint,
  });
  if (isAlias(node))
    return fault(
      start,
      'alias',
      phrase('check.word.alias', { source: node.source }),
      phrase('check.mend.writeOut'),
    );
  if (node.anchor) {
    const sign = `&${node.anchor}`;
    return fault(
      text.lastIndexOf(sign, start),
      'alias',
      phrase('check.word.anchor', { sign }),
      phrase('check.mend.deleteAndWriteOut'),
    );
  }
  if (!node.tag) return undefined;
  // Limited: texts are long, and tags can be many.
  const before = text.slice(Math.max(0, start - 500), start);
  const sign = /!\S*(?=\s*(?:&\S+\s*)?$)/.exec(before);
  const offset = sign ? start - before.length + sign.index : start;
  return fault(
    offset,
    'tag',
    phrase('check.word.tag', { sign: sign?.[0] ?? node.tag }),
    phrase('check.mend.deleteTag'),
  );
}

/** Anchors, aliases, tags, unusual keys, deep nesting. */
export function treeFaults(
  document: Document,
  text: string,
  lineOf: (offset: number) => number,
): Fault[] {
  const faults: Fault[] = [];
  let aliasLine = 0;
  visit(document, {
    Node(_, node, path) {
      if (isCollection(node) && path.filter(isCollection).length >= maxDepth) {
        faults.push({ offset: node.range?.[0] ?? 0, ...deepFault });
        return visit.BREAK;
      }
      const fault = plainFault(node, text);
      const line = fault ? lineOf(fault.offset) : 0;
      // A line full of aliases is reported once.
      if (fault && !(fault.code === 'alias' && line === aliasLine)) faults.push(fault);
      if (fault?.code === 'alias') aliasLine = line;
      if (isMap(node)) faults.push(...keyFaults(node, lineOf));
      return undefined;
    },
  });
  return faults;
}
