import { findLoneName } from './lone-names.ts';
import { findMobilePhones } from './mobile-phones.ts';
import type { PersonalFind } from './personal-find.ts';
import { findPersonNames } from './person-names.ts';
import { findPrivateEmails } from './private-emails.ts';

/** Whatever is longer is searched in its beginning only. */
const longest = 20_000;

/**
 * What a text tells of persons: private mail addresses, mobile phones and names, in the order in which
 * they stand. It would rather miss one than call a body a person.
 */
export function findPersonalData(text: string): PersonalFind[] {
  const searched = text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]/gu, ' ')
    .slice(0, longest);
  return [
    ...findPrivateEmails(searched),
    ...findMobilePhones(searched),
    ...findPersonNames(searched),
  ].sort((a, b) => a.start - b.start);
}

/**
 * The same in an answer, where a name may stand alone. Words that name clusters and sectors are not
 * searched so: many of them begin like a person.
 */
export function findPersonalAnswer(text: string): PersonalFind[] {
  const finds = findPersonalData(text);
  return finds.length > 0 ? finds : findLoneName(text);
}
