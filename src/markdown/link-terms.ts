import { type Locale, isLocale } from '../i18n/locales.ts';
import { splitTerms, termForms } from '../i18n/split-terms.ts';
import type { Term } from '../schemas/reference.ts';
import type { MdxNode } from './mdx-node.ts';
import { reportChapter } from './report-chapter.ts';

/**
 * Parts in which terms are not explained: links, headings and names, and those that scroll separately, such as
 * tables, which would clip a definition.
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

/** Forms of the terms explained in prose of a language, by term id. */
export function explainedForms(
  terms: readonly Term[],
  locale: Locale,
): { readonly id: string; readonly label: string }[] {
  return terms
    .filter(({ definition, everyday, ambiguous }) => definition && !everyday && !ambiguous)
    .flatMap(({ id, label }) => termForms(label[locale]).map((form) => ({ id, label: form })));
}

/**
 * `<Term id>` forces a term; `<Term>` suppresses it. Terms already explained, or without a definition, are plain
 * words.
 */
function readChoice(node: MdxNode, explained: ReadonlySet<string>, linked: Set<string>): MdxNode[] {
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  if (typeof id !== 'string' || !explained.has(id) || linked.has(id)) return node.children ?? [];
  linked.add(id);
  return [node];
}

/** Replace authors' marks by their words. */
function dropChoices(node: MdxNode): void {
  node.children = (node.children ?? []).flatMap((child) => {
    dropChoices(child);
    return child.name === 'Term' ? (child.children ?? []) : [child];
  });
}

interface Explaining {
  readonly forms: { readonly id: string; readonly label: string }[];
  /** Terms with a definition, which authors may choose. */
  readonly explained: ReadonlySet<string>;
  readonly locale: Locale;
  readonly linked: Set<string>;
}

function linkIn(node: MdxNode, explaining: Explaining): void {
  const { forms, explained, locale, linked } = explaining;
  node.children = (node.children ?? []).flatMap((child): MdxNode[] => {
    if (child.name === 'Term') return readChoice(child, explained, linked);
    if (child.type !== 'text') {
      if (!closed.has(child.type) && child.name !== 'Figure') linkIn(child, explaining);
      return [child];
    }
    return splitTerms(child.value ?? '', forms, locale, linked).map(({ text, term }): MdxNode => {
      const plain = { type: 'text', value: text };
      if (term === undefined) return plain;
      linked.add(term);
      const attributes = [{ type: 'mdxJsxAttribute', name: 'id', value: term }];
      return { type: 'mdxJsxTextElement', name: 'Term', attributes, children: [plain] };
    });
  });
}

/**
 * Remark plugin: mark the first occurrence of each glossary term in a text, so that the page can link it to its
 * definition. The language is taken from the file name.
 * @param readTerms called for the glossary on the first text
 */
export function linkTerms(readTerms: () => readonly Term[]) {
  return (tree: MdxNode, file: { readonly path?: string }): void => {
    const locale = /([a-z]+)\.mdx$/.exec(file.path ?? '')?.[1] ?? '';
    const terms = readTerms();
    // A report is self-contained: its pages are archived, and all chapters also form one page.
    if (!isLocale(locale) || reportChapter(file.path) || terms.length === 0) dropChoices(tree);
    else {
      const explained = new Set(terms.flatMap(({ id, definition }) => (definition ? [id] : [])));
      const forms = explainedForms(terms, locale);
      linkIn(tree, { forms, explained, locale, linked: new Set() });
    }
  };
}
