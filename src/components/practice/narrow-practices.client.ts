import { toggleValue } from '../view/filter-state.ts';
import { narrowList } from '../view/narrow-list.client.ts';

/** Filter the list of practices by several values at once. */
function start(page: HTMLElement): void {
  const { state, change } = narrowList({
    page,
    texts: page.dataset.texts,
    entries: [...page.querySelectorAll<HTMLElement>('.cases > li')],
    toRow: (row) => row,
  });
  page.classList.add('narrowing');
  // Link for use without a script: `#use-marketing`.
  const asked = [...page.querySelectorAll<HTMLAnchorElement>('[data-facet] a[data-value]')].find(
    ({ hash }) => hash !== '' && hash === location.hash,
  );
  const facet = asked?.closest<HTMLElement>('[data-facet]')?.dataset.facet;
  const value = asked?.dataset.value;
  if (facet !== undefined && value !== undefined && state().chosen.size === 0)
    change(toggleValue(state(), facet, value));
}

const list = document.querySelector<HTMLElement>('[data-narrowed]');
if (list) start(list);
