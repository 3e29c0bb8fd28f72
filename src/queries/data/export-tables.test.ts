import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toObjects } from '../../exports/tables.ts';
import { locales } from '../../i18n/locales.ts';
import {
  joinSample,
  joinShipped,
  joinWholeSample,
} from '../../../workshop/testing/joined-portals.ts';
import { type Plain, plainEntries, plainList } from '../../../workshop/testing/plain-content.ts';
import { samplePortal } from '../../../workshop/testing/sample-portal.ts';
import { exportTables } from './export-tables.ts';

const shipped = resolve(import.meta.dirname, '../../content');
const portals = [
  { name: 'shipped', folder: shipped, join: joinShipped, edition: '2012', changes: [] },
  {
    name: 'fictional',
    folder: samplePortal,
    join: joinWholeSample,
    edition: '2024',
    // The edition of 2025 is a draft, which is not compared.
    changes: ['changes-2023-2024'],
  },
];

/** Sources as written in downloads. */
const cite = (sources: readonly Plain[]) =>
  sources
    .map(({ source, lines }) =>
      lines ? `${source}:${String(lines).split(', ').join('+')}` : source,
    )
    .join(';');

const inLanguages = (prefix: string, texts: Plain) =>
  Object.fromEntries(locales.map((locale) => [`${prefix}_${locale}`, texts?.[locale] ?? null]));

// Computed from the files only, column by column under its name: the expected downloads.
describe.each(portals)(
  'the downloads of the $name portal',
  ({ folder, join, edition, changes }) => {
    const clusters = plainEntries(folder, 'clusters');
    const editions = plainEntries(folder, 'editions').map(({ id }) => id);
    const byEdition = editions.map((year) => {
      const own = plainEntries(folder, `returns/${year}`);
      return { year, returns: new Map(own.map((one) => [one.id, one.data])) };
    });
    const returns = byEdition.find(({ year }) => year === edition)?.returns ?? new Map();
    /** Latest edition up to the current one in which a cluster returned, and its return. */
    const lastOf = (id: string) =>
      byEdition.findLast((one) => one.year <= edition && one.returns.has(id));
    const counted = clusters.filter(
      ({ id, data }) => returns.has(id) || (data.listed && !lastOf(id)),
    );
    const recordsOf = (name: string) => {
      const table = exportTables(join()).find((one) => one.name === name);
      if (!table) throw new Error(`no table ${name}`);
      return toObjects(table);
    };

    test('are these, in this order', () => {
      const names = exportTables(join()).map(({ name }) => name);
      // Results of analyses are listed together, before changes.
      const results = names.filter((name) => name.startsWith('analysis-'));
      const at = names.indexOf('timeline') + 1;
      expect(names.slice(at, at + results.length)).toEqual(results);
      expect(names.filter((name) => !results.includes(name))).toEqual([
        'clusters',
        'regions',
        'sectors',
        'glossary',
        // Returns still being gathered are not announced.
        ...editions
          .filter((year) => year <= edition)
          .flatMap((year) => [`returns-${year}`, `published-${year}`]),
        'profiles',
        'organisations',
        'programmes',
        'actions',
        'timeline',
        ...changes,
      ]);
    });

    /** / The newest return gives a cluster's name; translations are those of the name in its file. */
    const namesOf = (name: Plain, returned: string | undefined) => ({
      name_original: returned ?? name.original,
      ...(returned === undefined
        ? inLanguages('name', { [name.language]: name.original, ...name })
        : inLanguages('name', { [name.language]: returned })),
    });

    test('clusters: names, places, sectors, the stage that was returned last, sources', () => {
      // Columns that programs rely on come first, followed by those of the profile.
      const fixed = Object.keys(recordsOf('clusters')[0] ?? {}).indexOf('source') + 1;
      const records = recordsOf('clusters').map((record) =>
        Object.fromEntries(Object.entries(record).slice(0, fixed)),
      );
      expect(records).toEqual(
        clusters.map(({ id, data }) => ({
          id,
          ...namesOf(data.name, lastOf(id)?.returns.get(id)?.name),
          country: data.country,
          regions: data.regions.join(';'),
          sectors: data.sectors.map((sector: Plain) => sector.id).join(';'),
          kind: data.kind,
          stage: lastOf(id)?.returns.get(id)?.stage ?? null,
          edition: lastOf(id)?.year ?? null,
          source: cite(data.sources),
        })),
      );
    });

    test('bodies, programmes, actions and events: one row each', () => {
      expect(recordsOf('organisations').map(({ id }) => id)).toEqual(
        plainList(folder, 'organisations').map(({ id }) => id),
      );
      expect(recordsOf('programmes').map(({ id, title_ka }) => [id, title_ka])).toEqual(
        plainEntries(folder, 'programmes').map(({ id, data }) => [id, data.title.ka]),
      );
      expect(recordsOf('timeline').map(({ id, from, text_az }) => [id, from, text_az])).toEqual(
        plainList(folder, 'timeline').map(({ id, date, text }) => [id, date, text.az]),
      );
      const actionsIn = (nodes: readonly Plain[] = []): Plain[] =>
        nodes.flatMap((node) => [
          ...(node.kind === 'action' ? [node] : []),
          ...actionsIn(node.children),
        ]);
      expect(recordsOf('actions').map(({ strategy, action }) => [strategy, action])).toEqual(
        plainEntries(folder, 'strategies').flatMap(({ id, data }) =>
          actionsIn(data.nodes).map((node) => [id, node.id]),
        ),
      );
    });

    test('sectors: how many counted clusters are in each, and for how many it is the first', () => {
      const sectorsOf = ({ data }: (typeof clusters)[number]): string[] =>
        data.sectors.map((sector: Plain) => sector.id);
      expect(recordsOf('sectors')).toEqual(
        plainList(folder, 'sectors').map(({ id, code, group, label }) => ({
          id,
          code: code ?? null,
          group: group ?? null,
          ...inLanguages('name', label),
          clusters: counted.filter((one) => sectorsOf(one).includes(id)).length,
          clusters_main: counted.filter((one) => sectorsOf(one)[0] === id).length,
        })),
      );
    });

    test('regions: what they are, and how many counted clusters name them or a region in them', () => {
      const regions = plainList(folder, 'regions');
      const groupsOf = (country: string, own: readonly string[] = []) =>
        Object.fromEntries(
          plainList(folder, 'region-groups').map((group) => [
            group.id,
            group.country === country ? String(own.includes(group.id)) : null,
          ]),
        );
      const parentOf = new Map(regions.map(({ id, parent }) => [id, parent]));
      const lies = (inner: string | undefined, outer: string): boolean =>
        inner !== undefined && (inner === outer || lies(parentOf.get(inner), outer));
      // A region without clusters has zero if the list is complete, and is unknown if it is partial.
      const countries = new Map(plainList(folder, 'countries').map((one) => [one.id, one]));
      const whole = (country: string) =>
        countries.get(country).inventory && !countries.get(country).partial;
      const within = (id: string) =>
        counted.filter(({ data }) => data.regions.some((own: string) => lies(own, id))).length;
      expect(recordsOf('regions')).toEqual(
        regions.map(({ id, level, country, parent, iso, nuts, name, groups, agency }) => ({
          id,
          level,
          country,
          parent: parent ?? null,
          iso: iso ?? null,
          nuts: nuts ?? null,
          ...inLanguages('name', name),
          ...groupsOf(country, groups),
          agency: agency ?? null,
          clusters: within(id) > 0 || whole(country) ? within(id) : null,
        })),
      );
    });

    test('returns: the stage as coded and as printed, each in its column', () => {
      // Its survey answers have separate columns.
      expect(recordsOf(`returns-${edition}`)).toMatchObject(
        [...returns].map(([id, { stage, printed, printedRegion, sources }]) => ({
          id,
          stage: stage ?? null,
          printed_row: printed?.row ?? null,
          printed_province: printed?.province ?? null,
          printed_stage: printed?.stage ?? null,
          printed_region: printedRegion ?? null,
          source: cite(sources),
        })),
      );
    });

    test('glossary: the term of each language and who attests it', () => {
      expect(recordsOf('glossary')).toEqual(
        plainList(folder, 'glossary').map(({ id, label, status }) => ({
          id,
          ...inLanguages('term', label),
          ...inLanguages('status', status),
        })),
      );
    });

    test('published figures: in the order of the edition, with what is printed', () => {
      const [own] = plainEntries(folder, 'editions').filter(({ id }) => id === edition);
      expect(recordsOf(`published-${edition}`)).toEqual(
        own?.data.figures.map(({ id, label, value, unit, printed, recount, sources }: Plain) => ({
          id,
          ...inLanguages('label', label),
          value,
          unit,
          printed: printed ?? null,
          recounted: recount ? 'yes' : 'no',
          source: cite(sources),
        })),
      );
    });
  },
);

test('numbers that readers know: 366 clusters, 51 of them in İstanbul', () => {
  const tables = exportTables(joinShipped());
  const recordOf = (name: string, id: string) =>
    toObjects(tables.find((table) => table.name === name) ?? { name, columns: [], rows: [] }).find(
      (record) => record.id === id,
    );
  expect(tables.slice(0, 6).map(({ rows }) => rows.length)).toEqual([366, 211, 37, 114, 356, 64]);
  expect(recordOf('regions', 'TR-34')).toMatchObject({ name_tr: 'İstanbul', clusters: 51 });
  expect(recordOf('clusters', 'tr-ankara-ostim-medikal')).toMatchObject({ stage: 'developing' });
});

test('what is known of a cluster: the newest value in its row, every value in a row of its own', () => {
  const tables = exportTables(joinSample());
  const recordsOf = (name: string) => {
    const table = tables.find((one) => one.name === name);
    return table ? toObjects(table) : [];
  };
  expect(recordsOf('clusters').find(({ id }) => id === 'xx-teapots')).toMatchObject({
    // Two sources differ: the cell has both, each with its date and lines.
    founded: '2019;2020-04',
    founded_as_of: '2024',
    founded_source: 'sample-report:42;sample-report:58',
    members: 31,
    members_as_of: '2024',
    leaders: 'teapot-guild',
    leaders_as_of: null,
    website: 'https://teapots.example.org',
    staff: null,
    staff_source: null,
    // The next column says what a number counts, so that it is not confused with another.
    employment: 480,
    employment_what_en: 'in the member firms',
    members_what_en: null,
  });
  const valuesOf = (name: string) =>
    recordsOf('profiles')
      .filter(({ cluster, aspect }) => cluster === 'xx-teapots' && aspect === name)
      .map(({ number, told, unit, detail, words_en, as_of, source }) => [
        number,
        told,
        unit,
        detail,
        words_en,
        as_of,
        source,
      ]);
  expect(valuesOf('members')).toEqual([
    [1, '31', 'count', null, null, '2024', 'sample-report:41'],
    [2, '24', 'count', null, null, '2021', 'sample-report:41'],
  ]);
  expect(valuesOf('exports')).toEqual([
    [1, '12.5', 'percent', null, 'of turnover', '2024', 'sample-report:44'],
  ]);
  expect(valuesOf('partners')).toEqual([
    [1, 'Cup Valley', null, 'FI', null, '2024', 'sample-report:44'],
  ]);
  const offer = recordsOf('profiles').find(
    ({ cluster, aspect }) => cluster === 'xx-teapots' && aspect === 'offers',
  );
  const words = joinSample().clusterById.get('xx-teapots')?.data.profile.offers?.[0]?.text;
  expect(offer).toMatchObject({ told: null, words_ka: words?.ka, words_az: words?.az });
  expect(recordsOf('organisations').find(({ id }) => id === 'teapot-guild')).toMatchObject({
    website: 'https://guild.example.org',
    email: 'guild@example.org',
    serves: 'XX-01',
  });
});
