import './figure.client.ts';
import type { ViewKey } from '../../domain/view/view-state.ts';
import { chosenIn } from '../take/chosen-in.ts';
import { keepSelects } from '../view/keep-selects.client.ts';
import { followAddress, readAddress, writeAddress } from '../view/view-address.client.ts';
import { matchRow } from './figure-state.ts';
import { findRow } from './find-row.client.ts';

// Additions on the page of one figure: filters, a switch between drawing and table, and an address that keeps
// these and the highlighted series.

/** What an address chooses is visible, also on phones, where the choices are folded away. */
function unfoldChosen(figure: HTMLElement): void {
  const fold = figure.querySelector<HTMLDetailsElement>('.figure-tools');
  if (fold && location.search) fold.open = true;
}

/** Keep the series chosen in the legend in the address. */
function keepSeries(figure: HTMLElement): void {
  const items = [...figure.querySelectorAll<HTMLElement>('.keys [data-s]')];
  if (items.length === 0) return;
  const keys: readonly ViewKey[] = [
    { name: 'series', knows: (value) => items.some(({ dataset }) => dataset.s === value) },
  ];
  const pressed = () =>
    items.find((item) => item.querySelector('[aria-pressed=true]') !== null)?.dataset.s;
  for (const item of items) {
    item.querySelector('button')?.addEventListener('click', () => {
      const series = pressed();
      writeAddress(keys, new Map(series === undefined ? [] : [['series', [series]]]));
    });
  }
  followAddress(() => {
    const wanted = readAddress(keys).get('series')?.[0];
    const shown = pressed();
    if (wanted === shown) return;
    // A second click deselects a series.
    const named = items.find(({ dataset }) => dataset.s === (wanted ?? shown));
    named?.querySelector('button')?.click();
  });
}

/** Update the counts in a legend of stages, and hide stages without visible rows. */
function startLegend(figure: HTMLElement, form: HTMLElement) {
  const options = [...form.querySelectorAll<HTMLOptionElement>('select[name=stage] option')];
  const items = [...figure.querySelectorAll<HTMLElement>('.keys li')].flatMap((item) => {
    const number = item.querySelector('.num');
    const label = number?.previousSibling?.textContent?.trim();
    const stage = options.find(({ text, value }) => value !== '' && text === label)?.value;
    return number && stage ? [{ item, number, stage, written: number.textContent }] : [];
  });
  return (rows: readonly HTMLTableRowElement[], filtered: boolean) => {
    for (const { item, number, stage, written } of items) {
      const count = rows.filter((row) => !row.hidden && row.dataset.stage === stage).length;
      number.textContent = filtered ? String(count) : written;
      item.hidden = filtered && count === 0;
    }
  };
}

/** Put what is shown in place of the title, on the page and as the name of its drawings. */
function startTitle(figure: HTMLElement) {
  const title = figure.querySelector('h1');
  const written = [...(title?.childNodes ?? [])];
  const drawings = figure.querySelectorAll('svg.scene[role=img]');
  const named = drawings[0]?.getAttribute('aria-label') ?? '';
  return (shown: string) => {
    title?.replaceChildren(...(shown ? [shown] : written));
    for (const drawing of drawings) drawing.setAttribute('aria-label', shown || named);
  };
}

function addFilters(figure: HTMLElement, table: HTMLTableElement): void {
  const form = figure.querySelector<HTMLFieldSetElement>('[data-figure-filters]');
  if (!form) return;
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector('[data-status]');
  const clear = form.querySelector<HTMLButtonElement>('[data-clear]');
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-r]')];
  const countLegend = startLegend(figure, form);
  const setTitle = startTitle(figure);
  const apply = () => {
    // The page is rendered as without a choice.
    const isPlain = selects.every(({ value }) => value === '');
    if (isPlain && !figure.classList.contains('filtered')) return;
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
    countLegend(rows, filtered);
    if (clear) clear.hidden = !filtered;
    const counted = (form.dataset.shown ?? '')
      .replace('{shown}', String(shown.size))
      .replace('{total}', String(rows.length));
    if (status) status.textContent = filtered ? counted : '';
    setTitle(filtered ? `${chosenIn(form).join('\u00a0· ')}: ${counted}` : '');
  };
  const kept = keepSelects(selects, apply);
  clear?.addEventListener('click', () => {
    kept.clear();
    selects[0]?.focus();
  });
}

/** Switch between drawing and table; without a script both are shown. */
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
    const before = view === 'table' ? draw : place;
    // Moving the table to its present place would restyle and lay it out again.
    if (before.nextSibling !== table) before.after(table);
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      writeAddress(keys, new Map(button.dataset.view === 'table' ? [['view', ['table']]] : []));
      read();
    });
  }
  followAddress(read);
}

const figure = document.querySelector<HTMLElement>('[data-figure]');
const numbers = document.querySelector<HTMLTableElement>('[data-figure-table]');
if (figure && numbers) {
  unfoldChosen(figure);
  keepSeries(figure);
  addFilters(figure, numbers);
  addSwitch(figure);
  findRow(figure, numbers);
}
