import { type FilterState, isPlain } from '../view/filter-state.ts';
import { type NarrowedRow, narrowList } from '../view/narrow-list.client.ts';
import { openOtherPages } from '../view/other-pages.client.ts';

/**
 * Add combined filters, sorting and downloads of the shown rows to the list of clusters. Without this script
 * every single value is still a link to a page or anchor.
 */
const root = document.querySelector<HTMLElement>('[data-clusters]');
const list = root?.querySelector<HTMLElement>('.gaz');
if (root && list) start(root, list);

interface Row extends NarrowedRow {
  readonly home: Element;
  readonly id: string;
  readonly rank: number;
  readonly stageRank: number;
  /** In the order of the numeric columns; NaN for a missing value. */
  readonly numbers: readonly number[];
}

function toRow(row: NarrowedRow): Row {
  const { element } = row;
  const [rank = 0, stageRank = 0, ...numbers] = (element.dataset.rank ?? '').split(' ').map(Number);
  const home = element.parentElement as Element;
  return { ...row, home, id: element.dataset.id as string, rank, stageRank, numbers };
}

function start(page: HTMLElement, gazetteer: HTMLElement): void {
  const listGroups = () => [...gazetteer.querySelectorAll<HTMLElement>('.g')];
  /** Counts next to the names of places, shown until filters are set. */
  const counts = new Map(
    listGroups().map((group) => [group, group.querySelector('.num')?.textContent]),
  );
  const entries = [...gazetteer.querySelectorAll<HTMLElement>('li')];
  const flat = document.createElement('ul');
  flat.className = 'flat';
  gazetteer.append(flat);
  const buttons = [...page.querySelectorAll<HTMLElement>('[data-by]')];
  const orders = buttons.map(({ dataset }) => dataset.by ?? '');
  const columns = orders.filter((order) => order.startsWith('fields.'));

  const arrange = (state: FilterState, rows: readonly Row[]) => {
    const { sort } = state;
    const flatten = sort !== 'place';
    const column = columns.indexOf(sort);
    // Descending; missing numbers last.
    const size = ({ numbers }: Row) => {
      const number = numbers[column] ?? Number.NaN;
      return Number.isNaN(number) ? Number.NEGATIVE_INFINITY : number;
    };
    const before = (a: Row, b: Row) => {
      if (sort === 'stage') return b.stageRank - a.stageRank;
      return column < 0 || size(a) === size(b) ? 0 : size(b) - size(a);
    };
    const order = rows.toSorted((a, b) => before(a, b) || a.rank - b.rank);
    const places = Map.groupBy(flatten ? order : rows, ({ home }) => (flatten ? flat : home));
    for (const [place, held] of places) {
      const wanted = held.map(({ element }) => element);
      // Moving rows to their present place would restyle and lay them out again.
      const isThere =
        wanted.length === place.children.length &&
        wanted.every((element, at) => element === place.children[at]);
      if (!isThere) place.append(...wanted);
    }
    const visible = new Map<Element, number>();
    for (const { element, home } of rows)
      if (!element.hidden) visible.set(home, (visible.get(home) ?? 0) + 1);
    for (const group of listGroups()) {
      const n = visible.get(group.querySelector('ul') ?? group) ?? 0;
      group.hidden = flatten || n === 0;
      const count = group.querySelector('.num');
      if (count) count.textContent = (isPlain(state) && counts.get(group)) || String(n);
    }
    gazetteer.classList.toggle('narrowing', !isPlain(state));
    flat.hidden = !flatten;
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset.by === sort));
  };

  const { texts } = gazetteer.dataset;
  const others = openOtherPages(gazetteer);
  const narrowing = narrowList({ page, texts, entries, toRow, orders, arrange, others });
  for (const button of buttons) {
    button.addEventListener('click', () =>
      narrowing.change({ ...narrowing.state(), sort: button.dataset.by ?? '' }),
    );
  }
  addDownloads(
    page,
    () => narrowing.shown().map(({ id }) => id),
    () => narrowing.state().chosen.size > 0,
  );
}

/** With filters, download links give the shown rows; otherwise they are plain links. */
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
    // `raw` keeps every cell as text as in the CSV: nothing becomes a date or a formula.
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
