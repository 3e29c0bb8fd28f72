import type { MessageValues } from '../../i18n/translate.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Remark } from '../remark.ts';
import { refuseError } from './cell-error.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { foldWords } from '../../i18n/fold.ts';
import { unmask } from '../../i18n/lookalikes.ts';
import { findNearest, findRelated } from './nearest-options.ts';
import { type OptionList, sayOption } from './option-list.ts';
import { accept, noAnswer, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';
import { findUnanswered } from './unanswered.ts';

/** Longer lists are not spelled out in messages. */
const mostTold = 12;

/** List number or letter before a label: `3.`, `c)`. */
const listMark = /^(?:\d{1,3}|\p{L})[.)]\s*/u;

/** Ids named by a text, by the most exact match. */
function findIds(text: string, { byName, byFolded }: OptionList): ReadonlySet<string> | undefined {
  return byName.get(text) ?? byFolded.get(foldWords(text));
}

/** Whether a text names one or more options. */
export const isOption = (text: string, list: OptionList): boolean =>
  findIds(cleanLine(text), list) !== undefined;

function labelsOf(ids: Iterable<string>, list: OptionList, locale: Locale): string[] {
  return [...ids].map((id) => sayOption(list, id, locale));
}

/** Labels joined for a message by semicolons, as they may contain commas. */
const joined = (labels: readonly string[]) => labels.join('; ');

/** Refuse a text that names no option, suggesting the nearest ones but never accepting one. */
function refuseUnknown(found: string, list: OptionList, locale: Locale): Reading<string> {
  const nearest = findNearest(found, list);
  const near = nearest.length > 0 ? nearest : findRelated(found, list);
  const told = joined(labelsOf(near, list, locale));
  const allowed =
    list.options.length > mostTold ? undefined : labelsOf(list.optionById.keys(), list, locale);
  const code =
    near.length === 0
      ? 'value.option.unknown'
      : near.length === 1
        ? 'value.option.near'
        : 'value.option.nearSome';
  const values: MessageValues = near.length === 0 ? { found } : { found, nearest: told };
  return refuse(code, values, near, allowed);
}

/**
 * Parse a text as one of the options of a field: by its id, or by its label in any language, ignoring capitals,
 * marks and punctuation. Other spellings are refused.
 * @param locale language of the form, used for labels in messages
 */
export function readOption(typed: Typed, list: OptionList, locale: Locale): Reading<string> {
  const found = cleanLine(typed.kind === 'text' ? String(typed.value) : typed.text);
  if (typed.kind === 'error') return refuseError(typed);
  if (found === '') return noAnswer();
  const unmasked = unmask(found);
  // Folding replaces look-alikes too, so a match that needs none comes second.
  const attempts = [unmasked.text, found, found.replace(listMark, '')];
  for (const text of attempts) {
    const [id, ...others] = findIds(text, list) ?? [];
    if (id === undefined) continue;
    if (others.length > 0) {
      const meant = joined(labelsOf([id, ...others], list, locale));
      return refuse('value.option.several', { found, meant }, [id, ...others]);
    }
    const letters = text === unmasked.text ? unmasked.letters : [];
    const told: Remark[] =
      letters.length > 0 ? [warn('value.lookAlikes', { found, letters: letters.join(', ') })] : [];
    return accept(id, ...told);
  }
  const unanswered = findUnanswered(found);
  return unanswered ? noAnswer(unanswered) : refuseUnknown(found, list, locale);
}
