import { termForms } from '../../i18n/split-terms.ts';
import { foldWord } from '../fold-word.ts';
import type { Fragment } from '../query/word-index.ts';
import { splitWords } from '../words.ts';
import type { PageText } from './page-text.ts';

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

/** A run of text to index. */
export interface Run {
  readonly text: string;
  /** Weight of its words: 1 for running text. */
  readonly weight: number;
  readonly isName: boolean;
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
export function listRuns(page: PageText): Run[] {
  const { own, foreign } = namesOf(page);
  const names = [...own, ...foreign].map((text) => ({
    text,
    weight: weighName(text) * otherName,
    isName: true,
  }));
  return [
    { text: page.title, weight: weighName(page.title), isName: true },
    ...names,
    ...page.blocks.map((block) => ({ ...block, isName: false })),
  ];
}

/** A search keyword counts as much as a heading. */
const askedWeight = 6;

/** Search keywords, indexed but never shown. */
export const listAsked = ({ asked = [] }: PageText): Run[] =>
  asked.map((text) => ({ text, weight: askedWeight, isName: false }));

/** End a text with punctuation, so that excerpts show the end of headings and cells. */
const endRun = (text: string) => (/[.!?…:;]$/u.test(text) ? text : `${text}.`);

/** Facets shown in results. */
const shown = ['kind', 'stage'];

/**
 * Data to show a page among results.
 * @param runs returned by `listRuns`
 */
export function writeRecord(page: PageText, url: string, runs: readonly Run[]): Fragment {
  const anchors: Fragment['anchors'][number][] = [];
  const content: string[] = [];
  for (const { text, anchor } of runs) {
    if (anchor) anchors.push({ id: anchor, text, location: content.length });
    content.push(...endRun(text).split(/\s+/u).filter(Boolean));
  }
  const facets = shown.filter((name) => page.facets[name]);
  return {
    url,
    content: content.join(' '),
    title: page.title,
    facets: Object.fromEntries(facets.map((name) => [name, page.facets[name] ?? []])),
    anchors,
  };
}
