import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, type WorkSheet, write } from '@e965/xlsx';
import { afterAll, expect, test } from 'vitest';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { ownLocales } from '../../src/i18n/locales.ts';
import { Refusal } from '../../src/importers/workbook/refusal.ts';
import { readGrid } from '../../src/review/grid.ts';
import { hasAnswers } from '../../src/review/has-answers.ts';
import type { ReviewItem } from '../../src/review/model.ts';
import { planRound } from '../../src/review/plan-round.ts';
import { readRound } from './read-round.ts';
import { sayRound } from './say-round.ts';

const folder = mkdtempSync(join(tmpdir(), 'answers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const key = 'sectors/tea.yaml#label.az';
const item: ReviewItem = {
  collection: 'sectors',
  id: 'tea',
  file: 'sectors/tea.yaml',
  path: [],
  language: 'az',
  from: 'en',
  page: '/',
  state: 'draft',
  units: [{ key, version: '0-0', original: 'Tea', text: 'Çay', marks: [], terms: [] }],
};
const nothing = { files: new Map(), plans: [], faults: [] };
const row = (text: string, sign: string) => [`${key} 0-0`, '', 'Tea', text, sign, ''];
const answered = (sign: string) => planRound([item], readGrid([row('Çay', sign)]));

test('the heading of the column signs, in each language', () => {
  for (const locale of ownLocales) {
    const heading = authorTranslate(locale)('review.sheet.sign');
    for (const sign of [heading, ` ${heading.toLocaleUpperCase(locale)}. `])
      expect([sign, answered(sign).plans]).toMatchObject([sign, [{ signed: true }]]);
  }
});

test.each([
  ...['Təsdiq edirəm', 'Hə, razıyam', 'evet, uygun', 'Tamamdır', 'თანახმა ვარ', 'კი, სწორია'],
  ...['Agreed.', 'согласен'],
])('words that agree sign: %s', (sign) => {
  expect(answered(sign)).toMatchObject({ plans: [{ signed: true }], faults: [] });
});

test.each([
  ...['baxaram', '✗', '–', 'Çay', '2026-11-28', '#REF!'],
  ...['Bəli?', 'evet ?', 'კი?', 'razıyam, amma qısaldın', 'yox, razıyam'],
])('an answer that is neither yes nor no does not sign, and is listed: %s', (sign) => {
  const plan = answered(sign);
  expect(plan.plans).toEqual([]);
  expect(plan.faults).toMatchObject([{ key, fault: 'answer', returned: sign }]);
  const options = { locale: 'en', language: 'az', by: 'Office', dry: true } as const;
  const said = sayRound('x', plan, nothing, options).join('\n');
  expect(said).toContain(`${key}: the answer is neither yes nor no`);
  expect(said).toContain('“Bəli”');
  expect(said).toContain(`  + ${sign}`);
});

test.each(['', ' ', 'Xeyr', 'no', '☐'])('a no says nothing: “%s”', (sign) => {
  expect(answered(sign)).toEqual({ plans: [], faults: [], partly: [], already: 0, notes: [] });
});

test.each(['იგივე დარჩეს', 'Aynen kalsın', 'silin', 'Əladır', 'იხ. ზემოთ', 'კარგი', 'удалить'])(
  'a remark in the place of a name is none: %s',
  (text) => {
    expect(planRound([item], readGrid([row(text, '')]))).toMatchObject({
      plans: [],
      faults: [{ key, fault: 'tick', returned: text }],
    });
  },
);

test('a sentence that comes back as a word or three of other words is a remark, signed or not', () => {
  const sentence = 'Bir sahənin bir-birinə yaxın firmaları və onların təchizatçıları.';
  const long: ReviewItem = {
    ...item,
    units: [{ key, version: '0-0', original: 'Firms …', text: sentence, marks: [], terms: [] }],
  };
  const judged = (text: string, sign: string) =>
    planRound([long], readGrid([row(text, sign).with(2, 'Firms …')]));
  for (const sign of ['', 'Bəli']) {
    const { plans, faults } = judged('bunu çıxarın', sign);
    expect([plans, faults]).toMatchObject([[], [{ fault: 'tick' }]]);
    for (const text of ['Yaxın firmalar', 'Eyni sahədə çalışan və qonşu müəssisələr.'])
      expect(judged(text, sign).plans).toMatchObject([{ edits: new Map([[key, text]]) }]);
  }
});

test('a correction is taken whatever the answer', () => {
  const { plans, faults } = planRound([item], readGrid([row('Çaylar', 'baxaram')]));
  expect(plans).toMatchObject([{ signed: false, edits: new Map([[key, 'Çaylar']]) }]);
  expect(faults).toHaveLength(1);
});

const other: ReviewItem = {
  ...item,
  id: 'jam',
  file: 'sectors/jam.yaml',
  units: [
    {
      key: 'sectors/jam.yaml#label.az',
      version: '0-0',
      original: 'Jam',
      text: 'Mürəbbə',
      marks: [],
      terms: [],
    },
  ],
};
const heads = ['', 'Səhifə', 'Orijinal', 'Mətn', 'Razıyam', 'Qeyd'];
const jam = (text: string, sign = '', note = '') => [
  'sectors/jam.yaml#label.az 0-0',
  '',
  'Jam',
  text,
  sign,
  note,
];

test('a column that a reviewer inserted holds remarks, not texts', () => {
  const inserted = (row: readonly string[], cell: string) => row.toSpliced(3, 0, cell);
  const round = readGrid([
    inserted(['review:az', 'Kim', '', 'Dil şöbəsi', '', ''], ''),
    inserted(heads, 'Rəyim'),
    inserted(row('Çaylar', 'Bəli'), 'mənim rəyim'),
  ]);
  expect(round).toMatchObject({ by: 'Dil şöbəsi', outside: ['Rəyim'] });
  expect(planRound([item], round)).toMatchObject({
    plans: [{ signed: true, edits: new Map([[key, 'Çaylar']]) }],
    faults: [],
    notes: [
      { key, note: 'mənim rəyim' },
      { key: '', note: 'Rəyim' },
    ],
  });
  // Without the head of its texts, a table could be read in wrong columns.
  expect(() => readGrid([heads.with(3, 'Rəyim'), row('Çaylar', 'Bəli')])).toThrow(Refusal);
});

test.each([1, 2])('a column inserted at %i makes no office of the question', (at) => {
  const question = authorTranslate('az')('review.sheet.by');
  const signer = ['review:az', question, '', '', '', ''].toSpliced(at, 0, '');
  const round = readGrid([
    signer.with(4, 'Dil şöbəsi'),
    heads.toSpliced(at, 0, 'Rəyim'),
    row('Çay', 'Bəli').toSpliced(at, 0, ''),
  ]);
  expect([round.by, round.outside]).toEqual(['Dil şöbəsi', ['Rəyim']]);
  expect(planRound([item], round).plans).toMatchObject([{ signed: true }]);
});

test('a renamed head leaves the columns as they were sent; a table of remarks refuses nothing', () => {
  const renamed = readGrid([heads.with(2, 'Orijinal mətn'), row('Çaylar', 'Bəli')]);
  expect(renamed.texts).toMatchObject([{ beside: 'Tea', text: 'Çaylar', note: '' }]);
  const own = readGrid([heads, row('Çaylar', 'Bəli'), ['Səhifə', 'Qeyd'], ['/az/', 'yaxşı']]);
  expect(own.texts).toHaveLength(1);
  expect(own.outside).toEqual(['/az/', 'yaxşı']);
});

test('a copy of the sheet that is not signed leaves the office of the first', () => {
  const signer = (office: string) => ['review:az', 'Kim', '', office, '', ''];
  const sheet = (office: string) => [signer(office), heads, row('Çay', 'Bəli')];
  expect(readGrid([...sheet('Dil şöbəsi'), ...sheet('')]).by).toBe('Dil şöbəsi');
  const two = readGrid([...sheet('Dil şöbəsi'), ...sheet('Nazirlik')]);
  expect([two.by, two.outside]).toEqual(['Dil şöbəsi', ['Nazirlik']]);
});

test('what is written beside no text is listed', () => {
  const round = readGrid([
    ['', 'Mətnlərin yoxlanması'],
    heads,
    row('Çay', ''),
    ['', 'Başlıqlar'],
    ['x'],
  ]);
  const plan = planRound([item], round);
  const options = { locale: 'en', language: 'az', by: 'Office', dry: true } as const;
  expect(sayRound('x', plan, nothing, options).slice(1)).toEqual([
    'not beside any text: Başlıqlar',
    'not beside any text: x',
  ]);
});

test('texts that were exchanged in their column are not signed; the same change of two is taken', () => {
  const both = [item, other];
  const plan = (tea: string, more: string) =>
    planRound(both, readGrid([row(tea, 'Bəli'), jam(more, 'Bəli')]));
  const exchanged = plan('Mürəbbə', 'Çay');
  expect(exchanged.plans).toEqual([]);
  expect(exchanged.faults.map(({ fault }) => fault)).toEqual(['moved', 'moved']);
  expect(plan('Mürəbbə', 'Mürəbbə').plans).toHaveLength(2);
  expect(plan('Cem', 'Cem').plans).toHaveLength(2);
});

test('letters lost in saving are refused; what was signed before keeps its first signature', () => {
  const lost = planRound([item], readGrid([row('?ay', 'Bəli')]));
  expect([lost.plans, lost.faults]).toMatchObject([[], [{ key, fault: 'letters' }]]);
  const signed = { ...item, state: 'reviewed' } as const;
  expect(planRound([signed], readGrid([row('Çay', 'Bəli')]))).toMatchObject({
    plans: [],
    already: 1,
  });
  expect(planRound([signed], readGrid([row('Çaylar', 'Bəli')]))).toMatchObject({
    plans: [{ signed: true }],
    already: 0,
  });
});

test('a copied sheet says the same twice; another answer in the copy is in doubt', () => {
  const twice = (copy: readonly string[]) =>
    planRound([item], readGrid([row('Çaylar', 'Bəli'), copy]));
  expect(twice(row('Çaylar', 'Bəli'))).toMatchObject({ plans: [{ signed: true }], faults: [] });
  expect(twice(row('Çaylar', '')).faults).toMatchObject([{ fault: 'twice' }]);
  // Letters and their signs apart are the same text.
  const apart = planRound([item], readGrid([row('Çay'.normalize('NFD'), '')]));
  expect(apart).toEqual({ plans: [], faults: [], partly: [], already: 0, notes: [] });
});

test.each(['#REF!', '#N/A', '#NAME?', '#DIV/0!'])('an error cell is no text: %s', (error) => {
  const sheet: WorkSheet = utils.aoa_to_sheet([row('', 'Bəli'), ['review:az', '', '', 'x']]);
  sheet.D1 = { t: 'e', v: 0x17, w: error };
  sheet.D2 = { t: 'e', v: 0x17, w: error };
  const path = join(folder, 'error.xlsx');
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'x');
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  const reading = readRound(path);
  if (reading.refusal) throw new Error(reading.refusal.code);
  expect(reading.round.by).toBeUndefined();
  for (const round of [reading.round, readGrid([row(error, 'x')])]) {
    const { plans, faults } = planRound([item], round);
    expect([plans, faults.map(({ fault }) => fault)]).toEqual([[], ['error']]);
  }
});

test('each correction is listed, from shortly before its place', () => {
  const long = 'uzun mətn '.repeat(40);
  const unit = { version: '0-0', original: '', marks: ['<Cite />'], terms: [] };
  const units = [
    { ...unit, key, text: 'Çay' },
    { ...unit, key: 'sectors/tea.yaml#note.az', text: `${long}köhnə son ⟦1⟧.` },
    { ...unit, key: 'sectors/tea.yaml#other.az', text: 'Qalan' },
  ];
  const edits = new Map([
    [key, 'Çaylar'],
    ['sectors/tea.yaml#note.az', `${long}yeni son <Cite />.`],
  ]);
  const [, ...lines] = sayRound(
    'x',
    { plans: [], faults: [], partly: [], already: 0, notes: [] },
    { ...nothing, plans: [{ item: { ...item, units }, edits, signed: false }] },
    { locale: 'en', language: 'az', by: 'Office', dry: false },
  );
  expect(lines).toHaveLength(6);
  expect(lines.slice(0, 4)).toEqual([key, '  − Çay', '  + Çaylar', 'sectors/tea.yaml#note.az']);
  expect(lines[4]).toMatch(/^ {2}− … .*mətn köhnə son ⟦1⟧\.$/);
  expect(lines[5]).toMatch(/^ {2}\+ … .*mətn yeni son ⟦1⟧\.$/);
});

test.each([
  ['Tea', ''],
  ['Tea (bu səhvdir, ona görə imzalamıram)', '(bu səhvdir, ona görə imzalamıram)'],
  ['Tea\n\nTerminlər: tea; cup', ''],
  ['Tea\n\nTerminlər: tea; cup — termin yanlışdır', '— termin yanlışdır'],
  ['Orijinal yanlışdır', 'Orijinal yanlışdır'],
  // The glossary has changed since, or the file is in another encoding.
  ['Tea\n\nTerminlər: tea = dəm', ''],
  ['â€œTeaâ€\u009d', ''],
])('what is written into the cell of an original is listed: %s', (original, note) => {
  const unit = { ...item.units[0], terms: ['tea', 'cup'] } as ReviewItem['units'][number];
  const returned = [`${key} 0-0`, 'https://example.org/az/', original, 'Çay', 'Bəli', ''];
  const { plans, notes } = planRound([{ ...item, units: [unit] }], readGrid([returned]));
  expect(plans).toMatchObject([{ signed: true }]);
  expect(notes).toEqual(note === '' ? [] : [{ key, note }]);
});

test('what is written beside the address of a page is listed', () => {
  const returned = [`${key} 0-0`, 'https://example.org/az/ açılmır', 'Tea', 'Çay', '', ''];
  expect(planRound([item], readGrid([returned])).notes).toEqual([{ key, note: 'açılmır' }]);
});

const long = (word: string) => `${word}: firmaların və qurumların bir yerdə əməkdaşlığı`;
const many = (texts: readonly string[]): ReviewItem => ({
  ...item,
  units: texts.map((text, at) => ({
    ...item.units[0],
    key: `${key}.${at}`,
    original: `Tea ${at}`,
    text,
  })) as ReviewItem['units'],
});

test.each([
  // A sentence is dragged over others; a yes is typed into the wrong column.
  [[long('Klaster'), long('Şəbəkə')], [long('Klaster'), long('Klaster')], [['.1', 'moved']]],
  [['Klaster', 'Şəbəkə'], ['Klaster', 'Klaster'], []],
  [['Klaster', 'Şəbəkə'], ['Bəli', 'Şəbəkələr'], [['.0', 'tick']]],
  [['Mövcud deyil', 'Mövcuddur'], ['Yoxdur', 'Var'], []],
  // Remarks in the place of a text.
  [['Klaster', 'Şəbəkə'], ['?', 'Uyğun ✓'], [['.0', 'tick']]],
  [
    ['Klaster', 'Şəbəkə'],
    ['n/a', 'OK'],
    [
      ['.0', 'tick'],
      ['.1', 'tick'],
    ],
  ],
  [['Bax [a](/a/)', 'Şəbəkə'], ['Bax a](/a/)', 'Şəbəkə < 5 firma'], [['.0', 'marks']]],
  // Two sentences are made the same on purpose: the row between them has its own.
  [[long('A'), 'Şəbəkə', long('B')], [long('A'), 'Şəbəkə', long('A')], []],
])('%j came back as %j', (sent, returned, expected) => {
  const rows = returned.map((text, at) => [`${key}.${at} 0-0`, '', `Tea ${at}`, text, 'Bəli', '']);
  const { faults } = planRound([many(sent)], readGrid(rows));
  expect(faults.map((one) => [one.key.slice(key.length), one.fault])).toEqual(expected);
});

test.each([
  ['eyni', '', 'tick'],
  ['✓', '', 'tick'],
  ['eyni', 'Bəli', undefined],
  ['Bəli', 'Bəli', 'tick'],
])('%s in the place of a text, signed %j', (text, answer, fault) => {
  const { faults } = planRound(
    [many(['Klaster'])],
    readGrid([[`${key}.0 0-0`, '', 'Tea 0', text, answer, '']]),
  );
  expect(faults[0]?.fault).toBe(fault);
});

test('a column inserted without heads overwrites nothing', () => {
  const rows = ['Çay', 'Fincan'].map((text, at) => [
    `${key}.${at} 0-0`,
    '',
    `Tea ${at}`,
    'rəyim',
    text,
    'Bəli',
  ]);
  const { plans, faults } = planRound([many(['Çay', 'Fincan'])], readGrid(rows));
  expect(plans).toEqual([]);
  expect(faults.filter(({ fault }) => fault === 'moved')).toHaveLength(2);
});

test('a name may be left in the language of its original, a text that was not translated may not', () => {
  const original = 'European Cluster Collaboration Platform';
  const of = (own: string): ReviewItem => ({
    ...item,
    units: [{ ...item.units[0], key: own, original, text: 'Platforma' }] as ReviewItem['units'],
  });
  const back = (own: string, sign: string) =>
    planRound([of(own)], readGrid([[`${own} 0-0`, '', original, original, sign, '']]));
  expect(back(key, 'Bəli').plans).toMatchObject([{ signed: true }]);
  expect(back(key, '').faults).toMatchObject([{ fault: 'incomplete' }]);
  expect(back('pages/tea/az.mdx#1', 'Bəli').faults).toMatchObject([{ fault: 'incomplete' }]);
});

test('two columns for notes are both read', () => {
  const t = authorTranslate('az');
  const heads = ['page', 'original', 'text', 'sign', 'note', 'note'] as const;
  const row = ['', ...heads.map((head) => t(`review.sheet.${head}`))];
  const { texts } = readGrid([row, [`${key} 0-0`, '', 'Tea', 'Çay', 'Bəli', 'bir', 'iki']]);
  expect(texts).toMatchObject([{ signed: true, note: 'bir / iki' }]);
});

test('a head that is there twice is refused, and an office may be on two lines', () => {
  const t = authorTranslate('az');
  const heads = ['page', 'original', 'text', 'text', 'sign', 'note'] as const;
  const row = ['', ...heads.map((head) => t(`review.sheet.${head}`))];
  expect(() => readGrid([row, [`${key} 0-0`, '', 'Tea', 'Çay', 'x', '', '']])).toThrow(Refusal);
  expect(readGrid([['review:az', 'Kim', '', 'KOBİA\nBakı', '', '']]).by).toBe('KOBİA Bakı');
});

test.each([
  ['as it went out', ['Tea', 'Çay', '', ''], '', false],
  ['a yes', ['Tea', 'Çay', 'Bəli', ''], '', true],
  ['another answer', ['Tea', 'Çay', 'baxaram', ''], '', true],
  ['a correction', ['Tea', 'Çaylar', '', ''], '', true],
  ['a note', ['Tea', 'Çay', '', 'niyə?'], '', true],
  ['an office', ['Tea', 'Çay', '', ''], 'KOBİA', true],
])('a file with %s is overwritten only if nothing is lost', (_, cells, office, expected) => {
  const rows = [
    ['review:az', '', '', office, '', ''],
    [`${key} 0-0`, '', ...cells],
  ];
  expect(hasAnswers(readGrid(rows), [item])).toBe(expected);
});
