import { max } from 'd3-array';
import { stackWords, type Words } from '../words/stack-words.ts';
import type { PlaceContext } from '../shared/chart-data.ts';
import type { Mark } from '../shared/scene.ts';

const gap = 24;
const below = 6;

/** An entry of a list below the network. */
export interface ListEntry {
  readonly words: readonly Words[];
  /** Draws what stands before the words, around a middle. */
  readonly draw: (x: number, y: number) => Mark;
}

/**
 * Entries in as many columns as their words allow, one after the other across.
 * @param lead room before the words
 */
export function listNodes(
  entries: readonly ListEntry[],
  top: number,
  lead: number,
  { width, measure }: PlaceContext,
): { marks: Mark[]; bottom: number } {
  if (entries.length === 0) return { marks: [], bottom: top };
  const widest =
    max(entries, ({ words }) => stackWords(words, Number.POSITIVE_INFINITY, measure).width) ?? 0;
  const wished = Math.min(lead + widest + gap, 320);
  const columns = Math.max(1, Math.min(Math.floor((width + gap) / wished), entries.length, 5));
  const room = (width + gap) / columns;
  const marks: Mark[] = [];
  let bottom = top;
  for (let start = 0; start < entries.length; start += columns) {
    const y = bottom;
    entries.slice(start, start + columns).forEach(({ words, draw }, index) => {
      const x = index * room;
      const block = stackWords(words, room - gap - lead, measure);
      marks.push(draw(x + lead / 2, y + block.middle), ...block.draw(x + lead, y));
      bottom = Math.max(bottom, y + block.height + below);
    });
  }
  return { marks, bottom: bottom - below };
}
