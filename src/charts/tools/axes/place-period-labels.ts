import { textSize, type ChartRow, type Measure } from '../model/chart-data.ts';
import type { TextMark } from '../model/scene.ts';
import { wrapText } from '../words/wrap-text.ts';
import { baselineBelow, keepsWords, lineHeight, setWords } from '../words/text-block.ts';

interface Spot {
  readonly index: number;
  readonly left: number;
  readonly right: number;
}

const gap = 4;
const maxLines = 3;
/** Width from which a broken word is better than an omitted label. */
const breakFrom = 56;

/** Every `step`-th period and the last, each with the space up to half way to its neighbours. */
function shareRoom(centres: readonly number[], step: number, width: number): Spot[] {
  const last = centres.length - 1;
  const chosen = centres.map((_, index) => index).filter((index) => index % step === 0);
  if (chosen.at(-1) !== last) {
    // Drop a last regular label closer than half a step.
    if (last - (chosen.at(-1) ?? 0) < step / 2 && chosen.length > 1) chosen.pop();
    chosen.push(last);
  }
  const centre = (index: number | undefined) => centres[index ?? 0] ?? 0;
  return chosen.map((index, at) => ({
    index,
    left: at === 0 ? 0 : (centre(chosen[at - 1]) + centre(index)) / 2 + gap / 2,
    right:
      at === chosen.length - 1 ? width : (centre(index) + centre(chosen[at + 1])) / 2 - gap / 2,
  }));
}

/**
 * All names if they fit, otherwise every second, third and so on, and the last one. Labels are shifted rather
 * than leave the drawing.
 * @param centres x of each row
 * @param top upper edge of the labels
 */
export function placePeriodLabels(
  rows: readonly ChartRow[],
  centres: readonly number[],
  top: number,
  width: number,
  measure: Measure,
): { readonly marks: TextMark[]; readonly height: number } {
  if (rows.length === 0) return { marks: [], height: 0 };
  const label = (spot: Spot) => rows[spot.index]?.label ?? '';
  const weight = (spot: Spot) => (rows[spot.index]?.accent ? 600 : 400);
  const lines = (spot: Spot) =>
    wrapText(label(spot), spot.right - spot.left, textSize, measure, weight(spot));
  const fits = (spot: Spot) =>
    keepsWords(label(spot), spot.right - spot.left, measure, weight(spot)) &&
    lines(spot).length <= maxLines;
  const broken = (spot: Spot) =>
    spot.right - spot.left >= breakFrom &&
    lines(spot).every((line) => measure(line, textSize, weight(spot)) <= spot.right - spot.left);
  let spots = shareRoom(centres, 1, width);
  if (!spots.every((spot) => fits(spot) || broken(spot))) {
    for (let step = 2; step <= rows.length && !spots.every(fits); step++) {
      spots = shareRoom(centres, step, width);
    }
  }
  const marks = spots.map((spot): TextMark => {
    const set = lines(spot);
    const half = Math.max(...set.map((line) => measure(line, textSize, weight(spot)))) / 2;
    const row = rows[spot.index];
    const centre = centres[spot.index] ?? 0;
    return setWords(
      set,
      Math.max(spot.left + half, Math.min(centre, spot.right - half)),
      baselineBelow(top),
      { weight: weight(spot), fill: row?.accent ? 'ink' : 'ink-2', anchor: 'middle', row: row?.id },
    );
  });
  return { marks, height: Math.max(...marks.map((mark) => mark.lines.length)) * lineHeight };
}
