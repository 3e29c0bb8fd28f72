import { countWords } from '../count-words.ts';
import type { ChapterStatus, EditionStatus, PlaceCount } from './edition-status.ts';

/** Columns where nothing is known of the terminal. */
const usualWidth = 80;

/** Parts that stay whole, in lines that fit; one that is longer than a line stands alone. */
function wrapParts(parts: readonly string[], indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? indent + part : `${line} ${part}`;
    if (line !== '' && [...longer].length > width) {
      lines.push(line);
      line = indent + part;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Items with commas between them. */
function wrapList(items: readonly string[], indent: string, width: number): string[] {
  const parts = items.map((item, index) => (index < items.length - 1 ? `${item},` : item));
  return wrapParts(parts, indent, width);
}

/** What of a place is still open, as `TR-34 20/3/1`; what is complete is only counted. */
function listPlaces(
  title: string,
  nameOf: (place: PlaceCount) => string,
  places: readonly PlaceCount[],
  width: number,
): string[] {
  if (places.length === 0) return [];
  const open = places.filter(({ proposed, missing }) => proposed + missing > 0);
  const items = open.map(
    (place) => `${nameOf(place)} ${place.confirmed}/${place.proposed}/${place.missing}`,
  );
  const complete = `${title}: ${places.length - open.length} of ${places.length} complete`;
  const legend = open.length > 0 ? ['(confirmed/proposed/missing):'] : [];
  return [...wrapParts([complete, ...legend], '  ', width), ...wrapList(items, '    ', width)];
}

/** Chapters of a state by their names. */
function listChapters(chapters: readonly ChapterStatus[], width: number): string[] {
  const states = Map.groupBy(chapters, ({ state }) => state);
  const counts = [...states].map(([state, own]) => `${own.length} ${state}`);
  const unread = [...states]
    .filter(([state]) => state === 'unchanged' || state === 'unwritten')
    .flatMap(([state, own]) => [
      `  ${state}:`,
      ...wrapList(
        own.map(({ id }) => id),
        '    ',
        width,
      ),
    ]);
  const lacking = chapters
    .filter(({ missing, state }) => missing.length > 0 && state !== 'unwritten')
    .map(({ id, missing }) => `${id} (${missing.join(' ')})`);
  return [
    ...wrapList([`Chapters: ${chapters.length}`, ...counts], '', width),
    ...unread,
    ...(lacking.length > 0 ? ['  without a language:', ...wrapList(lacking, '    ', width)] : []),
  ];
}

/** How far an edition is, in lines that fit a terminal; written to be read in one screen. */
export function formatStatus(status: EditionStatus, columns: number | undefined): string {
  const width = Math.max(20, columns ?? usualWidth);
  const { edition, returns, figures, warnings } = status;
  const { confirmed, proposed, missing, byAgency, byRegion } = returns;
  const marks = [
    status.status,
    ...(status.before === undefined ? [] : [`after ${status.before}`]),
    ...(status.current ? ['current'] : []),
    ...(status.frozen ? ['frozen'] : []),
  ];
  const all = Object.values(warnings).reduce((sum, n) => sum + n, 0);
  const kinds = Object.entries(warnings).map(([kind, n]) => `${n} ${kind}`);
  const counted = [
    `Returns: ${confirmed} confirmed`,
    `${proposed} proposed`,
    `${missing} missing`,
    `${confirmed + proposed + missing} in all`,
  ];
  const lines = [
    ...wrapList([`Edition ${edition}: ${marks[0]}`, ...marks.slice(1)], '', width),
    ...wrapList(counted, '', width),
    ...listPlaces('Agencies', ({ name }) => name, byAgency, width),
    ...listPlaces('Regions', ({ id, name }) => id ?? name, byRegion, width),
    ...listChapters(status.chapters, width),
    'Translations of chapters:',
    ...Object.entries(status.translations).flatMap(([locale, texts]) => {
      const [first = '', ...rest] = [
        `${texts.original} original`,
        `${texts.reviewed} reviewed`,
        countWords(texts.draft, 'draft'),
        `${texts.stale} stale`,
        `${texts.missing} missing`,
      ];
      return wrapList([`${locale} ${first}`, ...rest], '  ', width);
    }),
    ...wrapList(
      [
        `Published figures: ${figures.written} written`,
        `${figures.recounted} recounted`,
        `${figures.missing.length} to be written`,
      ],
      '',
      width,
    ),
    ...wrapList(figures.missing, '    ', width),
    `Doubts: ${status.doubts}`,
    `Problems: ${status.problems}`,
    `Warnings: ${all}`,
    ...wrapList(kinds, '    ', width),
  ];
  return `${lines.join('\n')}\n`;
}
