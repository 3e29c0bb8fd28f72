import { type ViewKey, type ViewValues, writeView } from '../../domain/view/view-state.ts';
import { keepSelects } from '../view/keep-selects.client.ts';
import {
  followAddress,
  markAsked,
  readAddress,
  writeAddress,
} from '../view/view-address.client.ts';
import { matchRow, toCsvText } from './figure-state.ts';

// What a script adds to a figure that is complete without one: the value under the pointer or the
// arrow keys, one series at a time, filters, and a switch between drawing and table.

/** Words of a cell of the table, without the explanations that its terms carry. */
function wordsOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const explanation of copy.querySelectorAll('[role=tooltip]')) explanation.remove();
  return copy.textContent?.trim() ?? '';
}

/** Text of a cell with its row and column, as its table prints it. */
function describeMark(mark: Element, table: HTMLTableElement): string | undefined {
  const { r, c } = (mark as SVGElement).dataset;
  const row = r === undefined ? null : table.querySelector(`tr[data-r="${CSS.escape(r)}"]`);
  if (!row) return undefined;
  const label = row.querySelector('th')?.textContent?.trim() ?? '';
  const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '');
  const heads = [...table.querySelectorAll('thead th')].map(wordsOf);
  const chosen = c === undefined ? cells.map((_, index) => index) : [Number(c)];
  const values = chosen.map((index) => `${heads[index + 1] ?? ''}: ${cells[index] ?? ''}`);
  return [label, ...values].join(' · ');
}

/** Name of the cell that a mark stands for. */
function cellOf(mark: Element): string {
  const { r, c } = (mark as SVGElement).dataset;
  return `${r} ${c}`;
}

function addValues(figure: HTMLElement, table: HTMLTableElement): void {
  const draw = figure.querySelector<HTMLElement>('[data-draw]');
  if (!draw) return;
  const tip = document.createElement('p');
  tip.className = 'tip';
  tip.setAttribute('role', 'status');
  draw.append(tip);
  draw.tabIndex = 0;
  draw.setAttribute('role', 'group');
  draw.setAttribute('aria-label', draw.dataset.keys ?? '');
  let lit: Element | undefined;
  const hide = () => {
    lit?.classList.remove('lit');
    lit = undefined;
    tip.textContent = '';
  };
  const show = (mark: Element) => {
    const text = describeMark(mark, table);
    if (!text || mark === lit) return;
    hide();
    lit = mark;
    mark.classList.add('lit');
    tip.textContent = text;
    const box = draw.getBoundingClientRect();
    const place = mark.getBoundingClientRect();
    const left = place.left + place.width / 2 - box.left - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(0, Math.min(left, box.width - tip.offsetWidth))}px`;
    tip.style.top = `${Math.max(0, place.top - box.top - tip.offsetHeight - 6)}px`;
  };
  draw.addEventListener('pointerover', ({ target }) => {
    const mark = (target as Element).closest('[data-r]');
    if (mark) show(mark);
    else hide();
  });
  // The end of a tap is not a leave: the value stays until the next one.
  draw.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') hide();
  });
  const ask = (mark: Element | undefined | null) => {
    const detail = (mark as SVGElement | undefined | null)?.dataset.r;
    if (detail) document.dispatchEvent(new CustomEvent(markAsked, { detail }));
  };
  draw.addEventListener('click', ({ target }) => ask((target as Element).closest('[data-r]')));
  draw.addEventListener('focusout', hide);
  draw.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    if (event.key === 'Enter') ask(lit);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const shown = [...draw.querySelectorAll('svg.scene')].find(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    // A value may have many marks, such as the units of a count: it is one step.
    const marks = new Map<string, Element>();
    for (const mark of shown?.querySelectorAll('[data-r]:not(text):not(.off)') ?? []) {
      if (!marks.has(cellOf(mark))) marks.set(cellOf(mark), mark);
    }
    const cells = [...marks.keys()];
    const at = lit ? cells.indexOf(cellOf(lit)) : step > 0 ? -1 : 0;
    const next = marks.get(cells[(at + step + cells.length) % cells.length] ?? '');
    if (!next) return;
    event.preventDefault();
    show(next);
  });
}

/**
 * The legend becomes a choice: one series stands out, the others step back. Where a page has one figure the
 * choice stands in its address; among several, the link to the page of the figure carries it.
 */
function addHighlight(figure: HTMLElement, isAlone: boolean): void {
  const items = [...figure.querySelectorAll<HTMLElement>('.keys [data-s]')];
  if (items.length === 0) return;
  const keys: readonly ViewKey[] = [
    { name: 'series', knows: (value) => items.some(({ dataset }) => dataset.s === value) },
  ];
  const whole = figure.querySelector<HTMLAnchorElement>('[data-whole]');
  const set = (series: string | undefined) => {
    if (whole) whole.search = series === undefined ? '' : writeView('', keys, valuesOf(series));
    for (const item of items) {
      item.firstElementChild?.setAttribute('aria-pressed', String(item.dataset.s === series));
    }
    for (const mark of figure.querySelectorAll<SVGElement>('svg.scene [data-s]')) {
      mark.classList.toggle('off', series !== undefined && mark.dataset.s !== series);
    }
  };
  for (const item of items) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    button.setAttribute('aria-pressed', 'false');
    button.append(...item.childNodes);
    item.append(button);
    button.addEventListener('click', () => {
      const series = button.getAttribute('aria-pressed') === 'true' ? undefined : item.dataset.s;
      if (isAlone) writeAddress(keys, valuesOf(series));
      set(series);
    });
  }
  if (isAlone) followAddress(() => set(readAddress(keys).get('series')?.[0]));
}

/** The choice of a series, or of none. */
function valuesOf(series: string | undefined): ViewValues {
  return new Map(series === undefined ? [] : [['series', [series]]]);
}

function addFilters(figure: HTMLElement, table: HTMLTableElement): void {
  const form = figure.querySelector<HTMLFieldSetElement>('[data-figure-filters]');
  if (!form) return;
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector('[data-status]');
  const clear = form.querySelector<HTMLButtonElement>('[data-clear]');
  const link = form.querySelector<HTMLAnchorElement>('[data-shown-csv]');
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-r]')];
  const apply = () => {
    const chosen = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    const shown = new Set<string>();
    for (const row of rows) {
      const { r = '', stage, sectors } = row.dataset;
      row.hidden = !matchRow({ stage, sectors }, chosen);
      if (!row.hidden) shown.add(r);
    }
    for (const group of table.tBodies) {
      group.hidden = ![...group.rows].some((row) => row.dataset.r && !row.hidden);
    }
    for (const mark of figure.querySelectorAll<SVGElement>('svg.scene :is([data-r], [data-rs])')) {
      const own = mark.dataset.rs?.split(' ') ?? [mark.dataset.r ?? ''];
      mark.classList.toggle('off', !own.some((id) => shown.has(id)));
    }
    const filtered = shown.size < rows.length;
    figure.classList.toggle('filtered', filtered);
    if (clear) clear.hidden = !filtered;
    if (status) {
      status.textContent = filtered
        ? (form.dataset.shown ?? '')
            .replace('{shown}', String(shown.size))
            .replace('{total}', String(rows.length))
        : '';
    }
    if (link) {
      link.hidden = !filtered;
      const heads = [...(table.tHead?.rows ?? [])];
      const visible = [...heads, ...rows.filter((row) => !row.hidden)];
      // Numbers as `data.csv` has them, not as the reader's language prints them.
      const plain = visible.map((row) =>
        [...row.cells].map((cell) => cell.dataset.v ?? (cell.dataset.m ? '' : wordsOf(cell))),
      );
      link.href = `data:text/csv;charset=utf-8,${encodeURIComponent(toCsvText(plain))}`;
    }
  };
  const kept = keepSelects(selects, apply);
  clear?.addEventListener('click', () => {
    kept.clear();
    selects[0]?.focus();
  });
}

/** Drawing or table, one at a time; without a script both stand on the page. */
function addSwitch(figure: HTMLElement): void {
  const buttons = [...figure.querySelectorAll<HTMLButtonElement>('[data-view]')];
  const table = document.querySelector<HTMLElement>('[data-numbers]');
  const draw = figure.querySelector<HTMLElement>('[data-draw]');
  if (!table || !draw) return;
  const place = document.createComment('');
  table.before(place);
  const keys: readonly ViewKey[] = [
    { name: 'view', knows: (value) => value === 'table' || value === 'chart' },
  ];
  const read = () => {
    const view = readAddress(keys).get('view')?.[0] === 'table' ? 'table' : 'chart';
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset.view === view));
    }
    draw.hidden = view === 'table';
    if (view === 'table') draw.after(table);
    else place.after(table);
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      writeAddress(keys, new Map(button.dataset.view === 'table' ? [['view', ['table']]] : []));
      read();
    });
  }
  followAddress(read);
}

const figures = document.querySelectorAll<HTMLElement>('[data-figure]');
for (const figure of figures) {
  const table =
    figure.querySelector<HTMLTableElement>('[data-figure-table]') ??
    document.querySelector<HTMLTableElement>('[data-figure-table]');
  if (!table) continue;
  addValues(figure, table);
  addHighlight(figure, figures.length === 1 && figure.querySelector('[data-whole]') === null);
  addFilters(figure, table);
  addSwitch(figure);
}
