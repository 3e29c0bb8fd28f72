import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { joinWholeSample } from '../../workshop/testing/joined-portals.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { viewDesk } from '../../src/queries/desk/view-desk.ts';
import { composeHandover, type Handover } from './compose-handover.ts';
import { handoverWriters } from './write-handover.ts';

const { portal: files } = checkDirectory(samplePortal);
const portal = joinWholeSample();
const today = '2026-11-28';
const handover = composeHandover({ files, portal, locale: 'en', today });
const rowsOf = (title: string) => handover.sections.find((one) => one.title === title)?.rows;
const write = (ending: string, page: Handover) => handoverWriters[ending]?.(page) ?? '';

test('folders are counted, and languages with what is still a draft in them', () => {
  expect(rowsOf('What is where')).toContainEqual([
    'clusters/',
    'Clusters',
    `${files.clusters.length}`,
  ]);
  expect(rowsOf('Texts by language')?.map(([name]) => name)).toEqual([
    'Azerbaijani',
    'Turkish',
    'Georgian',
    'English',
  ]);
});

test('addresses are those of the portal, and a part that it lacks is not named', () => {
  const addresses = rowsOf('Addresses in use');
  expect(addresses).toContainEqual(['Site', 'https://sample.example.org']);
  expect(addresses).toContainEqual(['Desk for editors', 'https://sample.example.org/en/desk/']);
  expect(addresses?.flat()).toContain('https://sample.example.org/en/news/feed.xml');
  const { editing: _editing, ...site } = portal.site;
  const bare = composeHandover({ files, portal: { ...portal, site }, locale: 'en', today });
  expect(JSON.stringify(bare)).not.toContain('/admin/');
});

test('accounts are named with what is known of them, and who holds each is left to fill in', () => {
  expect(rowsOf('Accounts to hand over')).toEqual([
    ['Domain name', 'sample.example.org', 'to be filled in'],
    ['Server', portal.site.hosting?.name ?? '–', 'to be filled in'],
    ['Mailbox', portal.site.email, 'to be filled in'],
    ...(portal.site.editing?.repository
      ? [['Repository', portal.site.editing.repository, 'to be filled in']]
      : []),
  ]);
});

test('dates come from editions, archives, calls and events, the latest first', () => {
  const dates = rowsOf('Dates') ?? [];
  expect(dates).toContainEqual(['28 February 2024', 'Survey of edition 2024 begins']);
  expect(dates).toContainEqual(['21 November 2026', 'Edition 2023 archived']);
  const days = dates.map(([day = '']) => Date.parse(`${day} UTC`));
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});

test('open tasks are those of the desk', () => {
  const { tasks, steps } = viewDesk(portal, 'en');
  expect(rowsOf('Open tasks')?.map(([words]) => words)).toEqual(tasks.map(({ words }) => words));
  expect(rowsOf('Where to begin')).toHaveLength(steps.length);
});

test('commands are those of the edition in work; a published one is followed by the next', () => {
  const commands = (own: typeof files) =>
    composeHandover({ files: own, portal, locale: 'en', today })
      .sections.at(-1)
      ?.rows.map(([command]) => command);
  expect(commands(files)).toContain('npm run edition -- checklist 2025');
  expect(commands(files)).not.toContain('npm run edition -- new 2025');
  const editions = files.editions.map((one) => ({
    ...one,
    data: { ...one.data, status: 'published' as const },
  }));
  expect(commands({ ...files, editions })?.[0]).toBe('npm run edition -- new 2026');
});

test.each(locales)('the page is whole in %s', (locale) => {
  const { sections } = composeHandover({ files, portal, locale, today });
  expect(sections).toHaveLength(handover.sections.length);
  for (const { head, rows } of sections)
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  const names = sections[0]?.rows.map(([, name]) => name) ?? [];
  expect(names.every(Boolean)).toBe(true);
  expect(new Set(names).size).toBe(names.length);
});

test('what entries say stays text in both kinds of file', () => {
  const rows = [['<script>alert(1)</script> | [a](b)', 'https://sample.example.org']];
  const page = { ...handover, sections: [{ title: 'T', head: ['a', 'b'], rows }] };
  expect(write('.html', page)).toContain(
    '<td>&lt;script&gt;alert(1)&lt;/script&gt; | [a](b)</td><td><a href="https://sample.example.org">',
  );
  expect(write('.md', page)).toContain(
    '| \\<script\\>alert(1)\\</script\\> \\| \\[a\\](b) | <https://sample.example.org> |',
  );
});
