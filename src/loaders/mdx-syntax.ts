import type { ProseFault } from './mdx-components.ts';
import { type Position, quote } from './problem.ts';

/** What the parser says when it cannot go on. */
export interface ParserMessage {
  readonly reason: string;
  readonly ruleId?: string;
  readonly source?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Deeper nesting is never meant; it only serves to exhaust the parser. */
const maxDepth = 40;

const deepLine = new RegExp(
  `^[ \\t]*(?:(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))[ \\t]*){${maxDepth + 1}}`,
  'm',
);

/** Offset of lists, quotations or brackets nested too deep, found before the parser meets them. */
export function findDeepProse(text: string): number | undefined {
  const line = deepLine.exec(text);
  if (line) return line.index;
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/\\.|\[|\]|\n[ \t]*\n/g)) {
    if (sign === '[') depth++;
    else if (sign === ']') depth = Math.max(0, depth - 1);
    else if (sign.startsWith('\n')) depth = 0;
    if (depth > maxDepth) return index;
  }
  return undefined;
}

/** The fault of prose that is nested too deep. */
export const deepProse = {
  code: 'nesting',
  message: `expected at most ${maxDepth} levels, found more`,
  hint: 'write the text less deep',
};

/** The place that a message of the parser names in brackets: `(5:1-5:36)`. */
function namedPlace(reason: string): Position | undefined {
  const match = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  return match ? { line: Number(match[1]), column: Number(match[2]) } : undefined;
}

/** Where the last sign of a kind stands: what is open at the end of a text opened there. */
function lastPlace(body: string, sign: string): Position | undefined {
  const offset = body.lastIndexOf(sign);
  if (offset < 0) return undefined;
  const before = body.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function tagFault(reason: string): Omit<ProseFault, 'code'> | undefined {
  const [first = '', second = ''] = [...reason.matchAll(/`(<[^`]*>)`/g)].map(([, tag]) => tag);
  const closing = (tag: string) => tag.replace(/^<\/?/, '</');
  if (reason.startsWith('Unexpected closing tag')) {
    return { place: undefined, message: `expected ${closing(second)}, found ${first}`, hint: 'close the tags in the order in which they open' };
  }
  if (reason.startsWith('Expected a closing tag')) {
    return { place: namedPlace(reason), message: `expected ${closing(first)} for ${first}, found none`, hint: 'close the tag on a line of its own' };
  }
  if (reason.startsWith('Expected the closing tag')) {
    const message = `expected ${closing(first)} in the paragraph of its opening tag, found it in another`;
    return { place: undefined, message, hint: 'put both tags on lines of their own' };
  }
  return undefined;
}

function say(error: ParserMessage, body: string): Omit<ProseFault, 'code'> {
  const { ruleId, source = '', reason = '' } = error;
  const brace = { message: 'expected text, found an expression in braces', hint: 'write \\{ for a plain brace' };
  switch (ruleId) {
    case 'acorn':
    case 'non-esm':
      return source.endsWith('esm')
        ? { place: undefined, message: 'expected text, found an import or export', hint: 'delete the line' }
        : { place: undefined, ...brace };
    case 'non-spread':
    case 'spread-extra':
      return { place: undefined, message: 'expected attributes written out, found an expression', hint: 'write name="value"' };
    case 'unexpected-eof':
      return source.endsWith('expression')
        ? { place: lastPlace(body, '{'), message: 'expected a closing brace, found none', hint: brace.hint }
        : { place: lastPlace(body, '<'), message: 'expected the end of a tag, found the end of the text', hint: 'complete the tag, or write \\< for a plain sign' };
    case 'unexpected-character': {
      const sign = /`(.+?)` \(U\+/.exec(reason)?.[1] ?? '';
      const message = `expected a tag such as <Notice kind="doubt">, found ${quote(sign)} in one`;
      return { place: undefined, message, hint: 'complete the tag, or write \\< for a plain sign' };
    }
    case 'unexpected-closing-slash':
      return { place: undefined, message: 'expected an opening tag first, found a closing one', hint: 'delete the tag, or open it before' };
    default:
      return (
        tagFault(reason) ?? {
          place: undefined,
          message: 'expected Markdown, found text that cannot be read',
          hint: 'close the tags and braces, or write \\< and \\{ for plain signs',
        }
      );
  }
}

/** A mistake that keeps the parser from reading a prose text, said for an author. */
export function syntaxFault(error: ParserMessage, body: string): ProseFault {
  const { place, ...said } = say(error, body);
  const stated = error.line ? { line: error.line, column: error.column ?? 1 } : undefined;
  return { place: place ?? stated, code: 'mdx', ...said };
}
