import type { Page } from 'playwright-core';
import type { FrameBox } from '../../workshop/accepted-frames.ts';
import { drawWhole } from './draw-whole.ts';

/** Parts of a kind that a page may have many of: so many from the first on are held. */
const max = 8;
/** Room above a part that holds more than room: parts that are not told. */
const far = 240;

/**
 * The landmarks and large blocks of a page in their order: masthead, path, heading, what stands in the main
 * part, figures, notes beside the text, foot. What lies in another one is told from the edge of that one.
 */
export async function measureFrame(page: Page): Promise<FrameBox[]> {
  await drawWhole(page);
  return page.evaluate(
    async ([max, far]) => {
      // A window that was just resized is laid out anew with the next frame.
      for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
      const selectors = [
        '.mast',
        '.breadcrumbs',
        'h1',
        'main > *',
        'main figure',
        'aside',
        '.pager',
        '.foot',
      ];
      const picked = new Set<Element>();
      for (const selector of selectors) {
        const shown = [...document.querySelectorAll(selector)].filter(
          (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0,
        );
        for (const element of shown.slice(0, max)) picked.add(element);
      }
      const ordered = [...picked].toSorted((a, b) =>
        a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      );
      const names = new Map<string, number>();
      const nameOf = (element: Element): string => {
        const by = element.id ? `#${element.id}` : `.${element.classList[0] ?? ''}`;
        const name = `${element.localName}${by.length > 1 ? by : ''}`;
        const count = (names.get(name) ?? 0) + 1;
        names.set(name, count);
        return count === 1 ? name : `${name} ${count}`;
      };
      /** How far down each holder is filled. */
      const ends = new Map<Element | null, number>();
      return ordered.map((element) => {
        const { x, width, top, bottom, height } = element.getBoundingClientRect();
        let holder: Element | null = null;
        let depth = 0;
        for (let outer = element.parentElement; outer; outer = outer.parentElement) {
          if (!picked.has(outer)) continue;
          holder ??= outer;
          depth += 1;
        }
        const end = ends.get(holder) ?? holder?.getBoundingClientRect().top ?? -scrollY;
        ends.set(holder, bottom);
        return { name: nameOf(element), x, width, gap: Math.min(top - end, far), height, depth };
      });
    },
    [max, far] as const,
  );
}
