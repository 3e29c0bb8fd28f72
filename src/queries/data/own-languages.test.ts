import { expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { loadPortal } from '../../loaders/load-portal.ts';
import { toPortalData } from '../../loaders/portal-data.ts';
import { readPortalShapes } from '../../loaders/portal-shapes.ts';
import { joinPortal } from '../../portal/join-portal.ts';
import { overlayFiles } from '../../../workshop/testing/overlay-files.ts';
import { keepLanguages } from '../../../workshop/testing/keep-languages.ts';
import { remember } from '../../../workshop/testing/remember.ts';
import { readCutSample, samplePortal } from '../../../workshop/testing/sample-portal.ts';
import { viewShortLink } from '../clusters/view-short-link.ts';
import { viewHead } from '../frame/view-head.ts';
import { viewLanguageChoice } from '../frame/view-language-choice.ts';
import { viewOnlyLanguage } from '../frame/view-only-language.ts';
import { dataPackage, packageFiles } from './data-package.ts';
import { exportTables } from './export-tables.ts';
import { practiceList } from './practice-list.ts';

function portalIn(...kept: Locale[]) {
  const files = overlayFiles(keepLanguages(readCutSample(), kept), new Map());
  return joinPortal(toPortalData(loadPortal(files).portal), readPortalShapes(samplePortal));
}
const azEn = remember(() => portalIn('az', 'en'));
const ka = remember(() => portalIn('ka'));

const foreign = /_(?:tr|ka)$/;

test('tables have columns of the languages of the portal and of no other', () => {
  const tables = exportTables(azEn());
  const columns = tables.flatMap((table) => table.columns);
  expect(columns.filter((column) => foreign.test(column))).toEqual([]);
  expect(tables[0]?.columns).toEqual(expect.arrayContaining(['name_az', 'name_en']));
  for (const { columns: heads, rows } of tables) {
    for (const row of rows) expect(row).toHaveLength(heads.length);
  }
});

test('the data package names them first to last, and has no word of another one', () => {
  const portal = azEn();
  const data = dataPackage(portal, portal.editionId);
  expect(Object.keys(data.titles)).toEqual(['az', 'en']);
  const described = packageFiles(portal, portal.editionId).find(
    ({ name }) => name === 'datapackage.json',
  );
  const text = Buffer.from(described?.bytes ?? []).toString();
  expect(JSON.parse(text).languages).toEqual(['en', 'az']);
  expect(text).not.toMatch(/"(?:tr|ka)":/);
});

test('a package without English has its first language where there is room for one', () => {
  const portal = ka();
  const file = packageFiles(portal, portal.editionId).find(
    ({ name }) => name === 'datapackage.json',
  );
  const described = JSON.parse(Buffer.from(file?.bytes ?? []).toString());
  expect(described.languages).toEqual(['ka']);
  expect(described.title).toBe(described.titles.ka);
});

test('the list of practices for programs has texts in them alone', () => {
  const [practice] = practiceList(azEn());
  expect(Object.keys(practice?.title as object)).toEqual(['az', 'en']);
});

test('readers of unknown language are sent to English where there is any, else to the first', () => {
  const page = { path: '/map/', title: 'x', description: 'x', kind: 'map' } as const;
  expect(viewHead(azEn(), 'az', page).anyLanguage).toMatch(/\/en\/map\/$/);
  const single = ka();
  expect(viewHead(single, 'ka', page).anyLanguage).toMatch(/\/ka\/map\/$/);
  const home = { ...page, path: '/' } as const;
  expect(new URL(viewHead(azEn(), 'az', home).anyLanguage).pathname).toBe('/');
  expect(viewHead(single, 'ka', home).anyLanguage).toMatch(/\/ka\/$/);
  expect(viewLanguageChoice(single).page.language).toBe('ka');
});

test('the root of a portal in one language, and short addresses, lead on to it', () => {
  expect(viewOnlyLanguage(azEn())).toBeUndefined();
  expect(viewOnlyLanguage(ka())).toMatchObject({ language: 'ka', to: '/ka/' });
  const picture = viewOnlyLanguage(ka())?.preview?.picture?.href;
  expect(picture).toContain('/cards/ka/home.png?');
  const [cluster] = ka().clusters;
  const { id = '' } = cluster ?? {};
  expect(viewShortLink(azEn(), id).only).toBeUndefined();
  expect(viewShortLink(ka(), id).only).toMatchObject({ to: `/ka/clusters/${id}/` });
  const page = { path: `/clusters/${id}/`, title: 'x', description: 'x', kind: 'cluster' } as const;
  expect(viewHead(ka(), 'ka', { ...page, short: `/c/${id}/` }).anyLanguage).toMatch(/\/ka\//);
});
