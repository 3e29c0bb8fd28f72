import { describe, expect, test } from 'vitest';
import { type Kept, relateAddress } from './archive-links.ts';

const page = 'en/reports/2012/method/index.html';
const pages = new Set([
  page,
  'en/reports/2012/index.html',
  'en/reports/2012/summary/index.html',
  'en/reports/2012/all/index.html',
  'ka/reports/2012/method/index.html',
]);

function relating(base: string, tag = 'a', rel = '') {
  const kept: Kept = {
    base,
    folder: 'reports/2012',
    archive: 'archive/2012',
    pages,
  };
  const files: string[] = [];
  const from = { from: page, at: 'en/method/index.html' };
  const to = (address: string) =>
    relateAddress(address, { tag, rel }, from, kept, (file) => files.push(file));
  return { to, files };
}

describe.each(['/', '/x/', '/a/b/'])('under %s', (base) => {
  test('pages of the report are reached within the archive, in all languages', () => {
    const { to } = relating(base);
    expect(to(`${base}en/reports/2012/summary/`)).toBe('../summary/');
    expect(to(`${base}en/reports/2012/summary/#key`)).toBe('../summary/#key');
    expect(to(`${base}en/reports/2012/`)).toBe('../');
    expect(to(`${base}ka/reports/2012/method/`)).toBe('../../ka/method/');
    expect(to(`${base}en/reports/2012/method/`)).toBe('./');
    expect(to('../summary/')).toBe('../summary/');
    expect(to(`${base}en/reports/2012/all/`)).toBe('../all/');
  });

  test('other pages are reached on the site around the archive', () => {
    const { to, files } = relating(base);
    expect(to(`${base}en/clusters/x/`)).toBe('../../../../en/clusters/x/');
    expect(to(`${base}en/`)).toBe('../../../../en/');
    expect(to(base)).toBe('../../../../');
    expect(to(`${base}en/clusters/?stage=idea#list`)).toBe(
      '../../../../en/clusters/?stage=idea#list',
    );
    expect(to(`${base}data/clusters.csv`)).toBe('../../../../data/clusters.csv');
    expect(to(`${base}en/figures/stages/figure.png`)).toBe(
      '../../../../en/figures/stages/figure.png',
    );
    expect(files).toEqual([]);
  });

  test('files of figures come along', () => {
    const { to, files } = relating(base);
    expect(to(`${base}en/figures/stages/data.csv`)).toBe('../../assets/en/figures/stages/data.csv');
    expect(files).toEqual(['en/figures/stages/data.csv']);
  });

  test('styles, fonts and pictures come along', () => {
    const styles = relating(base, 'link', 'stylesheet');
    expect(styles.to(`${base}assets/site.css`)).toBe('../../assets/site.css');
    const pictures = relating(base, 'img');
    expect(pictures.to(`${base}fonts/a.png?v=1`)).toBe('../../assets/fonts/a.png?v=1');
    expect([...styles.files, ...pictures.files]).toEqual(['assets/site.css', 'fonts/a.png']);
  });
});

test('what is no address of the site stays: places in the page, other hosts, mail', () => {
  const { to } = relating('/x/');
  const addresses = ['#a', 'https://x.org/en/', '//x.org/', 'mailto:a@b.org', 'data:x', ''];
  expect(addresses.map(to)).toEqual(addresses);
});

test('an address outside of the site is refused: it was built for another path', () => {
  expect(() => relating('/x/').to('/y/en/')).toThrow('built for a path other than /x/');
});
