import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadPortal } from '../src/loaders/load-portal.ts';
import { samplePortal } from '../workshop/testing/sample-portal.ts';
import { shippedFolder, shippedPortal } from '../workshop/testing/shipped-portal.ts';
import { checkDirectory } from '../src/validators/check-directory.ts';
import { copyWithoutFigures } from './portal-without-figures.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  { name: 'the shipped portal', content: shippedFolder, read: () => shippedPortal },
  { name: 'the sample', content: samplePortal, read: () => loadPortal(samplePortal).portal },
])('$name without its figures is sound, and all else is there', ({ content, read }) => {
  const target = join(folder, 'copy');
  copyWithoutFigures(content, target);
  const { portal, problems } = checkDirectory(target);
  const whole = read();
  expect(problems).toEqual([]);
  expect(portal.figures).toEqual([]);
  expect(portal.clusters).toEqual(
    whole.clusters.map((cluster) => ({ ...cluster, data: { ...cluster.data, figures: [] } })),
  );
  const words = ({ data, figures, sections }: (typeof whole.pages)[number]) => [
    data.title,
    sections.map(({ id }) => id),
    figures,
  ];
  expect(portal.pages.map(words)).toEqual(
    whole.pages.map((page) => words({ ...page, figures: [] })),
  );
});
