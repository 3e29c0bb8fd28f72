import { foldText } from '../i18n/fold.ts';
import { findPersonalAnswer } from '../importers/values/personal/find-personal-data.ts';
import {
  isBodyWord,
  isGiven as isGivenInForms,
  isSurname,
  places,
} from '../importers/values/personal/person-names.ts';
import { addresses, doubtfulTitles, titlesBehind } from '../importers/values/personal/titles.ts';
import { moreGivenNames } from './more-given-names.ts';

const titles = [...addresses, ...doubtfulTitles].map((title) => title.replaceAll('.', '\\.'));

/** A word after initials or a title: `N. Həsənova`, `ნ. ბერიძე`, `Dr. Kaya`. */
const shortened = new RegExp(
  `^(?:(?:\\p{Lu}|[\\u10d0-\\u10ff])\\. ?)+[\\p{L}’'-]{3,}$|^(?:${titles.join('|')})\\.? [\\p{L}’'. -]{3,40}$`,
  'u',
);

/** A surname before initials: `Məmmədova A.`, but not the form of a company: `Teknokent A.Ş.` */
function isReversed(part: string): boolean {
  const [, initials] = /^[\p{L}’'-]{3,} ((?:\p{L}\. ?)+)$/u.exec(part) ?? [];
  return initials !== undefined && !isBodyWord(foldText(initials.replace(/[. ]/g, '')));
}

/** `Z.K.`, but not the form of a company: `A.Ş.` */
const isInitials = (part: string): boolean =>
  /^(?:\p{Lu}\. ?){2}$/u.test(part) && !isBodyWord(foldText(part.replace(/[. ]/g, '')));

const namelike = /^(?:\p{Lu}[\p{L}\p{M}’'-]+|[\u10d0-\u10ff]+)$/u;

const isNamelike = (word: string | undefined): word is string =>
  word !== undefined && namelike.test(word);

/** Child of a father, behind his name: `Kamran Əli oğlu`. */
const descent: ReadonlySet<string> = new Set(['oglu', 'qizi', 'kizi']);

/** Between the parts of a company’s name: `Ege & Oğlu`. */
const joins: ReadonlySet<string> = new Set(['ve', 'və', '&', '+', 'and', 'и', 'და']);

/** Beginnings of words in names of firms and offices, beside those that the import knows. Folded. */
const firms: readonly string[] = [
  ...['tekstil', 'makin', 'kimya', 'plaza', 'zavod', 'kampus', 'liman', 'texnolo', 'teknolo'],
  ...['aqro', 'agro', 'logisti', 'lojisti', 'platform', 'klaster', 'kume', 'birli', 'mmc'],
  ...['bank', 'enerji', 'metal', 'valili', 'savunma', 'idare', 'buro', 'editor'],
];

const isBody = (word: string): boolean =>
  isBodyWord(word) || firms.some((firm) => word.startsWith(firm));

const isGiven = (word: string): boolean =>
  isGivenInForms(word) || moreGivenNames.has(foldText(word.replace(/[’'].*$/u, '')));

/** Endings of surnames. */
const formal = /(?:ov|ova|yev|yeva|zade)$/;

const initials = /^(?:\p{Lu}\.)+$/u;

/** Titles behind a name. */
const behind: ReadonlySet<string> = new Set([...titlesBehind, 'bəy'].map(foldText));

/** Whether a part is or ends in a name: `Orxan`, `Küme yöneticisi Zeynep Kaya`, `Ferhunde Ateşoğlu`. */
function endsInName(part: string): boolean {
  const words = part.split(' ');
  const [last = '', before] = words.toReversed();
  const folded = foldText(last);
  if (descent.has(folded) && before !== undefined && !joins.has(before)) return true;
  if ((behind.has(folded) || initials.test(last)) && isGiven(before ?? '')) return true;
  const isSmall = /^[\p{Ll} ]+$/u.test(part) && words.length === 2;
  if (isSmall && isGiven(before ?? '') && !isBody(folded)) return true;
  if (!isNamelike(last)) return false;
  if (before === undefined) return isSurname(last) || isGiven(last);
  const joined = joins.has(before) ? words.at(-3) : undefined;
  if (joined !== undefined && isGiven(joined) && isGiven(last)) return true;
  // A role is before it: `tərcüməçi Sevda`.
  const isRole = words.length < 4 && /^\p{Ll}+$/u.test(before) && !/^[\u10d0-\u10ff]/.test(before);
  if (isRole && !joins.has(before) && isGiven(last)) return true;
  // In Cyrillic letters, endings of surnames are those of plurals: a given name decides.
  if (/^[\u0400-\u04ff]+$/.test(last) && isNamelike(before) && isGiven(last)) return true;
  if (isBody(folded) || places.has(folded)) return false;
  // A surname may come first.
  if (isNamelike(before) && isSurname(before) && (isGiven(last) || formal.test(foldText(before))))
    return true;
  return isSurname(last) || (isNamelike(before) && isGiven(before));
}

/**
 * Whether a signer is a private person rather than a role or an office, alone or next to the name of
 * one, or a mail address. Prefers refusing a role to accepting a person: the office can be entered instead.
 */
export const isPerson = (by: string): boolean =>
  by.includes('@') ||
  by
    .split(/[,;:()/|]|\s[–—-]\s/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .some(
      (part) =>
        findPersonalAnswer(part).length > 0 ||
        shortened.test(part) ||
        isReversed(part) ||
        isInitials(part) ||
        endsInName(part),
    ) ||
  findPersonalAnswer(by).length > 0;
