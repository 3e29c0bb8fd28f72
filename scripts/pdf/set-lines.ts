import type { Page } from 'playwright-core';

/** Tighter or looser than in the style sheet. */
export type Setting = '' | 'tight' | 'tighter' | 'airy' | 'airier';

/**
 * Rules of the settings, the max height of a drawing, and text of at least 7 points. They belong to the print: a
 * frozen report keeps its style sheets.
 */
const rules = `
  .report-chapter[data-lines='tight'] * { --t-prose: 9.4pt; --lh-prose: 1.44; }
  .report-chapter[data-lines='tight'] :lang(ka) { --t-prose: 9pt; --lh-prose: 1.47; }
  .report-chapter[data-lines='tighter'] * { --t-prose: 9.2pt; --lh-prose: 1.4; }
  .report-chapter[data-lines='tighter'] :lang(ka) { --t-prose: 8.8pt; --lh-prose: 1.42; }
  .report-chapter[data-lines='tighter'] .report-table :is(th, td) { padding-block: 0.7mm; }
  .report-chapter[data-lines='tighter'] .doubts > div { padding-block: 0.6mm; }
  .report-chapter[data-lines='airy'] * { --lh-prose: 1.6; }
  .report-chapter[data-lines='airy'] :lang(ka) { --lh-prose: 1.64; }
  .report-chapter[data-lines='airier'] * { --lh-prose: 1.66; }
  .report-chapter[data-lines='airier'] :lang(ka) { --lh-prose: 1.7; }
  .report-chapter[data-lines='airier'] .report-table :is(th, td) { padding-block: 1.3mm; }
  .report-chapter :lang(ka) { --t-xs: 7pt; }
  .report-chapter .report-text :is(sup, sup a, pre, pre code) { font-size: 7pt; }
  .report-chapter .fig .scene.w { max-height: 189mm; }
  :is(.catalogue, .catalogue-index)[data-lines='tight'] li { line-height: 1.32; }
  .catalogue[data-lines='tight'] li { padding-block: 1.2mm; }
  :is(.catalogue, .catalogue-index)[data-lines='tighter'] li { line-height: 1.26; }
  .catalogue[data-lines='tighter'] li { padding-block: 0.9mm; }
  :is(.catalogue, .catalogue-index)[data-lines='airy'] li { line-height: 1.5; }
  .catalogue[data-lines='airy'] li { padding-block: 1.8mm; }
  :is(.catalogue, .catalogue-index)[data-lines='airier'] li { line-height: 1.6; }
  .catalogue[data-lines='airier'] li { padding-block: 2.2mm; }`;

/** Each begins on a new page. */
export const chapters = '[data-chapter]';

/** Add the rules of the settings to a page. */
export async function bringRules(page: Page): Promise<void> {
  await page.addStyleTag({ content: rules });
}

/** Apply a setting to each chapter. */
export async function setLines(page: Page, settings: readonly Setting[]): Promise<void> {
  await page.evaluate(
    ([selector, wanted]) => {
      for (const [index, chapter] of [...document.querySelectorAll(selector)].entries())
        chapter.setAttribute('data-lines', wanted[index] ?? '');
    },
    [chapters, settings] as const,
  );
}

export interface Reach {
  readonly pages: number;
  /** Filled share of its last page, 0 to 1. */
  readonly end: number;
}

/** Filled share of an almost empty page. */
const minEnd = 0.34;

/** Whether a chapter ends on an almost empty page. */
export const endsShort = ({ pages, end }: Reach): boolean => pages > 1 && end < minEnd;

/** Whether a setting has removed or filled an almost empty last page. */
export const isShorter = (found: Reach, before: Reach): boolean =>
  found.pages < before.pages || (found.pages === before.pages && !endsShort(found));
