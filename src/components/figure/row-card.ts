import { nearestTo } from '../view/nearest-to.ts';
import { wordsOf } from '../view/words-of.ts';

/** Space between a mark and its card. */
const gap = 6;

/** How far from a mark a finger may be, in pixels. */
const reach = 14;

/** Opens the card of a mark, or of the nearest one to a point. */
export type OpenRow = (
  mark: Element | null,
  point?: Pick<MouseEvent, 'clientX' | 'clientY'>,
) => void;

/** Name of a row with its sign, as its table links it. */
const nameOf = (row: Element) =>
  [...(row.querySelector('th')?.childNodes ?? [])].map((part) => part.cloneNode(true));

/** First id of a row that is a region: ids of sectors are in small letters. */
const placeOf = ({ dataset }: HTMLElement) => /^[A-Z]\S*/.exec(dataset.keys ?? '')?.[0];

/** What its table says of a row, and the other rows at its place. */
function writeCard(card: Element, row: HTMLElement, table: HTMLTableElement): void {
  const make = (tag: string, ...parts: (Node | string)[]) => {
    const part = document.createElement(tag);
    part.append(...parts);
    return part;
  };
  const heads = [...table.querySelectorAll('thead th')].slice(1).map((head) => wordsOf(head));
  const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '');
  const place = placeOf(row);
  const others = place
    ? [...table.querySelectorAll<HTMLElement>('tr[data-r]')].filter(
        (other) => other !== row && placeOf(other) === place,
      )
    : [];
  const name = make('p', make('strong', ...nameOf(row)));
  const values = make('p', cells.map((cell, at) => `${heads[at]}: ${cell}`).join(' · '));
  const list = make('ul', ...others.map((other) => make('li', ...nameOf(other))));
  const around = [make('p', `${cells[0]} · ${others.length + 1}`), list];
  card.replaceChildren(name, values, ...(others.length > 0 ? around : []));
}

/** Let the marks of a drawing open a card with what its table says, as regions of maps do. */
export function startRowCard(draw: HTMLElement, table: HTMLTableElement): OpenRow {
  const card = document.createElement('div');
  card.className = 'row-card';
  card.hidden = true;
  card.tabIndex = -1;
  card.setAttribute('role', 'group');
  draw.append(card);
  const close = () => {
    card.hidden = true;
  };
  card.addEventListener('click', (event) => event.stopPropagation());
  document.addEventListener('pointerdown', ({ target }) => {
    if (!card.contains(target as Node)) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || card.hidden) return;
    const isHeld = card.contains(document.activeElement);
    close();
    if (isHeld) draw.focus({ preventScroll: true });
  });
  return (pointed, point) => {
    const marks = [...draw.querySelectorAll('svg [data-r]')].filter((mark) =>
      mark.checkVisibility(),
    );
    const mark = pointed ?? (point && nearestTo(marks, point, reach));
    const id = mark?.getAttribute('data-r');
    const row = id && table.querySelector<HTMLElement>(`tr[data-r="${CSS.escape(id)}"]`);
    if (!mark || !row) return;
    writeCard(card, row, table);
    card.setAttribute('aria-label', row.querySelector('th')?.textContent?.trim() ?? '');
    card.hidden = false;
    card.scrollTop = 0;
    const box = draw.getBoundingClientRect();
    const { left, top, width, height } = mark.getBoundingClientRect();
    const middle = left + width / 2 - box.left - card.offsetWidth / 2;
    // Below the mark, so that it stays in sight.
    card.style.left = `${Math.max(0, Math.min(middle, box.width - card.offsetWidth))}px`;
    card.style.top = `${top + height - box.top + gap}px`;
    card.focus({ preventScroll: true });
  };
}
