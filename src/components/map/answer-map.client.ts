import { openToKeys, showTips } from '../view/show-tips.client.ts';

const linkOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<SVGAElement>('a[data-region]') : null;

/** A finger hides what it touches: the first tap shows the region's label, the second follows the link. */
function openOnSecondTap(map: HTMLElement): void {
  let touched: Element | null = null;
  let isFirst = false;
  map.addEventListener('pointerdown', (event) => {
    const link = linkOf(event);
    isFirst = event.pointerType === 'touch' && link !== touched;
    touched = link;
  });
  map.addEventListener('click', (event) => {
    // Clicks by keyboard or assistive technology have `detail` 0 and come without a press.
    if (isFirst && event.detail > 0) event.preventDefault();
    isFirst = false;
  });
}

/** Shows the name and number of a region in a tooltip on hover, tap and keyboard focus. */
export function answerMap(map: HTMLElement): void {
  showTips(map, {
    selector: 'a[data-region]',
    steps: 'a[data-region]',
    keyOf: (link) => link.getAttribute('data-region') ?? '',
    say: (link) => link.getAttribute('aria-label') ?? undefined,
    open: (link) => location.assign(link.getAttribute('href') ?? ''),
  });
  openOnSecondTap(map);
}

for (const map of document.querySelectorAll<HTMLElement>('[data-atlas]')) {
  // A map within a page is a single tab stop, like a figure; arrow keys move between its regions.
  openToKeys(map);
  for (const link of map.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
  answerMap(map);
}
