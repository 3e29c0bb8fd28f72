import { type FilterState, isPlain, toggleValue } from '../view/filter-state.ts';
import { type NarrowedRow, narrowList } from '../view/narrow-list.client.ts';
import { fitOf, nearestRows } from './say-fit.ts';

/** Say for each case shown why it fits what is chosen; where none fits all, show the nearest. */
function sayFits(page: HTMLElement, state: FilterState, rows: readonly NarrowedRow[]): void {
  const texts = JSON.parse(page.dataset.texts ?? '{}') as Readonly<Record<string, string>>;
  const nameOf = (facet: string, value: string) =>
    page.querySelector(`[data-facet="${facet}"] [data-value="${value}"]`)?.textContent?.trim() ??
    value;
  const isOpen = isPlain(state);
  const isNear = !isOpen && rows.every(({ element }) => element.hidden);
  if (isNear) for (const { element } of nearestRows(rows, state)) element.hidden = false;
  for (const { element, keys } of rows) {
    const line = element.querySelector<HTMLElement>('[data-fits]');
    if (!line) continue;
    line.hidden = isOpen || element.hidden;
    const { meets, lacks } = fitOf(keys, state, nameOf);
    const say = (text: string | undefined, values: readonly string[]) =>
      values.length > 0 ? [(text ?? '').replace('{values}', values.join(' · '))] : [];
    line.textContent = [...say(texts.meets, meets), ...say(texts.lacks, lacks)].join('. ');
  }
  const none = page.querySelector<HTMLElement>('[data-none]');
  const isAny = rows.some(({ element }) => !element.hidden);
  if (none) none.textContent = (isNear && isAny ? texts.nearest : texts.none) ?? '';
}

/** Filter the list of practices by several values at once. */
function start(page: HTMLElement): void {
  const { state, change } = narrowList({
    page,
    texts: page.dataset.texts,
    entries: [...page.querySelectorAll<HTMLElement>('.cases > li')],
    toRow: (row) => row,
    arrange: (now, rows) => sayFits(page, now, rows),
  });
  page.classList.add('narrowing');
  // Link for use without a script: `#use-marketing`.
  const asked = [...page.querySelectorAll<HTMLAnchorElement>('[data-facet] a[data-value]')].find(
    ({ hash }) => hash !== '' && hash === location.hash,
  );
  const facet = asked?.closest<HTMLElement>('[data-facet]')?.dataset.facet;
  const value = asked?.dataset.value;
  if (facet !== undefined && value !== undefined && state().chosen.size === 0)
    change(toggleValue(state(), facet, value));
}

const list = document.querySelector<HTMLElement>('[data-narrowed]');
if (list) start(list);
