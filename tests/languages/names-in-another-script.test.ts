import fc from 'fast-check';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { markText } from '../../src/i18n/carried-text.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { localizedTitleSchema } from '../../src/schemas/common.ts';
import { completeTexts } from '../../src/schemas/complete-texts.ts';

const schema = z.strictObject({ name: localizedTitleSchema });
const asked = new Set(['en', 'ru', 'de'] as Locale[]);
const nameIn = (name: Readonly<Record<string, string>>, locale: string): unknown => {
  const completed = completeTexts(schema, { name }, asked) as { name: Record<string, unknown> };
  return completed.name[locale];
};
const cyrillic = fc.string({
  unit: fc.constantFrom(...'абвгдежзиклмнопрстуфхцчшщыэюя'),
  minLength: 1,
});

test('a name that stands for English in Russian letters is marked as Russian', () => {
  fc.assert(
    fc.property(cyrillic, (name) => {
      expect(nameIn({ ru: name, en: name, de: 'Kasan' }, 'en')).toBe(markText('ru', name));
      expect(nameIn({ ru: name, en: name, de: 'Kasan' }, 'ru')).toBe(name);
    }),
  );
});

test.each([
  ['a name of its own', { ru: 'Казань', en: 'Kazan' }, 'Kazan'],
  ['the same name in the same script', { de: 'München', en: 'München' }, 'München'],
  ['a name in both scripts', { ru: 'Казань (Kazan)', en: 'Казань (Kazan)' }, 'Казань (Kazan)'],
  ['no letters', { ru: '12', en: '12' }, '12'],
])('%s is not marked', (_, name, expected) => {
  expect(nameIn(name, 'en')).toBe(expected);
});
