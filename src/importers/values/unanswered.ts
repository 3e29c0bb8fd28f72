import type { Remark } from '../remark.ts';
import { cleanLine } from './clean-text.ts';
import { foldWords } from './fold-words.ts';
import { warn } from './reading.ts';
import { noneWords, unknownWords } from './unanswered-words.ts';

const unknown: ReadonlySet<string> = new Set(unknownWords.map(foldWords));
const none: ReadonlySet<string> = new Set(noneWords.map(foldWords));

/** Nothing but dashes, dots and question marks. */
const onlySigns = /^[-\u2010-\u2015\u2212_.…?/*]+$/u;

/** None of the words is longer, or holds a digit: most answers need no folding. */
const mayBeOne = (text: string) => text.length <= 40 && !/\d/.test(text);

/** Does a text say that the answer is not known or was not given, and if so, what is told of it? */
export function findUnanswered(text: string): Remark | undefined {
  const found = cleanLine(text);
  if (!mayBeOne(found)) return undefined;
  const says = onlySigns.test(found.replaceAll(' ', '')) || unknown.has(foldWords(found));
  return says ? warn('value.unanswered', { found }) : undefined;
}

/** The same where a number is asked: that there is none says neither a number nor that it is 0. */
export function findNoNumber(text: string): Remark | undefined {
  const found = cleanLine(text);
  const says = mayBeOne(found) && none.has(foldWords(found));
  return says ? warn('value.none', { found }) : findUnanswered(text);
}

/** The same where a time or an address is asked: that there is none is no answer either. */
export function findNothing(text: string): Remark | undefined {
  const remark = findNoNumber(text);
  return remark && { ...remark, code: 'value.unanswered' };
}
