import ical from 'ical.js';
import { expect } from 'vitest';
import { drawCard } from '../../../src/cards/draw-card.ts';
import { readSheet, writeSheet } from '../../../src/cards/sheet-text.ts';
import { writeAtom } from '../../../src/exports/feed/write-atom.ts';
import { writeJsonFeed } from '../../../src/exports/feed/write-json-feed.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { calendarRoutes } from '../../../src/queries/calendar/calendar-files.ts';
import { cardFrame } from '../../../src/queries/cards/card-frame.ts';
import { listCards, viewCard } from '../../../src/queries/cards/list-cards.ts';
import { clusterOembed } from '../../../src/queries/cards/oembed.ts';
import { viewCluster } from '../../../src/queries/clusters/view-cluster.ts';
import { viewFeed } from '../../../src/queries/feeds/view-feed.ts';
import { writeLlms } from '../../../src/queries/machines/llms.ts';
import { viewShare } from '../../../src/queries/share/view-share.ts';
import { hostileRounds } from './hostile-portal.ts';
import { added, shapeOfHtml, shapeOfXml } from './shapes.ts';

const locale = 'ka';
const feedOf = (portal: Portal) => viewFeed(portal, undefined, locale);

const calendarShape = (portal: Portal) =>
  calendarRoutes(portal).map(({ props }) => {
    const [, , parts] = ical.parse(props.text) as [string, unknown[], [string, [string][]][]];
    return parts.map(([kind, properties]) => [kind, ...properties.map(([name]) => name)].join());
  });

/**
 * Expect hostile strings as text in everything that leads to a portal: feeds, calendars, cards, frames,
 * messages.
 * @param benign the same portal with harmless words
 * @param round from 0: selects the cards to draw
 */
export function expectPlainLinks(portal: Portal, benign: Portal, round: number): void {
  const feed = feedOf(portal);
  const feedShape = shapeOfXml(writeAtom(feedOf(benign)));
  expect(added(shapeOfXml(writeAtom(feed)), feedShape)).toEqual([]);
  const told = JSON.parse(writeJsonFeed(feed)) as { title: string; items: { title: string }[] };
  expect([told.title, ...told.items.map(({ title }) => title)]).toEqual([
    feed.title,
    ...feed.items.map(({ title }) => title),
  ]);
  expect(calendarShape(portal)).toEqual(calendarShape(benign));

  // Words are outlines, so the text of a card is checked separately.
  const cards = [...listCards(portal)]
    .filter((_, at) => at % hostileRounds === round)
    .flatMap((path) => viewCard(portal, path, locale) ?? []);
  const frame = cardFrame(portal, locale);
  const sheet = writeSheet({
    frame,
    maps: {},
    cards: cards.map((view, at) => ({ file: `${at}.png`, version: `${at}`, view })),
  });
  expect(readSheet(sheet).lines.map(({ read }) => read())).toEqual(
    JSON.parse(JSON.stringify(cards)),
  );
  const shapes = cards.flatMap((view) =>
    drawCard(view, frame).marks.flatMap((mark) => (mark.type === 'shape' ? [mark.svg] : [])),
  );
  for (const svg of new Set(shapes)) expect(() => shapeOfXml(`<svg>${svg}</svg>`)).not.toThrow();

  const frameShape = shapeOfHtml(clusterOembed(benign, 'xx-teapots', locale).html);
  for (const { id } of portal.clusters) {
    const embed = clusterOembed(portal, id, locale);
    expect(added(shapeOfHtml(embed.html), frameShape)).toEqual([]);
    expect(embed.height).toBeGreaterThan(100);
    const share = viewShare(portal, locale, viewCluster(portal, id, locale).page);
    const mail = new URL(share.mail);
    expect([mail.protocol, [...mail.searchParams.keys()]]).toEqual([
      'mailto:',
      ['subject', 'body'],
    ]);
    expect(share.mail).not.toMatch(/["<>\s]/);
  }

  const heads = (text: string) => text.match(/^#+ .*$/gm)?.length;
  expect(heads(writeLlms(portal))).toBe(heads(writeLlms(benign)));
}
