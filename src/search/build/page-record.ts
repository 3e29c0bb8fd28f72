import { termForms } from '../../i18n/split-terms.ts';
import { foldWord } from '../fold-word.ts';
import type { Fragment } from '../query/word-index.ts';
import { splitWords } from '../words.ts';
import type { PageText } from './page-text.ts';
import { splitPieces } from './spelling.ts';

const foldName = (name: string) => splitWords(name).map(foldWord).join(' ');

export interface OtherNames {
  /** In the language of the page, or the original one of its subject. */
  readonly own: readonly string[];
  readonly foreign: readonly string[];
}

/** Cached, as they are needed twice. */
const knownNames = new WeakMap<PageText, OtherNames>();

/** Names of a page that differ by more than punctuation. */
export function namesOf(page: PageText): OtherNames {
  const names = knownNames.get(page) ?? findNames(page);
  knownNames.set(page, names);
  return names;
}

function findNames({ title, aliases, otherTitles }: PageText): OtherNames {
  const known = new Set([foldName(title)]);
  const isNew = (name: string) => !known.has(foldName(name)) && known.add(foldName(name));
  // A title such as “… Organisation (KOSGEB)” is two names.
  return {
    own: [...termForms(title), ...aliases].filter(isNew),
    foreign: otherTitles.filter(isNew),
  };
}

/** A text to index. */
export interface WeightedText {
  readonly text: string;
  /** Weight of its words: 1 for running text. */
  readonly weight: number;
  readonly anchor?: string;
}

/** Weight of a one-word name. */
const nameWeight = 10;
const otherName = 0.9;

/** Typing one of two words of a title is stronger evidence than one of ten. */
function weighName(name: string): number {
  return nameWeight / Math.sqrt(Math.max(1, splitWords(name).length));
}

/** Indexed text of a page: title, other names, titles in other languages, blocks. */
export function listTexts(page: PageText): WeightedText[] {
  const { own, foreign } = namesOf(page);
  const names = [...own, ...foreign].map((text) => ({
    text,
    weight: weighName(text) * otherName,
  }));
  return [{ text: page.title, weight: weighName(page.title) }, ...names, ...page.blocks];
}

/** A search keyword counts as much as a heading. */
const askedWeight = 6;

/** Search keywords, indexed but never shown. */
export const listAsked = ({ asked = [] }: PageText): WeightedText[] =>
  asked.map((text) => ({ text, weight: askedWeight }));

/** End a text with punctuation, so that excerpts show the end of headings and cells. */
const endText = (text: string) => (/[.!?…:;]$/u.test(text) ? text : `${text}.`);

/** Facets shown in results. */
const shown = ['kind', 'stage'];

const lengthOf = (text: string) => splitPieces(text).length;

/**
 * Data to show a page among results.
 * @param texts returned by `listTexts`
 */
export function writeRecord(page: PageText, url: string, texts: readonly WeightedText[]): Fragment {
  const anchors: Fragment['anchors'][number][] = [];
  const content: string[] = [];
  for (const { text, anchor } of texts) {
    if (anchor) anchors.push({ id: anchor, text, location: content.length });
    content.push(...splitPieces(endText(text)));
  }
  const facets = shown.filter((name) => page.facets[name]);
  const { own, foreign } = namesOf(page);
  return {
    url,
    content: content.join(' '),
    meta: { title: page.title },
    filters: Object.fromEntries(facets.map((name) => [name, page.facets[name] ?? []])),
    anchors,
    names: own.map(lengthOf),
    foreign: foreign.map(lengthOf),
  };
}
