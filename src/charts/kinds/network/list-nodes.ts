import { max } from 'd3-array';
import { stackWords, type WordBlock, type Words } from '../../tools/words/stack-words.ts';
import { leading, type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import type { Mark, TextMark } from '../../tools/model/scene.ts';

const gap = 24;
const below = 6;
const apart = 8;

export interface ListEntry {
  readonly words: readonly Words[];
  /** Draw the symbol before the words, around its centre. */
  readonly draw: (x: number, y: number) => Mark;
}

/** Words of an entry in sequence, with a number after the last line of the name. */
function setEntry(
  words: readonly Words[],
  width: number,
  { measure }: PlaceContext,
): { width: number; block: WordBlock; after: TextMark[] } {
  const [name, value] = words as [Words, Words?];
  const block = stackWords(words, width, measure);
  if (!value) return { width: block.width, block, after: [] };
  const alone = stackWords([name], width, measure);
  const [mark] = alone.draw(0, 0) as [TextMark];
  const last = measure(mark.lines.at(-1) ?? '', mark.size);
  const valueWidth = measure(value.text, textSize, value.weight);
  if (last + apart + valueWidth > width) return { width: block.width, block, after: [] };
  const [said] = stackWords([value], Number.POSITIVE_INFINITY, measure).draw(
    last + apart,
    alone.height - textSize * leading,
  ) as [TextMark];
  return {
    width: Math.max(alone.width, last + apart + valueWidth),
    block: alone,
    after: [said],
  };
}

/**
 * Entries in as many columns as their words allow, in row order.
 * @param lead space before the words
 */
export function listNodes(
  entries: readonly ListEntry[],
  top: number,
  lead: number,
  context: PlaceContext,
): { marks: Mark[]; bottom: number } {
  if (entries.length === 0) return { marks: [], bottom: top };
  const { width } = context;
  const widest =
    max(entries, ({ words }) => setEntry(words, Number.POSITIVE_INFINITY, context).width) ?? 0;
  const columnWidth = Math.min(lead + widest + gap, 320);
  const columns = Math.max(1, Math.min(Math.floor((width + gap) / columnWidth), entries.length, 5));
  const room = (width + gap) / columns;
  const marks: Mark[] = [];
  let bottom = top;
  for (let start = 0; start < entries.length; start += columns) {
    const y = bottom;
    entries.slice(start, start + columns).forEach(({ words, draw }, index) => {
      const x = index * room;
      const { block, after } = setEntry(words, room - gap - lead, context);
      marks.push(draw(x + lead / 2, y + block.middle), ...block.draw(x + lead, y));
      for (const mark of after) marks.push({ ...mark, x: mark.x + x + lead, y: mark.y + y });
      bottom = Math.max(bottom, y + block.height + below);
    });
  }
  return { marks, bottom: bottom - below };
}
