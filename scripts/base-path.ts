/**
 * Is it a path below which a site can stand, such as `/` or `/x/y/`? Browsers resolve the segments
 * `.` and `..` before they ask, so no address below one of them could ever be reached.
 */
export function isBasePath(path: string): boolean {
  return /^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(path);
}
