import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { organisationTable } from '../../data/tables/organisation-table.ts';
import { organisationMarks } from '../../search/knowledge-marks.ts';
import { listOrganisations } from './organisation-lists.ts';
import { shortName } from './organisation-names.ts';
import { listLongRoles } from './organisation-opening.ts';
import { viewOrganisationIndex } from './view-organisation-index.ts';
import { viewOrganisation } from './view-organisation.ts';

const sample = joinSample();
const shipped = joinShipped();
const view = (id: string, locale: 'en' | 'tr' = 'en') => viewOrganisation(sample, id, locale);
const factsOf = (id: string, locale: 'en' | 'tr' = 'en') =>
  view(id, locale).opening.facts.map(({ label, text, links }) => [label, text ?? links[0]?.label]);

test('145 bodies of the shipped portal by kind, in every language', () => {
  for (const locale of locales) {
    const { groups } = viewOrganisationIndex(shipped, locale);
    expect(groups.map(({ share }) => share)).toEqual([
      0.77, 1, 0.62, 0.73, 0.46, 0.5, 0.38, 0.54, 0.58,
    ]);
    expect(groups.map(({ id, count }) => [id, count])).toEqual([
      ['public-body', '20'],
      ['development-agency', '26'],
      ['chamber', '16'],
      ['association', '19'],
      ['cluster-body', '12'],
      ['university', '13'],
      ['zone', '10'],
      ['company', '14'],
      ['international', '15'],
    ]);
    expect(groups.flatMap(({ lines }) => lines)).toHaveLength(145);
  }
});

test('each kind stands in the alphabet of the language, with countries and short names', () => {
  const agencies = (locale: 'en' | 'tr') => viewOrganisationIndex(shipped, locale).groups[1];
  expect(agencies('en')).toMatchObject({
    label: 'Development agencies',
    count: '26',
  });
  expect(agencies('en')?.lines[0]).toEqual({
    id: 'agency-ahika',
    label: 'Ahiler Development Agency',
    href: '/en/organisations/agency-ahika/',
    short: 'AHİKA',
    country: 'Türkiye',
    uses: { count: expect.any(String), share: expect.any(Number) },
  });
  // Agencies have bars, too: of the clusters in their regions.
  expect(agencies('en')?.lines.filter(({ uses }) => !uses)).toEqual([]);
  expect(agencies('en')?.note).toMatch(/clusters in its region/);
  expect(viewOrganisationIndex(shipped, 'en').groups[0]?.note).toBeUndefined();
  const names = agencies('tr')?.lines.map(({ label }) => label) ?? [];
  expect(names).toEqual(names.toSorted(new Intl.Collator('tr').compare));
  // Ç follows C in Turkish: it must not be between B and D by chance.
  expect(names.findIndex((name) => name.startsWith('Ç'))).toBeLessThan(
    names.findIndex((name) => name.startsWith('D')),
  );
});

test('a short name that the name holds is not told again', () => {
  const lines = viewOrganisationIndex(shipped, 'en').groups.flatMap((group) => group.lines);
  expect(lines.filter(({ short, label }) => short && label.includes(short))).toEqual([]);
  const dropped = shipped.organisations.filter((body) => {
    const short = shortName(body, 'en');
    return short && body.name.en.includes(short);
  });
  expect(dropped.length).toBeGreaterThan(0);
});

test('a short name is that of the language where officials use another one', () => {
  const short = (id: string) =>
    (['az', 'tr', 'ka', 'en'] as const).map((locale) => [
      viewOrganisation(shipped, id, locale).page.crumbs.at(-1)?.label,
      listOrganisations(shipped, locale)
        .flatMap(({ lines }) => lines)
        .find((line) => line.id === id)?.short,
    ]);
  expect(short('odtu')).toEqual([
    ['ODTÜ', 'ODTÜ'],
    ['ODTÜ', 'ODTÜ'],
    ['METU', 'METU'],
    ['METU', 'METU'],
  ]);
  // One short name for all languages stays the only one.
  expect(short('tobb').flat()).toEqual(Array.from({ length: 8 }, () => 'TOBB'));
  // The search and the data know the body by each of them.
  const body = shipped.organisationById.get('odtu');
  expect(body && organisationMarks(shipped, body).names).toEqual([
    { text: 'ODTÜ', lang: 'tr' },
    { text: 'METU', lang: 'en' },
  ]);
  const { columns, rows } = organisationTable(shipped);
  const row = rows.find(([id]) => id === 'odtu');
  expect(row?.[columns.indexOf('short')]).toBe('ODTÜ;METU');
});

test('some entries are drafts: readers of those languages are told', () => {
  expect(viewOrganisationIndex(shipped, 'tr').notices).toEqual([
    {
      text: 'Bu metinlerin bir bölümü, henüz gözden geçirilmemiş taslak çeviridir.',
      state: 'draft',
    },
  ]);
  expect(viewOrganisationIndex(sample, 'tr').notices).toEqual([]);
});

test('what is known of an agency: its short name, its seat, its answers, its region', () => {
  expect(factsOf('sample-bay-agency')).toEqual([
    ['Short name', 'SBDA'],
    ['Country', 'Sampleland'],
    ['Region', 'Sample Bay'],
    ['Survey', '3 forms (2024)'],
    ['Clusters in its region', '2'],
    ['Note', 'An invented body.'],
  ]);
});

test('other bodies are not asked for answers; a name without a short one has none', () => {
  expect(factsOf('teapot-guild')?.slice(0, 2)).toEqual([
    ['Country', 'Sampleland'],
    ['Region', 'Kettle Valley'],
  ]);
});

test('ways to reach the office of a body, each with who tells it', () => {
  const facts = view('teapot-guild').opening.facts.slice(2);
  expect(
    facts.map(({ label, text, printed, links: [link] }) => [
      label,
      link?.label ?? printed?.text,
      text,
    ]),
  ).toEqual([
    ['Website', 'https://guild.example.org', 'invented report, line 14'],
    ['E-mail', 'guild@example.org', 'invented report, line 14'],
    ['Telephone', '+00\u00a0000\u00a000\u00a001', 'invented report, line 14'],
    ['Address', '2 Kettle Lane, Kettle Valley', 'as of 2024; invented report, line 14'],
    ['Opening hours', undefined, 'when the tea is ready (invented report, line 14)'],
    ['Region served', 'Sample Bay', 'invented report, line 14'],
  ]);
  expect(facts.map(({ links: [link] }) => link?.href).slice(1, 3)).toEqual([
    'mailto:guild@example.org',
    'tel:+000000001',
  ]);
});

test('a body of many countries sits in no single one; of another that is not reported', () => {
  const seats = (kind: string) =>
    viewOrganisationIndex(shipped, 'en')
      .groups.find(({ id }) => id === kind)
      ?.lines.filter(({ id }) => {
        const body = shipped.organisationById.get(id);
        return !body?.country && !body?.region;
      })
      .map(({ country }) => country);
  expect(new Set(seats('international'))).toEqual(new Set(['several countries']));
  const [guild] = sample.organisations.filter(({ id }) => id === 'teapot-guild');
  if (!guild) throw new Error('expected the guild in the sample');
  const lost = { ...guild, country: undefined, region: undefined };
  const portal = { ...sample, organisations: [lost] };
  expect(viewOrganisationIndex(portal, 'en').groups[0]?.lines[0]?.country).toBe('not reported');
});

test('the roles of a body: its actions, with how sure they are, its cases and its clusters', () => {
  const roles = (id: string) =>
    view(id).roles.map(({ label, links }) => [label, links.map((link) => link.label)]);
  expect(roles('teapot-guild')).toEqual([
    ['Actions: Dry saucer plan', ['A 1.1.1 Spouts are measured']],
    ['Good practice in which it took part', ['Umbrellas made of kites']],
    ['Leads', ['Teapot and Saucer Cluster']],
  ]);
  expect(roles('sample-bay-agency')).toEqual([
    [
      'Actions: Dry saucer plan',
      [
        'A 1.1.1 Spouts are measured',
        'A 2.1.1 The window is opened (matched to the action by position in the printed list)',
      ],
    ],
  ]);
  expect(roles('ministry-of-drizzle')).toEqual([
    ['On the committee of', ['Dry saucer plan']],
    ['Programmes that it runs, funds or takes part in', ['Steam grant']],
    ['Documents', ['კანონი პირსახოცის შესახებ']],
  ]);
  expect(roles('spout-university')).toEqual([]);
  expect(view('ministry-of-drizzle').roles[0]?.links[0]?.href).toBe(
    '/en/strategies/dry-saucer-plan/#committee',
  );
});

test('the opening tells each part with its number; a long list begins there and stands in full below', () => {
  const { opening, roles } = viewOrganisation(shipped, 'agency-izka', 'en');
  const [actions] = opening.brief;
  expect(opening.brief.map(({ label, count }) => [label, count])).toEqual([
    ['Actions: İzmir Clustering Strategy 2013–2018', '16'],
    ['Programmes that it runs, funds or takes part in', '2'],
    ['Supports', '4'],
    ['Member of', undefined],
    ['Documents', '7'],
  ]);
  expect(actions?.links).toHaveLength(3);
  expect(actions?.links?.at(-1)).toEqual({ label: '14 more', href: '#here-1' });
  expect(opening.brief[2]?.links).toEqual(roles[2]?.links);
  expect(listLongRoles(roles).map(({ id, links }) => [id, links.length])).toEqual([
    ['here-1', 16],
    ['here-5', 7],
  ]);
  expect(view('spout-university').opening.brief).toEqual([]);
});

test('İZKA takes part in 16 actions of the İzmir strategy', () => {
  const roles = viewOrganisation(shipped, 'agency-izka', 'tr').roles;
  expect(roles[0]?.links).toHaveLength(16);
  expect(roles[0]?.links[0]?.href).toBe('/tr/strategies/izmir-2013-2018/p1/#e1-1-1');
});

test('entries that the page lists as a role are not listed again as naming the body', () => {
  expect(view('teapot-guild').mentioned).toEqual([]);
  expect(view('ministry-of-drizzle').mentioned).toEqual([]);
});

test('what a body does leads the page; that nothing is said of one is kept from the search', () => {
  expect(view('ministry-of-drizzle').heading).toEqual({
    kind: 'Public body',
    title: 'Ministry of Drizzle',
    lead: 'It decides when the rain begins. The rain does not listen.',
    leadInSearch: 'first',
  });
  expect(view('spout-university').heading).toMatchObject({
    lead: 'The sources name this organisation without saying what it does.',
    leadInSearch: 'ignored',
  });
});

test('bodies follow one another as the list has them, kind by kind', () => {
  const order = viewOrganisationIndex(sample, 'en').groups.flatMap((group) =>
    group.lines.map(({ label }) => label),
  );
  expect(order).toEqual([
    'Ministry of Drizzle',
    'Sample Bay Development Agency',
    'Guild of Teapot Makers',
    'University of the Spout',
  ]);
  expect(view('ministry-of-drizzle').neighbours?.previous).toBeUndefined();
  expect(view('teapot-guild').neighbours?.next?.label).toBe('University of the Spout');
  expect(view('spout-university').neighbours?.next).toBeUndefined();
});

test('the frame: the short name at the end of the way, the seat for the search', () => {
  const { page, sources } = view('sample-bay-agency');
  expect(page.crumbs.at(-1)).toEqual({ label: 'SBDA' });
  expect(page.marks).toEqual({
    facets: { country: ['XX'], known: [], region: ['XX-01'] },
    names: ['SBDA'],
  });
  expect(page.description).toBe(
    'Sample Bay Development Agency: It covers Sample Bay. It sent in 3 forms for the 2024 survey.',
  );
  expect(sources?.credits).toEqual([]);
});

test('a centre says what a firm may ask it for, what follows, and its dates', () => {
  expect(view('teapot-guild').asking).toMatchObject({
    services: ['Training in brewing', 'Advice on the measures of lids'],
    steps: [expect.stringContaining('three days'), expect.any(String), expect.any(String)],
    dates: [{ id: 'tea-at-four', place: 'Thimble City' }],
    sources: [{ text: expect.any(String) }],
  });
  // Its dates are not listed once more among the entries that name it.
  expect(view('teapot-guild').mentioned?.map(({ label }) => label)).not.toContain('Events');
  expect(view('spout-university').asking).toBeUndefined();
  const centres = shipped.organisations.filter(
    ({ id }) => viewOrganisation(shipped, id, 'en').asking,
  );
  expect(centres).toHaveLength(5);
  for (const locale of locales) {
    const { asking } = viewOrganisation(shipped, 'corum-chamber', locale);
    expect([asking?.services.length, asking?.steps, asking?.dates]).toEqual([3, [], []]);
  }
});
