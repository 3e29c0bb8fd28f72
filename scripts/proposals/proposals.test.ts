import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findPlace } from '../../src/review/proposals/find-place.ts';
import { type Proposal, proposalFields } from '../../src/review/proposals/model.ts';
import { readProposals } from '../../src/review/proposals/read-proposals.ts';
import { targetOf, writeProposal } from '../../src/review/proposals/write-proposal.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkTexts } from '../review/check-texts.ts';
import { readProposalFile } from './read-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'proposals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { portal } = checkContent(samplePortal);

const proposal = (fields: Partial<Proposal>): Proposal => ({
  page: '/en/concepts/spout-theory/',
  part: '',
  field: '',
  now: '',
  proposed: '',
  year: '',
  source: 'https://example.org',
  office: 'Secretariat of the cluster',
  confirmed: '',
  ...fields,
});
const body = (one: Proposal) =>
  `Hello\r\n[clusterbook]\r\n${proposalFields.map((name) => `${name}: ${one[name]}\r\n`).join('')}[/clusterbook]\r\n`;

/** A mail as programs save it: quoted-printable or Base64, alone or with the file of the form. */
function writeMail(one: Proposal, kind: number): string {
  const head =
    'From: office@example.org\r\nTo: sample@example.org\r\nSubject: =?utf-8?B?RMO8esmZbGnFnw==?=\r\nMIME-Version: 1.0\r\n';
  if (kind === 0) {
    const text = Buffer.from(body(one)).toString('base64').replace(/.{76}/g, '$&\r\n');
    return `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${text}`;
  }
  if (kind === 1) {
    const text = [...Buffer.from(body(one))]
      .map((byte) =>
        byte === 61 || byte > 126
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      .join('');
    return `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${text}`;
  }
  const file = Buffer.from(JSON.stringify({ proposals: [one] })).toString('base64');
  return `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n--b\r\nContent-Type: application/json\r\nContent-Disposition: attachment; filename=correction.json\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}\r\n--b--\r\n`;
}

test('thirty mails, in three encodings and four languages, are read as they were written', async () => {
  for (let index = 0; index < 30; index++) {
    const locale = ['az', 'tr', 'ka', 'en'][index % 4] ?? 'en';
    const one = proposal({
      page: `/${locale}/clusters/xx-clouds/`,
      part: 'Üzvlər',
      now: `${index}`,
      proposed: `ქართული ${index + 1} ş`,
    });
    const path = join(folder, `${index}.eml`);
    writeFileSync(path, writeMail(one, index % 3));
    expect(await readProposalFile(path)).toEqual({ proposals: [one], dropped: 0, cleaned: 0 });
  }
});

test('a mail of HTML alone is read as its reader sees it, and so is one forwarded as an attachment', async () => {
  const one = proposal({ page: '/tr/clusters/xx-clouds/', proposed: 'Ar-Ge & Ür-Ge "X" İzmir <5' });
  const lines = body(one)
    .split('\r\n')
    .map((line) => line.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'))
    .map((line) => `<div>${line.replaceAll('İ', '&#304;').replace('Ar-Ge ', 'Ar-Ge&nbsp;')}</div>`);
  const html = `<html><head><style>p { color: red }</style></head><body>${lines.join('')}</body></html>`;
  const mail = `From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const part = 'Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename=mail.eml';
  const forwarded = `From: b@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\n${part}\r\n\r\n${mail}\r\n--b--\r\n`;
  for (const text of [mail, forwarded]) {
    const path = join(folder, 'html.eml');
    writeFileSync(path, text);
    expect((await readProposalFile(path)).proposals).toEqual([one]);
  }
});

test('a file of Windows, and a mail whose text lacks what its page has, are read', async () => {
  const one = proposal({ page: '/tr/clusters/xx-clouds/', proposed: 'Ağaç işleri kümesi, Şırnak' });
  const path = join(folder, 'ansi.txt');
  const [plain = '', letters] = [
    body(one),
    { Ş: 0xde, ş: 0xfe, ğ: 0xf0, ü: 0xfc, ı: 0xfd, ç: 0xe7 },
  ];
  const bytes = [...plain].map((sign) => letters[sign as 'Ş'] ?? sign.charCodeAt(0));
  writeFileSync(path, Uint8Array.from(bytes));
  expect((await readProposalFile(path)).proposals).toEqual([one]);
  const mail = join(folder, 'two.eml');
  const html = body(one)
    .split('\r\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  const part = (kind: string, text: string) =>
    `--b\r\nContent-Type: text/${kind}; charset=utf-8\r\n\r\n${text}\r\n`;
  const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n';
  writeFileSync(mail, `${head}${part('plain', 'See below.')}${part('html', html)}--b--\r\n`);
  expect((await readProposalFile(mail)).proposals).toEqual([one]);
});

test('files without a proposal, damaged or hostile, have none', async () => {
  const path = join(folder, 'bad.eml');
  for (const bytes of ['', '\0\0\0', 'From: x\r\n\r\nhello', '{"page":', `[${'['.repeat(5000)}`]) {
    writeFileSync(path, bytes);
    expect((await readProposalFile(path)).proposals).toEqual([]);
  }
});

test('a value that the entry has once is replaced there, and nothing else in its file changes', () => {
  const concept = portal.concepts.find(({ id }) => id === 'spout-theory');
  const now = concept?.data.title.en ?? '';
  const one = proposal({ now, proposed: 'Theory of spouts' });
  const place = findPlace(portal, one);
  const target = targetOf(portal, one, place, '2026-12-31');
  expect(target).toEqual({
    kind: 'value',
    file: concept?.file,
    source: undefined,
    keepsSource: false,
  });
  const text = readFileSync(join(samplePortal, concept?.file ?? ''), 'utf8');
  expect(writeProposal(text, one, place, target)).toBe(text.replace(now, 'Theory of spouts'));
});

test('words of a text are replaced in the language of the page', () => {
  const page = portal.pages.find(({ id }) => id === 'concept-spout-theory/en');
  const now =
    /[A-Z][^.<\n]{20,}/.exec(page?.body.replace(/<[^>]*>/g, '\n') ?? '')?.[0].trim() ?? '';
  const one = proposal({ now, proposed: 'Another $& sentence' });
  const place = findPlace(portal, one);
  expect(targetOf(portal, one, place, '2026-12-31')).toEqual({ kind: 'prose', file: page?.file });
  const text = readFileSync(join(samplePortal, page?.file ?? ''), 'utf8');
  const written = writeProposal(text, one, place, targetOf(portal, one, place, '2026-12-31'));
  expect(written).toContain('Another $& sentence');
  expect(written.length).toBe(text.length - now.length + 'Another $& sentence'.length);
});

test('a cluster confirms its page', () => {
  const one = proposal({ page: '/ka/clusters/xx-clouds/', confirmed: '2026-11-28' });
  const place = findPlace(portal, one);
  const target = targetOf(portal, one, place, '2026-12-31');
  expect(target).toMatchObject({ kind: 'confirmation' });
  const file = place.entry?.file ?? '';
  const written = writeProposal(readFileSync(join(samplePortal, file), 'utf8'), one, place, target);
  expect(written).toMatch(/confirmed:\n {2}on: .?2026-11-28.?\n {2}by: Secretariat of the cluster/);
  expect(targetOf(portal, { ...one, office: '' }, place, '2026-12-31')).toMatchObject({
    why: 'noOffice',
  });
  // A mail found later does not take back a later confirmation.
  const late = { on: '2026-12-01', by: 'Secretariat of the cluster' };
  const entry = place.entry && {
    ...place.entry,
    data: { ...(place.entry.data as object), confirmed: late },
  };
  expect(targetOf(portal, one, { ...place, entry }, '2026-12-31')).toMatchObject({ why: 'older' });
});

test.each([
  [
    'a page that is not there',
    { page: '/en/concepts/nothing/', now: 'a', proposed: 'b' },
    'noEntry',
  ],
  ['words that the page does not say', { now: 'nothing of the kind', proposed: 'b' }, 'notFound'],
  ['a tag', { now: 'a', proposed: '<script>alert(1)</script>' }, 'tags'],
  ['a link', { now: 'a', proposed: '[x](javascript:alert(1))' }, 'tags'],
])('%s is for an editor', (_, fields, why) => {
  const one = proposal(fields);
  expect(targetOf(portal, one, findPlace(portal, one), '2026-12-31')).toMatchObject({
    kind: 'hand',
    why,
  });
});

test.each([
  [
    'a source without an entry',
    { field: 'profile.phone', proposed: '+994 12 555 01 01', year: '2026' },
    'noSource',
  ],
  [
    'a value in the words of each language',
    { field: 'profile.offers', proposed: 'Fog', year: '2026', source: 'sample-report' },
    'words',
  ],
  [
    'a word that is no option',
    { field: 'profile.legalForm', proposed: 'Dəmlik', year: '2026', source: 'sample-report' },
    'parts',
  ],
  [
    'an amount without a currency',
    { field: 'profile.exports', proposed: '1200', year: '2026', source: 'sample-report' },
    'parts',
  ],
  [
    'a field that the portal does not have',
    { field: 'fields.nothing', proposed: '1', year: '2026', source: 'sample-report' },
    'parts',
  ],
  [
    'a grid with a row that its question does not have',
    { field: 'profile.firms', proposed: 'Bath-sized: All 3', year: '2026' },
    'parts',
  ],
  [
    'a grid with a number twice',
    { field: 'profile.firms', proposed: 'Cup-sized: All 3, All 4', year: '2026' },
    'parts',
  ],
  [
    'a number that is none',
    { field: 'profile.members', proposed: 'many', year: '2026', source: 'sample-report' },
    'parts',
  ],
  [
    'a person among the partners',
    { field: 'profile.partners', proposed: 'Zeynep Kaya', year: '2026', source: 'sample-report' },
    'person',
  ],
  [
    'three organisations in one line',
    {
      field: 'profile.founders',
      proposed: 'Fog, Mist, Dew',
      year: '2026',
      source: 'sample-report',
    },
    'parts',
  ],
  [
    'a value without a year',
    { field: 'profile.phone', proposed: '+994 12 555 01 01', source: 'sample-report' },
    'year',
  ],
])('%s is for an editor, too', (_, fields, why) => {
  const one = proposal({ page: '/en/clusters/xx-clouds/', ...fields });
  expect(targetOf(portal, one, findPlace(portal, one), '2026-12-31')).toMatchObject({
    kind: 'hand',
    why,
  });
});

test.each(['Spouts (10–12 firms, <250 people)', 'Spouts below < 5 %'])(
  'a “less than” in a value is no tag: %s',
  (proposed) => {
    const now = portal.concepts.find(({ id }) => id === 'spout-theory')?.data.title.en ?? '';
    const one = proposal({ now, proposed });
    const place = findPlace(portal, one);
    const target = targetOf(portal, one, place, '2026-12-31');
    expect(target).toMatchObject({ kind: 'value' });
    const text = readFileSync(join(samplePortal, place.entry?.file ?? ''), 'utf8');
    const written = writeProposal(text, one, place, target);
    expect(written).toContain(proposed);
  },
);

test('numbers are found as each language writes them', () => {
  for (const now of ['480', '480 ', ' 480']) {
    const one = proposal({
      page: '/az/clusters/xx-teapots/',
      field: 'profile.employment',
      now,
      proposed: '1 480',
      source: '',
    });
    const place = findPlace(portal, one);
    expect(targetOf(portal, one, place, '2026-12-31')).toMatchObject({ kind: 'value' });
    const text = readFileSync(join(samplePortal, place.entry?.file ?? ''), 'utf8');
    expect(writeProposal(text, one, place, targetOf(portal, one, place, '2026-12-31'))).toBe(
      text.replace('value: 480', 'value: 1480'),
    );
  }
});

test('values of a cluster are added in the language of its page, and the check accepts them', () => {
  const added = [
    ['profile.legalForm', 'Birlik', { code: 'guild' }],
    ['profile.finance', 'Üzvlük haqları', { code: 'fees' }],
    ['profile.exports', '12,5 %', { share: 12.5 }],
    ['profile.exports', '1 200 000 EUR', { amount: 1_200_000, currency: 'EUR' }],
    ['profile.leaders', 'Dəmlikçilər Birliyi', { body: 'teapot-guild' }],
    ['profile.founders', 'Buludçular', { name: 'Buludçular' }],
    ['profile.members', '1 480', { total: 1480 }],
    ['profile.employment', '210.000', { value: 210_000 }],
    ['profile.email', 'office@clouds.example', { address: 'office@clouds.example' }],
    ['profile.partners', 'Nazarov Tekstil MMC', { name: 'Nazarov Tekstil MMC' }],
    ['profile.founded', '2011', { value: '2011' }],
    [
      'profile.firms',
      'Çay qaşığı boyda: Hamısı 1.012, onlardan oyaq olanlar 3; Fincan boyda: 4',
      { counts: { small: { all: 1012, awake: 3 }, medium: { all: 4 } } },
    ],
    ['profile.staff', '7', { total: 7 }],
    ['fields.floor-area', '250,5', { value: 250.5 }],
    ['fields.owner', 'Üzvlər', { value: 'members' }],
    ['fields.tea-room', 'bəli', { value: true }],
    ['fields.house-rule', 'Sakit damcıla', { value: 'Sakit damcıla', language: 'az' }],
  ] as const;
  const file = 'clusters/xx/xx-clouds.yaml';
  let text = readFileSync(join(samplePortal, file), 'utf8');
  for (const [field, proposed, value] of added) {
    const given = { field, proposed, year: '2026', source: 'sample-report' };
    const one = proposal({ page: '/az/clusters/xx-clouds/', ...given });
    const place = findPlace(portal, one);
    const target = targetOf(portal, one, place, '2026-12-31');
    const dated = { ...value, asOf: '2026', sources: [{ source: 'sample-report' }] };
    expect(target).toMatchObject({ kind: 'addition', file, added: { value: dated } });
    text = writeProposal(text, one, place, target);
  }
  expect(checkTexts(samplePortal, new Map([[file, text]]))).toEqual([]);
  expect(text).toContain('original: Bulut Şişeleme Kumesi');
});

test('a value in words is written once the editor gives them in each other language', () => {
  const words = { tr: 'Sis', ka: 'ნისლი', en: 'Fog' };
  const given = {
    field: 'profile.offers',
    proposed: 'Duman',
    year: '2026',
    source: 'sample-annex',
  };
  const one = { ...proposal({ page: '/az/clusters/xx-clouds/', ...given }), words };
  const place = findPlace(portal, one);
  const target = targetOf(portal, one, place, '2026-12-31');
  expect(target).toMatchObject({ added: { value: { text: { ...words, az: 'Duman' } } } });
  const file = place.entry?.file ?? '';
  const text = writeProposal(readFileSync(join(samplePortal, file), 'utf8'), one, place, target);
  expect(checkTexts(samplePortal, new Map([[file, text]]))).toEqual([]);
  // Without one of them there is nothing to write.
  const less = { ...one, words: { tr: 'Sis' } };
  expect(targetOf(portal, less, place, '2026-12-31')).toMatchObject({ kind: 'hand', why: 'words' });
});

test.each([
  'sample-annex',
  'S2',
  'uydurma hesabatın əlavəsi',
  'Annex to the invented report: a list of all clusters',
])('a source is known by its id, its number and its names: %s', (source) => {
  const value = { field: 'profile.members', proposed: '90', year: '2026', source };
  const one = proposal({ page: '/az/clusters/xx-clouds/', ...value });
  expect(targetOf(portal, one, findPlace(portal, one), '2026-12-31')).toMatchObject({
    added: { value: { sources: [{ source: 'sample-annex' }] } },
  });
});

test.each([
  ['profile.type', 'Lülədən', 'Qapağın altından', 'code: spout', 'code: lid'],
  ['profile.exports', '12,5 %', '13 %', 'share: 12.5', 'share: 13'],
  ['fields.owner', 'Üzvlər', 'Şəhər', 'value: members', 'value: town'],
  ['fields.tea-room', 'bəli', 'xeyr', 'value: true', 'value: false'],
  ['fields.floor-area', '640,5', '64,5', 'value: 640.5', 'value: 64.5'],
])(
  '%s was wrong: what its page says in words is replaced in its file, and nothing else',
  (field, now, proposed, before, after) => {
    // By what its own source says.
    const own = { field, now, proposed, source: '' };
    const one = proposal({ page: '/az/clusters/xx-teapots/', ...own });
    const place = findPlace(portal, one);
    const target = targetOf(portal, one, place, '2026-12-31');
    const text = readFileSync(join(samplePortal, place.entry?.file ?? ''), 'utf8');
    expect(text.split(before)).toHaveLength(2);
    expect(writeProposal(text, one, place, target)).toBe(text.replace(before, after));
  },
);

const logoOf = (bytes: Uint8Array, type = 'image/png') =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
const sentLogo = (proposed: string, office = 'Secretariat of the cluster') =>
  proposal({ page: '/tr/clusters/xx-clouds/', field: 'logo', proposed, office });

test('a logo becomes a file of media and a field of the entry, which the check accepts', () => {
  const picture = readFileSync(join(samplePortal, 'media/teapots/logo.png'));
  const [one = proposal({})] = readProposals(JSON.stringify(sentLogo(logoOf(picture)))).proposals;
  const place = findPlace(portal, one);
  const target = targetOf(portal, one, place, '2026-12-31');
  if (target.kind !== 'logo') throw new Error(`expected a logo, found ${target.kind}`);
  expect(target.media).toBe('logos/xx-clouds.png');
  expect(Buffer.compare(Buffer.from(target.bytes), picture)).toBe(0);
  const text = readFileSync(join(samplePortal, target.file), 'utf8');
  const written = writeProposal(text, one, place, target);
  expect(written).toContain('az: Butulkada bulud klasteri');
  const files = new Map<string, string | Uint8Array>([
    [target.file, written],
    [`media/${target.media}`, target.bytes],
  ]);
  expect(checkTexts(samplePortal, files)).toEqual([]);
  // What says that it is a picture, and is none, is refused by the check.
  files.set(`media/${target.media}`, Buffer.from('<svg onload="alert(1)"/>'));
  expect(checkTexts(samplePortal, files).map(({ code }) => code)).toContain('media-content');
});

test.each([
  ['an SVG', logoOf(Buffer.from('<svg onload="alert(1)"/>'), 'image/svg+xml'), 'Office'],
  ['a picture that is too large', logoOf(new Uint8Array(200_001)), 'Office'],
  ['an address', 'https://evil.example/logo.png', 'Office'],
  ['a picture that no office permits', logoOf(new Uint8Array(10)), ''],
])('%s is no logo', (_, proposed, office) => {
  const [one = proposal({})] = readProposals(JSON.stringify(sentLogo(proposed, office))).proposals;
  expect(targetOf(portal, one, findPlace(portal, one), '2026-12-31')).toMatchObject({
    kind: 'hand',
    why: 'logo',
  });
});
