import type { AstroIntegration } from 'astro';
import { hashBytes } from '../facts/hash-bytes.ts';

/**
 * Notes what code Astro's own plugins make of each text.
 * @param codes to which the code of each file is added, in a word
 */
export function watchTexts(codes: Map<string, string>): AstroIntegration {
  const plugin = {
    name: 'clusterbook:watch-texts',
    transform: {
      filter: { id: /\.mdx$/ },
      handler(code: string, id: string) {
        codes.set(id, hashBytes(code));
        return undefined;
      },
    },
  };
  return {
    name: 'clusterbook:watch-texts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
