import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkDirectory } from '../src/validators/check-directory.ts';
import { copyWithoutFigures } from './portal-without-figures.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'portal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['src/content', 'examples/sample-region'])(
  '%s without its figures is sound, and all else is there',
  (name) => {
    const target = join(folder, 'copy');
    copyWithoutFigures(join(root, name), target);
    const { portal, problems } = checkDirectory(target);
    const whole = checkDirectory(join(root, name)).portal;
    expect(problems).toEqual([]);
    expect(portal.figures).toEqual([]);
    expect(portal.clusters).toEqual(whole.clusters);
    const words = ({ data, figures, sections }: (typeof whole.pages)[number]) => [
      data.title,
      sections.map(({ id }) => id),
      figures,
    ];
    expect(portal.pages.map(words)).toEqual(
      whole.pages.map((page) => words({ ...page, figures: [] })),
    );
  },
);
