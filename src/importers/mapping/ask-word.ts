import type { Remark } from '../remark.ts';
import { cleanLine } from '../values/clean-text.ts';
import type { Cell } from '../workbook/model.ts';

/** Refusals of words that a list of the portal could know, or a mapping could settle. */
const wordCodes = /^(?:value\.option\.(?!several)|table\.unknown\.)/;
/** Refusals of texts where a number is asked. */
const markCodes = /^value\.(?:number|point|date|link)\.(?:unreadable|word)$/;
/** Letters of a mark of no answer; a longer text is an answer of another kind. */
const longestMark = 24;

/** A refusal with the word of which a person can say once what it means. */
export function askFor(
  key: string,
  { text }: Pick<Cell, 'text'>,
  remark: Remark,
  readings: readonly unknown[],
): Remark {
  const word = cleanLine(text);
  if (remark.severity !== 'error' || word === '') return remark;
  if (wordCodes.test(remark.code)) {
    const near = readings.flat().filter((id) => typeof id === 'string');
    return { ...remark, asks: { key, word: String(remark.values.found ?? word), near } };
  }
  const isMark = markCodes.test(remark.code) && word.length <= longestMark && !/\d/.test(word);
  return isMark ? { ...remark, asks: { key: undefined, word } } : remark;
}
