import { classifyCounts, classOf } from '../../charts/tools/classes/classify.ts';
import { type Separators, writeNumber } from '../analysis/lab/typed-number.ts';
import { keepSelects } from '../view/keep-selects.client.ts';
import { type MapChoice, mapChosen, mapZoomed } from './map-events.ts';
import { sayNumbers } from './say-numbers.ts';

/** Recolours the map for a stage, a sector and a kind of entries; the choice is kept in the address. */
interface MapData {
  readonly sectors: readonly string[];
  readonly stages: readonly string[];
  /** Indices of the stages after the first step, chosen together. */
  readonly beyond: readonly number[];
  readonly kinds: readonly string[];
  /** Rows of each region: indices of the stage, the kind and the sectors. */
  readonly regions: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly shown: string;
  /** Number of regions that are hatched as no stage of their entries is reported. */
  readonly hatched: string;
  /** Heading and lead by `stage sector kind`; `none` is the heading if no entry matches. */
  readonly said: Readonly<Record<string, readonly [finding: string, lead: string]>>;
  readonly none: string;
  /** Label of a region by its number of entries. */
  readonly labels: readonly string[];
  /** Sentences on a region by its number of entries, if some or none of them match. */
  readonly cards: Readonly<Record<string, readonly [some: string, none: string]>>;
  /** Index of the stage of entries whose stage is not reported, and its name. */
  readonly unknown: readonly [index: number, name: string];
  /** Heading of the figure, before the current choice; by default the figure is headed by what was found. */
  readonly title?: string;
  /** What the drawing shows for the current choice. */
  readonly chosen: string;
  readonly rangeSign: string;
  readonly separators: Separators;
}

/** Class of the legend: a range of entry counts and its shade. */
interface LegendRow {
  readonly shade: number;
  readonly range: string;
  readonly regions: number;
}

/** Grid positions, as shares of the width and height of a shape. */
const steps = Array.from({ length: 11 }, (_, step) => (step + 0.5) / 11);

/** Size of marks that have room, and the largest group of them, in units of the drawing. */
const [fullMark, fullGroup] = [0.8, 20];

/** Size of names, and space between a name and the marks of its region. */
const [nameSize, nameGap] = [13, 3];
/** Part of a name that can lie over other marks and names. */
const maxCovered = 0.04;

/** Middles of regions, in units of the wide drawing. */
const middles = new Map<string, DOMPoint | undefined>();

const root = document.querySelector<HTMLElement>('[data-map]');
const form = root?.querySelector<HTMLFieldSetElement>('[data-form]');
const json = root?.querySelector('[data-counts]')?.textContent;
if (root && form && json) start(root, form, JSON.parse(json) as MapData);

/**
 * Update the texts of the map, and of the page if it is about the map alone, to match the filters; without filters,
 * the texts rendered by the server are kept.
 */
function startWords(map: HTMLElement, { said, none, title: figure, chosen }: MapData) {
  const isPage = map.dataset.map === 'page';
  const header = map.querySelector('.fig > header');
  const headings = isPage ? [...document.querySelectorAll('main h1, main h1 + .lead')] : [];
  const parts = [...headings, ...(header?.querySelectorAll('h2, .sub') ?? [])];
  const written = parts.map((part) => part.textContent);
  const pageTitle = document.title;
  const sheets = [...map.querySelectorAll('svg.sheet')];
  const labels = sheets.map((sheet) => sheet.getAttribute('aria-label') ?? '');
  return (key: string, what: string) => {
    const [finding, lead] = said[key] ?? [none.replace('{what}', what), ''];
    const title = figure ? `${figure}: ${what}` : finding;
    // A picture of the drawing has no heading of the page: its subtitle says what was found.
    const below = figure ? `${finding}. ${chosen}` : lead;
    if (isPage) document.title = what ? `${finding} · ${pageTitle}` : pageTitle;
    const words = [...(isPage ? [finding, lead] : []), title];
    for (const [at, part] of parts.entries()) {
      const text = (what ? (words[at] ?? below) : written[at]) ?? '';
      if (part.textContent !== text) part.textContent = text;
    }
    for (const [at, sheet] of sheets.entries())
      sheet.setAttribute('aria-label', (what ? title : labels[at]) ?? '');
  };
}

/** Stages of the legends of a map: those that its drawings have marks of, with their numbers if they have any. */
function showStages(map: HTMLElement, isFiltered: boolean, write: (value: number) => string): void {
  for (const word of map.querySelectorAll<HTMLElement>(':is(.maplegend, .legend) .st')) {
    const around = word.closest('.zoomed') ?? map.querySelector('[data-atlas] > .panels');
    const look = /mk-\w+/.exec(word.className)?.[0].replace('mk', 'm');
    const shown = `[data-marks] :not([hidden]) > use[href$="${look}"]:not([hidden])`;
    const count = around?.querySelectorAll(shown).length ?? 0;
    const number = word.parentElement?.querySelector<HTMLElement>(':scope > .num');
    const item = (number && word.parentElement) ?? word;
    item.hidden = isFiltered && count === 0;
    if (!number) continue;
    number.dataset.all ??= number.textContent;
    number.textContent = isFiltered ? write(count) : number.dataset.all;
  }
  for (const rest of map.querySelectorAll<HTMLElement>('[data-unmarked]')) rest.hidden = isFiltered;
}

/** Room for crowded regions enlarged below a drawing. */
function showBoxes(sheet: SVGElement, isWhole: boolean): void {
  const { low } = sheet.dataset;
  if (!low) return;
  sheet.dataset.whole ??= sheet.getAttribute('viewBox') ?? '';
  sheet.setAttribute('viewBox', isWhole ? sheet.dataset.whole : low);
}

/** Limits the legend to the classes present on the map. */
function startLegend(map: HTMLElement) {
  const list = map.querySelector('.swatches');
  const written = [...(list?.children ?? [])];
  const put = (item: Element, selector: string, text: string) => {
    const place = item.querySelector(selector);
    if (place) place.textContent = text;
  };
  return (rows: readonly LegendRow[] | undefined) => {
    const items = rows?.flatMap(({ shade, range, regions }) => {
      const item = written[0]?.cloneNode(true) as Element | undefined;
      if (!item) return [];
      item.querySelector('rect')?.setAttribute('class', `q${shade}`);
      put(item, '.num', range);
      put(item, '.t3', String(regions));
      return [item];
    });
    list?.replaceChildren(...(items ?? written));
  };
}

type MiddleOf = (id: string) => DOMPoint | undefined;

/** Point of a shape nearest to the middle of its land, which may be in a bay. */
function findMiddle(shape: SVGPathElement): DOMPoint | undefined {
  const { x, y, width, height } = shape.getBBox();
  const inside = steps
    .flatMap((right) => steps.map((down) => new DOMPoint(x + right * width, y + down * height)))
    .filter((point) => shape.isPointInFill(point));
  const mean = (axis: 'x' | 'y') =>
    inside.reduce((sum, point) => sum + point[axis], 0) / inside.length;
  const [left, top] = [mean('x'), mean('y')];
  const far = (point: DOMPoint) => Math.hypot(point.x - left, point.y - top);
  return inside.sort((a, b) => far(a) - far(b))[0];
}

/** Middles of the regions of a drawing: their shapes are those of the wide one, moved. */
function middlesIn(layer: SVGElement): MiddleOf {
  const land = layer.parentElement?.querySelector<SVGGElement>('[data-land]');
  const moved = land?.transform.baseVal.consolidate()?.matrix;
  return (id) => {
    const shape = document.querySelector<SVGPathElement>(`#s-${id}`);
    if (!shape || !land?.querySelector(`[data-region="${id}"]`)) return undefined;
    if (!middles.has(id)) middles.set(id, findMiddle(shape));
    const middle = middles.get(id);
    return moved && middle ? middle.matrixTransform(moved) : middle;
  };
}

/** Factor by which the marks that are left can be larger than all marks could be. */
function roomFor(groups: readonly (readonly Element[])[]): number {
  const places = groups.map((marks) => marks.map(placeOf));
  const scale = places.flat()[0]?.scale ?? fullMark;
  const widest = Math.max(
    1,
    ...places.map((own) => {
      const [xs, ys] = [own.map(({ x }) => x), own.map(({ y }) => y)];
      return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    }),
  );
  return Math.max(1, Math.min(fullMark / scale, fullGroup / widest));
}

/** Place and size of a mark. */
function placeOf(mark: Element) {
  const [x = 0, y = 0, scale = 1] = (mark.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(
    Number,
  );
  return { x, y, scale };
}

function leftIn(group: Element): Element[] {
  return [...group.children].filter((mark) => !mark.hasAttribute('hidden'));
}

/**
 * Move the marks that are left around the middle of their region: at the rim of a group, they could be beyond its
 * border.
 */
function moveMarks(group: SVGElement, middleOf: MiddleOf, factor: number): void {
  const left = leftIn(group);
  group.removeAttribute('transform');
  const middle = middleOf(group.dataset.group ?? '');
  const isWhole = left.length === group.children.length && factor === 1;
  if (!middle || left.length === 0 || isWhole) return;
  const places = left.map(placeOf);
  const mean = (axis: 'x' | 'y') =>
    places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const [x, y] = [middle.x - factor * mean('x'), middle.y - factor * mean('y')];
  group.setAttribute('transform', `matrix(${factor} 0 0 ${factor} ${x} ${y})`);
}

/** Regions with most matching entries, four at most; of a larger tie, none. */
function leadersOf(counts: ReadonlyMap<string, number>): string[] {
  const ranked = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const next = ranked[4]?.[1] ?? 0;
  return ranked.slice(0, 4).flatMap(([id, count]) => (count > next ? [id] : []));
}

/** Area of something drawn, in the units of its layer. */
function areaOf(part: SVGGraphicsElement): DOMRect {
  const { x, y, width, height } = part.getBBox();
  const { a = 1, e = 0, f = 0 } = part.transform.baseVal.consolidate()?.matrix ?? {};
  return new DOMRect(a * x + e, a * y + f, a * width, a * height);
}

/** Area that two have in common. */
function sharedArea(a: DOMRect, b: DOMRect): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, across) * Math.max(0, down);
}

/**
 * Name of a region: below its marks, above, or beside them, where it covers least of other marks and names; in its
 * middle if no mark is left. It is left out where it would cover too much.
 */
function writeName(layer: Element, id: string, middle: DOMPoint, name: string) {
  const groups = [...layer.querySelectorAll<SVGGElement>('[data-group]')];
  const taken = [...groups, ...layer.querySelectorAll('text')]
    .map(areaOf)
    .filter(({ width }) => width > 0);
  const own = groups.find(({ dataset }) => dataset.group === id);
  const marks = own && own.getBBox().width > 0 ? areaOf(own) : undefined;
  const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  label.setAttribute('class', 'halo');
  label.setAttribute('font-size', String(nameSize));
  label.append(name);
  layer.append(label);
  const { width, height } = label.getBBox();
  const { left, right, top, bottom } =
    marks ?? new DOMRect(middle.x, middle.y - height / 2, 0, -nameGap);
  const [centred, level] = [(left + right - width) / 2, (top + bottom - height) / 2];
  const places = [
    [centred, bottom + nameGap],
    [centred, top - nameGap - height],
    [right + nameGap, level],
    [left - nameGap - width, level],
  ].map(([x = 0, y = 0]) => {
    const place = new DOMRect(x, y, width, height);
    const covered = taken.reduce((sum, other) => sum + sharedArea(place, other), 0);
    return { x, y, covered };
  });
  const [best] = places.toSorted((a, b) => a.covered - b.covered);
  if (!best || best.covered > maxCovered * width * height) {
    label.remove();
    return;
  }
  label.setAttribute('x', String(best.x));
  label.setAttribute('y', String(best.y - label.getBBox().y));
}

function start(map: HTMLElement, controls: HTMLFieldSetElement, data: MapData): void {
  const write = (value: number) => writeNumber(value, data.separators);
  const selects = [...controls.querySelectorAll('select')];
  const chosenIn = (name: string) => selects.find((one) => one.name === name)?.value ?? '';
  const status = controls.querySelector('[data-status]');
  const list = map.querySelector('.ranked ol');
  const items = [...map.querySelectorAll<HTMLElement>('.ranked li[data-region]')];
  const say = startWords(map, data);
  const showLegend = startLegend(map);
  const atlas = map.querySelector('[data-atlas]');
  const editions = map.querySelectorAll<HTMLAnchorElement>('.figure-years a');
  const shaded = [
    ...map.querySelectorAll<SVGUseElement>('a[data-region] > .reg:not(.land-none)'),
  ].map((path) => {
    // DOM types take every parent for an HTML element.
    const parent: Element | null = path.parentElement;
    const link = parent as SVGAElement;
    const label = link.getAttribute('aria-label') ?? '';
    return { path, link, label, name: label.split(': ')[0] ?? '', id: link.dataset.region ?? '' };
  });
  const isShaded = map.querySelector('.choropleth') !== null;
  const names = new Map(shaded.map(({ id, name }) => [id, name]));
  // A region counts once, even if several drawings show it.
  const ids = [...new Set(shaded.map(({ id }) => id))];

  const render = () => {
    const stage = data.stages.indexOf(chosenIn('stage'));
    const stages = chosenIn('stage') === 'beyond-first' ? data.beyond : stage < 0 ? [] : [stage];
    const sector = data.sectors.indexOf(chosenIn('sector'));
    const kind = data.kinds.indexOf(chosenIn('kind'));
    const filtered = stages.length > 0 || sector >= 0 || kind >= 0;
    const fitsStage = ([own = -1]: readonly number[]) =>
      stages.length === 0 || stages.includes(own);
    const fitsRest = ([, ownKind, ...sectors]: readonly number[]) =>
      (kind < 0 || ownKind === kind) && (sector < 0 || sectors.includes(sector));
    const fits = (row: readonly number[]) => fitsStage(row) && fitsRest(row);
    const [unknownStage, unknownName] = data.unknown;
    // Whether any of its entries has reached a stage cannot be said.
    const isUnknown = (id: string) => {
      const rows = (data.regions[id] ?? []).filter(fitsRest);
      return rows.some((row) => !fitsStage(row)) && rows.every(([own]) => own === unknownStage);
    };
    // Active filters must be visible, also on a phone, where the form is folded away.
    const fold = controls.closest('details');
    if (fold && filtered) fold.open = true;
    const rowsOf = (id: string) => (data.regions[id] ?? []).filter(fits);
    const counts = new Map(ids.map((id) => [id, rowsOf(id).length]));
    const countOf = (id: string | undefined) => counts.get(id ?? '') ?? 0;
    // As in the file of the map; of stages that are not chosen nothing is said.
    const numbersOf = (id: string) => {
      const own = rowsOf(id).map(([at = -1]) => at);
      const says = (at: number) => stages.length === 0 || stages.includes(at);
      const past = own.filter((at) => data.beyond.includes(at)).length;
      const isKnown =
        stages.length === 0 && !(own.length > 0 && own.every((at) => at === unknownStage));
      return [
        own.length,
        ...data.stages.map((_, at) => (says(at) ? own.filter((one) => one === at).length : '')),
        isKnown ? past : '',
      ];
    };
    const unknown = new Set(ids.filter(isUnknown));
    const classes = classifyCounts([...counts.values()]);
    for (const { path, link, label, name, id } of shaded) {
      // A highlighted region stays highlighted.
      const marked = path.matches('.marked') ? ' marked' : '';
      const shade = unknown.has(id) ? 'land-none' : `q${classOf(classes, countOf(id))}`;
      if (isShaded) path.setAttribute('class', `reg ${shade}${marked}`);
      const known = (data.labels[countOf(id)] ?? '').replace('{name}', name);
      const text = unknown.has(id) ? `${name}: ${unknownName}` : known;
      link.setAttribute('aria-label', filtered ? text : label);
      if (filtered && countOf(id) > 0) link.dataset.numbers = numbersOf(id).join();
      else delete link.dataset.numbers;
    }
    const max = Math.max(1, ...counts.values());
    for (const item of items) {
      const count = countOf(item.dataset.region);
      const number = item.querySelector('.num');
      const bar = item.querySelector('i');
      if (number) number.textContent = write(count);
      if (bar) bar.style.width = `${Math.round((100 * count) / max)}%`;
      item.hidden = filtered && count === 0;
    }
    list?.append(
      ...items.toSorted((a, b) => countOf(b.dataset.region) - countOf(a.dataset.region)),
    );
    // Scroll back to the top, or the first entry could be out of view.
    if (list) list.scrollTop = 0;
    for (const mark of map.querySelectorAll<SVGElement>('[data-marks] [data-row]'))
      mark.toggleAttribute('hidden', !fits((mark.dataset.row ?? '').split(' ').map(Number)));
    for (const layer of map.querySelectorAll<SVGElement>('[data-marks]:not([data-clusters])')) {
      // A region shown large has a scale of its own, and room for its marks.
      if (layer.closest('[data-zoomed]')) continue;
      for (const label of layer.querySelectorAll('text')) label.remove();
      const middleOf = middlesIn(layer);
      const groups = [...layer.querySelectorAll<SVGElement>('[data-group]')];
      const factor = filtered ? roomFor(groups.map(leftIn).filter(({ length }) => length > 0)) : 1;
      for (const group of groups) moveMarks(group, middleOf, factor);
      for (const id of filtered ? leadersOf(counts) : []) {
        const middle = middleOf(id);
        if (middle) writeName(layer, id, middle, `${names.get(id) ?? ''} ${write(countOf(id))}`);
      }
    }
    const chosen = selects.filter(({ value }) => value);
    const what = chosen.map((one) => one.selectedOptions[0]?.text).join(' · ');
    say(`${chosenIn('stage')} ${chosenIn('sector')} ${chosenIn('kind')}`.replace(/ $/, ''), what);
    const choice: MapChoice = {
      what,
      counts: (id) => data.stages.map((_, at) => rowsOf(id).filter(([own]) => own === at).length),
      say(id) {
        const [some, none] = data.cards[data.regions[id]?.length ?? 0] ?? [];
        if (unknown.has(id)) return undefined;
        const sentence = countOf(id) > 0 ? some : none;
        return sentence?.replace('{what}', what).replace('{n}', write(countOf(id)));
      },
      query: chosen
        .map(({ name, value }) =>
          name === 'stage'
            ? `&stage=${stages.map((at) => data.stages[at]).join(',')}`
            : `&${name}=${value}`,
        )
        .join(''),
    };
    showStages(map, filtered, write);
    for (const sheet of map.querySelectorAll('[data-atlas] > .panels > .sheet')) {
      // Names near a region cover no marks.
      if (sheet.querySelector('.own')) sayNumbers(sheet, filtered ? choice : null);
      else sheet.querySelector('.map-labels')?.toggleAttribute('hidden', filtered);
      showBoxes(sheet as SVGElement, !filtered);
    }
    const found = [...counts.values()].filter((count) => count > 0).length;
    const none = ids.length - found - unknown.size;
    showLegend(
      filtered
        ? [
            ...(none > 0 ? [{ shade: 0, range: '0', regions: none }] : []),
            ...classes.map(({ from, to, regions }, index) => ({
              shade: index + 1,
              range: [...new Set([write(from), write(to)])].join(data.rangeSign),
              regions,
            })),
          ]
        : undefined,
    );
    const counted = data.shown.replace('{n}', write(found));
    const hatched =
      unknown.size > 0 ? ` · ${data.hatched.replace('{n}', write(unknown.size))}` : '';
    if (status) status.textContent = filtered ? `${counted}${hatched}` : '';
    for (const link of editions) link.search = location.search;
    atlas?.dispatchEvent(new CustomEvent(mapChosen, { detail: filtered ? choice : undefined }));
  };

  atlas?.addEventListener(mapZoomed, render);
  keepSelects(selects, render);
}
