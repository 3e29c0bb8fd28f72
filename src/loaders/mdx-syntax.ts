import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { ProseFault } from './mdx-components.ts';
import { type Position, quote } from './problem.ts';
import { positionAt } from './read-text.ts';

export interface ParserMessage {
  readonly reason: string;
  readonly ruleId?: string;
  readonly source?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Deeper nesting only serves to exhaust the parser. */
const maxDepth = 40;

const deepLine = new RegExp(
  `^[ \\t]*(?:(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))[ \\t]*){${maxDepth + 1}}`,
  'm',
);

/** Nesting is checked before parsing: lists, quotations, brackets. */
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

export const deepProse = {
  code: 'nesting',
  message: phrase('check.nesting', { most: maxDepth }),
  hint: phrase('check.mend.textLessDeep'),
};

/**
 * Parsing time is quadratic in Markdown characters and lines without an empty line: 64,000 characters of
 * `a**ba**b…` take 20 seconds. No genuine text comes close.
 */
const maxBlock = { letters: 20_000, signs: 1000, lines: 1000 };
const maxProse = 200_000;

/** A text, or part between empty lines, that is too long to parse. */
export function findLongProse(text: string): ProseFault | undefined {
  const say = (offset: number, message: Phrase, hint: Phrase): ProseFault => ({
    place: positionAt(text, offset),
    code: 'too-long',
    message,
    hint,
  });
  if (text.length > maxProse) {
    const message = phrase('check.prose.long', { most: maxProse, found: text.length });
    return say(0, message, phrase('check.mend.severalTexts'));
  }
  let offset = 0;
  for (const block of text.split(/(?<=\n)[ \t]*\n/)) {
    const sizes = {
      letters: block.length,
      signs: block.match(/[*_~]+|[[\]`]/g)?.length ?? 0,
      lines: block.match(/\n/g)?.length ?? 0,
    };
    for (const unit of ['letters', 'signs', 'lines'] as const) {
      if (sizes[unit] <= maxBlock[unit]) continue;
      const message = phrase('check.prose.block', {
        unit,
        most: maxBlock[unit],
        found: sizes[unit],
      });
      return say(text.indexOf(block, offset), message, phrase('check.mend.divide'));
    }
    offset += block.length;
  }
  return undefined;
}

/** Position in a parser message: `(5:1-5:36)`. */
function namedPlace(reason: string): Position | undefined {
  const match = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  return match ? { line: Number(match[1]), column: Number(match[2]) } : undefined;
}

function placeAt(body: string, offset: number): Position | undefined {
  return offset < 0 ? undefined : positionAt(body, offset);
}

/** Within braces a backslash has no meaning. */
function findOpenBrace(body: string): number {
  let depth = 0;
  let open = -1;
  for (let offset = 0; offset < body.length; offset++) {
    const sign = body[offset];
    if (depth === 0 && sign === '\\') offset++;
    else if (sign === '{') {
      if (depth === 0) open = offset;
      depth++;
    } else if (sign === '}' && depth > 0) depth--;
  }
  return open;
}

/** The parser may fail far below an import or export. */
function findEsm(body: string, line = 1): number {
  const above = body.split('\n').slice(0, line).join('\n');
  return Math.max(...[...above.matchAll(/^(?:import|export)\b/gm)].map(({ index }) => index), -1);
}

/** Often of a comment or an address in angle brackets. */
function explainCharacter(reason: string, before: string): Said {
  if (/<$/.test(before) && reason.includes('`!`')) {
    return { message: phrase('check.prose.comment'), hint: phrase('check.mend.deleteComment') };
  }
  if (/<\S*$/.test(before) && /`[@.:/]`/.test(reason)) {
    return {
      message: phrase('check.prose.angleAddress'),
      hint: phrase('check.mend.writeLink'),
    };
  }
  const sign = /`(.+?)` \(U\+/.exec(reason)?.[1] ?? '';
  return {
    message: phrase('check.prose.strangeSign', { sign: quote(sign) }),
    hint: phrase('check.mend.completeTag'),
  };
}

/** With a place if the parser stopped elsewhere. */
interface Said {
  readonly place?: Position | undefined;
  readonly message: Phrase;
  readonly hint: Phrase;
}

const brace: Said = {
  message: phrase('check.prose.expression'),
  hint: phrase('check.mend.plainBrace'),
};
const inAttribute: Said = {
  message: phrase('check.prose.attributeExpression'),
  hint: phrase('check.mend.nameValue'),
};
const unknown: Said = {
  message: phrase('check.prose.unreadable'),
  hint: phrase('check.mend.closeTags'),
};

function tagFault(reason: string): Said {
  const [first = '', second = ''] = [...reason.matchAll(/`(<[^`]*>)`/g)].map(([, tag]) => tag);
  const closing = (tag: string) => tag.replace(/^<\/?/, '</');
  if (reason.startsWith('Unexpected closing tag')) {
    const message = phrase('check.prose.closingOrder', { expected: closing(second), found: first });
    return { message, hint: phrase('check.mend.closeInOrder') };
  }
  if (reason.startsWith('Expected a closing tag')) {
    const message = phrase('check.prose.notClosed', { closing: closing(first), tag: first });
    return { place: namedPlace(reason), message, hint: phrase('check.mend.closeOnOwnLine') };
  }
  if (reason.startsWith('Expected the closing tag')) {
    const message = phrase('check.prose.otherParagraph', { closing: closing(first) });
    return { message, hint: phrase('check.mend.tagsOnOwnLines') };
  }
  return unknown;
}

function say(
  { ruleId, source = '', reason = '', line = 1, column = 1 }: ParserMessage,
  body: string,
): Said {
  switch (ruleId) {
    case 'acorn':
    case 'non-esm':
      if (!source.endsWith('esm')) return brace;
      return {
        place: placeAt(body, findEsm(body, line)),
        message: phrase('check.prose.import'),
        hint: phrase('check.mend.deleteLine'),
      };
    case 'non-spread':
    case 'spread-extra':
      return inAttribute;
    case 'unexpected-eof':
      return source.endsWith('expression')
        ? {
            place: placeAt(body, findOpenBrace(body)),
            message: phrase('check.prose.braceOpen'),
            hint: brace.hint,
          }
        : {
            place: placeAt(body, body.lastIndexOf('<')),
            message: phrase('check.prose.tagOpen'),
            hint: phrase('check.mend.completeTag'),
          };
    case 'unexpected-character':
      return explainCharacter(reason, (body.split('\n')[line - 1] ?? '').slice(0, column - 1));
    case 'unexpected-closing-slash':
      return {
        message: phrase('check.prose.closingFirst'),
        hint: phrase('check.mend.openTag'),
      };
    default:
      return tagFault(reason);
  }
}

/** Word a parser error for authors. */
export function syntaxFault(error: ParserMessage, body: string): ProseFault {
  const { place, message, hint } = say(error, body);
  const stated = error.line ? { line: error.line, column: error.column ?? 1 } : undefined;
  return { place: place ?? stated, code: 'mdx', message, hint };
}
