import { foldText } from '../i18n/fold.ts';
import { surnameEnding } from '../i18n/surnames.ts';
import { findPersonalAnswer } from '../importers/values/personal/find-personal-data.ts';
import { places } from '../importers/values/personal/person-names.ts';
import { addresses, doubtfulTitles } from '../importers/values/personal/titles.ts';

const titles = [...addresses, ...doubtfulTitles].map((title) => title.replaceAll('.', '\\.'));

/** A word after initials or a title: `N. Həsənova`, `ნ. ბერიძე`, `Dr. Kaya`. */
const shortened = new RegExp(
  `^(?:(?:\\p{Lu}|[\\u10d0-\\u10ff])\\. ?)+[\\p{L}’'-]{3,}$|^(?:${titles.join('|')})\\.? [\\p{L}’'. -]{3,40}$`,
  'u',
);

/** A surname alone. */
function isSurname(text: string): boolean {
  const folded = foldText(text);
  return /^\p{L}{5,}$/u.test(text) && surnameEnding.test(folded) && !places.has(folded);
}

/**
 * Whether a signer is a private person rather than a role or an office, alone or beside the name of one. Takes
 * some roles for persons rather than a person for a role: who is refused can write the office instead.
 */
export const isPerson = (by: string): boolean =>
  by
    .split(/[,;:()/|]|\s[–—-]\s/)
    .map((part) => part.trim())
    .some(
      (part) => findPersonalAnswer(part).length > 0 || shortened.test(part) || isSurname(part),
    ) || findPersonalAnswer(by).length > 0;
