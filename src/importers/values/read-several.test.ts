import { describe, expect, test } from 'vitest';
import { cell } from '../../../workshop/testing/read-values.ts';
import { listOptions, type Option } from './option-list.ts';
import { readChoice } from './read-choice.ts';
import { findOneNames, readIds, readSeveral, type SeveralRules } from './read-several.ts';

const labelled = (id: string, az: string, tr: string, ka: string, en: string): Option => ({
  id,
  label: { az, tr, ka, en },
});
const list = listOptions([
  labelled('swot', 'GZİT (SWOT) təhlili', 'SWOT Analizi', 'SWOT ანალიზი', 'SWOT analysis'),
  labelled(
    'chain',
    'Dəyər zənciri təhlili',
    'Değer Zinciri Analizi',
    'ღირებულების ჯაჭვის ანალიზი',
    'Value-chain analysis',
  ),
  labelled(
    'members',
    'Özünümaliyyələşmə (üzv firmalar)',
    'Öz finansman (üye firmalar)',
    'თვითდაფინანსება (წევრი ფირმები)',
    'Self-financing (member firms)',
  ),
  labelled(
    'programme',
    'Əməkdaşlıq proqramı (KOSGEB)',
    'İş Birliği Programı (KOSGEB)',
    'თანამშრომლობის პროგრამა (KOSGEB)',
    'Cooperation programme (KOSGEB)',
  ),
  labelled(
    'textiles',
    'Toxuculuq, geyim',
    'Tekstil, hazır giyim',
    'ტექსტილი, ტანსაცმელი',
    'Textiles, clothing',
  ),
  labelled('food', 'Qida və içki', 'Gıda ve içecek', 'საკვები და სასმელი', 'Food and drink'),
  labelled('other', 'Digər', 'Diğer', 'სხვა', 'Other'),
]);

function read(text: string, rules: SeveralRules = { readOne: readChoice }) {
  const reading = readSeveral(cell(text), list, 'en', rules);
  if (reading.kind === 'value')
    return reading.value.map(({ id, share, text: said }) =>
      [id, share, said].filter(Boolean).join(' '),
    );
  return reading.remarks.map(({ values }) => `? ${values.found}`);
}

describe('several answers in a cell', () => {
  test.each([
    // Separators, in every language of the engine.
    ['SWOT analysis, Value-chain analysis', ['swot', 'chain']],
    ['SWOT analysis / Value-chain analysis', ['swot', 'chain']],
    ['SWOT Analizi ve Değer Zinciri Analizi', ['swot', 'chain']],
    ['1) SWOT ანალიზი; 2) ღირებულების ჯაჭვის ანალიზი', ['swot', 'chain']],
    // A label may contain the separator.
    ['Textiles, clothing, Food and drink', ['textiles', 'food']],
    ['Gıda ve içecek; Tekstil, hazır giyim', ['food', 'textiles']],
    // Short forms.
    ['SWOT', ['swot']],
    ['KOSGEB; SWOT', ['programme', 'swot']],
    ['member firms, KOSGEB', ['members', 'programme']],
    // Only the unknown parts raise questions, one by one.
    ['SWOT, PEST', ['? PEST']],
    ['PEST, SWOT, GAP', ['? PEST', '? GAP']],
    ['SWOT, Value-chian analysis', ['? Value-chian analysis']],
    ['Value-chian analysis, PEST', ['? Value-chian analysis', '? PEST']],
    // Nothing shows that the comma separates answers.
    ['PEST, GAP', ['? PEST, GAP']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    '60% KOSGEB, 40% member firms',
    'KOSGEB 60%, member firms 40%',
    'KOSGEB (60%); member firms (40%)',
    '%60 KOSGEB, %40 üye firmalar',
    'KOSGEB: 60 %, member firms – 40 %',
  ])('shares stand beside their answers: %s', (text) => {
    const holds = () => true;
    const digits = read(text, { readOne: readChoice, holds }).map((one) =>
      one.replaceAll(/[\s%]/g, ''),
    );
    expect(digits).toEqual(['programme60', 'members40']);
    // Without a field for shares they are reported.
    const { remarks } = readSeveral(cell(text), list, 'en', { readOne: readChoice });
    expect(remarks.filter(({ code }) => code === 'value.option.share')).toHaveLength(2);
  });

  test('a comma of a label that is misspelt separates nothing', () => {
    expect(read('Toxuculuq, paltar', {})).toEqual(['? Toxuculuq, paltar']);
  });

  test('commas separate unknown words where a list asks for it', () => {
    expect(read('PEST, GAP', { splitsUnknown: true })).toEqual(['? PEST', '? GAP']);
    expect(read('Toxuculuk, geyim', { splitsUnknown: true })).toEqual(['? Toxuculuk, geyim']);
  });

  test('a text with commas that recurs is one name, but for lists whose parts occur otherwise too', () => {
    const one = 'Сельское, лесное и рыбное хозяйство';
    expect([...findOneNames([one, one, 'Wine, Tourism', 'wine, tourism', 'Tourism'])]).toEqual([
      one,
    ]);
    expect(findOneNames([one, 'Wine, Tourism'])).toEqual(new Set());
    expect(findOneNames(['A, B', 'A, B', 'B, C'])).toEqual(new Set());
  });

  test('an unknown answer with a share is asked without it, and decimals are no separators', () => {
    expect(read('sponsors 12,5%, KOSGEB 87,5%')).toEqual(['? sponsors']);
  });

  test('words that specify an answer are kept where the form has a field for them', () => {
    const rules: SeveralRules = { readOne: readChoice, holds: (id) => id === 'other' };
    expect(read('SWOT; Digər: bazar təhlili', rules)).toEqual(['swot', 'other bazar təhlili']);
    expect(read('SWOT; Digər: bazar təhlili')).toEqual(['? Digər: bazar təhlili']);
  });

  test('a part that is no answer is left out, with or without a share', () => {
    const isMissing = (part: string) => part.trim() === 'sponsors';
    expect(read('KOSGEB 60%, sponsors 40%', { readOne: readChoice, isMissing })).toEqual([
      'programme',
    ]);
  });

  test('each unknown part has candidates of its own', () => {
    const reading = readIds(cell('Value-chian analysis; Fod and drink; Other'), list, 'en');
    expect(reading).toMatchObject({ kind: 'refused', readings: [['chain'], ['food']] });
    expect(reading.remarks.map(({ values }) => values.found)).toEqual([
      'Value-chian analysis',
      'Fod and drink',
    ]);
  });
});
