import { makeChip } from '../view/filter-chip.client.ts';
import { readOtherPages } from '../view/other-pages.client.ts';
import { followAddress, readAddress, writeAddress } from '../view/view-address.client.ts';
import { rowsAdded, rowsAsked } from '../view/view-events.ts';
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

/**
 * Adds combinations, sorting and downloads of the shown rows to the list of clusters.
 * Without this script every single value is still a link to a page or anchor.
 */
const root = document.querySelector<HTMLElement>('[data-clusters]');
const list = root?.querySelector<HTMLElement>('.gaz');
if (root && list) start(root, list);

interface Row {
  readonly element: HTMLElement;
  readonly home: Element;
  readonly keys: RowKeys;
  readonly id: string;
  readonly rank: number;
  readonly stageRank: number;
}

function start(page: HTMLElement, gazetteer: HTMLElement): void {
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const facetNodes = [...page.querySelectorAll<HTMLElement>('[data-facet]')];
  const facets = facetNodes.map((node) => node.dataset.facet as string);
  const texts = JSON.parse(gazetteer.dataset.texts ?? '{}') as Record<string, string>;
  const readGroups = () => [...gazetteer.querySelectorAll<HTMLElement>('.g')];
  const readRow = (element: HTMLElement): Row => {
    const [rank = 0, stageRank = 0] = (element.dataset.rank ?? '').split(' ').map(Number);
    return {
      element,
      home: element.parentElement as Element,
      id: element.dataset.id as string,
      keys: Object.fromEntries(
        facets.map((facet) => [facet, (element.dataset[facet] ?? '').split(' ')]),
      ),
      rank,
      stageRank,
    };
  };
  const readRows = (sections: readonly Element[]) =>
    sections.flatMap((section) => [...section.querySelectorAll('li')].map(readRow));
  let groups = readGroups();
  const own = readRows(groups);
  let rows = own;
  /** What stands beside the names of places until filters are set. */
  const counts = new Map(groups.map((group) => [group, group.querySelector('.num')?.textContent]));
  const flat = document.createElement('ul');
  flat.className = 'flat';
  gazetteer.append(flat);
  const say = (key: string, values: Record<string, number | string>) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
      texts[key] ?? '',
    );
  // A value that no row has, from an old or mistyped link, would hide every row without explanation.
  const known = new Map(
    facetNodes.map((node, index) => [facets[index] as string, new Set(offeredBy(node))]),
  );
  const keys = listKeys(known);
  let state: FilterState = { chosen: new Map(), sort: 'place' };
  let shown: Row[] = rows;
  const others = openOthers(gazetteer);

  const arrange = () => {
    const flatten = state.sort !== 'place';
    const order = [...rows].sort((a, b) =>
      state.sort === 'stage' ? b.stageRank - a.stageRank || a.rank - b.rank : a.rank - b.rank,
    );
    for (const row of flatten ? order : rows) (flatten ? flat : row.home).append(row.element);
    const visible = new Map<Element, number>();
    for (const { home } of shown) visible.set(home, (visible.get(home) ?? 0) + 1);
    for (const group of groups) {
      const n = visible.get(group.querySelector('ul') ?? group) ?? 0;
      group.hidden = flatten || n === 0;
      const count = group.querySelector('.num');
      if (count) count.textContent = (isPlain(state) && counts.get(group)) || String(n);
    }
    flat.hidden = !flatten;
  };

  const render = () => {
    const isWhole = isPlain(state);
    if (!isWhole && others.state === 'unread') askOthers();
    shown = isWhole ? own : rows.filter((row) => matchesState(row.keys, state));
    const visible = new Set(shown);
    for (const row of rows) row.element.hidden = !visible.has(row);
    arrange();
    const chips: HTMLElement[] = [];
    facetNodes.forEach((node, index) => {
      const facet = facets[index] as string;
      const open = rows.filter((row) => matchesState(row.keys, state, facet));
      for (const link of node.querySelectorAll<HTMLAnchorElement>('a[data-value]')) {
        const value = link.dataset.value as string;
        const on = state.chosen.get(facet)?.has(value) ?? false;
        link.setAttribute('aria-pressed', String(on));
        const item = link.closest('li');
        // Until the rows of the other pages are read, the page itself knows better.
        if (others.state === 'read') {
          const count = open.filter((row) => (row.keys[facet] ?? []).includes(value)).length;
          item?.classList.toggle('zero', count === 0 && !on);
          const number = item?.querySelector('.num');
          if (number) number.textContent = String(count);
        }
        if (on) chips.push(chip(facet, value, link.textContent?.trim() ?? value));
      }
    });
    find('[data-chosen-list]')?.replaceChildren(...chips);
    find('[data-chosen]')?.toggleAttribute('hidden', chips.length === 0);
    find('[data-none]')?.toggleAttribute('hidden', shown.length > 0);
    find('[data-list-pages]')?.toggleAttribute('hidden', !isWhole && others.state === 'read');
    const status = find('[data-shown]');
    if (status)
      status.textContent = say('shown', {
        shown: shown.length,
        total: others.total ?? rows.length,
      });
    const count = find('[data-chosen-count]');
    if (count) count.textContent = chips.length > 0 ? say('selected', { n: chips.length }) : '';
    for (const button of page.querySelectorAll<HTMLElement>('[data-by]')) {
      button.setAttribute('aria-pressed', String(button.dataset.by === state.sort));
    }
  };

  const askOthers = () =>
    others.read((sections) => {
      groups = readGroups();
      rows = [...own, ...readRows(sections)];
      render();
      document.dispatchEvent(new Event(rowsAdded));
    });
  document.addEventListener(rowsAsked, askOthers);

  const chip = (facet: string, value: string, label: string) =>
    makeChip(label, texts.remove, () => {
      change(toggleValue(state, facet, value));
      // The chip is gone: move the focus to the value it stood for.
      page.querySelector<HTMLElement>(`[data-facet="${facet}"] [data-value="${value}"]`)?.focus();
    });

  const change = (next: FilterState) => {
    state = next;
    writeAddress(keys, toValues(state));
    render();
  };

  for (const node of facetNodes) {
    for (const link of node.querySelectorAll<HTMLAnchorElement>('a[data-value]')) {
      link.setAttribute('role', 'button');
      const toggle = (event: Event) => {
        event.preventDefault();
        change(toggleValue(state, node.dataset.facet as string, link.dataset.value as string));
      };
      link.addEventListener('click', toggle);
      link.addEventListener('keydown', (event) => {
        if (event.key === ' ') toggle(event);
      });
    }
  }
  for (const button of page.querySelectorAll<HTMLElement>('[data-by]')) {
    button.addEventListener('click', () =>
      change({ ...state, sort: button.dataset.by as FilterState['sort'] }),
    );
  }
  find('[data-clear]')?.addEventListener('click', () => change({ ...state, chosen: new Map() }));
  addDownloads(
    page,
    () => shown.map(({ id }) => id),
    () => state.chosen.size > 0,
  );
  followAddress(() => {
    state = toState(readAddress(keys));
    render();
  });
}

/** Values of a facet that some row has, by the links that choose them. */
function offeredBy(facet: HTMLElement): string[] {
  return [...facet.querySelectorAll<HTMLElement>('li:not(.zero) > a[data-value]')].map(
    ({ dataset }) => dataset.value as string,
  );
}

/** The rows of the other pages of the list, if it has any: read once, when they are needed. */
function openOthers(list: HTMLElement) {
  const { pages, total, unread = '' } = list.dataset;
  const others = {
    state: pages ? 'unread' : 'read',
    /** Rows of all pages. */
    total: total ? Number(total) : undefined,
    read: (then: (sections: readonly Element[]) => void) => {
      if (others.state !== 'unread') return;
      others.state = 'asked';
      list.setAttribute('aria-busy', 'true');
      readOtherPages(list)
        .then(
          (sections) => {
            others.state = 'read';
            then(sections);
          },
          () => {
            others.state = 'unread';
            const note = document.querySelector('[data-unread-note]');
            if (note) note.textContent = unread;
          },
        )
        .finally(() => list.removeAttribute('aria-busy'));
    },
  };
  return others;
}

/** The download links give the shown rows when a filter is on; else they are plain links. */
function addDownloads(page: HTMLElement, ids: () => string[], filtered: () => boolean): void {
  const csv = page.querySelector<HTMLAnchorElement>('[data-csv]');
  const xlsx = page.querySelector<HTMLAnchorElement>('[data-xlsx]');
  if (!csv || !xlsx) return;
  const shownLines = async () => {
    const text = await (await fetch(csv.href)).text();
    const wanted = new Set(ids());
    const [head = '', ...lines] = text.split('\r\n').filter(Boolean);
    return [head, ...lines.filter((line) => wanted.has(line.slice(0, line.indexOf(','))))];
  };
  csv.addEventListener('click', async (event) => {
    if (!filtered()) return;
    event.preventDefault();
    const lines = await shownLines();
    save(
      new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' }),
      'clusters.csv',
    );
  });
  xlsx.addEventListener('click', async (event) => {
    if (!filtered()) return;
    event.preventDefault();
    const { read, write } = await import('@e965/xlsx');
    // `raw` keeps every cell the text that the CSV holds: nothing becomes a date or a formula.
    const book = read((await shownLines()).join('\n'), { type: 'string', raw: true });
    const bytes = write(book, {
      type: 'array',
      bookType: 'xlsx',
      compression: true,
    }) as ArrayBuffer;
    save(new Blob([bytes]), 'clusters.xlsx');
  });
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
