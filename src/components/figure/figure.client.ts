import type { OpenRow } from './row-card.ts';
import { openToKeys, showTips } from '../view/show-tips.client.ts';
import { wordsOf } from '../view/words-of.ts';
import { markAsked } from '../view/view-events.ts';

// Additions to a figure that is complete without scripts: the value under the pointer or reached by arrow keys,
// and one series at a time.

/** Text of a cell with its row and column, as in its table. */
function describeMark(mark: Element, table: HTMLTableElement): string | undefined {
  const { r, c } = (mark as SVGElement).dataset;
  const row = r === undefined ? null : table.querySelector(`tr[data-r="${CSS.escape(r)}"]`);
  if (!row) return undefined;
  const label = row.querySelector('th')?.textContent?.trim() ?? '';
  const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '');
  const heads = [...table.querySelectorAll('thead th')].map((cell) => wordsOf(cell));
  const chosen = c === undefined ? cells.map((_, index) => index) : [Number(c)];
  const values = chosen.map((index) => `${heads[index + 1] ?? ''}: ${cells[index] ?? ''}`);
  return [label, ...values].join(' · ');
}

/** Key of the cell that a mark represents. */
function cellOf(mark: Element): string {
  const { r, c } = (mark as SVGElement).dataset;
  return `${r} ${c}`;
}

/** Request highlighting the row of a mark, which is below the drawing. */
const askMark: OpenRow = (mark) => {
  const detail = (mark as SVGElement | null)?.dataset.r;
  if (detail) document.dispatchEvent(new CustomEvent(markAsked, { detail }));
};

function addValues(draw: HTMLElement, table: HTMLTableElement, open = askMark): void {
  showTips(draw, {
    selector: '[data-r]',
    steps: 'svg.scene [data-r]:not(text):not(.off)',
    keyOf: cellOf,
    say: (mark) => describeMark(mark, table),
    open,
  });
  draw.addEventListener('click', (event) => {
    open((event.target as Element).closest('[data-r]'), event);
  });
}

/**
 * Make the legend a choice: one series is highlighted, the others fade. Among several figures, the link to this
 * one's page includes the choice.
 */
function addHighlight(figure: HTMLElement): void {
  const items = [...figure.querySelectorAll<HTMLElement>('.keys [data-s]')];
  const whole = figure.querySelector<HTMLAnchorElement>('[data-whole]');
  const set = (series: string | undefined) => {
    if (whole) whole.search = series === undefined ? '' : `series=${encodeURIComponent(series)}`;
    for (const item of items) {
      const [button] = item.children;
      if (button) button.ariaPressed = String(item.dataset.s === series);
    }
    for (const mark of figure.querySelectorAll<SVGElement>('svg.scene [data-s]')) {
      mark.classList.toggle('off', series !== undefined && mark.dataset.s !== series);
    }
  };
  for (const item of items) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    button.ariaPressed = 'false';
    button.append(...item.childNodes);
    item.append(button);
    button.addEventListener('click', () => {
      set(button.ariaPressed === 'true' ? undefined : item.dataset.s);
    });
  }
}

/** Fetch a long table when a reader first points at its drawing; what was clicked first opens then. */
function addFetchedValues(draw: HTMLElement, link: HTMLAnchorElement): void {
  let clicked: MouseEvent | undefined;
  let isAsked = false;
  const ask = async () => {
    if (isAsked) return;
    isAsked = true;
    const { fetchRows } = await import('./fetch-rows.client.ts');
    const rows = await fetchRows(draw, link);
    if (!rows) return;
    addValues(draw, rows.table, rows.open);
    if (clicked) rows.open(null, clicked);
  };
  draw.addEventListener('pointerenter', ask);
  draw.addEventListener('focus', ask);
  draw.addEventListener('click', (event) => {
    clicked ??= event;
  });
}

for (const figure of document.querySelectorAll<HTMLElement>('[data-figure]')) {
  const draw = figure.querySelector<HTMLElement>('[data-draw]');
  const table =
    figure.querySelector<HTMLTableElement>('[data-figure-table]') ??
    document.querySelector<HTMLTableElement>('[data-numbers] [data-figure-table]');
  const link = figure.querySelector<HTMLAnchorElement>('[data-rows]');
  if (!table && !link) continue;
  if (draw) {
    openToKeys(draw);
    if (table) addValues(draw, table);
    else if (link) addFetchedValues(draw, link);
  }
  addHighlight(figure);
}
