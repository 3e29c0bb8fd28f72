import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../../../workshop/testing/cpu-time.ts';
import { findPersonalData } from './find-personal-data.ts';

const found = (text: string) =>
  findPersonalData(text).map(
    ({ text: part, code }) => `${part}: ${code.replace('value.personal.', '')}`,
  );

describe('a private mail address is found', () => {
  test.each([
    ['mehmet.kaya@gmail.com', 'nameInEmail'],
    ['ayse_demir@hotmail.com', 'nameInEmail'],
    ['elcin.memmedov@mail.ru', 'nameInEmail'],
    ['giorgi.beridze@yahoo.com', 'nameInEmail'],
    ['john.smith@outlook.com', 'nameInEmail'],
    ['mehmet1975@yandex.com', 'nameInEmail'],
    ['mehmet.kaya@example.org', 'nameInEmail'],
    ['m.kaya.mehmet@example.org', 'nameInEmail'],
    ['qoxa.zupu@gmail.com', 'wordsInEmail'],
    ['makine@gmail.com', 'provider'],
  ])('%s: %s', (address, why) => {
    expect(found(`Adres: ${address}.`)).toEqual([`${address}: ${why}`]);
  });

  test.each([
    ...['info@example.org', 'office@example.org', 'iletisim@example.org', 'kume@example.org'],
    ...['ourcluster@gmail.com', 'sanayi.odasi@hotmail.com', 'dis.ticaret@example.org'],
    ...['makine@makine-example.org', 'bilgi.islem@example.org', 'elaqe@example.az'],
  ])('%s is that of an office', (address) => {
    expect(found(`Adres: ${address}`)).toEqual([]);
  });

  test('a name by itself before the @ of a body is only a doubt', () => {
    const [find] = findPersonalData('mehmet@example.org');
    expect(find).toMatchObject({ severity: 'warning', values: { given: 'mehmet' } });
  });
});

describe('a mobile phone is found', () => {
  test.each([
    ['+90 532 123 45 67', 90],
    ['+905321234567', 90],
    ['0090 532 123 45 67', 90],
    ['0532 123 45 67', 90],
    ['0 (532) 123 45 67', 90],
    ['0532-123-45-67', 90],
    ['05321234567', 90],
    ['532 123 45 67', 90],
    ['+994 50 123 45 67', 994],
    ['+994 (55) 123-45-67', 994],
    ['+994771234567', 994],
    ['(050) 123 45 67', 994],
    ['055 123 45 67', 994],
    ['+995 599 12 34 56', 995],
    ['+995599123456', 995],
    ['599 12 34 56', 995],
  ])('%s (+%d)', (phone, country) => {
    const finds = findPersonalData(`Tel: ${phone}, Ankara`);
    expect(finds).toHaveLength(1);
    expect(finds[0]).toMatchObject({ kind: 'phone', text: phone, values: { country } });
  });

  test.each([
    ...['+90 212 123 45 67', '0212 123 45 67', '444 1 234', '0850 123 45 67', '+994 12 123 45 67'],
    ...[
      '+995 32 212 34 56',
      '5321234567',
      '599 123 456',
      '50 123 456',
      '1.532.123.456',
      '2012-05-12',
      '15 555',
    ],
  ])('%s is none', (phone) => {
    expect(found(`Tel: ${phone}`)).toEqual([]);
  });
});

describe('the name of a person is found', () => {
  test.each([
    ['Başkan Sayın Ahmet Yılmaz toplantıyı açtı', 'Sayın Ahmet Yılmaz: title'],
    ['SAYIN AHMET YILMAZ', 'SAYIN AHMET YILMAZ: title'],
    ['Prof. Dr. Ahmet Yılmaz', 'Prof. Dr. Ahmet Yılmaz: title'],
    ['Doç.Dr. Ayşe Demir', 'Doç.Dr. Ayşe Demir: title'],
    ['Dr. Mehmet Kaya', 'Dr. Mehmet Kaya: title'],
    ['Bay Ahmet Yılmaz', 'Bay Ahmet Yılmaz: title'],
    ['Ayşe Hanım', 'Ayşe Hanım: title'],
    ['Ahmet Yılmaz Bey', 'Ahmet Yılmaz Bey: title'],
    ['Cənab Elçin Məmmədov', 'Cənab Elçin Məmmədov: title'],
    ['Leyla xanım', 'Leyla xanım: title'],
    ['Elçin Məmmədov', 'Elçin Məmmədov: fullName'],
    ['Nigar Quliyeva', 'Nigar Quliyeva: fullName'],
    ['ბატონი გიორგი ბერიძე', 'ბატონი გიორგი ბერიძე: title'],
    ['ქალბატონი ნინო კაპანაძე', 'ქალბატონი ნინო კაპანაძე: title'],
    ['Giorgi Beridze', 'Giorgi Beridze: fullName'],
    ['Mr John Smith', 'Mr John Smith: title'],
    ['Mrs. Mary Jones', 'Mrs. Mary Jones: title'],
  ])('in %j', (text, told) => {
    expect(found(text)).toEqual([told]);
  });

  test.each([
    ...[
      'Süleyman Demirel Üniversitesi',
      'Heydər Əliyev Fondu',
      'Prof. Dr. Aziz Sancar Caddesi No 5',
    ],
    ...['Dr. Oetker Gıda', 'San Francisco Bay Area Council', 'Makine Sanayii Kümesi', 'Bay Window'],
    ...[
      'Ekonomi Bakanlığı',
      'Sayın Yetkili',
      'ბატონი პრეზიდენტი და მთავრობა',
      'Elçin Məmmədov adına məktəb',
    ],
    ...['Bey Dağları', 'Organize Sanayi Bölgesi', 'Yeni Zelanda', 'Mr', 'Ahmet Moldova'],
    ...[
      'Turkish Exporters Assembly',
      'საქართველოს ღვინის კლასტერი',
      'Doğu Marmara Kalkınma Ajansı',
    ],
  ])('not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('finds stand in the order of the text, each with its place', () => {
  const text = 'Sayın Ahmet Yılmaz, 0532 123 45 67, mehmet.kaya@gmail.com';
  const finds = findPersonalData(text);
  expect(finds.map(({ kind }) => kind)).toEqual(['name', 'phone', 'email']);
  for (const { text: part, start } of finds) expect(text.slice(start).startsWith(part)).toBe(true);
});

test('any text is searched in a moment', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789 .-()+@aA5Ş_ბ'), maxLength: 3000 }),
      (text) => {
        expect(cpuTime(() => findPersonalData(text))).toBeLessThan(500);
      },
    ),
  );
  for (const text of [
    '5'.repeat(20_000),
    '0 '.repeat(10_000),
    'Aa '.repeat(7000),
    'a.'.repeat(10_000),
  ]) {
    expect(cpuTime(() => findPersonalData(text))).toBeLessThan(1000);
  }
});
