import { Lexer } from 'yaml';

/** Deeper nesting only serves to exhaust a parser. */
export const maxDepth = 40;

/** Markers that the lexer inserts between tokens. */
const lexerMarks = new Set(['\u0002', '\u0018', '\u001f']);

function findDeepBrackets(text: string): number | undefined {
  let offset = 0;
  let depth = 0;
  let previous = '';
  for (const token of new Lexer().lex(text)) {
    // A bracket after the scalar marker is text.
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

/** Too many lists or groups on one line: `- - - -`. */
function findDeepLine(text: string): number | undefined {
  const match = new RegExp(`(?<=^ *)(?:[-?:][ \\t]+){${maxDepth + 1}}`, 'm').exec(text);
  return match?.index;
}

/**
 * Find values nested too deep, before parsing.
 * @returns offset
 */
export function findDeepNesting(text: string): number | undefined {
  const line = findDeepLine(text);
  if (line !== undefined) return line;
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  return brackets > maxDepth ? findDeepBrackets(text) : undefined;
}
