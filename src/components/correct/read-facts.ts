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

/** Place in the file of a row, as far as the page has it. */
function fieldOf(row: Element): string {
  const aspect = row.getAttribute('data-aspect');
  if (aspect === null) return '';
  return row.closest('#profile') ? `profile.${aspect}` : `fields.${aspect}`;
}

/** One fact for each value of a row, with its time and its source. */
function readRow(row: Element): PageFact[] {
  const term = row.querySelector('dt');
  const label = term ? wordsWithout(term, 'small, [role=tooltip]') : '';
  const field = fieldOf(row);
  return [...row.querySelectorAll(':scope > dd:not(.src, .earlier, .fix)')].flatMap((value) => {
    // Several values with the same source are on one line.
    const several =
      field === '' ? [] : [...value.querySelectorAll(':scope > :is(a, span:not(.more))')];
    const words =
      several.length > 1
        ? several.map((part) => wordsOf(part))
        : [wordsWithout(value, 'small, .more, svg, script')].filter(Boolean);
    const beside = [...value.querySelectorAll('small')].map((part) => wordsOf(part));
    const next = value.nextElementSibling;
    const source = next?.classList.contains('src') ? wordsOf(next) : '';
    const origin = [...beside, source].filter(Boolean).join('; ').replaceAll('.; ', '. ');
    return label ? words.map((now) => ({ field, label, now, origin })) : [];
  });
}

/** A figure or another part of the page that a link names. */
function readPart(page: Document, id: string): PageFact[] {
  const part = id === '' ? null : page.getElementById(id);
  const label = wordsOf(part?.querySelector('h2, h3, h4, figcaption'));
  return label ? [{ field: id, label, now: '', origin: '', isFree: true }] : [];
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
  // Folded are the answers to surveys, which are kept as they were given.
  const rows = [...main.querySelectorAll('dl:is(.facts, .readout) > div')].filter(
    (row) => !row.closest('details'),
  );
  return {
    kind: main.getAttribute('data-kind') ?? '',
    title,
    facts: [
      { field: 'name', label: words.name, now: title, origin: '' },
      ...(lead ? [{ field: 'lead', label: words.opening, now: lead, origin: '' }] : []),
      ...rows.flatMap(readRow),
      ...readPart(page, wanted),
    ],
  };
}
