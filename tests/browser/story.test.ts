import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';
import { overflow } from '../support/measure.ts';
import { filledIn, smallPictures } from '../support/pdf-pages.ts';

const path = '/tr/beyond-idea/';

describe('a story on a wide screen', () => {
  const page = usePage({ viewport: { width: 1366, height: 768 } });
  beforeEach(() => visit(page(), path));

  /** Step whose drawing is visible, from 0, and where the drawing is on the screen. */
  const shown = () =>
    page().evaluate(() =>
      [...document.querySelectorAll('[data-step]')].flatMap((step, at) => {
        const draw = step.querySelector('.draw');
        if (!draw || getComputedStyle(draw).visibility !== 'visible') return [];
        return [[at, Math.round(draw.getBoundingClientRect().top)]];
      }),
    );

  test('keeps one drawing beside the text, which changes with each step', async () => {
    const steps = page().locator('[data-step] .words');
    const seen: number[] = [];
    for (let at = 0; at < (await steps.count()); at += 1) {
      const middle = await steps.nth(at).evaluate((words) => {
        const { top, height } = words.getBoundingClientRect();
        return top + scrollY + height / 2 - innerHeight / 2;
      });
      await page().mouse.wheel(0, middle - (await page().evaluate(() => scrollY)));
      await expect.poll(shown).toMatchObject([[at, expect.any(Number)]]);
      const [[, top] = [0, -1]] = await shown();
      seen.push(top ?? -1);
    }
    expect(seen).toHaveLength(6);
    expect(seen.every((top) => top >= 0 && top < 400)).toBe(true);
  });

  test('prints all its steps', async () => {
    await page().emulateMedia({ media: 'print' });
    const hidden = page().locator('[data-step] .draw svg.w').filter({ visible: false });
    expect(await hidden.count()).toBe(0);
    await page().emulateMedia({ media: 'screen' });
  });

  test('is printed with the first step on the first sheet, and no caption away from its drawing', async () => {
    const file = join(mkdtempSync(join(inject('prints'), 'story-')), 'story.pdf');
    writeFileSync(file, await page().pdf({ preferCSSPageSize: true }));
    const filled = filledIn(execFileSync('pdftoppm', [...smallPictures, file]));
    expect(filled[0]).toBeGreaterThan(0.6);
    const sheets = String(execFileSync('pdftotext', ['-raw', file, '-']))
      .replaceAll(/[^\S\f]+/g, ' ')
      .split('\f');
    const steps = await page()
      .locator('[data-step]')
      .evaluateAll((all) =>
        all.map((step) =>
          ['.words', 'figcaption'].map(
            (part) => step.querySelector(part)?.textContent?.trim().slice(0, 14) ?? '',
          ),
        ),
      );
    for (const [words = '', caption = ''] of steps)
      expect(sheets.some((text) => text.includes(words) && text.includes(caption))).toBe(true);
  });
});

describe('a story on a phone', () => {
  const page = usePage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  test('has the drawing of each step below its words, in every language', async () => {
    for (const language of ['az', 'tr', 'ka', 'en']) {
      await visit(page(), `/${language}/beyond-idea/`);
      const gaps = await page()
        .locator('[data-step]')
        .evaluateAll((steps) =>
          steps.map((step) => {
            const [words, draw] = ['.words', '.draw svg.n'].map((name) =>
              step.querySelector(name)?.getBoundingClientRect(),
            );
            return (draw?.top ?? 0) - (words?.bottom ?? 0);
          }),
        );
      expect(gaps).toHaveLength(6);
      expect(gaps.every((gap) => gap >= 0 && gap < 60)).toBe(true);
      expect(await overflow(page())).toEqual([]);
    }
  });
});
