import type { ViewKey } from '../../domain/view/view-state.ts';
import { rowKey, rowKeys, rowLabel } from './row-key.ts';
import { followAddress, readAddress, writeAddress } from './view-address.client.ts';
import { markAsked, rowsAdded, rowsAsked } from './view-events.ts';

/** Request the rows of other pages, once the script of the list is ready. */
function askRows(): void {
  const ask = () => document.dispatchEvent(new Event(rowsAsked));
  if (document.readyState === 'complete') ask();
  else addEventListener('load', ask, { once: true });
}

/** Scroll to what is highlighted: in the drawing if it is drawn, otherwise its row. */
function showPlace(): void {
  const marked = [...document.querySelectorAll('main .marked')].filter((one) =>
    one.checkVisibility(),
  );
  const drawn = marked.find((one) => one instanceof SVGElement)?.closest('svg');
  if (drawn) drawn.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  else marked[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/**
 * Highlights one row of a list or table, or all rows that share an id such as their region's, along with their
 * shapes in drawings. The id is kept in the address.
 * @param part contains the select of rows, on pages with a drawing
 * @param selector selector of the rows
 * @param told called when the highlight changes
 */
export function keepMark(part: HTMLElement, selector: string, told?: () => void): void {
  const select = part.querySelector<HTMLSelectElement>('[data-view-mark]');
  const own = new Map<string, HTMLElement>();
  const rows = new Map<string, HTMLElement[]>();
  const collect = () => {
    own.clear();
    rows.clear();
    for (const row of document.querySelectorAll<HTMLElement>(selector)) {
      const keys = rowKeys(row);
      const [key] = keys;
      if (!key) continue;
      if (!own.has(key)) own.set(key, row);
      for (const one of keys) {
        rows.set(one, [...(rows.get(one) ?? []), row]);
      }
    }
  };
  collect();
  if (rows.size === 0) {
    select?.closest('label')?.remove();
    return;
  }
  const list = select?.querySelector('[data-own]') ?? select;
  list?.append(...[...own].map(([key, row]) => new Option(rowLabel(row), key)));
  let hasOthers = document.querySelector('main [data-pages]') !== null;
  const keys: readonly ViewKey[] = [
    { name: 'mark', knows: (value) => rows.has(value) || hasOthers },
  ];

  let shown: string | undefined;
  const show = (key: string | undefined) => {
    shown = key;
    if (select) select.value = key ?? '';
    for (const marked of document.querySelectorAll('main .marked')) {
      marked.classList.remove('marked');
      marked.removeAttribute('aria-current');
    }
    for (const row of rows.get(key ?? '') ?? []) {
      row.classList.add('marked');
      row.setAttribute('aria-current', 'true');
      const id = CSS.escape(rowKey(row) ?? '');
      const drawn = `main svg :is([data-r="${id}"], [data-rs~="${id}"]), main svg [data-region="${id}"] > *`;
      for (const shape of document.querySelectorAll(drawn)) shape.classList.add('marked');
    }
    told?.();
  };
  const choose = (key: string) => {
    writeAddress(keys, new Map(key ? [['mark', [key]]] : []));
    show(key || undefined);
  };

  select?.addEventListener('change', () => choose(select.value));
  document.addEventListener(markAsked, (event) => {
    const key = (event as CustomEvent<string>).detail;
    if (rows.has(key)) choose(shown === key ? '' : key);
  });
  document.addEventListener(rowsAdded, () => {
    hasOthers = false;
    collect();
    const key = readAddress(keys).get('mark')?.[0];
    show(key);
    // A row of another page is shown on that page, unless filters have brought it here.
    const row = rows.get(key ?? '')?.[0];
    const page = row?.closest<HTMLElement>('[data-page]')?.dataset.page;
    if (page && !row?.checkVisibility()) location.replace(page + location.search);
  });
  followAddress(() => {
    const key = readAddress(keys).get('mark')?.[0];
    if (key && !rows.has(key)) return askRows();
    const isNew = key !== shown;
    show(key);
    // After the filters of the page have updated the list.
    if (isNew) requestAnimationFrame(showPlace);
  });
}
