import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { landHref, landsOf, writeLand } from './land-file.ts';
import { locators } from './maps.ts';

const portal = joinShipped();

test('each country with shapes, and those with the entries of a sector, have a file with all of their land and the borders of its regions, without colours', () => {
  expect(landsOf(portal)).toEqual(['TR', 'GE', 'AZ', 'TR-GE']);
  for (const country of landsOf(portal)) {
    const file = writeLand(portal, country);
    expect(file).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 340 [\d.]+"><g id="land">/,
    );
    for (const outline of locators(portal).get(country)?.outlines.values() ?? [])
      expect(file).toContain(`<path d="${outline}"/>`);
    expect(file).toContain(`<path d="${locators(portal).get(country)?.borders}" fill="none"`);
    expect(file).not.toMatch(/fill="(?!none)|stroke=|style|script/);
  }
});

test('a page names the land in the file', () => {
  expect(landHref('XX')).toBe('/land/XX.svg#land');
  expect(landsOf(joinSample())).toContain('XX');
});

test('a country without shapes has no land', () => {
  expect(() => writeLand(portal, 'YY')).toThrow('No land "YY"');
});
