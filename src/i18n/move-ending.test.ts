import { expect, test } from 'vitest';
import type { Locale } from './locales.ts';
import { isFormOf, moveEnding, otherStems } from './move-ending.ts';

/** The other word in place of each form of a word; `?` if undecidable. */
function moveAll(locale: Locale, word: string, by: string, endings: string): string {
  return endings
    .split(' ')
    .map((one) => (one === '-' ? '' : one))
    .map((ending) => moveEnding(word, { stem: word, ending }, by, locale) ?? '?')
    .join(' ');
}

test.each([
  [
    'envanter',
    'kütük',
    '- de i den in e le',
    'kütük kütükte kütüğü kütükten kütüğün kütüğe kütükle',
  ],
  [
    'envanter',
    'kütük',
    'ler leri inde inin deki',
    'kütükler kütükleri kütüğünde kütüğünün kütükteki',
  ],
  ['envanter', 'kütük', 'dir ce dekilerin imizde', 'kütüktür kütükçe kütüktekilerin kütüğümüzde'],
  ['envanter', 'liste', 'i in ini iyle dedir', '? listenin listesini listesiyle listededir'],
  ['küme', 'grup', 'nin yi si de ler sine ydi', 'grubun grubu grubu grupta gruplar grubuna gruptu'],
  ['küme', 'kayıt', 'nin ye den leri', 'kaydın kayda kayıttan kayıtları'],
  ['küme', 'kitap', 'yi de', 'kitabı kitapta'],
  ['küme', 'süreç', 'yi de', 'süreci süreçte'],
  ['küme', 'hizmet', 'yi den', 'hizmeti hizmetten'],
  ['küme', 'saat', 'yi de', 'saati saatte'],
  ['küme', 'petrol', 'nin', 'petrolün'],
  ['küme', 'imkân', 'nin da', 'imkânın imkânda'],
  ['küme', 'prototip', 'yi de', '? prototipte'],
  ['küme', 'evrak', 'ler yi', 'evraklar evrakı'],
  ['küme', 'okul', 'yi', 'okulu'],
  ['küme', 'arsenal', '- de', 'arsenal ?'],
  [
    'sektör',
    'faaliyet alanı',
    '- de ü ünde ler lere',
    'faaliyet alanı faaliyet alanında ? faaliyet alanında faaliyet alanları faaliyet alanlarına',
  ],
  ['sektör', 'sanayi bölgesi', 'e ler', 'sanayi bölgesine ?'],
  ['iş kolu', 'sektör', 'na -', '? ?'],
  ['küme', 'grup', 'lenme li lik m', '? ? ? ?'],
] as const)('Turkish: %s → %s (%s)', (word, by, endings, written) => {
  expect(moveAll('tr', word, by, endings)).toBe(written);
});

test.each([
  ['reyestr', 'siyahı', 'də in ə dən lər', 'siyahıda siyahının siyahıya siyahıdan siyahılar'],
  ['reyestr', 'siyahı', 'i idir ində ini dəki', '? siyahısıdır siyahısında siyahısını siyahıdakı'],
  [
    'siyahı',
    'reyestr',
    'nı sı da dakı yadək',
    'reyestri reyestri reyestrdə reyestrdəki reyestrədək',
  ],
  ['klaster', 'birlik', 'i də in lərin lə', 'birliyi birlikdə birliyin birliklərin birliklə'],
  ['klaster', 'əməkdaşlıq', 'ə dən', 'əməkdaşlığa əməkdaşlıqdan'],
  ['klaster', 'fabrik', 'i', 'fabriki'],
  ['klaster', 'şəkil', 'in lər', 'şəklin şəkillər'],
  ['klaster', 'texnopark', 'ın da', 'texnoparkın texnoparkda'],
  ['klaster', 'tədqiq', 'i dən', '? tədqiqdən'],
  ['klaster', 'qrup', 'ləşmə', '?'],
] as const)('Azerbaijani: %s → %s (%s)', (word, by, endings, written) => {
  expect(moveAll('az', word, by, endings)).toBe(written);
});

test.each([
  ['რეესტრ', 'სია', 'ი ის ში ს იდან მა ით', 'სია სიის სიაში სიას სიიდან სიამ სიით'],
  ['რეესტრ', 'სია', 'ები ებში ია საც ისგან ამდე', 'სიები სიებში სიაა სიასაც სიისგან სიამდე'],
  ['სია', 'რეესტრ', '- ს ში ა ც', 'რეესტრი რეესტრს რეესტრში რეესტრია რეესტრიც'],
  ['საწარმო', 'კომპანია', 'ს ში ები', '? კომპანიაში კომპანიები'],
  ['რეესტრ', 'ბაზარი', 'ი ის ს ად ები', 'ბაზარი ბაზრის ბაზარს ბაზრად ბაზრები'],
  ['რეესტრი', 'ქვეყანა', '- ც', 'ქვეყანა ქვეყანაც'],
  ['რეესტრ', 'ქვეყანა', 'ის ებში ზე', 'ქვეყნის ქვეყნებში ქვეყანაზე'],
  ['რეესტრ', 'მინდორი', 'ში ის', 'მინდორში ?'],
  ['რეესტრ', 'კლასტერ', 'ის თა ისას', 'კლასტერის კლასტერთა კლასტერისას'],
  ['რეესტრ', 'კლასტერული სია', 'ის ში', 'კლასტერული სიის ?'],
  ['გაყინულ', 'საარქივო', 'ი მა -', 'საარქივო ? ?'],
  ['რეესტრ', 'სია', 'ული იზაცია', '? ?'],
] as const)('Georgian: %s → %s (%s)', (word, by, endings, written) => {
  expect(moveAll('ka', word, by, endings)).toBe(written);
});

test('English: the plural, and nothing else', () => {
  expect(moveAll('en', 'cluster', 'agency', '- s ing')).toBe('agency agencies ?');
  expect(moveAll('en', 'cluster', 'branch', 's')).toBe('branches');
  expect(moveAll('en', 'cluster', 'analysis', '- s')).toBe('analysis ?');
});

test.each([
  ['tr', 'kütük', 'kütüğ', 'ü de'],
  ['tr', 'şehir', 'şehr', 'inde ler'],
  ['az', 'dəstək', 'dəstəy', 'i dən'],
  ['ka', 'სია', 'სი', 'ის ტყვა'],
  ['ka', 'ბაზარი', 'ბაზრ', 'ების ში'],
] as const)('%s: %s has the stem %s too, before some endings', (locale, word, stem, endings) => {
  expect(otherStems(word, locale)).toContain(stem);
  const [its = '', none = ''] = endings.split(' ');
  expect(isFormOf(word, { stem, ending: its }, locale)).toBe(true);
  expect(isFormOf(word, { stem, ending: none }, locale)).toBe(false);
});
