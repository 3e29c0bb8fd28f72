import { termForms } from '../../i18n/split-terms.ts';
import { foldWord } from '../letters.ts';
import type { Fragment } from '../query/word-index.ts';
import { splitWords } from '../words.ts';
import type { PageText } from './page-text.ts';

const foldName = (name: string) => splitWords(name).map(foldWord).join(' ');

/** What a page is called beside its title. */
export interface OtherNames {
  /** In the language of the page, or in that of what it names. */
  readonly own: readonly string[];
  /** Its titles in the other languages. */
  readonly foreign: readonly string[];
}

/** Names of pages, which are asked for twice. */
const knownNames = new WeakMap<PageText, OtherNames>();

/** Names of a page that differ from its title and from each other in more than signs. */
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

/** A run of the text that is kept of a page. */
export interface Run {
  readonly text: string;
  /** How much a word here says about the page: 1 for running text. */
  readonly weight: number;
  readonly isName: boolean;
  readonly anchor?: string;
}

/** What a word of a name of one word counts. */
const nameWeight = 10;
/** Another name counts somewhat less than the title. */
const otherName = 0.9;

/** Who asks for one of two words of a title means the page more surely than who asks for one of ten. */
function weighName(name: string): number {
  return nameWeight / Math.sqrt(Math.max(1, splitWords(name).length));
}

/** The text of a page as it is indexed: its title, its other names, its titles in other languages, its blocks. */
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

/** A word by which a page is asked for says as much of it as a heading. */
const askedWeight = 6;

/** What a page is asked for by: indexed with its text, and never shown as a part of it. */
export const listAsked = ({ asked = [] }: PageText): Run[] =>
  asked.map((text) => ({ text, weight: askedWeight, isName: false }));

/** A text ends with a sign, so that an excerpt shows where a heading or a cell does. */
const endRun = (text: string) => (/[.!?…:;]$/u.test(text) ? text : `${text}.`);

/** Facets that a result shows. */
const shown = ['kind', 'stage'];

/**
 * What is loaded to show a page among results.
 * @param runs its text, as `listRuns` tells it
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
