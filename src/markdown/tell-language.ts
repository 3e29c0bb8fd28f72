import { isLocale } from '../i18n/locales.ts';
import type { MdxNode } from './mdx-node.ts';

/** Components whose words are in the language of the text, also where a page shows it to others. */
const spoken: ReadonlySet<string> = new Set(['Year', 'StageRule']);

function tellIn(node: MdxNode, locale: string): void {
  if (spoken.has(node.name ?? '')) {
    node.attributes?.push({ type: 'mdxJsxAttribute', name: 'lang', value: locale });
  }
  for (const child of node.children ?? []) tellIn(child, locale);
}

/** A remark plugin: tells these components in which language the text is. It is the name of the file. */
export function tellLanguage() {
  return (tree: MdxNode, file: { readonly path?: string }): void => {
    const locale = /([a-z]+)\.mdx$/.exec(file.path ?? '')?.[1] ?? '';
    if (isLocale(locale)) tellIn(tree, locale);
  };
}
