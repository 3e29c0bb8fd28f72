import type { Separators } from '../analysis/lab/typed-number.ts';

/** What a filter of the map needs to know: rows, words and numbers. */
export interface MapData {
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
  /** Heading and lead by `stage sector kind`; `none` is the heading if no entry matches. `{what}` is the choice. */
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

/**
 * Update the texts of the map, and of the page if it is about the map alone, to match the filters; without filters,
 * the texts rendered by the server are kept.
 */
export function startWords(map: HTMLElement, { said, none, title: figure, chosen }: MapData) {
  const isPage = map.dataset.map === 'page';
  const header = map.querySelector('.fig > header');
  const headings = isPage ? [...document.querySelectorAll('main h1, main h1 + .lead')] : [];
  const parts = [...headings, ...(header?.querySelectorAll('h2, .sub') ?? [])];
  const written = parts.map((part) => part.textContent);
  const pageTitle = document.title;
  const sheets = [...map.querySelectorAll('svg.sheet')];
  const labels = sheets.map((sheet) => sheet.getAttribute('aria-label') ?? '');
  return (key: string, what: string) => {
    const [found, lead] = said[key] ?? [none, ''];
    const finding = found.replace('{what}', what);
    const title = figure ? `${figure}: ${what}` : finding;
    // A picture of the drawing has no heading of the page: its subtitle says what was found.
    const below = figure ? `${finding}. ${chosen}` : lead;
    if (isPage) document.title = what ? `${finding} · ${pageTitle}` : pageTitle;
    const words = [...(isPage ? [finding, lead] : []), title];
    for (const [at, part] of parts.entries()) {
      const text = (what ? (words[at] ?? below) : written[at]) ?? '';
      // No line begins with a dot.
      const bound = text.replaceAll(' · ', '\u00a0· ');
      if (part.textContent !== bound) part.textContent = bound;
    }
    for (const [at, sheet] of sheets.entries())
      sheet.setAttribute('aria-label', (what ? title : labels[at]) ?? '');
  };
}

/** Stages of the legends of a map: those that its drawings have marks of, with their numbers if they have any. */
export function showStages(
  map: HTMLElement,
  isFiltered: boolean,
  write: (value: number) => string,
): void {
  for (const word of map.querySelectorAll<HTMLElement>(':is(.maplegend, .legend) .st')) {
    // A region shown large has another drawing for phones, with the same marks.
    const around =
      word.closest('.zoomed')?.querySelector('.panels') ??
      map.querySelector('[data-atlas] > .panels');
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

/** Limits the legend to the classes present on the map. */
export function startLegend(map: HTMLElement) {
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
