import { findPersonalAnswer } from '../importers/values/personal/find-personal-data.ts';
import { isSurname } from '../importers/values/personal/person-names.ts';
import { addresses, doubtfulTitles } from '../importers/values/personal/titles.ts';

const titles = [...addresses, ...doubtfulTitles].map((title) => title.replaceAll('.', '\\.'));

/** A word after initials or a title: `N. Həsənova`, `ნ. ბერიძე`, `Dr. Kaya`. */
const shortened = new RegExp(
  `^(?:(?:\\p{Lu}|[\\u10d0-\\u10ff])\\. ?)+[\\p{L}’'-]{3,}$|^(?:${titles.join('|')})\\.? [\\p{L}’'. -]{3,40}$`,
  'u',
);

const isWord = (text: string) => /^\p{L}+$/u.test(text);

/**
 * Whether a signer is a private person rather than a role or an office, alone or next to the name of
 * one. Prefers refusing a role to accepting a person: the office can be entered instead.
 */
export const isPerson = (by: string): boolean =>
  by
    .split(/[,;:()/|]|\s[–—-]\s/)
    .map((part) => part.trim())
    .some(
      (part) =>
        findPersonalAnswer(part).length > 0 ||
        shortened.test(part) ||
        (isWord(part) && isSurname(part)),
    ) || findPersonalAnswer(by).length > 0;
