import type { Page } from 'playwright-core';

/**
 * Links and controls that a finger cannot tell from their neighbours (WCAG 2.2, 2.5.8): lower or narrower
 * than 24 pixels, and so near to another one that circles of that size would meet. A link in a sentence may
 * be as high as its line; the areas of a map are as large as the land, and its list beside it does the same.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 23.95;
    const places = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
      ),
    ].filter(
      (place) =>
        place.checkVisibility({ contentVisibilityAuto: true }) &&
        getComputedStyle(place).clipPath === 'none' &&
        !place.closest('.skip, svg') &&
        // What is folded away is drawn only when it is opened.
        (place.localName === 'summary' || !place.closest('details:not([open])')),
    );
    const isSmall = ({ width, height }: DOMRect) => width < least || height < least;
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const apart = ([x, y]: readonly [number, number], box: DOMRect) =>
      Math.hypot(
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      );
    const isInSentence = (place: HTMLElement): boolean => {
      let line: HTMLElement | null = place;
      while (line && getComputedStyle(line).display === 'inline') line = line.parentElement;
      if (line === place || !line) return false;
      const own = place.textContent?.trim().length ?? 0;
      return (line.textContent?.replaceAll(/\s+/g, ' ').trim().length ?? 0) > own + 2;
    };
    // A label is pressed for its box.
    const boxOf = (place: HTMLElement) => {
      const [label] = (place as HTMLInputElement).labels ?? [];
      const [own, other] = [place.getBoundingClientRect(), label?.getBoundingClientRect()];
      if (!other?.height) return own;
      const [x, y] = [Math.min(own.x, other.x), Math.min(own.y, other.y)];
      const [right, bottom] = [
        Math.max(own.right, other.right),
        Math.max(own.bottom, other.bottom),
      ];
      return new DOMRect(x, y, right - x, bottom - y);
    };
    // What is scrolled out of a list lies under what stands below it, and nobody meets it there.
    const isScrolledAway = (place: HTMLElement, box: DOMRect) => {
      const frame = place.closest('.scroll, .ranked ol, .contents, .facet ul');
      const edge = frame?.getBoundingClientRect();
      return edge !== undefined && (box.bottom > edge.bottom || box.right > edge.right);
    };
    const boxes = places
      .map((place) => ({ place, box: boxOf(place) }))
      .filter(({ place, box }) => box.width > 0 && box.height > 0 && !isScrolledAway(place, box));
    return boxes
      .filter(({ place, box }) => isSmall(box) && !isInSentence(place))
      .filter(({ place, box }) =>
        boxes.some(({ place: other, box: near }) => {
          if (other === place || other.contains(place) || place.contains(other)) return false;
          if (apart(middle(box), near) < least / 2) return true;
          const [[x, y], [a, b]] = [middle(box), middle(near)];
          return isSmall(near) && Math.hypot(x - a, y - b) < least;
        }),
      )
      .slice(0, 5)
      .map(({ place, box }) => {
        const words = place.textContent?.trim().slice(0, 30) ?? '';
        return `${place.localName} "${words}" in ${place.parentElement?.localName}.${place.parentElement?.className}: ${Math.round(box.width)} × ${Math.round(box.height)}`;
      });
  });
}

/** Text of a page that is smaller than 12 pixels; words in drawings are measured by their own tests. */
export function smallText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !parent.checkVisibility()) continue;
      if (parent.closest('svg, .vh, script, style, noscript')) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < 11.95) found.add(`${parent.localName}.${parent.className}: ${size}`);
    }
    return [...found];
  });
}
