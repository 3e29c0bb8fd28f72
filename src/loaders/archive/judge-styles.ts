import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { judgeAddress } from './judge-address.ts';

/** Loads or runs something, or disguises it. */
const foreign =
  /@import|@charset|@namespace|(?:image-set|image|src|element|expression)\s*\(|-moz-binding|behavior\s*:|javascript:|\\/i;

/** Character references, which browsers resolve: `&#117;rl(…)`; only quotes are harmless. */
const characterReference = /&(?!amp;|quot;|apos;|#39;|#34;|\s|$)[^\s;]*;?/i;

/**
 * First thing in styles that no build would write.
 * @param file path in the archive
 */
export function judgeStyles(css: string, file: string): Phrase | undefined {
  const found = foreign.exec(css)?.[0];
  if (found !== undefined) return phrase('check.archive.rules', { found });
  for (const [whole, written = ''] of css.matchAll(/url\(\s*([^)]*)\)?/gi)) {
    // Browsers close truncated functions.
    if (!whole.endsWith(')'))
      return phrase('check.archive.addressCut', { whole: whole.slice(0, 60) });
    const address = written.trim().replace(/^(["'])(.*)\1$/s, '$2');
    const expected = judgeAddress(address, { file, shown: true });
    if (expected) return phrase('check.expectedFound', { expected, found: address.slice(0, 60) });
  }
  return undefined;
}

/** Styles within markup, which may contain character references. */
export function judgeInnerStyles(css: string, file: string): Phrase | undefined {
  const spelled = characterReference.exec(css)?.[0];
  if (spelled !== undefined) return phrase('check.archive.rules', { found: spelled.slice(0, 60) });
  return judgeStyles(css, file);
}
