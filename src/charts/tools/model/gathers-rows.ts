import type { Mark } from './scene.ts';

/** Do some marks stand for several rows each, where another drawing has a mark for each? */
export function gathersRows(marks: readonly Mark[]): boolean {
  return marks.some((mark) =>
    mark.type === 'group' ? gathersRows(mark.marks) : mark.rows !== undefined,
  );
}
