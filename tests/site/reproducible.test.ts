import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { againFolder, root, sampleFolder, siteFolder } from '../support/folders.ts';
import { siteFiles } from '../support/pages.ts';
import { portal } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';

const hash = (folder: string, file: string) =>
  createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');

test('two builds of the same content are equal byte for byte, whatever the zone, language and variables around them', () => {
  const files = siteFiles(sampleFolder);
  expect(siteFiles(againFolder)).toEqual(files);
  expect(
    shorten(files.filter((file) => hash(sampleFolder, file) !== hash(againFolder, file))),
  ).toEqual([]);
  expect(files.filter((file) => file.startsWith('pagefind/')).length).toBeGreaterThan(10);
});

test('no file tells where, when or on which machine it was made', () => {
  const today = new Date().toISOString().slice(0, 10);
  // On the day on which something was frozen or mended, the content itself tells of today.
  const { archive, errata } = portal;
  const written = [
    ...archive.map(({ data }) => data.frozen),
    ...errata.map(({ data }) => data.date),
  ];
  const places = [root, homedir(), `${tmpdir()}/`, hostname(), '.cache/', today].filter(
    // A short name such as "/" or "vm" stands in many a text by chance.
    (place) => place.length > 4 && !written.includes(place),
  );
  const told: string[] = [];
  for (const file of siteFiles()) {
    // Its days are those of commits, which may be of today.
    const isDated = file.endsWith('/data/open-texts.csv');
    if (!/\.(html|css|js|json|csv|svg|xml|txt)$/.test(file)) continue;
    const text = readFileSync(join(siteFolder, file), 'utf8');
    for (const place of places) {
      if (isDated && place === today) continue;
      if (text.includes(place)) told.push(`${file}: ${place}`);
    }
  }
  expect(shorten(told)).toEqual([]);
});
