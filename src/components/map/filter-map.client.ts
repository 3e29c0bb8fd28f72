import { classifyCounts, classOf } from '../../charts/tools/classes/classify.ts';
import { writeNumber } from '../analysis/lab/typed-number.ts';
import { keepSelects } from '../view/keep-selects.client.ts';
import { followLists } from './follow-lists.ts';
import { type MapChoice, mapChosen, mapZoomed } from './map-events.ts';
import { type MapData, showStages, startLegend, startWords } from './map-words.ts';
import { leftIn, middlesIn, moveMarks, roomFor, sizeOf } from './move-marks.ts';
import { sayNumbers } from './say-numbers.ts';
import { sizeDiscs } from './size-discs.ts';
import { leadersOf, writeName } from './write-names.ts';

// Recolours the map for a stage, a sector and a kind of entries; the choice is kept in the address.

const root = document.querySelector<HTMLElement>('[data-map]');
const form = root?.querySelector<HTMLFieldSetElement>('[data-form]');
const json = root?.querySelector('[data-counts]')?.textContent;
if (root && form && json) start(root, form, JSON.parse(json) as MapData);

/** Room for crowded regions enlarged below a drawing. */
function showBoxes(sheet: SVGElement, isWhole: boolean): void {
  const { low } = sheet.dataset;
  if (!low) return;
  sheet.dataset.whole ??= sheet.getAttribute('viewBox') ?? '';
  sheet.setAttribute('viewBox', isWhole ? sheet.dataset.whole : low);
}

function start(map: HTMLElement, controls: HTMLFieldSetElement, data: MapData): void {
  const write = (value: number) => writeNumber(value, data.separators);
  const selects = [...controls.querySelectorAll('select')];
  const chosenIn = (name: string) => selects.find((one) => one.name === name)?.value ?? '';
  const status = controls.querySelector('[data-status]');
  const fold = controls.closest('details');
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
  // Phones have discs instead of marks while these would be too small.
  const staged = map.querySelectorAll('.legend > .on-wide');
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
    const layers = [...map.querySelectorAll<SVGElement>('[data-marks]:not([data-clusters])')]
      // A region shown large has a scale of its own, and room for its marks.
      .filter((layer) => !layer.closest('[data-zoomed]'))
      .map((layer) => {
        const groups = [...layer.querySelectorAll<SVGElement>('[data-group]')];
        const left = groups.map(leftIn).filter(({ length }) => length > 0);
        const factor = filtered ? roomFor(left) : 1;
        const discs = layer.parentElement?.querySelector<SVGElement>('[data-discs]');
        const isEnough = !discs || factor * sizeOf(left) >= Number(discs.dataset.discs);
        return { layer, groups, factor, discs, isEnough, size: layer.closest('.panels') };
      });
    for (const { layer, groups, factor, discs, size } of layers) {
      for (const label of [layer, discs].flatMap((one) => [
        ...(one?.querySelectorAll('text') ?? []),
      ]))
        label.remove();
      const middleOf = middlesIn(layer);
      // Drawings side by side have marks, or discs, in all of them.
      const isEnough = layers.every((other) => other.size !== size || other.isEnough);
      const hasDiscs = discs ? sizeDiscs(discs, fits, isEnough) : false;
      layer.toggleAttribute('hidden', hasDiscs);
      if (discs) for (const word of staged) word.classList.toggle('on-wide', hasDiscs);
      for (const group of groups) moveMarks(group, middleOf, factor);
      const named = (hasDiscs && discs) || layer;
      for (const id of filtered ? leadersOf(counts) : []) {
        const middle = middleOf(id);
        if (middle) writeName(named, id, middle, `${names.get(id) ?? ''} ${write(countOf(id))}`);
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
    followLists({
      fits: filtered ? fits : undefined,
      count: (id) => data.regions[id]?.filter(fits).length ?? 0,
      query: choice.query,
      write,
    });
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
    // Marks on plain land hatch nothing.
    const hatched =
      isShaded && unknown.size > 0 ? ` · ${data.hatched.replace('{n}', write(unknown.size))}` : '';
    if (status) status.textContent = filtered ? `${counted}${hatched}` : '';
    for (const link of editions) link.search = location.search;
    atlas?.dispatchEvent(new CustomEvent(mapChosen, { detail: filtered ? choice : undefined }));
  };

  // Below the open form, a phone shows the map that it changes.
  fold?.querySelector('summary')?.addEventListener('click', () => {
    if (!fold.open) requestAnimationFrame(() => fold.scrollIntoView());
  });
  atlas?.addEventListener(mapZoomed, render);
  keepSelects(selects, render);
}
