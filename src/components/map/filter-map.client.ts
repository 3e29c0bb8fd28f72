import { classifyCounts, classOf } from '../../charts/tools/classes/classify.ts';
import { type Separators, writeNumber } from '../analysis/lab/typed-number.ts';
import { keepSelects } from '../view/keep-selects.client.ts';
import { type MapChoice, mapChosen, mapZoomed } from './map-events.ts';

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
  /** Heading of the figure, before the current choice. */
  readonly title: string;
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

/** Middles of regions, in units of the wide drawing. */
const middles = new Map<string, DOMPoint | undefined>();

const root = document.querySelector<HTMLElement>('[data-map]');
const form = root?.querySelector<HTMLFieldSetElement>('[data-form]');
const json = root?.querySelector('[data-counts]')?.textContent;
if (root && form && json) start(root, form, JSON.parse(json) as MapData);

/**
 * Update the page's texts to match the filters; without filters, the texts rendered by the server are kept.
 */
function startWords(map: HTMLElement, { said, none, title: figure, chosen }: MapData) {
  const parts = [
    document.querySelector('main h1'),
    document.querySelector('main h1 + .lead'),
    map.querySelector('.fig > header h2'),
    ...map.querySelectorAll('.fig > header .sub'),
  ];
  const written = parts.map((part) => part?.textContent ?? '');
  const pageTitle = document.title;
  const sheets = map.querySelectorAll('svg.sheet');
  return (key: string, what: string) => {
    const [finding, lead] = said[key] ?? [none.replace('{what}', what), ''];
    const title = `${figure}: ${what}`;
    document.title = what ? `${finding} · ${pageTitle}` : pageTitle;
    const words = what ? [finding, lead, title] : written;
    // A picture of the drawing has no heading of the page: its subtitle says what was found.
    const below = `${finding}. ${chosen}`;
    for (const [at, part] of parts.entries()) {
      const text = words[at] ?? below;
      if (part && part.textContent !== text) part.textContent = text;
    }
    for (const sheet of sheets) sheet.setAttribute('aria-label', words[2] ?? '');
  };
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

/**
 * Move the marks that are left around the middle of their region: at the rim of a group, they could be beyond its
 * border.
 */
function moveMarks(group: SVGElement, middleOf: MiddleOf): void {
  const all = [...group.children];
  const left = all.filter((mark) => !mark.hasAttribute('hidden'));
  group.removeAttribute('transform');
  const middle = middleOf(group.dataset.group ?? '');
  if (!middle || left.length === 0 || left.length === all.length) return;
  const at = left.map((mark) =>
    (mark.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number),
  );
  const mean = (axis: 0 | 1) => at.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / at.length;
  group.setAttribute('transform', `translate(${middle.x - mean(0)} ${middle.y - mean(1)})`);
}

/** Regions with most matching entries, four at most; of a larger tie, none. */
function leadersOf(counts: ReadonlyMap<string, number>): string[] {
  const ranked = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const next = ranked[4]?.[1] ?? 0;
  return ranked.slice(0, 4).flatMap(([id, count]) => (count > next ? [id] : []));
}

/** Name of a region in its middle, below its marks if any are left, and below a name that it would cover. */
function writeName(layer: Element, id: string, { x, y }: DOMPoint, name: string) {
  const isMarked = layer.querySelector(`[data-group="${id}"] > :not([hidden])`) !== null;
  const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const at = {
    x,
    y: y + (isMarked ? 18 : 4),
    class: 'halo',
    'text-anchor': 'middle',
    'font-size': 13,
  };
  for (const [attribute, value] of Object.entries(at)) label.setAttribute(attribute, String(value));
  label.append(name);
  const names = [...layer.querySelectorAll('text')].map((other) => other.getBBox());
  layer.append(label);
  const own = label.getBBox();
  const isOver = names.some(
    (other) =>
      Math.abs(other.x + other.width / 2 - own.x - own.width / 2) < (other.width + own.width) / 2 &&
      Math.abs(other.y - own.y) < own.height,
  );
  if (isOver) label.setAttribute('y', String(at.y + own.height));
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
      path.setAttribute('class', `reg ${shade}${marked}`);
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
    for (const layer of map.querySelectorAll<SVGElement>('[data-marks]')) {
      // A region shown large has a scale of its own, and room for its marks.
      if (layer.closest('[data-zoomed]')) continue;
      for (const label of layer.querySelectorAll('text')) label.remove();
      const middleOf = middlesIn(layer);
      for (const group of layer.querySelectorAll<SVGElement>('[data-group]'))
        moveMarks(group, middleOf);
      for (const id of filtered ? leadersOf(counts) : []) {
        const middle = middleOf(id);
        if (middle) writeName(layer, id, middle, `${names.get(id) ?? ''} ${write(countOf(id))}`);
      }
    }
    for (const word of map.querySelectorAll<HTMLElement>('.maplegend .st, .zoomed .legend .st')) {
      const around = word.closest('.zoomed') ?? map.querySelector('.panels');
      const look = /mk-\w+/.exec(word.className)?.[0].replace('mk', 'm');
      const shown = `[data-marks] :not([hidden]) > use[href$="${look}"]:not([hidden])`;
      word.hidden = filtered && !around?.querySelector(shown);
    }
    for (const label of map.querySelectorAll('[data-atlas] > .panels .map-labels'))
      label.toggleAttribute('hidden', filtered);
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
    for (const link of editions) link.search = location.search;
    atlas?.dispatchEvent(new CustomEvent(mapChosen, { detail: filtered ? choice : undefined }));
  };

  atlas?.addEventListener(mapZoomed, render);
  keepSelects(selects, render);
}
