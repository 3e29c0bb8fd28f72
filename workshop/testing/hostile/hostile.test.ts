import { read } from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import ical from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../../src/components/bulletin/write-letter.ts';
import { writeCalendar } from '../../../src/exports/calendar.ts';
import { toCsv } from '../../../src/exports/csv.ts';
import { toObjects } from '../../../src/exports/tables.ts';
import { toXlsx } from '../../../src/exports/xlsx.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { exportTables } from '../../../src/queries/data/export-tables.ts';
import { embedMarkup } from '../../../src/queries/figures/embed-markup.ts';
import { figureFiles } from '../../../src/queries/figures/figure-files.ts';
import { figureView } from '../../../src/queries/figures/figure-views.ts';
import { viewCluster } from '../../../src/queries/clusters/view-cluster.ts';
import { viewStructuredData } from '../../../src/queries/frame/structured-data/view-structured-data.ts';
import { viewMap } from '../../../src/queries/regions/view-map.ts';
import { viewLetter } from '../../../src/queries/reports/view-letter.ts';
import { expectPlainLinks } from './expect-plain-links.ts';
import { hostileRounds, makeHostilePortal } from './hostile-portal.ts';
import { hostileStrings } from './hostile-strings.ts';
import { added, shapeOfHtml, shapeOfXml, union } from './shapes.ts';

/** Bulletins of a portal as e-mails. */
const lettersOf = (portal: Portal) =>
  portal.bulletins.map(({ id }) => writeLetter(viewLetter(portal, id, 'en')));

/** Rounds that share the drawings: each figure is drawn in every sixth one. */
const turns = 6;

function* drawingsOf(portal: Portal, round?: number): Generator<readonly [string, string]> {
  for (const [at, { id }] of portal.figures.entries()) {
    if (round !== undefined && at % turns !== round % turns) continue;
    const view = figureView(portal, id, 'ka');
    for (const file of figureFiles(portal, view))
      yield [`${id}/${file.name}`, file.write(view).toString()];
    yield [`${id}/embed.html`, embedMarkup(portal, view)];
  }
}

const isFormula = (cell: string) => /^[=+\-@\t\r]/.test(cell);

describe('hostile strings', () => {
  test('are 200 at least, each another one', () => {
    expect(new Set(hostileStrings).size).toBe(hostileStrings.length);
    expect(hostileStrings.length).toBeGreaterThanOrEqual(200);
  });

  const benign = makeHostilePortal(0, true).portal;
  const htmlShape = union(lettersOf(benign).map(shapeOfHtml));
  const svgShape = union(
    [...drawingsOf(benign)]
      .filter(([name]) => name.endsWith('.svg'))
      .map(([, svg]) => shapeOfXml(svg)),
  );
  const frame = shapeOfHtml('<iframe src title width height style loading></iframe>');

  test.each(Array.from({ length: hostileRounds }, (_, round) => round))(
    'come out as text from every field: part %i',
    (round) => {
      const { portal, fields } = makeHostilePortal(round);
      expect(fields.size).toBeGreaterThan(150);

      expectPlainLinks(portal, benign, round);
      for (const letter of lettersOf(portal))
        expect(added(shapeOfHtml(letter), htmlShape)).toEqual([]);
      for (const [name, text] of drawingsOf(portal, round)) {
        if (name.endsWith('.svg'))
          expect([name, added(shapeOfXml(text), svgShape)]).toEqual([name, []]);
        if (name.endsWith('.html'))
          expect([name, added(shapeOfHtml(text), frame)]).toEqual([name, []]);
        if (name.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
      }
      for (const { id } of portal.clusters) {
        const graph = viewStructuredData(portal, viewCluster(portal, id, 'tr').page) ?? '{}';
        expect(graph).not.toMatch(/[<>&]/);
        expect(() => JSON.parse(graph)).not.toThrow();
      }
      expect(viewMap(portal, 'en').drawing?.filters.data ?? '').not.toContain('<');

      for (const { name, columns, rows, ...table } of exportTables(portal)) {
        const cells = parseCsv(toCsv([columns, ...rows]), { bom: true }) as string[][];
        expect(cells).toHaveLength(rows.length + 1);
        const texts = rows.map((row) => row.map((cell) => typeof cell === 'string'));
        const formulas = cells
          .slice(1)
          .flatMap((row, at) =>
            row.filter((cell, column) => texts[at]?.[column] && isFormula(cell)),
          );
        expect([name, formulas]).toEqual([name, []]);
        const sheet = Object.values(read(toXlsx(name, columns, rows)).Sheets)[0] ?? {};
        const run = Object.values(sheet).filter((cell) => cell?.f !== undefined);
        expect([name, run]).toEqual([name, []]);
        JSON.parse(JSON.stringify({ ...table, objects: toObjects({ name, columns, rows }) }));
      }
    },
  );

  test('come out of a calendar as they went in', () => {
    const events = hostileStrings
      .filter(
        (text) => text.isWellFormed() && !/\p{Cc}|\p{Noncharacter_Code_Point}|\ufeff/u.test(text),
      )
      .map((title, at) => ({
        uid: `event-${at}@example.org`,
        title,
        text: title,
        from: '2026-01-01',
        until: '2026-01-02',
      }));
    const written = writeCalendar({ name: 'x', language: 'en', stamp: '2026-01-01', events });
    const [, , parts] = ical.parse(written) as [string, unknown[], [string, unknown[][]][]];
    const summaries = parts.map(
      ([, properties]) => properties.find(([name]) => name === 'summary')?.[3],
    );
    expect(summaries).toEqual(events.map(({ title }) => title));
  });
});
