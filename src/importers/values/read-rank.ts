import { cleanLine } from '../../i18n/clean-text.ts';
import { readNumber } from './read-number.ts';
import type { Reading } from './reading.ts';
import { type Typed, typedText } from './typed.ts';

// Ordinal endings: 2., 2nd, 2’nci, 2-ci, 2-ე; Georgian may have a prefix instead.
const ordinal =
  /^(?:მე-)?(\d{1,3})(?:\.|[-'’ ]?(?:st|nd|rd|th|[iıuü]?nc[iıuü]|c[iıuü]|ე|ელი|й|я))?$/u;

/** Parse a rank from 1 to `most`, as a number or an ordinal. */
export function readRank(typed: Typed, most: number): Reading<number> {
  const [, place] = typed.kind === 'text' ? (ordinal.exec(cleanLine(typed.text)) ?? []) : [];
  return readNumber(place ? typedText(place) : typed, { whole: true, least: 1, most });
}
