import type { Remark } from '../remark.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { foldWords } from '../../i18n/fold.ts';
import { warn } from './reading.ts';
import { noneWords, unknownWords } from './unanswered-words.ts';

const unknown: ReadonlySet<string> = new Set(unknownWords.map(foldWords));
const none: ReadonlySet<string> = new Set(noneWords.map(foldWords));

const onlySigns = /^[-\u2010-\u2015\u2212_.…?/*]+$/u;

/** Fast check: none of the words is longer or contains a digit. */
const mayBeOne = (text: string) => text.length <= 40 && !/\d/.test(text);

/** Remark on a text that says the answer is unknown or was not given; otherwise undefined. */
export function findUnanswered(text: string): Remark | undefined {
  const found = cleanLine(text);
  if (!mayBeOne(found)) return undefined;
  const says = onlySigns.test(found.replaceAll(' ', '')) || unknown.has(foldWords(found));
  return says ? warn('value.unanswered', { found }) : undefined;
}

/** The same in a number field: "none" is neither a number nor 0. */
export function findNoNumber(text: string): Remark | undefined {
  const found = cleanLine(text);
  const says = mayBeOne(found) && none.has(foldWords(found));
  return says ? warn('value.none', { found }) : findUnanswered(text);
}

/** The same in a time or address field: "none" is no answer either. */
export function findNothing(text: string): Remark | undefined {
  const remark = findNoNumber(text);
  return remark && { ...remark, code: 'value.unanswered' };
}
