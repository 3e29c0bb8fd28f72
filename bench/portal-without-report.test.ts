import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkDirectory } from '../src/validators/check-directory.ts';
import { shippedPortal } from '../workshop/testing/shipped-portal.ts';
import { copyWithoutReport } from './portal-without-report.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'portal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the shipped portal without its report is sound, and all else is there', () => {
  const target = join(folder, 'copy');
  copyWithoutReport(join(root, 'src/content'), target);
  const { portal, problems } = checkDirectory(target);
  const whole = shippedPortal;
  expect(problems).toEqual([]);
  expect(portal.reports).toEqual([]);
  expect(portal.figures).toEqual(whole.figures);
  expect(portal.returns.length).toBe(whole.returns.length);
});
