import { wordsOf } from './cell-words.ts';
import { markAsked } from '../view/view-events.ts';

// What a script adds to a figure that is complete without one: the value under the pointer or the
// arrow keys, and one series at a time.

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

/** The keyboard reaches a drawing, and hears which keys it answers. */
function openToKeys(draw: HTMLElement): void {
  draw.tabIndex = 0;
  draw.setAttribute('role', 'group');
  draw.setAttribute('aria-label', draw.dataset.keys ?? '');
}

function addValues(figure: HTMLElement, table: HTMLTableElement): void {
  const draw = figure.querySelector<HTMLElement>('[data-draw]');
  if (!draw) return;
  const tip = document.createElement('p');
  tip.className = 'tip';
  tip.setAttribute('role', 'status');
  draw.append(tip);
  openToKeys(draw);
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
 * The legend becomes a choice: one series stands out, the others step back. Among several figures the link to
 * the page of this one carries the choice.
 */
function addHighlight(figure: HTMLElement): void {
  const items = [...figure.querySelectorAll<HTMLElement>('.keys [data-s]')];
  const whole = figure.querySelector<HTMLAnchorElement>('[data-whole]');
  const set = (series: string | undefined) => {
    if (whole) whole.search = series === undefined ? '' : `series=${encodeURIComponent(series)}`;
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
      set(button.getAttribute('aria-pressed') === 'true' ? undefined : item.dataset.s);
    });
  }
}

/** The table of a figure whose numbers stand on its own page; none where that cannot be asked. */
async function fetchTable({ href }: HTMLAnchorElement): Promise<HTMLTableElement | null> {
  const page = await fetch(href)
    .then((answer) => answer.text())
    .catch(() => '');
  return new DOMParser().parseFromString(page, 'text/html').querySelector('[data-figure-table]');
}

/** Long tables are asked for when the first value of their figure is. */
function addFetchedValues(figure: HTMLElement, link: HTMLAnchorElement): void {
  const draw = figure.querySelector<HTMLElement>('[data-draw]');
  if (!draw) return;
  openToKeys(draw);
  const asked = new AbortController();
  const ask = async () => {
    asked.abort();
    const table = await fetchTable(link);
    if (table) addValues(figure, table);
  };
  for (const event of ['pointerenter', 'focus'])
    draw.addEventListener(event, ask, { signal: asked.signal });
}

for (const figure of document.querySelectorAll<HTMLElement>('[data-figure]')) {
  const table =
    figure.querySelector<HTMLTableElement>('[data-figure-table]') ??
    document.querySelector<HTMLTableElement>('[data-numbers] [data-figure-table]');
  const link = figure.querySelector<HTMLAnchorElement>('[data-rows]');
  if (table) addValues(figure, table);
  else if (link) addFetchedValues(figure, link);
  if (table || link) addHighlight(figure);
}
