import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { turnChoices } from './figure-choices.ts';
import { figureFiles } from './figure-files.ts';
import { figureTurns, partedBy, turnAt } from './figure-turns.ts';
import { turnRoutes, viewFigureIn } from './figure-views.ts';
import { viewFigurePage } from './view-figure-page.ts';

const portal = joinShipped();
const cluster = (id: string) => portal.clusterById.get(id)?.data;

test('a choice counts its entries only, as the inventory has them', () => {
  const view = viewFigureIn(portal, 'stages', 'sector-textiles', 'en');
  const groupOf = new Map(portal.sectors.map(({ id, group }) => [id, group]));
  const textiles = portal.inventory.filter(
    ({ id, country }) =>
      country === 'TR' && groupOf.get(cluster(id)?.sectors[0]?.id ?? '') === 'textiles',
  );
  expect(textiles.length).toBeGreaterThan(30);
  const at = (stage: string) => textiles.filter((row) => row.stage === stage).length;
  expect(view.table?.rows.map(({ id, cells }) => [id, cells[0]?.value])).toEqual(
    ['idea', 'initial', 'developing', 'mature'].map((stage) => [stage, at(stage)]),
  );
  expect(view.title).toBe(
    `In textiles, ${textiles.length - at('idea')} of ${textiles.length} clusters are beyond the idea stage`,
  );
});

test.each(locales)('title, subtitle, method and citation name the choice: %s', (locale) => {
  for (const { id, part } of turnRoutes(portal)) {
    const turn = turnAt(portal, id, part);
    if (!turn) throw new Error(`${id}/${part}: no turn`);
    const { figure, title, context, csv, turns } = viewFigurePage(portal, id, locale, part);
    const name = turn.name(locale);
    // A case may change the last letter.
    const stem = turn.inText(locale).slice(0, -1).toLocaleLowerCase(locale);
    const said = `${title} ${figure.subtitle}`.toLocaleLowerCase(locale);
    expect(said, `${id} ${part}`).toContain(stem);
    expect(figure.method).toContain(name);
    expect(context.apa).toContain(title);
    expect(context.apa).toContain(`/figures/${id}/${part}/`);
    // Numbers are in the page, so that the row below the drawing can give them away.
    expect(csv?.length).toBe((figure.table?.rows.length ?? 0) + 1);
    expect(figureFiles(portal, figure)).toEqual([]);
    expect(turns.some(({ chosen }) => chosen === name)).toBe(true);
  }
});

test('shares of few entries are given as numbers', () => {
  const unit = (part: string) =>
    viewFigureIn(portal, 'sectors', part, 'en').table?.columns[0]?.unitId;
  expect(unit('stage-developing')).toBe('percent');
  expect(unit('stage-mature')).toBe('clusters');
});

test('figures are turned as far as the data allow', () => {
  const axes = (id: string) => [...new Set(figureTurns(portal, id).map(({ axis }) => axis))];
  expect(axes('regions-top')).toEqual(['stage', 'sector', 'level']);
  expect(axes('sectors')).toEqual(['stage', 'country']);
  // No stage is known in Georgia, and printed numbers cannot be counted again.
  expect(axes('stages')).toEqual(['sector']);
  expect(axes('ur-ge-rates')).toEqual([]);
  expect(
    turnChoices(portal, 'stages', '', 'en')
      .at(-1)
      ?.options.map(({ href }) => href),
  ).toEqual(['/en/figures/stages/', '/en/figures/stages-brop/']);
  expect(partedBy(portal, 'regions-top').size).toBe(0);
  expect(viewFigurePage(portal, 'map-regions', 'tr').map).toBe('/tr/map/');
  expect(viewFigurePage(portal, 'regions-top', 'tr').map).toBeUndefined();
});

test('a second choice says which one it replaces', () => {
  const said = (part: string) =>
    turnChoices(portal, 'regions-top', part, 'tr').map(({ replaces }) => replaces);
  expect(said('')).toEqual([undefined, undefined, undefined]);
  expect(said('stage-initial')).toEqual([undefined, 'Başlangıç', 'Başlangıç']);
});

test('a portal of several editions has the choices of its current one', () => {
  const sample = joinSample();
  for (const { id, part } of turnRoutes(sample)) {
    expect(viewFigureIn(sample, id, part, 'az').edition, id).toBe(sample.editionId);
  }
});
