import { boxesOf } from '../../tools/marks/mark-boxes.ts';
import { type Block, stackBlocks } from '../../tools/maps/block.ts';
import type { Measure } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { thumbnailSize } from '../../tools/model/thumbnail.ts';

/** Max lines of two maps that are legible in a thumbnail. */
const maxLines = 2;

/** A map with its name, without the numbers below it, which come after the land. */
function cutPanel(panel: Mark): Mark {
  if (panel.type !== 'group') return panel;
  const land = panel.marks.findIndex(({ type }) => type === 'group');
  return land < 0 ? panel : { ...panel, marks: panel.marks.slice(0, land + 1) };
}

/**
 * Thumbnail of the first maps. They are meaningful only side by side, so a second line of maps replaces the
 * numbers.
 * @returns undefined if the drawing is not made of maps, but of a list in their place
 */
export function placeMultiplesThumbnail(narrow: Scene, measure: Measure): Scene | undefined {
  const lines = narrow.marks.slice(0, maxLines).map((line): Block | undefined => {
    if (line.type !== 'group') return undefined;
    const marks = line.marks.map(cutPanel);
    return {
      marks,
      height: Math.max(0, ...[...boxesOf(marks, measure)].map(({ bottom }) => bottom)),
    };
  });
  if (narrow.height <= thumbnailSize.height || !lines.every((line) => line !== undefined))
    return undefined;
  const { marks, height } = stackBlocks(lines, 10);
  return { width: narrow.width, height: height + 2, marks, legend: [] };
}
