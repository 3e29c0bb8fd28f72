import { expect, test } from 'vitest';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { gatherItems } from './gather-items.ts';
import { keepsSigns } from './kept-signs.ts';
import { showMarks } from './marks.ts';

const list = '1. **Ölçü:** [klaster](/a/)\n2. Sıxlıq';
const table = '| Ad | Say |\n|---|---|\n| Çay | 2 |';

test.each([
  ['a bracket of a link', list, list.replace('[', '')],
  ['what begins with an address', 'Qeyd: qaralama', '[Qeyd]: qaralama'],
  ['the text of a link', list, list.replace('klaster', '')],
  ['the end of bold', list, list.replace(':**', ':')],
  ['the number of an item', list, list.replace('1. ', '')],
  ['a line between items', list, list.replace('\n', ' ')],
  ['the row below the head', table, table.replace('|---|---|\n', '')],
  ['a cell', table, table.replace('| 2 |', '|')],
  ['a heading', '## Ad\nMətn', 'Ad\nMətn'],
])('%s is missed', (_, now, edit) => {
  expect(keepsSigns(now, edit)).toBe(false);
});

test.each([
  ['other words', list, '1. **Həcm:** bax [çay](/a/)\n2. Sıxlıq, pay'],
  ['bold taken away', list, list.replaceAll('**', '')],
  ['an item more', '- a\n- b', '- a\n- b\n- c'],
  ['another sign of an item', '* a', '- a'],
  ['another number', list, list.replace('2.', '3.')],
  ['words in a cell', table, table.replace('Çay', 'Qəhvə')],
  ['brackets as words', 'Mətn', 'Mətn [sic]'],
  ['a year that begins a line', 'Mətn', '2012. ildə'],
  ['a sign of its own', 'üç bal', '3 * 4 bal, meyardır*'],
  ['an interval before a link', 'Bax [a](/a/)', 'Pay [50; 52), bax [a](/a/)'],
])('%s is fine', (_, now, edit) => {
  expect(keepsSigns(now, edit)).toBe(true);
});

test.each(['az', 'tr', 'ka'] as const)(
  'a link, a row or an item that is lost is missed in each text of %s',
  (language) => {
    const units = gatherItems(shippedPortal, language).flatMap((item) => item.units);
    const texts = units.map((unit) => showMarks(unit.text, unit) ?? '');
    const broken = texts.flatMap((text) =>
      [/(?<!\\)\[(?=[^\][]*\]\()/, /\*\*/, /^\|.*\n/m, /^(?:- |1\. )/m].flatMap((sign) =>
        sign.test(text) ? [[text, text.replace(sign, '')] as const] : [],
      ),
    );
    expect(broken.length).toBeGreaterThan(100);
    expect(broken.filter(([now, edit]) => keepsSigns(now, edit))).toEqual([]);
  },
);
