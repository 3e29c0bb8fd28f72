import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { address, usePage, visit } from '../support/browser.ts';
import { figureIds, figurePortals, readFigure } from '../support/figures.ts';
import { measureLabels } from '../support/measure-labels.ts';
import { shorten } from '../support/shorten.ts';

// The frames are measured, which are the drawing and little else: the page of a figure shows the
// same two drawings in a narrower column.

const widths = [320, 360, 1280];
const addresses = [address, inject('sampleAddress')];

describe.each(figurePortals.map((portal, index) => ({ portal, base: addresses[index] ?? '' })))(
  'no label of a figure in $portal.name covers another one or leaves its drawing',
  ({ portal, base }) => {
    const page = usePage();

    test.each(locales)('in %s, at 320, 360 and 1280 pixels', async (locale) => {
      const frames = figureIds(portal)
        .filter((id) => readFigure(portal, locale, id).file('figure.svg'))
        .map((id) => ({ id, address: `${base}/${locale}/figures/${id}/embed/` }));
      await visit(page(), frames[0]?.address ?? '');
      const found: string[] = [];
      for (const width of widths) {
        await page().setViewportSize({ width, height: 800 });
        const { wrong, measured } = await measureLabels(page(), frames);
        found.push(...wrong.map((what) => `${width} ${what}`));
        expect(measured).toBeGreaterThan(10 * frames.length);
      }
      expect(shorten(found, 200)).toEqual([]);
    });
  },
);
