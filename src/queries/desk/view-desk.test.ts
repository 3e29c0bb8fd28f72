import { expect, test } from 'vitest';
import { joinSample } from '../../testing/joined-portals.ts';
import { varySample } from '../../testing/vary-sample.ts';
import { translationStatus } from '../data/translation-status.ts';
import { openTexts } from './open-texts.ts';
import { deskTable, viewDesk } from './view-desk.ts';

test('the desk has every draft and stale text that the page of gaps counts', () => {
  const portal = joinSample();
  const status = translationStatus(portal);
  for (const { language, rows } of viewDesk(portal, 'en').languages) {
    const sum = (name: 'drafts' | 'stale') =>
      rows.reduce((total, row) => total + Number(row[name]), 0);
    // A stale text is a draft or signed, too: it is on the desk once.
    expect([language, sum('stale')]).toEqual([language, status[language].stale]);
    expect(sum('drafts')).toBeLessThanOrEqual(status[language].draft);
    expect(sum('drafts')).toBeGreaterThanOrEqual(status[language].draft - 20);
  }
});

test('a row sends its texts out: the command names language, kind and file', () => {
  const [az] = viewDesk(joinSample(), 'az').languages;
  const row = az?.rows.find(({ folder }) => folder === 'reports/');
  expect(row).toMatchObject({
    label: 'Hesabatlar',
    href: '/az/reports/',
    command: 'npm run review -- out --lang az --kind reports --out reports-az.xlsx',
  });
});

test('the workbook has a line for each text', () => {
  const { head, rows } = deskTable(joinSample(), 'tr');
  expect(rows).toHaveLength(openTexts(joinSample()).length);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
});

test('a text whose sign-off holds for another version is stale', () => {
  const signed = (hash: string) =>
    openTexts(
      varySample(({ organisations }) => ({
        organisations: organisations.map((one, index) =>
          index === 0
            ? {
                ...one,
                data: {
                  ...one.data,
                  drafts: [],
                  reviewed: { az: { by: 'Office', on: '2026-11-28', hash, from: 'en' } },
                },
              }
            : one,
        ),
      })),
    ).filter((text) => text.folder === 'organisations' && text.language === 'az');
  expect(signed('000000000000').map(({ state }) => state)).toContain('stale');
});
