import { type Phrase, phrase } from '../../i18n/phrase.ts';
export interface AddressPlace {
  /** Path in the archive: `en/method/index.html`. */
  readonly file: string;
  /** Whether the target is loaded, not only linked. */
  readonly shown: boolean;
}

/** Folders between a site's root and an archive: `archive/2012`. */
const depthOfArchive = 2;

/** Plain relative paths: no scheme, host or root, and nothing that browsers normalise. */
const relativeForm = /^(?![\w.+-]*:)[\w.~%@,+/-]*(?:[?#][^\s"'<>\\]*)?$/;
const fullForm = /^(?:https?:\/\/[^\s"'<>\\]+|mailto:[^\s"'<>\\]+|tel:[\d+() -]+)$/;

/** A table for download, as written by `toCsvAddress`; browsers do not run it. */
const tableForm = /^data:text\/csv;charset=utf-8,(?:[\w.~!*'()-]|%[\dA-F]{2})*$/;

/** Levels that a relative path climbs above its folder at most. */
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
 * Expected form of an invalid address. Valid ones are within the archive if loaded, within the site or external
 * if linked.
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
