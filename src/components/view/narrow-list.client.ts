import { makeChip } from './filter-chip.client.ts';
import {
  type FilterState,
  isPlain,
  listKeys,
  matchesState,
  type RowKeys,
  toggleValue,
  toState,
  toValues,
} from './filter-state.ts';
import type { OtherPages } from './other-pages.client.ts';
import { followAddress, readAddress, writeAddress } from './view-address.client.ts';
import { rowsAdded, rowsAsked } from './view-events.ts';

/** An entry of a filtered list, with its values of each facet. */
export interface NarrowedRow {
  readonly element: HTMLElement;
  readonly keys: RowKeys;
}

/** A list with its filters: FacetFilters and ChosenFilters in a part of the page. */
export interface NarrowedList<Row extends NarrowedRow> {
  readonly page: HTMLElement;
  /** Messages `shown`, `selected` and `remove` of the list, as JSON. */
  readonly texts: string | undefined;
  readonly entries: readonly HTMLElement[];
  /** Adds the data about an entry that the list needs. */
  readonly toRow: (row: NarrowedRow) => Row;
  /** Names of the sort orders, if the list has several. */
  readonly orders?: readonly string[];
  /** Sorts the rows; called after filtering, when non-matching rows are already hidden. */
  readonly arrange?: (state: FilterState, rows: readonly Row[]) => void;
  /** For a list on several pages: the entries of the others, read when a choice needs them. */
  readonly others?: OtherPages | undefined;
}

/** Interface of a filtered list. */
export interface Narrowing<Row extends NarrowedRow> {
  readonly shown: () => readonly Row[];
  readonly state: () => FilterState;
  readonly change: (next: FilterState) => void;
}

const fill = (text: string, values: Readonly<Record<string, number>>) =>
  Object.entries(values).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, String(value)),
    text,
  );

/**
 * Filter a list by several values at once: the choice is kept in the address and shown as chips, and each value
 * has the count of remaining rows. Without a script a value with a page of its own is a link to it.
 */
export function narrowList<Row extends NarrowedRow>(list: NarrowedList<Row>): Narrowing<Row> {
  const { page, orders = [], arrange, others } = list;
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const texts = JSON.parse(list.texts ?? '{}') as Record<string, string>;
  const nodes = [...page.querySelectorAll<HTMLElement>('[data-facet]')];
  const facets = nodes.map(({ dataset }) => dataset.facet ?? '');
  const links = nodes.flatMap((node, at) =>
    [...node.querySelectorAll<HTMLAnchorElement>('a[data-value]')].map((link) => ({
      link,
      facet: facets[at] ?? '',
      value: link.dataset.value ?? '',
      item: link.closest('li'),
    })),
  );
  const readRow = (element: HTMLElement) =>
    list.toRow({
      element,
      keys: Object.fromEntries(
        facets.map((facet) => [
          facet,
          (element.getAttribute(`data-${facet}`) ?? '').split(' ').filter(Boolean),
        ]),
      ),
    });
  const own = list.entries.map(readRow);
  let rows = own;
  // A value without rows, from an old or mistyped link, would hide every row without explanation. Values of rows
  // on other pages are known from the links.
  const offered = links.filter(({ item }) => others && !item?.classList.contains('zero'));
  const known = new Map(
    facets.map((name) => [
      name,
      new Set([
        ...rows.flatMap(({ keys }) => keys[name] ?? []),
        ...offered.flatMap(({ facet, value }) => (facet === name ? value : [])),
      ]),
    ]),
  );
  const keys = listKeys(known, orders);
  let state: FilterState = { chosen: new Map(), sort: 'place' };
  let shown: readonly Row[] = rows;

  const change = (next: FilterState) => {
    state = next;
    writeAddress(keys, toValues(state));
    render();
  };
  const isChosen = ({ facet, value }: (typeof links)[number]) =>
    state.chosen.get(facet)?.has(value) ?? false;
  const chip = ({ link, facet, value }: (typeof links)[number]) =>
    makeChip(link.textContent?.trim() ?? value, texts.remove, () => {
      change(toggleValue(state, facet, value));
      // The chip is gone: move the focus to its value.
      link.focus();
    });

  const countValues = () => {
    const open = new Map(
      facets.map((facet) => [facet, rows.filter((row) => matchesState(row.keys, state, facet))]),
    );
    for (const each of links) {
      const { link, item, facet, value } = each;
      const count = (open.get(facet) ?? []).filter((row) =>
        row.keys[facet]?.includes(value),
      ).length;
      link.setAttribute('aria-pressed', String(isChosen(each)));
      // Until the rows of the other pages are read, the rendered state is more accurate.
      if (others && others.state() !== 'read') continue;
      item?.classList.toggle('zero', count === 0 && !isChosen(each));
      const number = item?.querySelector('.num');
      if (number) number.textContent = String(count);
    }
  };
  const render = () => {
    const isWhole = isPlain(state);
    if (!isWhole) askOthers();
    shown = isWhole ? own : rows.filter((row) => matchesState(row.keys, state));
    const visible = new Set(shown);
    for (const row of rows) row.element.hidden = !visible.has(row);
    arrange?.(state, rows);
    countValues();
    const on = links.filter(isChosen);
    find('[data-chosen-list]')?.replaceChildren(...on.map(chip));
    find('[data-chosen]')?.toggleAttribute('hidden', on.length === 0);
    find('[data-none]')?.toggleAttribute('hidden', shown.length > 0);
    find('[data-list-pages]')?.toggleAttribute('hidden', !isWhole && others?.state() === 'read');
    const say = (place: string, text = '', values: Readonly<Record<string, number>> = {}) => {
      const element = find(place);
      if (element) element.textContent = fill(text, values);
    };
    const counts = { shown: shown.length, total: others?.total ?? rows.length };
    say('[data-shown]', texts.shown, counts);
    find('[data-see]')?.toggleAttribute('hidden', on.length === 0);
    say('[data-see] a', texts.shown, counts);
    say('[data-chosen-count]', on.length > 0 ? texts.selected : '', { n: on.length });
  };

  const askOthers = () =>
    others?.read((entries) => {
      rows = [...own, ...entries.map(readRow)];
      render();
      document.dispatchEvent(new Event(rowsAdded));
    });
  document.addEventListener(rowsAsked, askOthers);

  for (const { link, facet, value } of links) {
    link.setAttribute('role', 'button');
    // A value without a page of its own is reached by the keyboard as well.
    link.tabIndex = 0;
    const toggle = (event: Event) => {
      event.preventDefault();
      change(toggleValue(state, facet, value));
    };
    link.addEventListener('click', toggle);
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ' || event.key === 'Enter') toggle(event);
    });
  }
  find('[data-clear]')?.addEventListener('click', () => change({ ...state, chosen: new Map() }));
  // The link to what is found folds the filters that it leads away from.
  find('[data-see] a')?.addEventListener('click', ({ currentTarget }) => {
    if (currentTarget instanceof Element) currentTarget.closest('details')?.removeAttribute('open');
  });
  followAddress(() => {
    state = toState(readAddress(keys));
    render();
  });
  return { shown: () => shown, state: () => state, change };
}
