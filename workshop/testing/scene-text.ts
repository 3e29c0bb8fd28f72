import { leading, type Measure } from '../../src/charts/tools/model/chart-data.ts';
import type { Mark, Scene, TextMark } from '../../src/charts/tools/model/scene.ts';

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** With absolute positions. */
function* textMarks(marks: readonly Mark[], x = 0, y = 0): Generator<TextMark> {
  for (const mark of marks) {
    if (mark.type === 'text') yield { ...mark, x: mark.x + x, y: mark.y + y };
    else if (mark.type === 'group')
      yield* textMarks(mark.marks, x + (mark.x ?? 0), y + (mark.y ?? 0));
  }
}

/** From the x-height down to a short descender. */
export function textBoxes(scene: Scene, measure: Measure): TextBox[] {
  return [...textMarks(scene.marks)].flatMap(
    ({ lines, x, y, size, weight = 400, anchor = 'start' }) =>
      lines.map((text, index): TextBox => {
        const width = measure(text, size, weight);
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        const base = y + index * size * leading;
        return {
          text,
          left,
          right: left + width,
          top: base - 0.72 * size,
          bottom: base + 0.2 * size,
        };
      }),
  );
}

/**
 * Text that leaves the drawing or overlaps.
 * @returns one line for each fault
 */
export function unreadable(scene: Scene, measure: Measure): string[] {
  const boxes = textBoxes(scene, measure);
  const outside = boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > scene.width + 0.5 || top < -0.5 || bottom > scene.height + 0.5,
    )
    .map(({ text }) => `cut: ${text}`);
  const covered = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
      )
      .map((b) => `overlap: ${a.text} / ${b.text}`),
  );
  return [...outside, ...covered];
}
