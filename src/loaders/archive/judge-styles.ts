import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { judgeAddress } from './judge-address.ts';

/** What in rules can load or run something, or hide that it does. */
const foreign =
  /@import|@charset|@namespace|(?:image-set|image|src|element|expression)\s*\(|-moz-binding|behavior\s*:|javascript:|\\/i;

/** A sign of a page that a browser reads as another one: `&#117;rl(…)`. Quotes alone are plain. */
const spelledSign = /&(?!amp;|quot;|apos;|#39;|#34;|\s|$)[^\s;]*;?/i;

/**
 * What in styles no build of ours writes; undefined for none.
 * @param file where they stand in the archive
 */
export function judgeStyles(css: string, file: string): Phrase | undefined {
  const found = foreign.exec(css)?.[0];
  if (found !== undefined) return phrase('check.archive.rules', { found });
  for (const [whole, written = ''] of css.matchAll(/url\(\s*([^)]*)\)?/gi)) {
    // What is cut is closed by the browser.
    if (!whole.endsWith(')'))
      return phrase('check.archive.addressCut', { whole: whole.slice(0, 60) });
    const address = written.trim().replace(/^(["'])(.*)\1$/s, '$2');
    const expected = judgeAddress(address, { file, shown: true });
    if (expected) return phrase('check.expectedFound', { expected, found: address.slice(0, 60) });
  }
  return undefined;
}

/** The same for rules that stand in a page or a drawing, where signs can be spelled. */
export function judgeInnerStyles(css: string, file: string): Phrase | undefined {
  const spelled = spelledSign.exec(css)?.[0];
  if (spelled !== undefined) return phrase('check.archive.rules', { found: spelled.slice(0, 60) });
  return judgeStyles(css, file);
}
