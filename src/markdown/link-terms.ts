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
    .filter(({ definition, everyday, ambiguous }) => definition && !everyday && !ambiguous)
    .flatMap(({ id, label }) => termForms(label[locale]).map((form) => ({ id, label: form })));
}

/**
 * What an author has decided of some words: a `<Term>` with an id is that term, and one without is none. Where a
 * definition is told already, or nobody explains terms, the words stand as they are.
 */
function readChoice(node: MdxNode, explained: ReadonlySet<string>, told: Set<string>): MdxNode[] {
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  if (typeof id !== 'string' || !explained.has(id) || told.has(id)) return node.children ?? [];
  told.add(id);
  return [node];
}

/** Takes the marks of authors away, and leaves their words. */
function dropChoices(node: MdxNode): void {
  node.children = (node.children ?? []).flatMap((child) => {
    dropChoices(child);
    return child.name === 'Term' ? (child.children ?? []) : [child];
  });
}

/** What is explained in a text, and what has been so far. */
interface Explaining {
  readonly forms: { readonly id: string; readonly label: string }[];
  /** Terms that have a definition: an author may choose any of them. */
  readonly explained: ReadonlySet<string>;
  readonly locale: Locale;
  readonly told: Set<string>;
}

function linkIn(node: MdxNode, explaining: Explaining): void {
  const { forms, explained, locale, told } = explaining;
  node.children = (node.children ?? []).flatMap((child): MdxNode[] => {
    if (child.name === 'Term') return readChoice(child, explained, told);
    if (child.type !== 'text') {
      if (!closed.has(child.type) && child.name !== 'Figure') linkIn(child, explaining);
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
    const terms = readTerms();
    // A report stands by itself: its pages are kept as they are, and all its chapters are one page too.
    if (!isLocale(locale) || reportChapter(file.path) || terms.length === 0) dropChoices(tree);
    else {
      const explained = new Set(terms.flatMap(({ id, definition }) => (definition ? [id] : [])));
      const forms = explainedForms(terms, locale);
      linkIn(tree, { forms, explained, locale, told: new Set() });
    }
  };
}
