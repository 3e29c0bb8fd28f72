import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { drawCards } from '../scripts/cards/draw-cards.ts';
import { startStage } from '../scripts/progress.ts';
import type { CardSheet, CardView, SheetCard } from '../src/cards/card-view.ts';
import { writeSheet } from '../src/cards/sheet-text.ts';
import { projectRegions } from '../src/charts/tools/projection/project-regions.ts';
import { type Locale, locales } from '../src/i18n/locales.ts';
import { readPortalShapes } from '../src/loaders/portal-shapes.ts';
import type { CheckedPortal } from '../src/validators/check-directory.ts';
import { markdownTable } from './markdown-table.ts';

function sheetOf(portal: CheckedPortal['portal'], content: string, language: Locale): CardSheet {
  const clusters = portal.clusters.map(({ id, data }): SheetCard => {
    const view: CardView = {
      kind: 'Cluster',
      place: data.regions.join(' · '),
      title: data.name[language] ?? data.name.original,
      original: data.name.original,
      facts: [
        { label: 'Stage', value: 'Developing', look: 'disc' },
        { label: 'Sector', value: data.sectors.map((sector) => sector.id).join(' · ') },
      ],
      counts: [],
      map: { of: 'all', here: data.regions },
    };
    return { file: `cards/${language}/${id}.png`, version: `${language}/${id}`, view };
  });
  const regions = new Set(portal.regions.map(({ id }) => id));
  const placed = projectRegions(readPortalShapes(content), new Map([['all', regions]]), 480);
  const shapes = [...(placed?.shapes.values() ?? [])].map(({ id, path }) => [id, path] as const);
  return {
    frame: { site: 'clusterbook', headings: 'serif', colours: {} },
    maps: {
      all: {
        width: 480,
        height: placed?.height ?? 1,
        land: [...(placed?.outlines.values() ?? [])].join(''),
        regions: Object.fromEntries(shapes),
      },
    },
    cards: clusters,
  };
}

/**
 * Time and size of all clusters' cards: with one thread and with all, and again without changes.
 * @param folder its content is deleted
 */
export async function measureCards(
  portal: CheckedPortal['portal'],
  content: string,
  folder: string,
): Promise<string> {
  const site = join(folder, 'site');
  const draw = async (threads: number) => {
    rmSync(site, { recursive: true, force: true });
    for (const language of locales) {
      const sheet = writeSheet(sheetOf(portal, content, language));
      mkdirSync(join(site, 'cards', language), { recursive: true });
      writeFileSync(join(site, 'cards', language, 'clusters.txt'), sheet);
    }
    const stage = startStage(`Drawing cards, threads: ${threads}`);
    const started = performance.now();
    const { drawn, kept } = await drawCards(site, join(folder, 'cache'), stage.update, threads);
    const seconds = (performance.now() - started) / 1000;
    stage.end();
    if (drawn + kept === 0) throw new Error('expected cards to be drawn, found none');
    return { drawn, kept, seconds };
  };
  const all = availableParallelism();
  rmSync(folder, { recursive: true, force: true });
  const one = await draw(1);
  rmSync(folder, { recursive: true, force: true });
  const cold = await draw(all);
  const warm = await draw(all);
  const files = readdirSync(join(site, 'cards'), { recursive: true, encoding: 'utf8' });
  const sizes = files
    .filter((name) => name.endsWith('.png'))
    .map((name) => statSync(join(site, 'cards', name)).size / 1000);
  rmSync(folder, { recursive: true, force: true });
  const row = (what: string, { drawn, kept, seconds }: typeof one) => [
    what,
    String(drawn),
    String(kept),
    seconds.toFixed(1),
    ((1000 * seconds) / (drawn + kept)).toFixed(1),
    (one.seconds / seconds).toFixed(1),
  ];
  const times = markdownTable(
    ['cards', 'drawn', 'kept', 'seconds', 'ms a card', 'times as fast'],
    [row('one thread', one), row(`${all} threads`, cold), row('nothing changed', warm)],
  );
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return `${times}\n\nA card has ${mean.toFixed(0)} KB on average and ${Math.max(...sizes).toFixed(0)} KB at most (aim: 15 on average).`;
}
