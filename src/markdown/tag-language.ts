import { isLocale } from '../i18n/locales.ts';
import type { MdxNode } from './mdx-node.ts';

/** Components in the language of the text, even on pages in another one. */
const spoken: ReadonlySet<string> = new Set(['Year', 'StageRule']);

function tagIn(node: MdxNode, locale: string): void {
  if (spoken.has(node.name ?? '')) {
    node.attributes?.push({ type: 'mdxJsxAttribute', name: 'lang', value: locale });
  }
  for (const child of node.children ?? []) tagIn(child, locale);
}

/** Remark plugin: pass the language of the text, taken from the file name, to these components. */
export function tagLanguage() {
  return (tree: MdxNode, file: { readonly path?: string }): void => {
    const locale = /([a-z]+)\.mdx$/.exec(file.path ?? '')?.[1] ?? '';
    if (isLocale(locale)) tagIn(tree, locale);
  };
}
