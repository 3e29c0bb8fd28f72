import { phrase } from '../i18n/phrase.ts';
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import { fileStart, type Position, type Problem, problemIn, quote } from './problem.ts';
import { findDeepNesting } from './yaml-nesting.ts';
import { syntaxFaults } from './yaml-syntax.ts';
import { deepFault, type Fault, treeFaults } from './yaml-tree.ts';

/** Path into a YAML value: map keys and list indexes. */
export type ValuePath = readonly (string | number)[];

export interface YamlValue {
  readonly value: unknown;
  /**
   * Position at a path, or of its key if `key` is true. If missing, that of the parent: the key of the group or
   * the list entry.
   */
  locate(path: ValuePath, key?: boolean): Position;
}

/** `treeFaults` reports these in plainer words. */
const reportedByTree = new Set([
  'BAD_ALIAS',
  'ALIAS_PROPS',
  'TAG_RESOLVE_FAILED',
  'NON_STRING_KEY',
  'RESOURCE_EXHAUSTION',
]);

/** Stack traces would be slow for many errors. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    // Detected below: the parser compares all pairs.
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      strict: true,
      uniqueKeys: false,
      customTags: null,
      // `silent` would also hide a second document.
      logLevel: 'error',
    });
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/**
 * Syntax errors of a YAML text, one per position.
 * @param lineOf maps an offset in the text to a line of the file
 */
function formFaults(
  document: Document.Parsed,
  text: string,
  lineOf: (offset: number) => number,
): Fault[] {
  const directive = /^%.*/m.exec(text.slice(0, document.contents?.range[0] ?? 0));
  if (directive) {
    const message = phrase('check.yaml.directive', { directive: quote(directive[0]) });
    return [
      { offset: directive.index, code: 'yaml', message, hint: phrase('check.mend.deleteLine') },
    ];
  }
  const errors = [...document.errors, ...document.warnings].filter(
    ({ code }) => !reportedByTree.has(code),
  );
  const syntax = syntaxFaults(document, text, errors, lineOf).map((fault) => ({
    ...fault,
    code: 'yaml',
  }));
  const tree = treeFaults(document, text, lineOf);
  const faults = [...syntax, ...tree];
  const ends = [syntax.find(({ derails }) => derails), tree.find(({ code }) => code === 'nesting')];
  const end = Math.min(...ends.map((fault) => fault?.offset ?? Number.POSITIVE_INFINITY));
  const last = faults.find(({ offset }) => offset === end);
  return faults.filter((fault) => fault.offset < end || fault === last);
}

/** Cached: a file may have as many problems as fields. */
const pairsOf = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

/** Field by name, the first if repeated. */
function findPair(map: YAMLMap, name: string | number | undefined): Pair | undefined {
  let pairs = pairsOf.get(map);
  if (!pairs) {
    const named = new Map<unknown, Pair>();
    for (const pair of map.items) {
      if (isPair(pair) && isScalar(pair.key) && !named.has(pair.key.value))
        named.set(pair.key.value, pair);
    }
    pairsOf.set(map, named);
    pairs = named;
  }
  return pairs.get(name);
}

/** Offset of the value at a path, or of its parent. */
function offsetOf(document: Document.Parsed, path: ValuePath, key: boolean): number | undefined {
  let node: unknown = document.contents;
  let place = document.contents?.range[0];
  for (const [index, step] of path.entries()) {
    const pair: Pair | undefined = isMap(node) ? findPair(node, step) : undefined;
    const next: unknown = pair
      ? pair.value
      : isCollection(node) && typeof step === 'number'
        ? node.items[step]
        : undefined;
    const name = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
    const empty = !isNode(next) || (isScalar(next) && next.value === null);
    if (!pair && !isNode(next)) return place;
    const last = index === path.length - 1;
    const value = isNode(next) ? next.range?.[0] : undefined;
    // Groups and lists are located by name.
    place = (last && !key && !empty && !isCollection(next) ? value : (name ?? value)) ?? place;
    node = next;
  }
  return place;
}

type YamlResult = { readonly yaml?: YamlValue; readonly problems: readonly Problem[] };

/**
 * Parse one document of plain values: no anchors, aliases or tags.
 * @param file path for messages
 * @param text with LF line ends
 * @param lineOffset lines before `text` in the file
 */
export function parseYaml(file: string, text: string, lineOffset = 0): YamlResult {
  const value = readPlainYaml(text);
  if (value === undefined) return parseWithPlaces(file, text, lineOffset);
  // Found on demand: most files have no problems.
  let placed: YamlValue | undefined;
  const locate: YamlValue['locate'] = (path, key) => {
    placed ??= parseWithPlaces(file, text, lineOffset).yaml;
    return placed?.locate(path, key) ?? fileStart;
  };
  return { yaml: { value, locate }, problems: [] };
}

/** Parse with the full parser, including all positions. */
export function parseWithPlaces(file: string, text: string, lineOffset = 0): YamlResult {
  const counter = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const refuse = (faults: readonly Fault[]) => ({
    problems: faults.map(({ offset, code, message, hint }) =>
      problemIn(file, at(offset), code, message, hint),
    ),
  });
  const deep = findDeepNesting(text);
  if (deep !== undefined) {
    for (const { index } of text.slice(0, deep).matchAll(/^/gm)) counter.addNewLine(index);
    return refuse([{ offset: deep, ...deepFault }]);
  }
  const document = parse(text, counter);
  const faults = formFaults(document, text, (offset) => at(offset).line);
  if (faults.length > 0) return refuse(faults);
  if (document.contents === null) {
    const message = phrase('check.file.onlyComments');
    return {
      problems: [
        problemIn(
          file,
          { ...fileStart, line: 1 + lineOffset },
          'empty-file',
          message,
          phrase('check.mend.fillOrDelete'),
        ),
      ],
    };
  }
  const locate: YamlValue['locate'] = (path, key = false) => at(offsetOf(document, path, key) ?? 0);
  return { yaml: { value: document.toJS(), locate }, problems: [] };
}
