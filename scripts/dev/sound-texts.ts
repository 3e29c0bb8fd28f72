import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { parseMdx } from '../../src/loaders/parse-mdx.ts';
import { withoutHead } from '../../src/loaders/prose-head.ts';

/**
 * Has texts compiled only as far as they are sound: what is saved may hold code, which would run before the check has
 * said a word. A text that is not sound stays what it last was, or is empty.
 */
export function soundTexts(portal: string): Plugin {
  const below = `${portal.replaceAll(sep, '/')}/`;
  const last = new Map<string, string>();
  return {
    name: 'clusterbook:sound-texts',
    enforce: 'pre',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (!id.startsWith(below) || !id.endsWith('.mdx')) return undefined;
        const text = code.replaceAll('\r\n', '\n');
        const { prose, problems } = parseMdx(id.slice(below.length), text);
        if (prose && problems.length === 0) last.set(id, withoutHead(text));
        return { code: last.get(id) ?? withoutHead(''), map: null };
      },
    },
  };
}
