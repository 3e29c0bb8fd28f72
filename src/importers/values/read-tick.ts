import type { Remark } from '../remark.ts';
import { refuseError } from './cell-error.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { foldWords } from '../../i18n/fold.ts';
import { locales } from '../../i18n/locales.ts';
import { yesNoOptions } from '../../i18n/yes-no.ts';
import { unmaskMixed } from '../../i18n/lookalikes.ts';
import { accept, noAnswer, type Reading, refuse, warn } from './reading.ts';
import { doubtfulSigns, noSigns, noWords, offeredTicks, yesSigns, yesWords } from './tick-words.ts';
import type { Typed } from './typed.ts';
import { findUnanswered } from './unanswered.ts';

const answers: ReadonlyMap<string, boolean> = new Map([
  // Added languages of the portal, with the labels of its pages.
  ...yesNoOptions().flatMap(({ id, label }) =>
    locales.map((locale) => [foldWords(label[locale]), id === 'yes'] as const),
  ),
  ...noWords.map((word) => [foldWords(word), false] as const),
  ...yesWords.map((word) => [foldWords(word), true] as const),
]);
const signs: ReadonlyMap<string, boolean> = new Map([
  ...noSigns.map((sign) => [sign, false] as const),
  ...yesSigns.map((sign) => [sign, true] as const),
]);

function readTickText(text: string): Reading<boolean> {
  const found = cleanLine(text);
  if (found === '') return noAnswer();
  const sign = signs.get(found);
  if (sign !== undefined) return accept(sign);
  if (doubtfulSigns.includes(found)) {
    return refuse('value.tick.cross', { found }, [true, false], offeredTicks);
  }
  const unmasked = unmaskMixed(found);
  const word = foldWords(unmasked.text);
  const answer = answers.get(word);
  if (answer !== undefined) {
    const { letters } = unmasked;
    const told: Remark[] =
      letters.length > 0 ? [warn('value.lookAlikes', { found, letters: letters.join(', ') })] : [];
    return accept(answer, ...told);
  }
  const unanswered = findUnanswered(found);
  if (unanswered) return noAnswer(unanswered);
  return refuse('value.tick.unknown', { found }, [], offeredTicks);
}

/** Parse a checkbox, however it was ticked. */
export function readTick(typed: Typed): Reading<boolean> {
  const found = cleanLine(typed.text) || String(typed.value);
  switch (typed.kind) {
    case 'boolean':
      return accept(typed.value === true);
    case 'number':
      return typed.value === 1 || typed.value === 0
        ? accept(typed.value === 1)
        : refuse('value.tick.unknown', { found }, [], offeredTicks);
    case 'date':
      return refuse('value.tick.unknown', { found }, [], offeredTicks);
    case 'error':
      return refuseError(typed);
    case 'text':
      return readTickText(String(typed.value));
  }
}
