import { makeExcerpt, markWords, type Piece, splitText } from './excerpt.ts';
import type { Fragment } from './word-index.ts';

export interface ShownSection {
  readonly id: string;
  readonly title: readonly Piece[];
}

export interface ShownResult {
  readonly title: readonly Piece[];
  /** Title in another language, if that matched. */
  readonly otherTitle: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly sections: readonly ShownSection[];
}

/** Shorter pages need no sections; more would hide the next result. */
const limits = { words: 300, anchors: 2, sections: 3 };

/** Headings say more than the text below them. */
const headingWeight = 4;

/** Without the full stop that the index adds to every block. */
function takeTitle(
  words: readonly string[],
  marked: ReadonlySet<number>,
  start: number,
  end: number,
): Piece[] {
  const last = Math.min(end, words.length) - 1;
  const bare = words.map((word, at) => (at === last ? word.replace(/\.+$/u, '') : word));
  return markWords(bare, marked, start, end);
}

function findSections(
  { anchors }: Fragment,
  words: readonly string[],
  places: readonly number[],
  from: number,
): ShownSection[] {
  const heads = anchors
    .filter(({ location, text }) => location >= from && text)
    .map(({ id, location, text }) => ({
      id,
      start: location,
      end: location + splitText(text.trim()).length,
    }))
    .sort((a, b) => a.start - b.start);
  if (words.length < limits.words || heads.length < limits.anchors) return [];
  const scores = heads.map(({ start, end }, index) => {
    const next = heads[index + 1]?.start ?? words.length;
    const inside = places.filter((place) => place >= start && place < next);
    return inside.reduce((sum, place) => sum + (place < end ? headingWeight : 1), 0);
  });
  const marked = new Set(places);
  return heads
    .map((head, index) => ({ ...head, index, score: scores[index] as number }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, limits.sections)
    .map(({ id, start, end }) => ({ id, title: takeTitle(words, marked, start, end) }));
}

/**
 * Contents of a result. A page's text begins with its names; the excerpt is taken from the rest.
 * @param places positions of matches, ascending
 */
export function showResult(fragment: Fragment, places: readonly number[]): ShownResult {
  const words = splitText(fragment.content);
  const title = splitText(fragment.meta.title);
  const marked = new Set(places);
  let from = fragment.names.reduce((sum, words) => sum + words, title.length);
  let otherTitle: Piece[] = [];
  const isInTitle = places.some((place) => place < title.length);
  for (const length of fragment.foreign) {
    const [start, end] = [from, from + length];
    const isFound = places.some((place) => place >= start && place < end);
    if (isFound && !isInTitle && otherTitle.length === 0) {
      otherTitle = takeTitle(words, marked, start, end);
    }
    from = end;
  }
  return {
    title: markWords(title, marked),
    otherTitle,
    excerpt: makeExcerpt(words, places, Math.min(from, words.length)),
    sections: findSections(fragment, words, places, from),
  };
}
