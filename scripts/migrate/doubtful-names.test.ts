import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMigrations } from './run-migrations.ts';
import { doubtfulNames } from './steps/doubtful-names.ts';

test('remarks in one language become reasons in all, and all else stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doubtful-'));
  mkdirSync(join(folder, 'clusters'));
  const site = join(folder, 'site.yaml');
  const cluster = join(folder, 'clusters/xx-kites.yaml');
  writeFileSync(site, 'languages: [ka, en]\nremarksLanguage: en\nname: X # ours\n');
  writeFileSync(
    cluster,
    'country: XX\ndoubtful:\n  ka: A kite may be a ფრანი\nkind: cluster # x\n',
  );
  runMigrations(folder, [doubtfulNames], false);
  expect(readFileSync(site, 'utf8')).toBe('languages: [ka, en]\nname: X # ours\n');
  expect(readFileSync(cluster, 'utf8')).toBe(
    'country: XX\ndoubtful:\n  - languages:\n      - ka\n    kind: other\n    text:\n      ka: A kite may be a ფრანი\n      en: A kite may be a ფრანი\nkind: cluster # x\n',
  );
  expect(runMigrations(folder, [doubtfulNames], false).files).toEqual([]);
  rmSync(folder, { recursive: true });
});
