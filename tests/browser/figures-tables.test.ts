import { describe, expect, inject, test } from 'vitest';
import { address, usePage, visit } from '../support/browser.ts';
import { figureIds, figurePortals } from '../support/figures.ts';

const addresses = [address, inject('sampleAddress')];

// Georgian has the longest words.
describe.each(figurePortals.map((portal, index) => ({ portal, base: addresses[index] ?? '' })))(
  'on a phone every column of the tables of $portal.name can be read',
  ({ portal, base }) => {
    const page = usePage({ viewport: { width: 360, height: 740 } });

    test('in Georgian', { timeout: 180_000 }, async () => {
      const found: string[] = [];
      let tables = 0;
      for (const id of figureIds(portal)) {
        await visit(page(), `${base}/ka/figures/${id}/`);
        const measured = await page()
          .locator('[data-figure-table]')
          .evaluateAll((all) =>
            all.map((table) => {
              const problems: string[] = [];
              const region = table.closest<HTMLElement>('.scroll');
              if (!region) return ['stands in no region that scrolls'];
              const columns = (table as HTMLTableElement).tHead?.rows[0]?.cells.length ?? 0;
              const room = region.scrollWidth - region.clientWidth;
              if (columns <= 2 && room > 0)
                problems.push(`${columns} columns are ${room} pixels too wide`);
              if (region.tabIndex !== 0) problems.push('cannot be scrolled by keyboard');
              region.scrollLeft = room;
              const frame = region.getBoundingClientRect();
              for (const row of (table as HTMLTableElement).rows) {
                const last = row.cells[row.cells.length - 1];
                const cell = last?.getBoundingClientRect();
                if (!last || !cell || !last.checkVisibility()) continue;
                // A heading of a group spans all columns, and need not be seen whole at their end.
                if (last.colSpan === 1 && (cell.width < 8 || cell.right > frame.right + 1))
                  problems.push(`"${last.textContent}" stays out of sight`);
                if (last.colSpan === 1 && cell.width > frame.width)
                  problems.push(`"${last.textContent}" is wider than the screen`);
                if (last.scrollWidth > last.clientWidth + 1)
                  problems.push(`"${last.textContent}" is cut`);
              }
              return problems.slice(0, 3);
            }),
          );
        tables += measured.length;
        found.push(...measured.flat().map((problem) => `${id}: ${problem}`));
      }
      expect(tables).toBeGreaterThan(20);
      expect(found).toEqual([]);
    });
  },
);
