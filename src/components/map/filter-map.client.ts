import { keepSelects } from '../view/keep-selects.client.ts';
import { ringRegions } from './ring-regions.client.ts';

/** Recolours the map for one stage and one sector; the choice stands in the address. */
interface MapData {
  readonly sectors: readonly string[];
  readonly stages: readonly string[];
  readonly classes: readonly (readonly [number, number])[];
  /** Rows of each region: index of the stage, then indexes of the sectors. */
  readonly regions: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly shown: string;
}

const root = document.querySelector<HTMLElement>('[data-map]');
const form = root?.querySelector<HTMLFieldSetElement>('[data-form]');
const json = root?.querySelector('[data-counts]')?.textContent;
if (root) ringRegions(root);
if (root && form && json) start(root, form, JSON.parse(json) as MapData);

function start(map: HTMLElement, controls: HTMLFieldSetElement, data: MapData): void {
  const select = (name: string) => controls.elements.namedItem(name) as HTMLSelectElement;
  const status = controls.querySelector('[data-status]');
  const marks = [...map.querySelectorAll<SVGElement>('[data-marks] > [data-row]')];
  const labels = map.querySelectorAll('.map-labels');
  const legend = [...map.querySelectorAll('.swatches .t3')];
  const shaded = [
    ...map.querySelectorAll<SVGUseElement>('a[data-region] > .reg:not(.land-none)'),
  ].map((path) => {
    // The types of the DOM take every parent for an HTML element.
    const parent: Element | null = path.parentElement;
    const link = parent as SVGAElement;
    const name = link.getAttribute('aria-label')?.split(': ')[0] ?? '';
    return { path, link, name, id: link.dataset.region ?? '' };
  });

  const countIn = (id: string, stage: number, sector: number) =>
    (data.regions[id] ?? []).filter(
      ([own, ...sectors]) =>
        (stage < 0 || own === stage) && (sector < 0 || sectors.includes(sector)),
    ).length;

  const render = () => {
    const stage = data.stages.indexOf(select('stage').value);
    const sector = data.sectors.indexOf(select('sector').value);
    const filtered = stage >= 0 || sector >= 0;
    // What narrows the map is seen, also on a phone, where the form is folded away.
    const fold = controls.closest('details');
    if (fold && filtered) fold.open = true;
    const counts = new Map(Object.keys(data.regions).map((id) => [id, countIn(id, stage, sector)]));
    const most = Math.max(1, ...counts.values());
    const shadeOf = (id: string) => {
      const count = counts.get(id) ?? 0;
      return data.classes.findIndex(([from, to]) => count >= from && count <= to) + 1;
    };
    // A region is counted once, however many drawings show it.
    const shades: number[] = [];
    for (const id of new Set(shaded.map((region) => region.id))) {
      shades[shadeOf(id)] = (shades[shadeOf(id)] ?? 0) + 1;
    }
    for (const { path, link, name, id } of shaded) {
      const count = counts.get(id) ?? 0;
      const shade = shadeOf(id);
      // A region that stands out keeps standing out.
      path.setAttribute('class', `reg q${shade}${path.matches('.marked') ? ' marked' : ''}`);
      link.setAttribute('aria-label', `${name}: ${count}`);
    }
    const list = map.querySelector('.ranked ol');
    const items = [...map.querySelectorAll<HTMLElement>('.ranked li[data-region]')];
    for (const item of items) {
      const count = counts.get(item.dataset.region ?? '') ?? 0;
      const number = item.querySelector('.num');
      const bar = item.querySelector('i');
      if (number) number.textContent = String(count);
      if (bar) bar.style.width = `${Math.round((100 * count) / most)}%`;
      item.hidden = filtered && count === 0;
    }
    const value = (item: HTMLElement) => counts.get(item.dataset.region ?? '') ?? 0;
    list?.append(...items.sort((a, b) => value(b) - value(a)));
    for (const mark of marks) {
      const [own, ...sectors] = (mark.dataset.row ?? '').split(' ').map(Number);
      const fits = (stage < 0 || own === stage) && (sector < 0 || sectors.includes(sector));
      mark.toggleAttribute('hidden', !fits);
    }
    for (const label of labels) label.toggleAttribute('hidden', filtered);
    for (const [index, place] of legend.entries()) place.textContent = String(shades[index] ?? 0);
    const found = [...counts.values()].filter((count) => count > 0).length;
    if (status) status.textContent = filtered ? data.shown.replace('{n}', String(found)) : '';
  };

  keepSelects([select('stage'), select('sector')], render);
}
