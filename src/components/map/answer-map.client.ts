import { openToKeys, showTips } from '../view/show-tips.client.ts';

const linkOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<SVGAElement>('a[data-region]') : null;

/** A finger covers what it touches: the first tap says which region it is, the second one opens it. */
function openOnSecondTap(map: HTMLElement): void {
  let touched: Element | null = null;
  let isFirst = false;
  map.addEventListener('pointerdown', (event) => {
    const link = linkOf(event);
    isFirst = event.pointerType === 'touch' && link !== touched;
    touched = link;
  });
  map.addEventListener('click', (event) => {
    // A click without a press comes from a key or from assistive technology.
    if (isFirst && event.detail > 0) event.preventDefault();
    isFirst = false;
  });
}

/** The regions of a map say their name and their number to the pointer, the finger and the keyboard. */
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
  // A map in the middle of a page is one stop of Tab, as a figure is; arrow keys lead through its regions.
  openToKeys(map);
  for (const link of map.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
  answerMap(map);
}
