import { foldText } from '../../../i18n/fold.ts';
import { isBodyWord, isGiven, places } from './person-names.ts';
import type { PersonalFind } from './personal-find.ts';

/** What may stand before a name that is all of a text: `Contact: Mehmet Kaya`. */
const label = /^[^:]{1,30}: ?/u;
/** A name as it is written: with a capital, in capitals, or in the script that has none. */
const namelike = /^(?:\p{Lu}[\p{L}\p{M}’'-]*\.?|[\u10d0-\u10ff]+)$/u;

/**
 * A text that is nothing but two or three words like names, of which one is a known given name. It
 * may be a firm that is called so: this is a doubt and no more.
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
