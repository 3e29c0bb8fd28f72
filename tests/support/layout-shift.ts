import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';

/** The most that a page may move while it loads, as browsers reckon it (Layout Instability): 0.1 is what they call good. */
const max = 0.02;

/** A move that nobody asked for, as the browser reports it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Notes every move of the pages that a window opens, from their first moment on. */
export function noteShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const moves: [number, string][] = [];
    Object.assign(globalThis, { moves });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.localName}.${element?.getAttribute('class') ?? ''}`;
        });
        moves.push([entry.value, moved.join(', ')]);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Notes the moves of the window of a file of tests. */
export function watchShifts(page: () => Page): void {
  beforeAll(async () => {
    await noteShifts(page());
  });
}

/** True if web fonts arrived after first paint. The shift they cause has a test of its own (late-letters.test.ts). */
function cameLate(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return files.some(
      ({ name, responseEnd }) =>
        name.endsWith('.woff2') && responseEnd > (painted?.startTime ?? Number.POSITIVE_INFINITY),
    );
  });
}

/** What moved more than a page may, whatever moved it. */
export function anyShift(page: Page, most = max): Promise<string[]> {
  return page.evaluate(async (limit) => {
    // What scripts change is drawn with the next frame, and told after it.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    const { moves } = globalThis as unknown as { moves: readonly [number, string][] };
    const sum = moves.reduce((all, [value]) => all + value, 0);
    return sum <= limit ? [] : moves.map(([value, what]) => `${value.toFixed(3)}: ${what}`);
  }, most);
}

/**
 * What moved more than a page may while it loaded. Asked right after the visit: a window that changes its
 * size moves things too. A page whose letters came late is opened again, with letters that are there.
 */
export async function layoutShift(page: Page): Promise<string[]> {
  const found = await anyShift(page);
  if (found.length === 0 || !(await cameLate(page))) return found;
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  return anyShift(page);
}
