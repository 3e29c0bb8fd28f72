import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { shippedFolder, shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { planIndicators } from './plan-indicators.ts';
import { readTarget } from './read-target.ts';
import { sayRemark } from './say-remark.ts';
import { tableLists } from './table-lists.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-indicators-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const target = readTarget(shippedFolder, shippedPortal, '2012');
const { indicator } = tableLists(shippedPortal);
const [cluster = ''] = shippedPortal.returns.map(({ id }) => id.slice(5));

function plan(...csv: readonly string[]) {
  const files = csv.map((text, at) => {
    const file = join(folder, `indicators-${at}.csv`);
    writeFileSync(file, text);
    return file;
  });
  const outcome = planIndicators(files, target, indicator, 'en');
  return { ...outcome, said: outcome.remarks.map((remark) => sayRemark(remark, 'en')) };
}

test('a list and a table across put the same numbers into the return of a cluster', () => {
  const long = plan(`ID;Indicator;Value\n${cluster};patents;12\n${cluster};stakeholders;1 250\n`);
  const wide = plan(`ID;patents;stakeholders\n${cluster};12;1 250\n`);
  expect(long.said).toEqual([]);
  expect(wide.files).toEqual(long.files);
  const [[file, text] = ['', '']] = long.files;
  expect(file).toBe(join('returns', '2012', `${cluster}.yaml`));
  const { indicators, ...rest } = parse(text);
  expect(indicators).toMatchObject({ patents: 12, stakeholders: 1250 });
  expect(rest).toEqual(parse(target.standing(cluster)?.text ?? ''));
});

test('an indicator or a cluster that is not known is refused', () => {
  const { files, said } = plan(
    `ID;Name;Indicator;Value\n${cluster};;patnets;12\n;Nobody of this name at all;patents;3\n`,
  );
  expect([...files.keys()]).toEqual([]);
  expect(said.map(({ code, cell }) => [code, cell])).toEqual([
    ['table.unknown.indicator', 'C2'],
    ['table.unknown.cluster', 'B3'],
  ]);
});

test('an unknown region is an error at its cell, unless the row gives an id', () => {
  const name = target.originalName(cluster) ?? '';
  const row = `${name};Gözden Irak;patents;12`;
  expect(plan(`Name;Region;Indicator;Value\n${row}\n`).said).toMatchObject([
    { code: 'table.unknown.region', cell: 'B2' },
  ]);
  const withId = plan(`ID;Name;Region;Indicator;Value\n${cluster};${row}\n`);
  expect(withId.said).toEqual([]);
  expect(withId.files.size).toBe(1);
});

test('numbers of a cluster in two files are taken together; of one that stands twice neither is', () => {
  const head = 'ID;Indicator;Value';
  const [patents, firms, again] = ['patents;12', 'stakeholders;1 250', 'patents;13'].map(
    (words) => `${cluster};${words}`,
  );
  const whole = plan(`${head}\n${patents}\n${firms}\n`);
  expect(plan(`${head}\n${firms}\n`, `${head}\n${patents}\n`).files).toEqual(whole.files);
  const alone = plan(`${head}\n${firms}\n`);
  const orders = [
    [`${head}\n${patents}\n${firms}\n${again}\n`],
    [`${head}\n${again}\n${firms}\n`, `${head}\n${patents}\n`],
    [`${head}\n${firms}\n`, `${head}\n${patents}\n${again}\n`],
  ];
  for (const files of orders) {
    const { files: written, said } = plan(...files);
    expect(written).toEqual(alone.files);
    expect(said.map(({ code }) => code)).toEqual(['table.twice']);
  }
});
