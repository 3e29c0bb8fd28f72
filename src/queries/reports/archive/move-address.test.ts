import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { moveAddress, movePage } from './move-address.ts';

const chapter = {
  from: 'archive/2012/en/method/index.html',
  to: 'en/reports/2012/method/index.html',
};
const contents = { from: 'archive/2012/ka/index.html', to: 'ka/reports/2012/index.html' };

test('pages of the archive move along, in all languages', () => {
  const to = (address: string) => moveAddress(address, chapter);
  expect(to('../summary/#key')).toBe('../summary/#key');
  expect(to('./')).toBe('./');
  expect(to('../')).toBe('../');
  expect(to('../../tr/method/?x=1#a')).toBe('../../../../tr/reports/2012/method/?x=1#a');
  expect(moveAddress('method/', contents)).toBe('method/');
  expect(moveAddress('../tr/', contents)).toBe('../../../tr/reports/2012/');
});

test('what they show stays in the archive, and other pages where they are', () => {
  const to = (address: string) => moveAddress(address, chapter);
  expect(to('../../assets/site.css')).toBe('../../../../archive/2012/assets/site.css');
  expect(to('../../assets/en/figures/x/data.csv')).toBe(
    '../../../../archive/2012/assets/en/figures/x/data.csv',
  );
  expect(to('../../../../en/clusters/?stage=idea')).toBe('../../../clusters/?stage=idea');
  expect(to('../../../../')).toBe('../../../../');
  expect(to('../../../../data/2012/returns.csv')).toBe('../../../../data/2012/returns.csv');
  // The list of languages of the archive is a separate page.
  expect(to('../../')).toBe('../../../../archive/2012/');
});

test('a published figure stays the one of its edition, whatever a later one calls by its name', () => {
  expect(moveAddress('../../../../en/data/published/#f001', chapter)).toBe(
    '../../../data/published/#2012-f001',
  );
  expect(moveAddress('../../../../en/data/published/', chapter)).toBe('../../../data/published/');
});

test('a moved address leads where the old one led', () => {
  for (const address of ['../../../../en/figures/a/', '../../assets/x.css', '../../../../c/x/']) {
    const old = posix.join(posix.dirname(chapter.from), address);
    expect(posix.join(posix.dirname(chapter.to), moveAddress(address, chapter))).toBe(old);
  }
});

test('places in the page, other hosts and schemes stay', () => {
  const all = ['#method-p1', 'https://example.org/', '//example.org/', 'mailto:a@example.org', ''];
  expect(all.map((address) => moveAddress(address, chapter))).toEqual(all);
});

test('only addresses of a page change: words that look like them do not', () => {
  const html = `<p title='a href="../x/" > b'>href="../../tr/x/"</p><a class="n" href='../../tr/x/'>x</a><use href="#m"></use>`;
  expect(movePage(html, chapter)).toBe(
    html.replace(
      `<a class="n" href='../../tr/x/'`,
      `<a class="n" href='../../../../tr/reports/2012/x/'`,
    ),
  );
});

test('fonts of a style in the page are loaded from the archive', () => {
  const style = (font: string) =>
    `<style>@font-face{src:url(${font}) format('woff2')}</style><p>url(a)</p>`;
  expect(movePage(style('../../assets/fonts/a.woff2'), chapter)).toBe(
    style('../../../../archive/2012/assets/fonts/a.woff2'),
  );
});

test('the picture of a drawing is loaded from the archive, with the part of it that is shown', () => {
  const image = (from: string) => `<img src="${from}#svgView(viewBox(20,98,776,166))" alt="x">`;
  expect(movePage(image('../../assets/en/figures/x/figure.svg'), chapter)).toBe(
    image('../../../../archive/2012/assets/en/figures/x/figure.svg'),
  );
});
