import { foldText } from '../../../i18n/fold.ts';
import { isBodyWord, isGiven, places } from './person-names.ts';
import type { PersonalFind } from './personal-find.ts';

/** Optional label before a name that is the whole text: `Contact: Mehmet Kaya`. */
const label = /^[^:]{1,30}: ?/u;
/** A word written like a name: capitalised, in capitals, or in a script without capitals. */
const namelike = /^(?:\p{Lu}[\p{L}\p{M}’'-]*\.?|[\u10d0-\u10ff]+)$/u;

/**
 * A text of just two or three name-like words, one of them a known given name. Only a warning, as companies may
 * be named so.
 */
export function findLoneName(text: string): PersonalFind[] {
  const name = text.trim().replace(label, '');
  const words = name.split(/,? /u);
  if (words.length < 2 || words.length > 3 || !words.every((word) => namelike.test(word)))
    return [];
  const clue = words.find(isGiven);
  if (
    clue === undefined ||
    words.map(foldText).some((word) => isBodyWord(word) || places.has(word))
  )
    return [];
  const values = { found: name, clue };
  const start = text.indexOf(name);
  return [
    {
      kind: 'name',
      text: name,
      start,
      severity: 'warning',
      code: 'value.personal.loneName',
      values,
    },
  ];
}
