import { expect, test } from 'vitest';
import { joinSample } from '../../testing/joined-portals.ts';
import { varySample } from '../../testing/vary-sample.ts';
import { translationStatus } from '../data/translation-status.ts';
import { openTexts } from './open-texts.ts';
import { fileHref } from '../links/repository.ts';
import { signedMonths } from './signed-months.ts';
import { viewDeskTexts } from './view-desk-texts.ts';
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
    href: '/az/desk/texts/?kind=reports#kind-reports',
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

test('the list of a language has each of its open texts once, by kind, with its file and its form', () => {
  const portal = joinSample();
  const { kinds, filters } = viewDeskTexts(portal, new Map(), 'az');
  const open = openTexts(portal).filter(({ language }) => language === 'az');
  const texts = kinds.flatMap((kind) => kind.texts);
  expect(texts).toHaveLength(open.length);
  expect(texts.every(({ file }) => file !== undefined && /\.(yaml|mdx)$/.test(file))).toBe(true);
  const [byKind] = filters;
  expect(byKind?.values.map(({ count }) => Number(count))).toEqual(
    kinds.map((kind) => kind.texts.length),
  );
});

test('a text has the day of its file, unless the file has others', () => {
  const portal = joinSample();
  const every = new Map([...portal.fileById.values()].map((file) => [file, '2026-02-03']));
  const { kinds } = viewDeskTexts(portal, every, 'az');
  const changed = new Map(
    kinds.map(({ id, texts }) => [id, new Set(texts.map((text) => text.changed))]),
  );
  expect(changed.get('pages')).toEqual(new Set(['3 fevral 2026']));
  expect(changed.get('sectors')).toEqual(new Set([undefined]));
});

test('files lead to the repository that the portal names', () => {
  const portal = joinSample();
  const inRepository = (editing: NonNullable<typeof portal.site.editing>) =>
    fileHref({ ...portal, site: { ...portal.site, editing } }, 'pages/çay/az.mdx');
  const repository = 'agency/portal';
  expect(inRepository({ backend: 'local' })).toBeUndefined();
  expect(inRepository({ backend: 'github', repository, folder: 'portal' })).toBe(
    'https://github.com/agency/portal/blob/HEAD/portal/pages/%C3%A7ay/az.mdx',
  );
  expect(inRepository({ backend: 'gitlab', repository, branch: 'main' })).toBe(
    'https://gitlab.com/agency/portal/-/blob/main/pages/%C3%A7ay/az.mdx',
  );
  expect(inRepository({ backend: 'gitea', repository, branch: 'main' })).toBe(
    'https://gitea.com/agency/portal/src/branch/main/pages/%C3%A7ay/az.mdx',
  );
  expect(inRepository({ backend: 'gitea', repository })).toBeUndefined();
});

test('months of sign-offs are named once there are any', () => {
  const reviewed = { az: { by: 'Office', on: '2026-11-28', hash: '000000000000', from: 'en' } };
  const signed = varySample(({ organisations }) => ({
    organisations: organisations.map((one, index) =>
      index < 2 ? { ...one, data: { ...one.data, reviewed } } : one,
    ),
  }));
  expect(signedMonths(signed, 'az')).toEqual(new Map([['2026-11', 2]]));
  const [az, other] = viewDesk(signed, 'en').languages;
  expect(az?.signed).toBe('Signed so far: November 2026 (2).');
  expect(other?.signed).toBeUndefined();
});
