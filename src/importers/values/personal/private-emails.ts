import { givenNames } from './given-names.ts';
import { mailProviders } from './mail-providers.ts';
import { officeWords } from './office-words.ts';
import type { PersonalFind } from './personal-find.ts';

export type AddressVerdict = Pick<PersonalFind, 'code' | 'values' | 'severity'>;

const offices: ReadonlySet<string> = new Set(officeWords);
const withinWords = officeWords.filter((word) => word.length >= 5);

const isOffice = (part: string) =>
  offices.has(part) || withinWords.some((word) => part.includes(word));

/**
 * Judge whether a mail address is personal: its local part contains a given name, alone or with another word.
 * Addresses of offices are not, whatever their provider.
 * @param address in ASCII
 */
export function judgeAddress(address: string): AddressVerdict | undefined {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const parts = local.split(/[._+-]|\d+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.some(isOffice)) return undefined;
  // Organisations also use their name before the @.
  const [body = ''] = domain.split('.');
  const isPrivate = mailProviders.has(domain);
  if (!isPrivate && parts.some((part) => part.length > 2 && body.includes(part))) return undefined;
  const given = parts.find((part) => givenNames.has(part));
  const found = address;
  const provider = { found, provider: domain };
  if (given && (parts.length > 1 || isPrivate)) {
    return { code: 'value.personal.nameInEmail', values: { found, given }, severity: 'error' };
  }
  if (given)
    return { code: 'value.personal.nameInEmail', values: { found, given }, severity: 'warning' };
  const isNameLike = parts.length === 2 && parts.every((part) => /^[a-z]{3,}$/.test(part));
  if (isPrivate && isNameLike) {
    return { code: 'value.personal.wordsInEmail', values: provider, severity: 'error' };
  }
  return isPrivate
    ? { code: 'value.personal.provider', values: provider, severity: 'warning' }
    : undefined;
}

const addresses =
  /(?<![\p{L}\p{N}._%+-])[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}/giu;

/** Mail addresses in a text that may be personal. */
export function findPrivateEmails(text: string): PersonalFind[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(addresses)].flatMap((match): PersonalFind[] => {
    const [address] = match;
    const verdict = judgeAddress(address);
    const { index: start } = match;
    return verdict ? [{ kind: 'email', text: address, start, ...verdict }] : [];
  });
}
