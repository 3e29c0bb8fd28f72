import { ownKey } from '../../schemas/import-mapping.ts';
import type { Remark } from '../remark.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import type { Cell } from '../workbook/model.ts';

/** Codes of refused words that a mapping could settle. */
const wordCodes = /^(?:value\.option\.(?!several)|table\.unknown\.)/;
/** Codes of refused words of a yes-no field; survey forms have no mapped words for ticks. */
const tickCodes = /^value\.tick\./;
/** Codes of texts refused where a number is expected. */
const markCodes = /^value\.(?:number|point|date|link)\.(?:unreadable|word)$/;
/** Max length of a missing-value mark; longer text is an answer, as are numbers and addresses. */
const longestMark = 24;

/** A refusal with the word to ask about, so that one answer settles all its cells. */
export function askFor(
  key: string,
  { text }: Pick<Cell, 'text'>,
  remark: Remark,
  readings: readonly unknown[],
): Remark {
  const word = cleanLine(text);
  if (remark.severity !== 'error' || word === '') return remark;
  const isTick = tickCodes.test(remark.code) && key.startsWith(ownKey(''));
  if (wordCodes.test(remark.code) || isTick) {
    const near = readings.flat().filter((id) => typeof id === 'string');
    return { ...remark, asks: { key, word: String(remark.values.found ?? word), near } };
  }
  const isMark =
    markCodes.test(remark.code) && word.length <= longestMark && !/\d|:\/\/|@/.test(word);
  return isMark ? { ...remark, asks: { key: undefined, word } } : remark;
}
