import type { Mark } from '../../src/charts/tools/model/scene.ts';

/** Including those in groups, with absolute positions. */
export function* listMarks(
  marks: readonly Mark[],
  x = 0,
  y = 0,
): Generator<Exclude<Mark, { type: 'group' }>> {
  for (const mark of marks) {
    if (mark.type === 'group') {
      yield* listMarks(mark.marks, x + (mark.x ?? 0), y + (mark.y ?? 0));
    } else if ('x' in mark) yield { ...mark, x: mark.x + x, y: mark.y + y };
    else yield mark;
  }
}

/** Printed words of each cell, by row and column. */
export function printedCells(marks: readonly Mark[]): Map<string, string> {
  const cells = [...listMarks(marks)].flatMap((mark) =>
    mark.type === 'text' && mark.row !== undefined && mark.column !== undefined
      ? [[`${mark.row} ${mark.column}`, mark.lines.join(' ')] as const]
      : [],
  );
  return new Map(cells);
}
