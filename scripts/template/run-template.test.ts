import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { joinWholeSample } from '../../workshop/testing/joined-portals.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';

const script = resolve(import.meta.dirname, '../template.ts');
const run = (...words: string[]) =>
  spawnSync(process.execPath, [script, ...words, '--portal', samplePortal, '--lang', 'en'], {
    encoding: 'utf8',
  });

test(
  'a region gets a form for each of its clusters, under the name that it has by then',
  {
    timeout: 60_000,
  },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'clusterbook-forms-'));
    try {
      const out = join(folder, 'forms');
      const { status } = run('--year', '2025', '--each', '--region', 'XX-12', '--out', out);
      expect(status).toBe(0);
      const files = readdirSync(out).sort();
      expect(files).toEqual(['xx-gliders.xlsx', 'xx-long-tails.xlsx', 'xx-umbrellas.xlsx']);
      const { workbook } = readWorkbook(readFileSync(join(out, 'xx-gliders.xlsx')), 'form');
      const [form] = workbook?.sheets ?? [];
      const texts = form?.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
      expect(texts).toContain('Paper Glider and Paper Hat Platform');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test.each([
  ['a region that there is not', ['--each', '--region', 'XX-99', '--out', 'forms'], 'XX-99'],
  ['a file for many forms', ['--each', '--out', 'forms.xlsx'], 'a folder'],
  ['a region for a single form', ['--region', 'XX-12', '--out', 'a.xlsx'], '--region'],
  ['two kinds of forms at once', ['--each', '--many', '--out', 'forms'], 'found several'],
])('refuses %s', { timeout: 60_000 }, (_, words, told) => {
  const { status, stderr } = run('--year', '2025', ...words);
  expect(status).toBeGreaterThan(0);
  expect(stderr).toContain(told);
});

test(
  'supported projects have a blank workbook with what they may name, for no year',
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'clusterbook-forms-'));
    try {
      const out = join(folder, 'projects.xlsx');
      expect(run('--projects', '--out', out).status).toBe(0);
      const { workbook } = readWorkbook(readFileSync(out), 'projects');
      const sheets = workbook?.sheets.filter(({ hidden }) => !hidden) ?? [];
      expect(sheets.map(({ name }) => name)).toEqual(['Project', 'Activity', 'Finding', 'Outcome']);
      const [head] = sheets[0]?.rows ?? [];
      expect(head?.cells.map(({ text }) => text)).toContain('Title ka');
      const { stderr } = run('--projects', '--out', join(folder, 'projects.csv'));
      expect(stderr).toContain('.xlsx, found');
      for (const [option, value] of [
        ['--year', '2025'],
        ['--for', 'support'],
      ] as const) {
        const refused = run('--projects', option, value, '--out', join(folder, 'no.xlsx'));
        expect([refused.status, refused.stderr.trim()]).toEqual([
          2,
          `expected one of --projects, ${option}, found several`,
        ]);
      }
      expect(readdirSync(folder)).toEqual(['projects.xlsx']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test(
  'a supporting body is asked its own indicators only, and a cluster the rest',
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'clusterbook-forms-'));
    const { indicators } = joinWholeSample();
    const asked = (who: string) => {
      const file = join(folder, `${who}.csv`);
      expect(run('--year', '2025', '--for', who, '--many', '--out', file).status).toBe(0);
      const text = readFileSync(file, 'utf8');
      return indicators.filter(({ label }) => text.includes(label.en)).map(({ level }) => level);
    };
    try {
      expect(new Set(asked('support'))).toEqual(new Set(['support']));
      expect(new Set(asked('cluster'))).toEqual(new Set(['cluster']));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
