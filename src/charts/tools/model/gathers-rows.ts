import type { Mark } from './scene.ts';

/** Whether some marks represent several rows each, which other drawings show separately. */
export function gathersRows(marks: readonly Mark[]): boolean {
  return marks.some((mark) =>
    mark.type === 'group' ? gathersRows(mark.marks) : mark.rows !== undefined,
  );
}
