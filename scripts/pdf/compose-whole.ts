import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Abridged chapters. Runs in the page. */
function listShortened(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-chapter]')]
    .filter((chapter) => chapter.querySelector('[data-elsewhere]'))
    .map((chapter) => chapter.dataset.chapter ?? '');
}

/**
 * Replace pictures with drawings, and shortened tables with full ones, from the page of the chapter. Returns
 * missing parts. Runs in the page.
 */
function fillChapter([id, html]: [string, string]): string[] {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const chapter = document.querySelector(`[data-chapter="${CSS.escape(id)}"]`);
  const lost: string[] = [];
  for (const part of chapter?.querySelectorAll('[data-elsewhere]') ?? []) {
    const frame = part.closest('figure');
    const what = part === frame ? 'table' : '.draw';
    const whole = source.querySelector(`#${CSS.escape(frame?.id ?? '')} ${what}`);
    const own = what === 'table' ? frame?.querySelector(what) : part;
    if (!whole || !own) {
      lost.push(frame?.id ?? '');
      continue;
    }
    // A split drawing is for single chapters: here figures stay whole, and are moved.
    for (const half of whole.querySelectorAll('svg.leaf')) half.remove();
    whole.classList.remove('parted');
    own.replaceWith(document.importNode(whole, true));
    frame?.querySelector('[data-rest]')?.remove();
    frame?.removeAttribute('data-elsewhere');
  }
  return lost;
}

/**
 * Complete the page of all chapters from their separate pages, as on screen it has pictures and the first rows
 * of long tables.
 * @param file of the page
 * @throws Error if a chapter lacks an expected part
 */
export async function composeWhole(page: Page, file: string): Promise<void> {
  for (const id of await page.evaluate(listShortened)) {
    const chapter = join(file, '..', '..', id, 'index.html');
    if (!existsSync(chapter)) throw new Error(`expected the page of the chapter ${id}, found none`);
    const lost = await page.evaluate(fillChapter, [id, readFileSync(chapter, 'utf8')] as [
      string,
      string,
    ]);
    if (lost.length > 0)
      throw new Error(`expected ${lost.join(', ')} on the page of ${id}, found none`);
  }
}
