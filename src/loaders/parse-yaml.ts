import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { fileStart, type Position, type Problem } from './problem.ts';

/** Deeper nesting is never meant; it only serves to exhaust a parser. */
const maxDepth = 40;

/** A path into a YAML value: keys of maps and indexes of lists. */
export type ValuePath = readonly (string | number)[];

/** The value of a YAML text, and where its parts stand. */
export interface YamlValue {
  readonly value: unknown;
  /** Place of the value at a path, of the key when `key` is true, else of the nearest parent. */
  locate(path: ValuePath, key?: boolean): Position;
}

/** What the parser's error codes mean to an author. */
const syntaxMessages: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  DUPLICATE_KEY: ['expected each field once, found the same field again', 'keep one of the two'],
  TAB_AS_INDENT: ['expected spaces at the start of the line, found a tab', 'replace the tab by spaces'],
  MULTIPLE_DOCS: ['expected one document, found a second one after "---"', 'delete the line "---"'],
  BAD_INDENT: ['expected the indentation of the lines above, found another', 'line the text up with its neighbours'],
  MISSING_CHAR: ['expected a closing quote or bracket, found none', 'close the quote or bracket'],
  UNEXPECTED_TOKEN: ['expected "field: value", found something else', 'write "field: value", with a space after the colon'],
  BLOCK_AS_IMPLICIT_KEY: ['expected one value after the colon, found a second colon', 'put the value in quotes'],
  IMPOSSIBLE: ['expected YAML, found text that cannot be read', 'look for a missing quote or colon nearby'],
};

function problem(
  file: string,
  position: Position,
  code: string,
  message: string,
  hint: string,
): Problem {
  return { file, ...position, field: '', code, message, hint };
}

/** Finds brackets or dashes nested too deep, before the parser meets them. */
function findDeepNesting(text: string): Position | undefined {
  let depth = 0;
  let lineNumber = 0;
  for (const line of text.split('\n')) {
    lineNumber++;
    const dashes = /^\s*((?:- )+)/.exec(line);
    if ((dashes?.[1]?.length ?? 0) / 2 > maxDepth) return { line: lineNumber, column: 1 };
    const indent = line.search(/\S/);
    if (indent > maxDepth * 8) return { line: lineNumber, column: indent + 1 };
    for (let column = 0; column < line.length; column++) {
      const sign = line[column];
      if (sign === '[' || sign === '{') depth++;
      else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
      if (depth > maxDepth) return { line: lineNumber, column: column + 1 };
    }
  }
  return undefined;
}

/**
 * Reads one YAML document of plain values: no anchors, aliases or tags.
 * @param file path for messages
 * @param text text with LF line ends
 * @param lineOffset lines before `text` in the file
 * @returns the value with its places, and all problems of form
 */
export function parseYaml(
  file: string,
  text: string,
  lineOffset = 0,
): { readonly yaml?: YamlValue; readonly problems: readonly Problem[] } {
  const shift = (position: Position): Position => ({
    line: position.line + lineOffset,
    column: position.column,
  });
  const deep = findDeepNesting(text);
  if (deep) {
    return {
      problems: [
        problem(
          file,
          shift(deep),
          'nesting',
          `expected at most ${maxDepth} levels, found more`,
          'write the values less deep',
        ),
      ],
    };
  }
  const counter = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return shift({ line: Math.max(1, line), column: Math.max(1, col) });
  };
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    customTags: null,
    logLevel: 'silent',
  });
  const problems = [...document.errors, ...document.warnings].map((error) => {
    const [message, hint] = syntaxMessages[error.code] ?? [
      `expected YAML, found a mistake (${error.message.split('\n')[0]?.replace(/[.:]$/, '') ?? error.code})`,
      'look for a missing quote, colon or space nearby',
    ];
    return problem(file, at(error.pos[0]), 'yaml', message, hint);
  });
  visit(document, {
    Node(_, node) {
      const place = at(node.range?.[0] ?? 0);
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        problems.push(
          problem(
            file,
            place,
            'alias',
            `expected a plain value, found ${isAlias(node) ? 'an alias' : 'an anchor'}`,
            'write the value out',
          ),
        );
      } else if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:') && document.errors.length === 0) {
        problems.push(
          problem(file, place, 'tag', `expected a plain value, found the tag ${node.tag}`, 'delete the tag'),
        );
      }
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && typeof pair.key.value !== 'string') {
        problems.push(
          problem(
            file,
            at(pair.key.range?.[0] ?? 0),
            'key',
            'expected a field name, found another value',
            'put the name in quotes',
          ),
        );
      } else if (!isScalar(pair.key)) {
        const range = isNode(pair.key) ? pair.key.range : undefined;
        problems.push(
          problem(file, at(range?.[0] ?? 0), 'key', 'expected a field name, found a list or group', 'write "name: value"'),
        );
      }
    },
  });
  if (problems.length > 0) return { problems };

  const locate = (path: ValuePath, key = false): Position => {
    for (let length = path.length; length > 0; length--) {
      const head = path.slice(0, length);
      if (key && length === path.length) {
        const parent = length > 1 ? document.getIn(head.slice(0, -1), true) : document.contents;
        const pair = isMap(parent)
          ? parent.items.find((item) => isScalar(item.key) && item.key.value === head.at(-1))
          : undefined;
        if (isPair(pair) && isNode(pair.key) && pair.key.range) return at(pair.key.range[0]);
      }
      const node = document.getIn(head, true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    const { contents } = document;
    return contents?.range ? at(contents.range[0]) : shift(fileStart);
  };
  return { yaml: { value: document.toJS(), locate }, problems: [] };
}
