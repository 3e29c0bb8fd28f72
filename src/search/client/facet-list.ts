import type { FacetCounts, Facets } from '../query/facet-counts.ts';
import type { Chosen } from '../query/search-state.ts';
import { make } from './draw.ts';
import { fill, type SearchTexts, writeCount } from './texts.ts';

const find = <T extends HTMLElement>(root: ParentNode, selector: string) =>
  root.querySelector<T>(selector);

/** Facets of the page, rendered by the site with all values, hidden. */
export interface FacetList {
  /** In page order. */
  readonly names: readonly string[];
  /** Add values that only the index has, such as years. */
  complete(facets: Facets): void;
  update(counts: FacetCounts, chosen: Chosen, texts: SearchTexts): void;
}

/**
 * @param root element with the facets
 * @param chips list of chosen values
 * @param toggle called with a value that the reader adds or removes
 */
export function openFacetList(
  root: HTMLElement,
  chips: HTMLElement,
  toggle: (facet: string, id: string) => void,
): FacetList {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-facet]')];
  const buttonsOf = (section: HTMLElement) => [
    ...section.querySelectorAll<HTMLButtonElement>('button[data-value]'),
  ];
  const label = (button: HTMLElement) => button.textContent?.trim() ?? '';

  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button[data-value]');
    const facet = button?.closest<HTMLElement>('[data-facet]')?.dataset.facet;
    if (facet && button?.dataset.value) toggle(facet, button.dataset.value);
  });

  // Collapsed on a narrow screen, without a toggle on a wide one.
  const fold = find<HTMLDetailsElement>(root, '.facets');
  matchMedia('(max-width: 60rem)').addEventListener('change', ({ matches }) => {
    if (fold) fold.open = !matches;
  });

  const chip = (facet: string, button: HTMLElement, texts: SearchTexts) => {
    const name = label(button);
    const remove = make(
      'button',
      { type: 'button', 'aria-label': fill(texts.remove, { label: name }) },
      `${name} ×`,
    );
    remove.addEventListener('click', () => toggle(facet, button.dataset.value ?? ''));
    return make('li', {}, remove);
  };

  return {
    names: sections.map(({ dataset }) => dataset.facet ?? ''),
    complete(facets) {
      for (const section of sections) {
        const known = new Set(buttonsOf(section).map(({ dataset }) => dataset.value));
        const ids = facets[section.dataset.facet ?? '']?.ids ?? [];
        const rest = ids.filter((id) => !known.has(id)).reverse();
        find(section, 'ul')?.append(
          ...rest.map((id) => {
            const button = make('button', { type: 'button', 'data-value': id }, id);
            return make('li', {}, button, make('span', { class: 'num' }));
          }),
        );
      }
    },
    update(counts, chosen, texts) {
      const drawn: HTMLElement[] = [];
      for (const section of sections) {
        const facet = section.dataset.facet ?? '';
        let isEmpty = true;
        for (const button of buttonsOf(section)) {
          const id = button.dataset.value ?? '';
          const count = counts.get(facet)?.get(id) ?? 0;
          const isOn = chosen.get(facet)?.has(id) ?? false;
          const item = button.parentElement as HTMLElement;
          item.hidden = count === 0 && !isOn;
          isEmpty &&= item.hidden;
          button.setAttribute('aria-pressed', String(isOn));
          (button.nextElementSibling as Element).textContent = writeCount(count, texts);
          if (isOn) drawn.push(chip(facet, button, texts));
        }
        section.hidden = isEmpty;
        if (section instanceof HTMLDetailsElement && chosen.has(facet)) section.open = true;
      }
      root.hidden = sections.every(({ hidden }) => hidden);
      const count = find(root, '[data-chosen-count]');
      if (count) {
        count.textContent =
          drawn.length > 0 ? fill(texts.selected, { count: writeCount(drawn.length, texts) }) : '';
      }
      find(root, '[data-see]')?.toggleAttribute('hidden', drawn.length === 0);
      const hadFocus = chips.contains(document.activeElement);
      find(chips, 'ul')?.replaceChildren(...drawn);
      chips.hidden = drawn.length === 0;
      // A removed chip passes the focus to the next one, the last one to the results.
      const next = find(chips, 'li button') ?? find(document, '[data-results]');
      if (hadFocus) next?.focus({ preventScroll: true });
    },
  };
}
