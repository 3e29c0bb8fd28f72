import { type Locale, isLocale } from '../i18n/locales.ts';
import { splitTerms, termForms } from '../i18n/split-terms.ts';
import type { Term } from '../schemas/reference.ts';
import type { MdxNode } from './mdx-node.ts';
import { reportChapter } from './report-chapter.ts';

/**
 * Parts in whose words no term is explained: they are links, headings or names already, or they
 * scroll by themselves, like tables, and would cut a definition off.
 */
const closed = new Set([
  'link',
  'linkReference',
  'heading',
  'code',
  'inlineCode',
  'strong',
  'table',
]);

/** The forms of the terms that prose in a language explains, by their ids. */
export function explainedForms(
  terms: readonly Term[],
  locale: Locale,
): { readonly id: string; readonly label: string }[] {
  return terms
    .filter(({ definition, everyday }) => definition && !everyday)
    .flatMap(({ id, label }) => termForms(label[locale]).map((form) => ({ id, label: form })));
}

function linkIn(
  node: MdxNode,
  forms: { readonly id: string; readonly label: string }[],
  locale: Locale,
  told: Set<string>,
): void {
  node.children = (node.children ?? []).flatMap((child): MdxNode[] => {
    if (child.type !== 'text') {
      if (!closed.has(child.type) && child.name !== 'Figure') linkIn(child, forms, locale, told);
      return [child];
    }
    return splitTerms(child.value ?? '', forms, locale, told).map(({ text, term }): MdxNode => {
      const plain = { type: 'text', value: text };
      if (term === undefined) return plain;
      told.add(term);
      const attributes = [{ type: 'mdxJsxAttribute', name: 'id', value: term }];
      return { type: 'mdxJsxTextElement', name: 'Term', attributes, children: [plain] };
    });
  });
}

/**
 * A remark plugin that marks each term of the glossary where it first stands in a text, for the
 * page to give it a quiet link and its definition. The language is the name of the file.
 * @param readTerms gives the glossary, when the first text asks for it
 */
export function linkTerms(readTerms: () => readonly Term[]) {
  return (tree: MdxNode, file: { readonly path?: string }): void => {
    const locale = /([a-z]+)\.mdx$/.exec(file.path ?? '')?.[1] ?? '';
    // A report stands by itself: its pages are kept as they are, and all its chapters are one page too.
    if (isLocale(locale) && !reportChapter(file.path))
      linkIn(tree, explainedForms(readTerms(), locale), locale, new Set());
  };
}
