import { Lexer } from 'yaml';

/** Deeper nesting is never meant; it only serves to exhaust a parser. */
export const maxDepth = 40;

/** Signs with which the lexer parts tokens; they are not in the text. */
const lexerMarks = new Set(['\u0002', '\u0018', '\u001f']);

/** Where brackets and braces of values open too deep. */
function findDeepBrackets(text: string): number | undefined {
  let offset = 0;
  let depth = 0;
  let previous = '';
  for (const token of new Lexer().lex(text)) {
    // A text that consists of a bracket follows the mark of a scalar: it is no bracket.
    if (previous !== '\u001f') {
      if (token === '[' || token === '{') depth++;
      else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    }
    if (depth > maxDepth) return offset;
    if (!lexerMarks.has(token)) offset += token.length;
    previous = token;
  }
  return undefined;
}

/** Where a line opens too many lists or groups at once, as in `- - - -`. */
function findDeepLine(text: string): number | undefined {
  const match = new RegExp(`(?<=^ *)(?:[-?:][ \\t]+){${maxDepth + 1}}`, 'm').exec(text);
  return match?.index;
}

/**
 * Finds values nested too deep for a parser, before it meets them.
 * @returns offset of the place
 */
export function findDeepNesting(text: string): number | undefined {
  const line = findDeepLine(text);
  if (line !== undefined) return line;
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  return brackets > maxDepth ? findDeepBrackets(text) : undefined;
}
