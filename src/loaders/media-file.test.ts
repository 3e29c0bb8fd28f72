import sharp from 'sharp';
import { expect, test } from 'vitest';
import { formatProblem } from './say-problem.ts';
import { longestSide, maxOfDocument, maxOfPicture, readMediaFile } from './media-file.ts';

/** Problems and size of a media file. */
function read(id: string, bytes: Uint8Array, claimed = bytes.length) {
  const files = {
    list: () => ({ files: [], problems: [] }),
    sizeOf: () => claimed,
    read: () => bytes,
  };
  const { media, problem } = readMediaFile(files, `media/${id}`, id);
  return {
    size: media.size,
    refused: media.refused,
    told: problem && formatProblem(problem, 'en'),
  };
}

const draw = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3f7b93' } });

test('the size of a picture is read in each form', async () => {
  const forms = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', avif: 'avif' } as const;
  for (const [ending, form] of Object.entries(forms)) {
    const bytes = await draw(30, 20).toFormat(form).toBuffer();
    expect(read(`kites/kite-1.${ending}`, bytes)).toEqual({
      size: { bytes: bytes.length, width: 30, height: 20 },
      refused: false,
      told: undefined,
    });
  }
});

test('a photograph that was taken upright is as high as it is seen', async () => {
  const bytes = await draw(30, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(read('kite.jpg', bytes).size).toMatchObject({ width: 20, height: 30 });
});

test('an SVG is refused, with what to do instead', () => {
  const { told, refused } = read('logo.svg', Buffer.from('<svg onload="alert(1)"/>'));
  expect(told).toContain('found an SVG, which may hold scripts; save it as PNG');
  expect(refused).toBe(true);
});

test('names and endings are those that an entry can name', async () => {
  const png = await draw(3, 2).png().toBuffer();
  expect(read('Kite Photo.png', png).told).toContain('names of a–z, 0–9 and single hyphens');
  expect(read('kite.gif', png).told).toContain('found "kite.gif"');
  expect(read('kite', png).told).toContain('found "kite"');
});

test('a file is what its name says', async () => {
  const png = await draw(3, 2).png().toBuffer();
  expect(read('kite.jpg', png).told).toContain('the content of a .jpg file');
  expect(read('rules.pdf', png).told).toContain('the content of a .pdf file');
  expect(read('kite.png', Buffer.from('<html>')).told).toContain('the content of a .png file');
  expect(read('rules.pdf', Buffer.from('%PDF-1.7')).told).toBeUndefined();
});

test('what is too large for readers or for a build is refused by what it says of itself', async () => {
  const png = await draw(3, 2).png().toBuffer();
  expect(read('kite.png', png, (maxOfPicture + 1) * 1e6).told).toContain('found 16 MB');
  const pdf = Buffer.from('%PDF-1.7');
  expect(read('rules.pdf', pdf, (maxOfDocument + 1) * 1e6).told).toContain('found 21 MB');
  const long = Buffer.from(png);
  long.writeUInt32BE(longestSide + 1, 16);
  expect(read('kite.png', long).told).toContain(`found ${longestSide + 1} × 2`);
});
