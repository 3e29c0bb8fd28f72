import type { Plugin } from 'vite';
import { parseMdx } from '../../src/loaders/parse-mdx.ts';
import { withoutHead } from '../../src/loaders/prose-head.ts';

/**
 * Compile valid texts only, since a saved one may contain code, which would run before the check. An invalid
 * text keeps its last valid state, or is empty.
 */
export function keepValidTexts() {
  const last = new Map<string, string>();
  return {
    name: 'clusterbook:sound-texts',
    enforce: 'pre',
    transform: {
      order: 'pre',
      handler(code: string, id: string) {
        const [file = ''] = id.split('?');
        if (!file.endsWith('.mdx')) return undefined;
        const { prose, problems } = parseMdx(file, code.replaceAll('\r\n', '\n'));
        if (prose && problems.length === 0) last.set(file, withoutHead(code));
        return { code: last.get(file) ?? withoutHead(''), map: null };
      },
    },
  } satisfies Plugin;
}
