import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { CardMark } from '../../src/cards/card-mark.ts';
import { type CardFrame, cardScale, cardSize, type CardView } from '../../src/cards/card-view.ts';
import { type DrawnCard, drawCard } from '../../src/cards/draw-card.ts';
import { letterUnits } from '../../src/fonts/typeset.ts';
import { drawCardPicture } from './card-worker.ts';
import { paintCard } from './paint-card.ts';

const frame: CardFrame = { site: 'clusterbook', headings: 'serif', colours: {} };
const { width, height } = cardSize;

/** Clusters of the shipped portal, each in a language. */
const cards: readonly (CardView & { readonly lang: string })[] = [
  {
    lang: 'az',
    kind: 'Klaster',
    place: 'İzmir · Türkiyə',
    title: 'İzmir sənaye havalandırma, iqlimləndirmə və soyutma klasteri',
    original: 'İzmir Endüstriyel Havalandırma, İklimlendirme ve Soğutma Kümesi',
    facts: [{ label: 'Mərhələ, 2011-ci ilin dekabrı', value: 'İnkişaf', look: 'disc' }],
    counts: [],
  },
  {
    lang: 'tr',
    kind: 'Küme',
    place: 'Kars · Türkiye',
    title: 'Kars-Ardahan-Artvin Kafkas Arısı Yetiştiriciliği ve Bal Üretimi Kümelenmesi',
    facts: [{ label: 'Sektör', value: 'Tarım ve gıda' }],
    counts: [{ look: 'ring', word: 'Fikir', count: 12, text: '12' }],
  },
  {
    lang: 'ka',
    kind: 'კლასტერი',
    place: 'შანლიურფა · თურქეთი',
    title: 'შანლიურფის სარწყავი მოწყობილობებისა და სასოფლო-სამეურნეო მანქანების სექტორის კლასტერი',
    original: 'Şanlıurfa Sulama Ekipmanları ve Tarım Makineleri Sektörü',
    facts: [{ label: 'ეტაპი', value: 'იდეა', look: 'ring' }],
    counts: [],
  },
  {
    lang: 'en',
    kind: 'Strategy',
    title: 'Regional development agencies',
    lead: 'What agencies do for clusters. They find them, describe them and bring their members together.',
    facts: [{ label: 'Period', value: '2010–2013' }],
    counts: [],
  },
];

/** Card as one SVG document, with its marks at the pixels where they are painted. */
function drawWhole({ ground, marks }: DrawnCard): string {
  const draw = (mark: CardMark) =>
    mark.type === 'shape'
      ? `<g transform="translate(${Math.round(mark.x * cardScale)} ${Math.round(mark.y * cardScale)})scale(${cardScale})">${mark.svg}</g>`
      : mark.letters
          .map(({ letter, x, y }) => {
            const scale = (mark.size * cardScale) / letterUnits;
            const place = `${mark.x * cardScale + x * scale} ${Math.round(mark.y * cardScale + y * scale)}`;
            return `<path transform="translate(${place}) scale(${scale})" fill="${mark.colour}" d="${letter.outline}"/>`;
          })
          .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${marks.map(draw).join('')}</svg>`;
}

const greenOf = (word: number) => (word >>> 8) & 255;

test.each(cards)('a card in $lang looks as if it were drawn at once', (view) => {
  const drawn = drawCard(view, frame);
  const { colours, numbers } = paintCard(drawn);
  const { pixels } = new Resvg(drawWhole(drawn), { font: { loadSystemFonts: false } }).render();
  let ink = 0;
  let other = 0;
  for (const [at, number] of numbers.entries()) {
    const whole = pixels[4 * at + 1] as number;
    if (whole < 100) ink++;
    // A character may be off by up to a quarter of a pixel.
    if (Math.abs(greenOf(colours[number]?.word ?? 0) - whole) > 90) other++;
  }
  expect(ink).toBeGreaterThan(8000);
  expect(other / ink).toBeLessThan(0.005);
});

test.each(cards)(
  'a card in $lang has sixteen colours and no word beyond its edges',
  async (view) => {
    const picture = sharp(drawCardPicture(view, frame));
    const size = { format: 'png', isPalette: true, bitsPerSample: 4, width, height };
    expect(await picture.metadata()).toMatchObject(size);
    const grey = await picture.greyscale().raw().toBuffer();
    const outside: string[] = [];
    for (const [at, light] of grey.entries()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      const isInside = x >= 40 && x < 760 && y > 20 && y < 397;
      if (!isInside && light < 240) outside.push(`${x} ${y}`);
    }
    expect(outside).toEqual([]);
  },
);

test('cards take 9 KB on average, and one with three lines of large Georgian letters no more than 10', () => {
  const sizes = cards.map((view) => drawCardPicture(view, frame).length);
  expect(Math.max(...sizes)).toBeLessThan(10_000);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(9_000);
});

test('a region that overlaps the land of its map, and another map on the next card, keep their colours', () => {
  const map = {
    width: 480,
    height: 240,
    land: 'M0 0H480V240H0Z',
    regions: { a: 'M100 100H200V200H100Z', b: 'M300 100H400V200H300Z' },
  };
  const colours = { land: '#dddddd', line: '#888888', accent: '#aa2200', paper: '#ffffff' };
  const reds = (here: string) => {
    const { numbers, colours: list } = paintCard(
      drawCard(
        { kind: '', title: 'x', facts: [], counts: [], map: { of: 'TR', here: [here] } },
        { ...frame, colours },
        map,
      ),
    );
    const accent = list.findIndex(({ word }) => (word & 0xffffff) === 0x0022aa);
    const xs = [...numbers.entries()].flatMap(([at, number]) =>
      number === accent && at % width > 460 ? [at % width] : [],
    );
    return [xs.length, Math.min(...xs)];
  };
  const [first = 0, left = 0] = reds('a');
  const [second = 0, right = 0] = reds('b');
  // 100 units at a scale of .82, without the surrounding paper, two pixels for three.
  expect(first).toBeGreaterThan(51 * 51);
  expect(first).toBeLessThan(55 * 55);
  // One more column if its edge is between two pixels.
  expect(Math.abs(second - first)).toBeLessThan(55);
  expect(right - left).toBeGreaterThan(106);
});

test.each([
  [
    'a drawing',
    'data:image/svg+xml;base64,' +
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#0000ff" d="M0 0h10v10z"/></svg>',
      ).toString('base64'),
  ],
  [
    'pixels',
    async () =>
      `data:image/png;base64,${(
        await sharp({ create: { width: 68, height: 68, channels: 3, background: '#0000ff' } })
          .png()
          .toBuffer()
      ).toString('base64')}`,
  ],
] as const)('the mark of a portal, %s, stands before its name', async (_, mark) => {
  const { colours, numbers } = paintCard(
    drawCard(
      { kind: '', title: 'x', facts: [], counts: [] },
      { ...frame, mark: typeof mark === 'string' ? mark : await mark() },
    ),
  );
  const blue = colours.findIndex(({ word }) => (word & 0xffffff) === 0xff0000);
  const places = [...numbers.entries()].filter(([, number]) => number === blue).map(([at]) => at);
  expect(places.length).toBeGreaterThan(220);
  expect(places.every((at) => at % width >= 42 && at % width < 66)).toBe(true);
});
