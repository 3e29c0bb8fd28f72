import { type Phrase, phrase } from '../../i18n/phrase.ts';
/** Where an address stands. */
export interface AddressPlace {
  /** The file in the archive: `en/method/index.html`. */
  readonly file: string;
  /** Is what it names shown with the page, and not only led to? */
  readonly shown: boolean;
}

/** Folders between the root of a site and an archive: `archive/2012`. */
const depthOfArchive = 2;

/** A relative path in plain signs: no scheme, no host, no root, nothing that a browser reads otherwise. */
const relativeForm = /^(?![\w.+-]*:)[\w.~%@,+/-]*(?:[?#][^\s"'<>\\]*)?$/;
const fullForm = /^(?:https?:\/\/[^\s"'<>\\]+|mailto:[^\s"'<>\\]+|tel:[\d+() -]+)$/;

/** A table that a page hands out itself, as `toCsvAddress` writes it: text, which no browser runs. */
const tableForm = /^data:text\/csv;charset=utf-8,(?:[\w.~!*'()-]|%[\dA-F]{2})*$/;

/** How far a relative path climbs above its folder at most. */
function climbOf(path: string): number {
  let depth = 0;
  let highest = 0;
  for (const part of path.split('/')) {
    if (part === '..') highest = Math.max(highest, -(--depth));
    else if (part !== '.' && part !== '') depth += 1;
  }
  return highest;
}

/**
 * What an address should have been; undefined for one that a build writes: within the archive for
 * what is shown, within the site or on another one for what is led to.
 */
export function judgeAddress(address: string, { file, shown }: AddressPlace): Phrase | undefined {
  if (/^#[^\s"'<>\\]*$/.test(address)) return undefined;
  if (!shown && (fullForm.test(address) || tableForm.test(address))) return undefined;
  const path = address.replace(/[?#].*$/s, '');
  if (/^\/|\/\//.test(path) || !relativeForm.test(address) || /%2e|%2f|%5c/i.test(path)) {
    return shown ? phrase('check.word.addressInArchive') : phrase('check.word.addressOfPage');
  }
  const folders = file.split('/').length - 1 + (shown ? 0 : depthOfArchive);
  return climbOf(path) <= folders ? undefined : phrase('check.word.addressInSite');
}
