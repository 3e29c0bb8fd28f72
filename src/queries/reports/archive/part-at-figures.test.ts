import { expect, test } from 'vitest';
import { joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { partAtFigures } from './part-at-figures.ts';

const portal = joinShipped();

const figure = (id: string, draw: string) =>
  `<figure class="fig named" id="figure-${id}"><header><h3>x</h3></header>${draw}<figcaption><p>y</p></figcaption></figure>`;
const drawn = '<div class="draw" data-draw><svg></svg></div>';

test('below each drawing of a frozen chapter is the row of today, and its words stay as they were', () => {
  const html = `<p>a</p>${figure('stages', drawn)}<p>b</p>${figure('sectors', drawn)}<p>c</p>`;
  const pieces = partAtFigures(portal, '2012', html, 'tr');
  expect(pieces.map((piece) => piece.html).join('')).toBe(html);
  expect(pieces.map(({ take }) => take?.file)).toEqual(['stages-tr', 'sectors-tr', undefined]);
  for (const piece of pieces.slice(0, -1)) expect(piece.html).toMatch(/<figcaption>$/);
  // The frozen drawing itself is made into pictures, on its own page.
  expect(pieces[0]?.take?.pictures).toEqual([]);
  expect(pieces[0]?.take?.link).toBe('#figure-stages');
  expect(pieces[0]?.take?.numbers.map(({ href }) => href)).toContain('/tr/figures/stages/data.csv');
});

test('no row is added to a picture, a figure that is lost or gone, or a page that has its own', () => {
  const none = (html: string) =>
    expect(partAtFigures(portal, '2012', html, 'en').some(({ take }) => take)).toBe(false);
  none(figure('stages', '<div class="draw pictured"><img src="x.svg" alt="x"></div>'));
  none(figure('stages', '<p class="notice missing">lost</p>'));
  none(figure('none-of-these', drawn));
  none(`${figure('stages', drawn)}<div class="take"></div>`);
});
