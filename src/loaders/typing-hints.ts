import { toSlug } from '../i18n/slug.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { cleanLine, findUnseen } from '../i18n/clean-text.ts';
import { readDateText } from '../importers/values/date-text.ts';
import { unmask } from '../i18n/lookalikes.ts';
import { readNumberText } from '../importers/values/number-text.ts';

export type Wanted = 'number' | 'moment' | 'id' | 'word';

/** Quotation marks of word processors and keyboards. */
const marks = /^[\s"'“”„‟‘’‚«»‹›]+|[\s"'“”„‟‘’‚«»‹›]+$/gu;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A number with a decimal comma or thousands separators. */
function hintForNumber(text: string): Phrase | undefined {
  const found = readNumberText(text);
  if (found.kind !== 'number' || found.zeros > 0) return undefined;
  const [first, second] = [...new Set(found.forms.map(({ digits }) => digits))];
  if (first === undefined) return undefined;
  if (second !== undefined) return phrase('check.typed.numberEither', { first, second });
  const plain = first === text.replace(/^[-+]/, '');
  return plain ? undefined : phrase('check.typed.number', { read: first });
}

/** Other orders than year, month, day. */
function hintForDate(text: string): Phrase | undefined {
  const found = readDateText(text);
  if (found.kind === 'several') {
    const [first = '', second = ''] = found.moments;
    return phrase('check.typed.dateEither', { first, second });
  }
  return found.kind === 'moment' && found.moment !== text
    ? phrase('check.typed.date', { read: found.moment })
    : undefined;
}

/** From word processors or other keyboards, each with its name. */
function hintForCharacters(found: string, isId: boolean): Phrase | undefined {
  const bare = found.replace(marks, '');
  const { text: latin, letters } = unmask(bare);
  const clean = cleanLine(latin);
  const read = isId && !slug.test(clean) ? toSlug(clean) : clean;
  if (read === '' || read === found) return undefined;
  if (bare !== found.trim()) return phrase('check.typed.quotes', { read });
  if (letters.length > 0) {
    return phrase('check.typed.lookAlikes', { letters: letters.join(', '), read });
  }
  if (/[\u00a0\u202f\u2007]/u.test(found)) return phrase('check.typed.noBreakSpace', { read });
  if (findUnseen(found).length > 0) return phrase('check.typed.unseen', { read });
  return found.normalize('NFC') === found ? undefined : phrase('check.typed.decomposed', { read });
}

/** Hint for foreign notation: `12,5`, `05.03.2012`, typographic quotation marks, other scripts. */
export function hintForTyping(found: string, wanted: ReadonlySet<Wanted>): Phrase | undefined {
  if (found.length > 200) return undefined;
  const bare = found.replace(marks, '');
  return (
    (wanted.has('number') ? hintForNumber(bare) : undefined) ??
    (wanted.has('moment') ? hintForDate(bare) : undefined) ??
    hintForCharacters(found, wanted.has('id'))
  );
}
