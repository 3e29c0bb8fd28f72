import { makeChip } from '../view/filter-chip.client.ts';
import { followAddress, readAddress, writeAddress } from '../view/view-address.client.ts';
import {
  type FilterState,
  listKeys,
  matchesState,
  toggleValue,
  toState,
  toValues,
} from '../cluster/filter-state.ts';

/** Narrows the list of practices by several values at once, which stand in the address. */
function start(page: HTMLElement): void {
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const texts = JSON.parse(page.dataset.texts ?? '{}') as Record<string, string>;
  const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-facet] a[data-value]')].map(
    (link) => ({
      link,
      facet: link.closest<HTMLElement>('[data-facet]')?.dataset.facet ?? '',
      value: link.dataset.value ?? '',
    }),
  );
  const facets = [...new Set(links.map(({ facet }) => facet))];
  const items = [...page.querySelectorAll<HTMLElement>('.cases > li')];
  const rows = items.map(({ dataset }) =>
    Object.fromEntries(facets.map((facet) => [facet, (dataset[facet] ?? '').split(' ')])),
  );
  const valuesOf = (facet: string) =>
    new Set(links.filter((each) => each.facet === facet).map(({ value }) => value));
  const keys = listKeys(new Map(facets.map((facet) => [facet, valuesOf(facet)]))).filter(
    ({ name }) => name !== 'sort',
  );
  let state: FilterState = { chosen: new Map(), sort: 'place' };
  const say = (key: string, values: Record<string, number>) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
      texts[key] ?? '',
    );

  const change = (next: FilterState) => {
    state = next;
    writeAddress(keys, toValues(state));
    render();
  };
  const chip = ({ link, facet, value }: (typeof links)[number]) => {
    const label = link.textContent?.trim() ?? value;
    return makeChip(label, texts.remove, () => {
      change(toggleValue(state, facet, value));
      link.focus();
    });
  };
  const render = () => {
    const shown = rows.map((row) => matchesState(row, state));
    items.forEach((item, index) => {
      item.hidden = !shown[index];
    });
    const isChosen = ({ facet, value }: (typeof links)[number]) =>
      state.chosen.get(facet)?.has(value) ?? false;
    for (const each of links) {
      const { link, facet, value } = each;
      const isOn = isChosen(each);
      const count = rows.filter(
        (row) => (row[facet] ?? []).includes(value) && matchesState(row, state, facet),
      ).length;
      link.setAttribute('aria-pressed', String(isOn));
      const item = link.closest('li');
      item?.classList.toggle('zero', count === 0 && !isOn);
      const number = item?.querySelector('.num');
      if (number) number.textContent = String(count);
    }
    const on = links.filter(isChosen);
    const count = shown.filter(Boolean).length;
    find('[data-chosen-list]')?.replaceChildren(...on.map(chip));
    find('[data-chosen]')?.toggleAttribute('hidden', on.length === 0);
    find('[data-none]')?.toggleAttribute('hidden', count > 0);
    const status = find('[data-shown]');
    if (status) status.textContent = say('shown', { shown: count, total: items.length });
    const selected = find('[data-chosen-count]');
    if (selected) selected.textContent = on.length > 0 ? say('selected', { n: on.length }) : '';
  };

  for (const { link, facet, value } of links) {
    link.setAttribute('role', 'button');
    const toggle = (event: Event) => {
      event.preventDefault();
      change(toggleValue(state, facet, value));
    };
    link.addEventListener('click', toggle);
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ') toggle(event);
    });
  }
  find('[data-clear]')?.addEventListener('click', () => change({ ...state, chosen: new Map() }));
  followAddress(() => {
    state = toState(readAddress(keys));
    render();
  });
  // A link without a script: `#use-marketing`.
  const asked = links.find(({ link }) => link.hash !== '' && link.hash === location.hash);
  page.classList.add('narrowing');
  if (asked && state.chosen.size === 0) change(toggleValue(state, asked.facet, asked.value));
}

const list = document.querySelector<HTMLElement>('[data-narrowed]');
if (list) start(list);
