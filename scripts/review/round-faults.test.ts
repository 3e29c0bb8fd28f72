import { readFileSync, writeFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { fillSheet, useRounds } from '../../workshop/testing/review-rounds.ts';
import { sayRound } from './say-round.ts';
import { findFailing } from './take-back.ts';

const { itemsOf, send, takeIn, change } = useRounds();

test('a text that the check refuses keeps back its entry alone, by name and with the reason', async () => {
  const items = itemsOf('az');
  const sectors = items.filter(({ file }) => file === 'sectors/more.yaml');
  const pages = items.filter(({ collection }) => collection === 'pages').slice(0, 2);
  const [hidden, long, ...fine] = [...sectors, ...pages].map(({ units }) => units.at(-1)?.key);
  const page = fine.pop();
  const path = await send('az', 'faults.xlsx', [...sectors, ...pages]);
  fillSheet(path, (key, text) => {
    if (key === hidden || key === page) return [`${text}\u202e`, 'Bəli'];
    return [key === long ? text.padEnd(260, ' uzun') : text, 'Bəli'];
  });
  const { plan, written } = takeIn('az', path);
  const said = sayRound('x', plan, written, {
    locale: 'az',
    language: 'az',
    by: 'Office',
    dry: true,
  }).join('\n');
  expect(plan.faults).toEqual([]);
  const taken = written.plans.map(({ item, signed }) => [item.units.at(-1)?.key, signed]);
  expect(taken).toEqual(fine.map((key) => [key, true]));
  expect(written.faults.map(({ key, fault }) => [key, fault])).toEqual(
    [page, hidden, long].map((key) => [key, 'check']),
  );
  for (const key of [page, hidden, long]) expect(said).toContain(`${key}: yoxlamadan keçməzdi`);
  expect(said).toContain('U+202E');
  expect(said).toContain('ən çoxu 250 hərf');
  expect(said).not.toContain('\u202e');
});

test.each([1, 2, 5, 8])('what fails at another entry is found among %i by halving', (n) => {
  const all = Array.from({ length: n }, (_, index) => index);
  for (const one of all) expect(findFailing(all, (some) => some.includes(one))).toBe(one);
});

test('texts that a sort has set beside the keys of others are neither taken nor signed', async () => {
  const items = itemsOf('az').filter(({ collection }) => collection === 'sectors');
  const path = await send('az', 'moved.xlsx', items);
  const book = read(readFileSync(path));
  const [sheet] = Object.values(book.Sheets);
  if (!sheet) throw new Error('no sheet');
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
  const texts = rows.flatMap(([code = ''], row) => (code.includes('#') ? [{ code, row }] : []));
  const [first, second, ...rest] = texts;
  if (!first || !second) throw new Error('no texts');
  // The key is in a hidden column, which a sort of the shown ones leaves where it is.
  for (const [to, from] of [
    [first, second],
    [second, first],
  ] as const) {
    const [, page, original, text] = rows[from.row] ?? [];
    utils.sheet_add_aoa(sheet, [[page, original, text, 'Bəli']], { origin: { r: to.row, c: 1 } });
  }
  for (const { row } of rest) utils.sheet_add_aoa(sheet, [['Bəli']], { origin: { r: row, c: 4 } });
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  const { plan } = takeIn('az', path);
  const keys = [first, second].map(({ code }) => code.split(' ')[0]);
  expect(plan.faults.map(({ key, fault }) => [key, fault]).toSorted()).toEqual(
    keys.map((key) => [key, 'moved']).toSorted(),
  );
  expect(plan.plans.flatMap(({ edits }) => [...edits.keys()])).toEqual([]);
});

test('a change of the original alone is named as such, with the original as it is now', async () => {
  const [item] = itemsOf('ka').filter(
    ({ file, from }) => file === 'sectors/more.yaml' && from === 'en',
  );
  const [unit] = item?.units ?? [];
  if (!item || !unit) throw new Error('no sector');
  const path = await send('ka', 'late.xlsx', [item]);
  fillSheet(path, (_, text) => [text, 'კი']);
  change(item.file, `en: ${unit.original}`, `en: ${unit.original} changed`);
  const { plan, written } = takeIn('ka', path);
  change(item.file, `${unit.original} changed`, unit.original);
  expect(plan.faults).toMatchObject([{ key: unit.key, fault: 'original' }]);
  const said = sayRound('x', plan, written, {
    locale: 'en',
    language: 'ka',
    by: 'Office',
    dry: true,
  });
  expect(said.join('\n')).toContain(`  + ${unit.original} changed`);
});

test('a forgotten yes is named, and added in the same file it signs the whole entry', async () => {
  const item = itemsOf('tr').find(
    ({ units, collection }) => collection === 'concepts' && units.length > 1,
  );
  if (!item) throw new Error('no concept');
  const path = await send('tr', 'partly.xlsx', [item]);
  const forgotten = item.units.at(-1)?.key ?? '';
  fillSheet(path, (key, text) => [
    `${text}${key === item.units[0]?.key ? ' yeni' : ''}`,
    key === forgotten ? '' : 'Evet',
  ]);
  const { plan, written } = takeIn('tr', path);
  const words = { locale: 'en', language: 'tr', by: 'Office', dry: false } as const;
  expect(sayRound('x', plan, written, words).join('\n')).toContain(
    `of its ${item.units.length} texts 1 without a signature (the first: ${forgotten})`,
  );
  // A file of translators has no yes.
  expect(sayRound('x.xlf', plan, written, words).join('\n')).toContain('“final”');
  fillSheet(path, (key, text) => (key === forgotten ? [text, 'Evet'] : undefined));
  const again = takeIn('tr', path);
  expect(again.plan.faults).toEqual([]);
  expect(again.written.plans.map(({ signed }) => signed)).toEqual([true]);
});
