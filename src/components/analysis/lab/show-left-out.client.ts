import { fillWords } from './fill-words.ts';

/** List the rows that were not counted, in the line reserved for it. */
export function showLeftOut(root: HTMLElement, rows: readonly string[]): void {
  const told = root.querySelector<HTMLElement>('[data-left-out]');
  if (!told) return;
  told.textContent = fillWords(told.dataset.leftOut ?? '', { rows: rows.join('; ') });
  told.hidden = rows.length === 0;
}
