import { judgeAddress } from './judge-address.ts';

/** What in rules can load or run something, or hide that it does. */
const foreign = /@import|@charset|expression\s*\(|-moz-binding|behavior\s*:|javascript:|\\/i;

/**
 * What in styles no build of ours writes; undefined for none.
 * @param file where they stand in the archive
 */
export function judgeStyles(css: string, file: string): string | undefined {
  const found = foreign.exec(css)?.[0];
  if (found !== undefined) return `expected plain rules, found ${found}`;
  for (const [, written = ''] of css.matchAll(/url\(\s*([^)]*)\)/gi)) {
    const address = written.trim().replace(/^(["'])(.*)\1$/s, '$2');
    const expected = judgeAddress(address, { file, shown: true });
    if (expected) return `expected ${expected}, found ${address.slice(0, 60)}`;
  }
  return undefined;
}
