import { wordsOf } from '../view/words-of.ts';

/** A fact that a page of the site shows. */
export interface PageFact {
  /** Its place in the file, such as `profile.members`; empty if the page does not say. */
  readonly field: string;
  readonly label: string;
  /** Words of the fact, without its time and its source. */
  readonly now: string;
  /** Time and sources in words. */
  readonly origin: string;
  /** What its own link to the form asks for; empty if it has none. */
  readonly asked: string;
  /** Whether the reader copies the words: it is a part of the page, such as a figure. */
  readonly isFree?: true;
}

/** A page, as the form for corrections shows it. */
export interface ReadPage {
  readonly kind: string;
  readonly title: string;
  readonly facts: readonly PageFact[];
}

/** Words of an element without some of its parts, and without the sign before them. */
const wordsWithout = (element: Element, parts: string): string =>
  wordsOf(element, parts).replace(/[,;]$/, '');

/** Most sources of a page that are named at each of its facts. */
const mostSources = 3;

/** Sources of all that a page says without naming another one. */
function readSources(main: Element): string {
  const sources = [...main.querySelectorAll(':is(#sources, #cite) .index li')];
  const named = sources.slice(0, mostSources).map((source) => wordsOf(source));
  return [...named, ...(sources.length > mostSources ? ['…'] : [])].join('; ');
}

/** What the first pencil of a row or a part asks the form for; empty without one. */
const askedBy = (row: Element) =>
  row
    .querySelector('a.fix, .fix > a')
    ?.getAttribute('href')
    ?.replace(/^.*(?=\?)/, '') ?? '';

const fieldOf = (asked: string) => new URLSearchParams(asked).get('field') ?? '';

/** One fact for each value of a row, with its time and its source. */
function readRow(row: Element, sources: string): PageFact[] {
  const term = row.querySelector('dt, th');
  const label = term ? wordsWithout(term, 'small, [role=tooltip], .fix') : '';
  const asked = askedBy(row);
  const field = fieldOf(asked);
  const list = row.parentElement;
  const dated = list?.getAttribute('data-dated') ?? wordsOf(list?.querySelector('[data-dated]'));
  // What the head of an entry says is as its sources said at the time.
  const common = asked === '' ? [] : [list?.matches('.readout') ? dated : '', sources];
  const values = row.querySelectorAll(':scope > :is(dd, td):not(.src, .earlier, .fix)');
  return [...values].flatMap((value) => {
    // Several values with the same source are on one line.
    const several =
      field === '' ? [] : [...value.querySelectorAll(':scope > :is(a, span:not(.more))')];
    const words =
      several.length > 1
        ? several.map((part) => wordsOf(part))
        : [wordsWithout(value, 'small, .more, svg, script')].filter(Boolean);
    const beside = [...value.querySelectorAll('small')].map((part) => wordsOf(part));
    const next = value.nextElementSibling;
    const own = next?.classList.contains('src') ? [wordsOf(next)] : common;
    const parts = new Set([...beside, ...own].filter(Boolean));
    const origin = [...parts].join('; ').replaceAll('.; ', '. ');
    // A table has several values of one thing.
    const named = [label, value.getAttribute('data-head')].filter(Boolean).join(': ');
    return label ? words.map((now) => ({ field, label: named, now, origin, asked })) : [];
  });
}

/** Names of figures and other parts; of terms, rows and works. */
const [heading, naming] = ['h2, h3, h4, figcaption', 'dt, th, cite'] as const;

/** A figure or another part of the page that a link names; of a term, its meaning is what the page says. */
function readPart(page: Document, id: string): PageFact[] {
  const part = id === '' ? null : page.getElementById(id);
  const label = wordsOf(part?.querySelector(heading) ?? part?.querySelector(naming), 'small, .fix');
  const now = wordsOf(part?.querySelector('.meant'));
  const fact = { field: id, label, now, origin: '', asked: '' };
  return label ? [now === '' ? { ...fact, isFree: true } : fact] : [];
}

/** Whether a row is of the page itself, or one of the wanted part. */
function isListed(row: Element, wanted: string): boolean {
  const part = row.closest('[id]');
  const isPart = part !== null && fieldOf(askedBy(part)) === part.id;
  return !isPart || (part !== row && part.id === wanted);
}

/**
 * What a page of the site says, as texts.
 * @param wanted id of a part of it
 * @param words labels of its title and its lead
 */
export function readFacts(
  page: Document,
  wanted: string,
  words: { readonly name: string; readonly opening: string },
): ReadPage | undefined {
  const main = page.querySelector('main');
  const heading = main?.querySelector('h1');
  if (!main || !heading) return undefined;
  const title = wordsWithout(heading, 'small, [role=tooltip], .draft');
  const opening = main.querySelector('.lead');
  const lead = opening ? wordsWithout(opening, '[role=tooltip]') : '';
  // Folded are the answers to surveys, which are kept as they were given. Parts that have a pencil of their own, such
  // as terms, are too many to list; so are their rows.
  const rows = [...main.querySelectorAll('dl > div, tr:has(.fix)')].filter(
    (row) =>
      !row.closest('details') &&
      isListed(row, wanted) &&
      (row.matches(':is(.facts, .readout) > *') || row.querySelector('.fix')),
  );
  const sources = readSources(main);
  const plain = { origin: '', asked: '' };
  return {
    kind: main.getAttribute('data-kind') ?? '',
    title,
    facts: [
      { ...plain, field: 'name', label: words.name, now: title },
      ...(lead ? [{ ...plain, field: 'lead', label: words.opening, now: lead }] : []),
      ...rows.flatMap((row) => readRow(row, sources)),
      ...readPart(page, wanted),
    ],
  };
}
