import { expect, test } from 'vitest';
import { loadPortal } from '../../loaders/load-portal.ts';
import type { ChangedPassage } from '../../loaders/texts/original-change.ts';
import { hashEntryTexts } from '../../loaders/texts/review-hash.ts';
import { gatherItems } from '../../review/gather-items.ts';
import { kindOfText } from '../../schemas/text-page.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { samplePortal } from '../../../workshop/testing/sample-portal.ts';
import { shippedPortal } from '../../../workshop/testing/shipped-portal.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { translationStatus } from '../data/translation-status.ts';
import { fileHref } from '../links/repository.ts';
import { openTexts } from './open-texts.ts';
import { deskTable, tasksTable } from './desk-tables.ts';
import { viewTasks } from './desk-tasks.ts';
import { writeTasks } from './task-calendar.ts';
import { openKinds, viewDeskTexts } from './view-desk-texts.ts';
import { viewDesk } from './view-desk.ts';

test('the desk has every draft and stale text that the page of gaps counts', () => {
  const portal = joinSample();
  const status = translationStatus(portal);
  for (const { language, rows } of viewDesk(portal, 'en').languages) {
    const sum = (name: 'drafts' | 'stale') =>
      rows.reduce((total, row) => total + Number(row[name]), 0);
    // A stale text is a draft or signed, too: it is on the desk once.
    expect([language, sum('stale')]).toEqual([language, status[language].stale]);
    expect(sum('drafts')).toBeLessThanOrEqual(status[language].draft);
    expect(sum('drafts') + sum('stale')).toBeGreaterThanOrEqual(status[language].draft);
  }
});

test('a row has the file of its texts, named as the command for reviews names it', () => {
  const [az] = viewDesk(joinSample(), 'az').languages;
  const row = az?.rows.find(({ kind }) => kind === 'reports');
  expect(row).toMatchObject({
    label: 'Hesabatlar',
    href: '/az/desk/reports/',
    sheet: { label: 'reports-az.xlsx', href: '/az/desk/reports/reports-az.xlsx' },
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

test.each([
  ['sample', loadPortal(samplePortal).portal, joinSample],
  ['shipped', shippedPortal, joinShipped],
])(
  'a file for reviewers of the %s portal is linked if it has texts, and only then',
  (_, portal, join) => {
    const joined = join();
    for (const { language, rows } of viewDesk(joined, 'en').languages) {
      const kinds = new Set(
        gatherItems(portal, language)
          .filter(({ state }) => state !== 'reviewed')
          .map(({ collection, id }) => kindOfText(collection, id)),
      );
      const linked = rows.filter(({ sheet }) => sheet).map(({ kind }) => kind);
      expect(linked.sort()).toEqual(
        rows
          .map((row) => row.kind)
          .filter((kind) => kinds.has(kind))
          .sort(),
      );
    }
  },
);

test('every kind of text that goes out for review is on the desk', () => {
  const open = new Set(
    openTexts(joinShipped()).map(({ language, folder }) => `${language} ${folder}`),
  );
  const sent = joinShipped().site.languages.flatMap((language) =>
    gatherItems(shippedPortal, language)
      .filter(({ state }) => state !== 'reviewed')
      .map(({ collection }) => `${language} ${collection}`),
  );
  expect([...new Set(sent)].filter((kind) => !open.has(kind))).toEqual([]);
});

const portals = [
  ['sample', joinSample],
  ['shipped', joinShipped],
] as const;

test.each(portals)(
  'the lists of the %s portal have each open text once, with its file',
  (_, join) => {
    const portal = join();
    for (const language of portal.site.languages) {
      const linesOf = (folder: string) =>
        viewDeskTexts(portal, folder, language).letters.flatMap(({ links }) => links);
      const [all, ...folders] = openKinds(portal);
      const listed = folders.flatMap(linesOf);
      const open = openTexts(portal).filter((text) => text.language === language);
      expect(listed).toHaveLength(open.length);
      // One list has them all, the largest kind first.
      const labels = (lines: typeof listed) => lines.map(({ label }) => label).toSorted();
      expect(labels(linesOf(all ?? ''))).toEqual(labels(listed));
      expect(listed.filter(({ file }) => !/^[a-z-]+\/.+\.(yaml|mdx)$/.test(file ?? ''))).toEqual(
        [],
      );
      // No placeholders, tags or addresses of links in a name.
      expect(listed.filter(({ label }) => /[{}<>⟦⟧]|\]\(|^$/.test(label))).toEqual([]);
    }
  },
);

test('names of kinds are words of the language, each for one kind', () => {
  const portal = joinShipped();
  for (const { rows } of viewDesk(portal, 'ka').languages) {
    expect(rows.filter(({ label }) => !/^[ა-ჿ -]+$/.test(label))).toEqual([]);
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
  }
});

test('texts lead to the place on the page that shows them', () => {
  const page = (folder: string, id: string) =>
    openTexts(joinShipped()).find((text) => text.folder === folder && text.id === id)?.page;
  expect(page('pages', 'coverage')).toBe('/about/coverage/');
  expect(page('sector-groups', 'mining')).toBe('/sectors/#group-mining');
  expect(page('figure-topics', 'method')).toBe('/figures/#topic-method');
  expect(page('glossary', 'cluster')).toBe('/glossary/#cluster');
});

test('texts of a part that is off have a file, and no page or form', () => {
  const portal = joinSample();
  const without = { ...portal, site: { ...portal.site, off: ['figures' as const] } };
  const [first] = viewDeskTexts(without, 'figures', 'az').letters[0]?.links ?? [];
  expect(first).toMatchObject({ href: undefined, form: undefined });
  expect(first?.file).toMatch(/^figures\//);
});

test('chapters of a report in preparation have no page yet', () => {
  const next = varySample(({ reports }) => ({
    reports: reports.map((one) => ({ ...one, id: one.id.replace(/^2024/, '2025') })),
  }));
  const prepared = openTexts(next).filter(({ kind }) => kind === 'reports');
  expect(prepared.length).toBeGreaterThan(2);
  expect(prepared.map(({ page }) => page)).toEqual(prepared.map(() => undefined));
});

test('texts lead to their form in the editor, where the portal has one', () => {
  const portal = joinSample();
  const forms = (folder: string) =>
    viewDeskTexts(portal, folder, 'az').letters.flatMap(({ links }) =>
      links.map(({ editor }) => editor),
    );
  expect(forms('clusters')).toContain('/admin/#/collections/clusters/entries/xx/xx-teapots');
  expect(forms('pages')[0]).toMatch(/^\/admin\/#\/collections\/pages-az\/entries\/[a-z-]+\/az$/);
  const { editing: _, ...site } = portal.site;
  const links = viewDeskTexts({ ...portal, site }, 'pages', 'az').letters.flatMap(
    (letter) => letter.links,
  );
  expect(links.filter(({ editor }) => editor)).toEqual([]);
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

test('each task says who can do it, and how long its texts take', () => {
  const { head, rows } = tasksTable(joinShipped(), 'az');
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const drafts = viewDesk(joinShipped(), 'az').tasks.find(({ id }) => id === 'draft');
  expect(drafts).toMatchObject({ role: 'dili və sahəni bilən şəxs' });
  expect(drafts?.time).toMatch(/^təqribən \d+ saat$/);
});

test('each language is a task of its own in the files, with the time for its texts and the number on the desk', () => {
  const portal = joinShipped();
  const { languages, tasks } = viewDesk(portal, 'en');
  const apart = viewTasks(portal, 'en', true);
  const drafts = apart.filter(({ id }) => id === 'draft');
  for (const { language, count } of drafts) {
    const open = openTexts(portal).filter((text) => text.language === language);
    const own = open.filter(({ state }) => state === 'draft');
    // A stale text may be a draft as well.
    expect([own.length <= count, count <= open.length]).toEqual([true, true]);
  }
  expect(drafts).toHaveLength(languages.length);
  expect(
    [...tasks, ...apart].filter(({ time }) => !/^about \d+ (hour|minute)s?$/.test(time ?? '')),
  ).toEqual([]);
});

test('months of sign-offs are named once there are any, without those that hold no longer', () => {
  const signedBy = <T extends object>(data: T, isValid: boolean) => {
    const hash = isValid ? hashEntryTexts(data, 'en', 'az') : '000000000000';
    return { ...data, reviewed: { az: { by: 'Office', on: '2026-11-28', hash, from: 'en' } } };
  };
  const signed = varySample(({ organisations }) => ({
    organisations: organisations.map((one, index) =>
      index < 3 ? { ...one, data: signedBy(one.data, index < 2) } : one,
    ),
  }));
  const [az, other] = viewDesk(signed, 'en').languages;
  expect(az?.signed).toBe('Signed so far: November 2026 (2).');
  expect(other?.signed).toBeUndefined();
});

test('where a portal says how often its pages are read, the most read come first', () => {
  const page = (path: string, views: number) => ({ path, views });
  const pages = [page('/az/concepts/spout-theory/', 90), page('/az/clusters/xx-clouds/', 900)];
  const sample = joinSample();
  const views = { from: '2024-01-01', to: '2024-02-29', by: 'Host', pages };
  const counted = { ...sample, views };
  const first = (portal: typeof sample) =>
    openTexts(portal)
      .slice(0, 2)
      .map(({ id, views: n }) => [id, n]);
  expect(first(counted)).toEqual([
    ['xx-clouds', 900],
    ['concept-spout-theory', 90],
  ]);
  const shown = viewDeskTexts(counted, 'clusters', 'az').letters.flatMap(({ links }) => links);
  expect(shown.find(({ href }) => href?.endsWith('/xx-clouds/'))?.views).toBe('Baxışlar: 900');
  expect(deskTable(counted, 'en').head).toContain('Views');
  expect(deskTable(sample, 'en').head).not.toContain('Views');
  expect(first(sample).map(([, n]) => n)).toEqual([undefined, undefined]);
});

test('tasks for a calendar program are due when the survey or the report in work is, if there is one', () => {
  const inWork = varySample(({ editions }) => ({
    editions: editions.map((one) => ({ ...one, data: { ...one.data, status: 'draft' as const } })),
  }));
  const due = (portal: typeof inWork) =>
    Object.fromEntries(viewDesk(portal, 'en').tasks.map((task) => [task.id, task.due]));
  expect(due(inWork)).toMatchObject({ ask: '2024-02-29', draft: '2024-03-01' });
  const text = writeTasks(inWork, 'ka').replaceAll('\r\n ', '');
  expect(text.match(/^BEGIN:VTODO/gm)).toHaveLength(viewTasks(inWork, 'ka', true).length);
  expect(text).toContain('\r\nURL:https://example.org/ka/');
  expect(text).toContain('DUE;VALUE=DATE:20240229');
  // Programs without tasks show the last day as an event.
  expect(text).toContain('DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301');
  expect(writeTasks(joinShipped(), 'az')).not.toContain('DUE');
});

test('the desk says how the editor saves, in a folder or in the repository of the portal', () => {
  const sample = joinSample();
  const { editor, saving } = viewDesk(sample, 'en');
  expect(editor?.href).toMatch(/\/admin\/$/);
  expect(saving).toContain('Chrome, Edge, Opera');
  const editing = { backend: 'gitlab', repository: 'agency/portal' } as const;
  const hosted = { ...sample, site: { ...sample.site, editing } };
  expect(viewDesk(hosted, 'en').saving).toContain('access token');
  const { editing: _editing, ...site } = sample.site;
  expect(viewDesk({ ...sample, site } as typeof sample, 'en').editor).toBeUndefined();
  expect(viewDesk(joinShipped(), 'tr').saving).toContain('klasörü seçin');
});

test('with a history, texts and tasks say how long they wait; without one, they say nothing', () => {
  const plain = joinSample();
  const [text] = openTexts(plain).filter(
    ({ language, state }) => language === 'az' && state === 'draft',
  );
  if (!text?.file) throw new Error('expected an open text with a file');
  const changedByFile = new Map([[text.file, '2026-01-31']]);
  const dated = { ...plain, changedByFile };
  const view = (portal: typeof plain) =>
    viewDeskTexts(portal, text.folder, 'az').letters.flatMap(({ links }) =>
      links.flatMap(({ changed }) => changed ?? []),
    );
  expect(view(dated)[0]).toBe('Son dəyişiklik: 31 yanvar 2026');
  expect(view(plain)).toEqual([]);
  expect(viewDesk(dated, 'en').tasks.find(({ id }) => id === 'draft')?.oldest).toBe(
    'oldest: 31 January 2026',
  );
  expect(deskTable(dated, 'en').head).toContain('Last change');
  expect(deskTable(plain, 'en').head).not.toContain('Last change');
  expect(writeTasks(dated, 'en')).toContain('oldest: 31 January 2026');
});

test('a stale text shows in short what changed in its original; without its former wording the list says so once', () => {
  const portal = joinSample();
  const stale = openTexts(portal).filter(
    ({ language, state }) => language === 'tr' && state === 'stale',
  );
  const viewsOf = (passages?: readonly ChangedPassage[], ownPassages: typeof passages = []) => {
    const place = (some: typeof ownPassages) => some.map((one) => ({ ...one, place: 'body' }));
    const own = place(ownPassages);
    const changeByText = new Map(
      passages &&
        stale.map(({ folder, id }) => [
          `${folder}/${id}/tr`,
          { from: 'en', passages: place(passages), own },
        ]),
    );
    const joined = { ...portal, changeByText };
    const list = viewDeskTexts(joined, 'pages', 'tr');
    const onDesk = viewDesk(joined, 'en').languages.find(({ language }) => language === 'tr');
    const [text] = list.letters.flatMap(({ links }) => links).filter(({ state }) => state);
    return {
      list: { ...text, unknown: list.unknown },
      desk: { ...onDesk?.stale[0], unknown: onDesk?.unknown },
    };
  };
  const none = viewsOf();
  expect(none.list).toMatchObject({ state: 'güncelliğini yitirmiş', changes: [] });
  expect(none.list.unknown).toMatch(/bilinmiyor/);
  expect(none.desk).toMatchObject({ state: 'out of date', href: '/tr/about/', changes: [] });
  expect(none.desk.unknown).toMatch(/is not known/);

  const parts = [{ kind: 'removed' as const, text: '<b>'.repeat(1000) }];
  const { list, desk } = viewsOf(Array.from({ length: 7 }, () => ({ parts, near: '' })));
  expect([list.unknown, desk.unknown]).toEqual([undefined, undefined]);
  const [change, ...others] = list.changes ?? [];
  expect(others).toEqual([]);
  expect(desk.changes?.map(({ passages }) => passages)).toEqual([change?.passages]);
  expect(change?.lang).toBe('en');
  expect(change?.passages).toHaveLength(6);
  expect(change?.passages[0]?.[0]?.text.length).toBeLessThanOrEqual(400);

  const edited = viewsOf([], [{ parts, near: '' }]);
  expect(edited.list.changes).toMatchObject([
    { title: 'Metin onaylandıktan sonra değiştirildi', lang: undefined },
  ]);
  expect(edited.desk).toMatchObject({ state: 'out of date', changes: [{ lang: 'tr' }] });

  const same = viewsOf([]);
  expect(same.list).toMatchObject({ changes: [], unknown: undefined });
  expect(same.desk.state).toBe('out of date (the words of the original are the same)');
});

test('a next step says who does it and how long it takes, and leads to the form and the file of its place', () => {
  const { steps } = viewDesk(joinShipped(), 'az');
  expect(steps.filter(({ time }) => time === undefined)).toEqual([]);
  const cluster = steps.find(({ places: [first] }) => first?.href.startsWith('/az/clusters/'));
  const [, id = ''] = /clusters\/(.*)\//.exec(cluster?.places[0]?.href ?? '') ?? [];
  expect(cluster).toMatchObject({
    role: 'redaktorlar',
    form: `/az/correct/?page=clusters/${id}/`,
    file: { label: `clusters/tr/${id}.yaml` },
  });
});

test('filters of open texts count each of them; a kind leads to its list, months and states have none', () => {
  const files = shippedPortal.clusters.map(({ file }) => file);
  const half = files.slice(0, files.length / 2);
  // Changed in two months.
  const changedByFile = new Map(
    files.map((file) => [file, half.includes(file) ? '2026-11-30' : '2026-12-01']),
  );
  const { filters, letters } = viewDeskTexts({ ...joinShipped(), changedByFile }, 'all', 'ka');
  const links = letters.flatMap((one) => one.links);
  const [kind] = filters.filters;
  expect(kind?.name).toBe('kind');
  expect(filters.filters.map(({ name }) => name)).toContain('changed');
  for (const { name, values } of filters.filters) {
    for (const { id, href } of values)
      expect(href).toBe(name === 'kind' ? `/ka/desk/${id}/` : undefined);
    for (const { id, count } of values)
      expect([
        id,
        links.filter(({ attributes }) => attributes[`data-${name}`] === id).length,
      ]).toEqual([id, Number(count.replace(/\D/g, ''))]);
  }
});

test('the prose of a concept goes out with the concept, right behind it', () => {
  const items = gatherItems(shippedPortal, 'az').filter(
    ({ collection, id }) => kindOfText(collection, id) === 'concepts',
  );
  const pages = items.filter(({ collection }) => collection === 'pages');
  expect(pages.length).toBeGreaterThan(10);
  const alone = pages.filter(
    ({ page }) => items.find((one) => one.page === page)?.collection !== 'concepts',
  );
  expect(alone).toEqual([]);
  const apart = pages.filter((one) => items[items.indexOf(one) - 1]?.page !== one.page);
  expect(apart).toEqual([]);
});
