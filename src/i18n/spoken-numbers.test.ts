import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EndingLanguage, lastSpokenWord } from './spoken-numbers.ts';

/** Whole numbers written out as in schoolbooks: groups of three from the left. */
const spelled = {
  az: {
    ones: ',bir,iki,üç,dörd,beş,altı,yeddi,səkkiz,doqquz'.split(','),
    tens: ',on,iyirmi,otuz,qırx,əlli,altmış,yetmiş,səksən,doxsan'.split(','),
    groups: ['milyard', 'milyon', 'min', ''],
    zero: 'sıfır',
  },
  tr: {
    ones: ',bir,iki,üç,dört,beş,altı,yedi,sekiz,dokuz'.split(','),
    tens: ',on,yirmi,otuz,kırk,elli,altmış,yetmiş,seksen,doksan'.split(','),
    groups: ['milyar', 'milyon', 'bin', ''],
    zero: 'sıfır',
  },
};

function spell(number: number, language: EndingLanguage): string {
  const { ones, tens, groups, zero } = spelled[language];
  const said: (string | undefined)[] = [];
  for (const [at, name] of groups.entries()) {
    const group = Math.floor(number / 1000 ** (3 - at)) % 1000;
    const [hundreds, ten, one] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
    if (hundreds > 0) said.push(hundreds > 1 ? ones[hundreds] : '', 'yüz');
    said.push(tens[ten], ones[one]);
    if (group > 0) said.push(name);
  }
  return said.filter(Boolean).join(' ') || zero;
}

test.each(['az', 'tr'] as const)(
  '%s: the last of the words that a number is spoken by',
  (language) => {
    expect(spell(1_002_356, language)).toMatch(
      /^bir milyon iki (?:min|bin) üç yüz (?:əlli|elli) altı$/,
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 0, max: 1_000_000_000 }),
          fc
            .tuple(fc.integer({ min: 1, max: 999 }), fc.nat(6))
            .map(([n, zeros]) => n * 10 ** zeros),
        ),
        (number) => {
          const expected = spell(number, language).split(' ').at(-1);
          expect(lastSpokenWord(String(number), language)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  },
);
