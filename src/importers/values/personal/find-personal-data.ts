import { findLoneName } from './lone-names.ts';
import { findMobilePhones } from './mobile-phones.ts';
import type { PersonalFind } from './personal-find.ts';
import { findPersonNames } from './person-names.ts';
import { findPrivateEmails } from './private-emails.ts';

/** Only the beginning of longer text is searched. */
const longest = 20_000;

/**
 * Personal data in a text: private mail addresses, mobile phones and names, in order of occurrence. Prefers
 * missing one over taking an organisation for a person.
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
 * The same for an answer, which may be just a name. Names of clusters and sectors are not searched this way:
 * many begin like a person's.
 */
export function findPersonalAnswer(text: string): PersonalFind[] {
  const finds = findPersonalData(text);
  return finds.length > 0 ? finds : findLoneName(text);
}
