import { rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { filesOf } from '../../src/loaders/portal-files.ts';
import { readText } from '../../src/loaders/read-text.ts';
import { type Change, overlayFiles } from './overlay-files.ts';
import { copySample, readCutSample } from './sample-portal.ts';

const folder = copySample();
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an overlay is listed and read as the folder that it stands for', () => {
  const text = Buffer.from('- id: a\n');
  writeFileSync(join(folder, 'regions.b.yaml'), text);
  writeFileSync(join(folder, 'site.yaml'), text);
  writeFileSync(join(folder, '.hidden'), text);
  unlinkSync(join(folder, 'clusters/xx/xx-kites.yaml'));
  symlinkSync('site.yaml', join(folder, 'linked.yaml'));
  const overlay = overlayFiles(
    readCutSample(),
    new Map<string, Change>([
      ['regions.b.yaml', text],
      ['site.yaml', text],
      ['.hidden', text],
      ['clusters/xx/xx-kites.yaml', 'deleted'],
      ['linked.yaml', 'link'],
    ]),
  );
  const real = filesOf(folder);
  expect(overlay.list()).toEqual(real.list());
  for (const file of overlay.list().files) {
    expect(readText(overlay, file), file).toEqual(readText(real, file));
    expect(overlay.sizeOf(file)).toBe(real.sizeOf(file));
  }
  for (const file of ['clusters/xx/xx-kites.yaml', 'none.yaml']) {
    expect(readText(overlay, file)).toEqual(readText(real, file));
  }
});
