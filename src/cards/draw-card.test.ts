import { expect, test } from 'vitest';
import { letterUnits } from '../fonts/typeset.ts';
import { cardGround, type CardFrame, type CardView } from './card-view.ts';
import { drawCard } from './draw-card.ts';
import { placeReadout } from './draw-readout.ts';
import { readSheet, writeSheet } from './sheet-text.ts';
import { fitBlock, setBlock } from './text-block.ts';

const frame: CardFrame = { site: 'clusterbook', headings: 'serif', colours: {} };
const plain: CardView = { kind: 'Küme', title: 'Bal Kümesi', facts: [], counts: [] };

const wordsOf = (...card: Parameters<typeof drawCard>) =>
  drawCard(...card).marks.filter((mark) => mark.type === 'words');

const shapesOf = (...card: Parameters<typeof drawCard>) =>
  drawCard(...card).marks.flatMap((mark) => (mark.type === 'shape' ? [mark.svg] : []));

// The longest names of the portal, and one that does not occur.
const long = [
  'შანლიურფის სარწყავი მოწყობილობებისა და სასოფლო-სამეურნეო მანქანების სექტორის კლასტერი',
  'Kars-Ardahan-Artvin Kafkas Arısı Yetiştiriciliği ve Bal Üretimi Kümelenmesi',
  'Şanlıurfa Suvarma Avadanlıqları və Kənd Təsərrüfatı Maşınları Sektoru Klasteri '
    .repeat(2)
    .trim(),
  'Muvaffakiyetsizleştiricileştiriveremeyebileceklerimizdenmişsinizcesine',
];

test.each(long)('sets every word within the card: %s', (title) => {
  const map = { width: 480, height: 200, land: 'M0 0H480V200H0Z', regions: { a: 'M0 0H9V9Z' } };
  const view: CardView = {
    ...plain,
    title,
    original: title,
    place: 'İzmir · Türkiye',
    facts: [{ label: 'Aşama, Aralık 2011 itibarıyla', value: 'Gelişme', look: 'disc' }],
    map: { of: 'TR', here: ['a'] },
  };
  const lines = wordsOf(view, { ...frame, fictional: 'Kurgusal: hepsi uydurma.' }, map);
  expect(lines.length).toBeGreaterThan(6);
  for (const { letters, size, x, y } of lines) {
    expect(x).toBeGreaterThanOrEqual(64);
    // The last letter begins inside the inner edge.
    expect(x + ((letters.at(-1)?.x ?? 0) * size) / letterUnits).toBeLessThan(1136);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(cardGround.height);
  }
});

test('a title is as large as its words allow, whole, and Georgian letters are smaller', () => {
  const room = { width: 620, height: 330, lines: 5 };
  const style = { family: 'serif', weight: 500, leading: 1.14 } as const;
  const sizes = [92, 76, 60, 48, 38, 30] as const;
  expect(fitBlock('Bal Kümesi', room, style, sizes).style.size).toBe(92);
  const [georgian = ''] = long;
  const fitted = fitBlock(georgian, room, style, sizes);
  expect(fitted.lines.join(' ')).toBe(georgian);
  expect(fitted.height).toBeLessThanOrEqual(330);
  expect(setBlock('კლასტერი', 620, { ...style, size: 50 }).style.size).toBe(43);
});

test('an amount with spaces that do not break is as large as one without', () => {
  const heightOf = (value: string) =>
    placeReadout([{ label: 'Tutar', value }], 1000, () => '')?.height;
  expect(heightOf('6\u00a0000\u00a0000')).toBe(heightOf('6.000.000'));
});

test('draws a mark for each cluster, the place in the accent, and no letter as text', () => {
  const count = { look: 'disc', word: 'Gelişme', count: 7, text: '7' } as const;
  const shapes = shapesOf(
    { ...plain, counts: [count] },
    { ...frame, colours: { accent: '#123456' } },
  );
  // Seven marks and that of the key; the default mark is a ring around a disc.
  expect(shapes.join('').match(/r="[\d.]+"/g)?.length).toBe(7 + 1 + 2);
  expect(shapes.join('')).toContain('#123456');
  expect(shapes.join('')).not.toContain('<text');
});

test('more clusters than a card can show are counted in words alone', () => {
  const count = { look: 'ring', word: 'Fikir', count: 90000, text: '90.000' } as const;
  expect(drawCard({ ...plain, counts: [count] }, frame).marks.length).toBeLessThan(20);
});

test('a sheet as text says the same as the sheet', () => {
  const cards = [{ file: 'cards/tr/a.png', version: 'abc', view: plain }];
  const { shared, lines } = readSheet(writeSheet({ frame, maps: {}, cards }));
  expect(JSON.parse(shared)).toEqual({ frame, maps: {} });
  expect(lines.map(({ file, version, read }) => ({ file, version, view: read() }))).toEqual(cards);
});
