import type { Page } from 'playwright-core';

/**
 * Links and controls that are lower or narrower than 24 pixels, or so near to another one that their boxes meet
 * within that distance (WCAG 2.2, 2.5.8). Only a link in running text may be as high as its line: some words of
 * the same block are no link. Small print, as of sources, is a text of its own. The areas of a map are as large as the land, and its list beside it does the same.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const min = 23.95;
    const controls = 'a[href], button, input, select, textarea, summary, label';
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
    const isInText = (place: HTMLElement): boolean => {
      let block: HTMLElement | null = place;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      if (block === place || !block) return false;
      let said = '';
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (
          !node.parentElement?.closest(`${controls}, .vh`) &&
          node.parentElement?.closest('small') === place.closest('small')
        )
          said += node.textContent;
      return (said.match(/\p{L}{2,}/gu)?.length ?? 0) > 3;
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
    const alone = places
      .map((place) => ({ place, box: boxOf(place) }))
      .filter(({ place, box }) => box.width > 0 && box.height > 0 && !isScrolledAway(place, box))
      .filter(({ place }) => !isInText(place))
      .map((each) => ({ ...each, lines: [...each.place.getClientRects()] }));
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5 &&
      Math.abs(a.top + a.bottom - b.top - b.bottom) / 2 < min - 0.5;
    const isCrowded = (place: HTMLElement, lines: readonly DOMRect[]) =>
      alone.some(
        ({ place: other, lines: near }) =>
          other !== place &&
          !other.contains(place) &&
          !place.contains(other) &&
          lines.some((line) => near.some((one) => meet(line, one))),
      );
    return alone
      .filter(
        ({ place, box, lines }) => box.width < min || box.height < min || isCrowded(place, lines),
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

/**
 * Words of drawings, and of pictures of drawings, that stand on the screen with less than 12 pixels: the size of
 * their letters by the scale of the drawing.
 */
export function smallDrawnText(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const min = 11.95;
    const found: string[] = [];
    const isShown = (element: Element) => element.checkVisibility() && element.clientWidth > 0;
    for (const drawing of document.querySelectorAll('main svg')) {
      if (!isShown(drawing)) continue;
      for (const text of drawing.querySelectorAll('text')) {
        const scale = text.checkVisibility() ? text.getScreenCTM() : null;
        if (!scale || !text.textContent.trim()) continue;
        const size =
          Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(scale.a, scale.b);
        if (size < min) found.push(`drawing "${text.textContent}": ${size.toFixed(1)}`);
      }
    }
    for (const picture of document.querySelectorAll<HTMLImageElement>('main img[src*=".svg"]')) {
      if (!isShown(picture)) continue;
      const source = await (await fetch(picture.src)).text();
      const drawing = new DOMParser().parseFromString(source, 'image/svg+xml');
      const shown = /viewBox\(([^)]*)\)/.exec(picture.src)?.[1]?.split(',');
      const width = shown?.[2] ?? drawing.documentElement.getAttribute('viewBox')?.split(' ')[2];
      const sizes = [...drawing.querySelectorAll('text[font-size]')].map((text) =>
        Number(text.getAttribute('font-size')),
      );
      const size = (Math.min(...sizes) * picture.clientWidth) / Number(width);
      if (size < min) found.push(`picture ${picture.alt.slice(0, 30)}: ${size.toFixed(1)}`);
    }
    return found;
  });
}
