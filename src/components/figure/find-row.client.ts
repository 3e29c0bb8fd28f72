import { keepMark } from '../view/keep-mark.client.ts';
import { rowKeys, rowLabel } from '../view/row-key.ts';
import { wordsOf } from '../view/words-of.ts';
import { type FoundRow, sayFind } from './say-find.ts';

const svgNames = 'http://www.w3.org/2000/svg';
/** Distance from the edge of a mark to its frame. */
const gap = 3;
/** Number of marks above which no frames are needed, since all others fade. */
const crowd = 60;

/** Place of a frame, among the marks of the same group. */
interface Frame {
  readonly after: SVGGraphicsElement;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function frameOf(mark: SVGGraphicsElement): Frame {
  const { x, y, width, height } = mark.getBBox();
  const [right, bottom] = [x + width + gap, y + height + gap];
  return { after: mark, left: x - gap, top: y - gap, right, bottom };
}

const join = (a: Frame, b: Frame): Frame => ({
  after: b.after,
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

const touch = (a: Frame, b: Frame): boolean =>
  a.after.parentNode === b.after.parentNode &&
  Math.max(a.left, b.left) <= Math.min(a.right, b.right) &&
  Math.max(a.top, b.top) <= Math.min(a.bottom, b.bottom);

/** Merge frames that touch. */
function joinTouching(frames: readonly Frame[]): Frame[] {
  const joined: Frame[] = [];
  for (const frame of frames) {
    let all = frame;
    for (let at = joined.findIndex((one) => touch(one, all)); at >= 0;) {
      all = join(joined.splice(at, 1)[0] as Frame, all);
      at = joined.findIndex((one) => touch(one, all));
    }
    joined.push(all);
  }
  return joined;
}

/**
 * Frames for marks with a distinct edge or colour: stages, discs, units. Only one of a figure's drawings is
 * visible and has positions.
 */
function listFrames(figure: HTMLElement): Frame[] {
  const marks = [
    ...figure.querySelectorAll<SVGGraphicsElement>('svg :is(g, circle).marked'),
  ].filter((mark) => mark.checkVisibility() && Number(mark.dataset.n ?? 0) <= crowd);
  const units = marks.filter(({ dataset }) => dataset.n !== undefined);
  const rows = [...Map.groupBy(units, ({ dataset }) => dataset.r).values()];
  const ones =
    marks.length - units.length > crowd ? [] : marks.filter((one) => !units.includes(one));
  return joinTouching([...rows.map((row) => row.map(frameOf).reduce(join)), ...ones.map(frameOf)]);
}

function draw({ after, left, top, right, bottom }: Frame): void {
  const rect = document.createElementNS(svgNames, 'rect');
  const box = { x: left, y: top, width: right - left, height: bottom - top, class: 'found' };
  for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(value));
  after.after(rect);
}

/** Draw the outline of a region again above its neighbours, which cover half of it. */
function rim(region: SVGElement): void {
  const top = region.cloneNode() as SVGElement;
  for (const name of Object.keys(top.dataset)) delete top.dataset[name];
  top.setAttribute('class', 'found');
  const last = [...(region.parentNode?.children ?? [])].findLast(
    ({ tagName }) => tagName === 'path',
  );
  last?.after(top);
}

/** Sort value of a row: the number of one column, or the sum of all. */
function compareBy(cells: readonly HTMLTableCellElement[], rank: string | undefined) {
  const numbers = cells.map(({ dataset }) =>
    dataset.v === undefined ? undefined : Number(dataset.v),
  );
  if (rank !== 'sum') return rank === undefined ? undefined : numbers[Number(rank)];
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? known.reduce((sum, number) => sum + number, 0) : undefined;
}

/**
 * Highlight a row of the figure, or all of a region or sector, and describe its rank in words. Choices that the
 * figure lacks are passed on to the next one.
 */
export function findRow(figure: HTMLElement, table: HTMLTableElement): void {
  const part = figure.querySelector<HTMLElement>('[data-figure-find]');
  const said = part?.querySelector<HTMLElement>('[data-find-said]');
  const select = part?.querySelector<HTMLSelectElement>('[data-view-mark]');
  if (!part || !said || !select) return;
  const { rank, several = '', place = '', shared = '', sum } = part.dataset;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => wordsOf(cell));
  const read = (row: HTMLTableRowElement): FoundRow => {
    const [, ...cells] = [...row.cells];
    return {
      label: rowLabel(row),
      cells: cells.map((cell, index) => ({ head: heads[index + 1] ?? '', text: wordsOf(cell) })),
      value: compareBy(cells as HTMLTableCellElement[], rank),
    };
  };
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-r]')];
  // Hundreds of rows are read only when one is requested.
  let known: readonly FoundRow[] | undefined;
  const readAll = () => (known ??= rows.map(read));
  const what = rank === 'sum' ? sum : heads[Number(rank) + 1];
  const frameFound = () => {
    for (const old of figure.querySelectorAll('.found')) old.remove();
    for (const frame of listFrames(figure)) draw(frame);
    for (const region of figure.querySelectorAll<SVGElement>('svg path.marked')) rim(region);
  };
  // Requested row that this figure lacks, until something else is chosen here.
  const asked = new URLSearchParams(location.search).get('mark') ?? '';
  let carried = rows.some((row) => rowKeys(row).includes(asked)) ? '' : asked;
  select.addEventListener('change', () => {
    carried = '';
  });
  const tell = () => {
    frameFound();
    figure.classList.toggle('finding', select.value !== '');
    const name = select.selectedOptions[0]?.text ?? '';
    const all = select.value === '' ? [] : readAll();
    const found = all.filter((_, index) => rows[index]?.classList.contains('marked'));
    said.textContent = sayFind({ name, rows: found, all, what }, { several, place, shared });
    // Pass on in the address what another figure contains too, and what this one lacks.
    const mark = select.value || carried;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-shared], .pager a')) {
      const isShared = link.dataset.shared?.split(' ').includes(mark) ?? false;
      const goes = mark !== '' && (isShared || mark === carried);
      link.search = goes ? `mark=${encodeURIComponent(mark)}` : '';
      if ('onlyShared' in link.dataset) link.hidden = !goes;
    }
  };
  keepMark(part, '[data-figure-table] tr[data-r]', tell);
  const drawing = figure.querySelector('[data-draw]');
  if (drawing) new ResizeObserver(frameFound).observe(drawing);
}
