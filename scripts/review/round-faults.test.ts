import { expect, test } from 'vitest';
import { fillSheet, useRounds } from '../../workshop/testing/review-rounds.ts';
import { sayRound } from './say-round.ts';
import { findFailing } from './take-back.ts';

const { itemsOf, send, takeIn } = useRounds();

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
