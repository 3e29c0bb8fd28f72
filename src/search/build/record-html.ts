import { escapeHtml } from '../../i18n/escape-html.ts';
import { termForms } from '../../i18n/split-terms.ts';
import { foldWord, toIndex } from '../letters.ts';
import { splitWords } from '../words.ts';
import type { PageText } from './page-text.ts';

const written = (text: string) => escapeHtml(toIndex(text));

/** Pagefind knows weights up to 10. */
const fullWeight = 10;

/**
 * Weight of a word in a name: who asks for one of two words of a title means the page more surely
 * than who asks for one of ten.
 */
function nameWeight(name: string): number {
  const words = splitWords(name).length;
  return Math.round((100 * fullWeight) / Math.sqrt(Math.max(1, words))) / 100;
}

const foldName = (name: string) => splitWords(name).map(foldWord).join(' ');

/** What a page is called beside its title. */
export interface OtherNames {
  /** In the language of the page, or in that of what it names. */
  readonly own: readonly string[];
  /** Its titles in the other languages. */
  readonly foreign: readonly string[];
}

/** Names of a page that differ from its title and from each other in more than signs. */
export function namesOf({ title, aliases, otherTitles }: PageText): OtherNames {
  const known = new Set([foldName(title)]);
  const isNew = (name: string) => !known.has(foldName(name)) && known.add(foldName(name));
  // A title such as “… Organisation (KOSGEB)” is two names.
  return {
    own: [...termForms(title), ...aliases].filter(isNew),
    foreign: otherTitles.filter(isNew),
  };
}

/**
 * A page as Pagefind shall index it: its text in the letters of the index, each block with its
 * weight, headings of sections with their anchors, facets as filters. Everything is text.
 */
export function writeRecord(page: PageText): string {
  const name = nameWeight(page.title);
  const filters = Object.entries(page.facets).flatMap(([facet, ids]) =>
    ids.map((id) => `<span data-pagefind-filter="${escapeHtml(`${facet}:${id}`)}"></span>`),
  );
  const { own, foreign } = namesOf(page);
  const names = [...own, ...foreign].map(
    (other) => `<p data-pagefind-weight="${nameWeight(other) * 0.9}">${written(other)}</p>`,
  );
  const blocks = page.blocks.map(({ text, weight, anchor }) => {
    const tag = anchor ? 'h2' : 'p';
    const id = anchor ? ` id="${escapeHtml(anchor)}"` : '';
    return `<${tag}${id} data-pagefind-weight="${weight}">${written(text)}</${tag}>`;
  });
  return [
    `<html><body><main data-pagefind-body>`,
    `<h1 data-pagefind-meta="title" data-pagefind-weight="${name}">${written(page.title)}</h1>`,
    ...filters,
    ...names,
    ...blocks,
    '</main></body></html>',
  ].join('\n');
}
