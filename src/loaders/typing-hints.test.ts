import { expect, test } from 'vitest';
import { sayPhrase } from '../i18n/say-phrase.ts';
import { hintForTyping, type Wanted } from './typing-hints.ts';

function mend(found: string, ...wanted: Wanted[]): string | undefined {
  const hint = hintForTyping(found, new Set(wanted));
  return hint && sayPhrase(hint, 'en');
}

test.each<readonly [string, Wanted, RegExp]>([
  ['12,5', 'number', /^type 12\.5:/],
  ['-3,25', 'number', /^type -3\.25:/],
  ['1.234,5', 'number', /^type 1234\.5:/],
  ['12 500', 'number', /^type 12500:/],
  ['“12,5”', 'number', /^type 12\.5:/],
  ['1,234', 'number', /as 1234 or as 1\.234/],
  ['05.03.2012', 'moment', /^type "2012-03-05"/],
  ['03/05/2012', 'moment', /as "2012-05-03" or as "2012-03-05"/],
  ['“teaware”', 'id', /^leave the quotation marks out: teaware$/],
  ['tеaware', 'id', /е U\+0435 → e\): type teaware$/],
  ['tea\u00a0ware', 'id', /no-break space: type tea-ware$/],
  ['local\u00a0', 'word', /no-break space: type local$/],
  ['tea\u200bware', 'id', /invisible characters: type teaware again$/],
  ['te\u0301aware', 'id', /\(decomposed\): type teaware$/],
])('of %s where a %s is asked the way of typing is told', (found, wanted, hint) => {
  expect(mend(found, wanted)).toMatch(hint);
});

test.each<readonly [string, Wanted]>([
  ['many', 'number'],
  ['12.5', 'number'],
  ['2012-03-05', 'moment'],
  ['31.02.2012', 'moment'],
  ['teaware', 'id'],
  ['tea ware', 'word'],
])('nothing is told of %s where a %s is asked', (found, wanted) => {
  expect(mend(found, wanted)).toBeUndefined();
});
