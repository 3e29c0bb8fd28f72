import { expect, test } from 'vitest';
import { type Locale, type Localized, locales } from '../../i18n/locales.ts';
import { foldWord } from '../fold-word.ts';
import { isStopWord } from './stop-words.ts';

/** Words of a text that are omitted or, with `false`, kept. */
const sift = (locale: Locale, text: string, small = true) =>
  text.split(' ').filter((word) => isStopWord(foldWord(word), locale) === small);

const small: Localized<string> = {
  az: 'və üçün ilə hansı nədir necə neçə bir bu var edən sahib Bu Haqqında ÜÇÜN',
  tr: 've ile için hangi nedir nasıl bir bu mi mı mü İÇİN Nasıl NASIL değil hakkında sahip olmak yapılır',
  ka: 'და რა რომელი როგორ არის თუ რომ ეს ერთი შესახებ მიერ ᲓᲐ',
  en: 'the of in for what which how is are to and The WHAT about get gets',
};

const telling: Localized<string> = {
  az: 'il ili iş işə İş ev evi su az ən çox yeni yer ad yol bal un kənd dəri ölçü çay at van klaster sektor Bakı KOS UR İİB',
  tr: 'il ili iş işe İş ev su şu az en çok yan yanı yer ad yol bal un at el Van Kars’ı KOBİ OSB UR Muş Uşak gelir alan küme',
  ka: 'სახლი სახელი ღვინო თაფლი ტყე ტყავი ხე რომი თვე წელი ქალაქი კლასტერი მისია AR GE RIS İş ვანი მუში IT',
  en: 'it IT us US may no AR GE UR EU SME OECD up go van area art use need needs other one three first home most it mean means agri',
};

test.for(locales)('%s: small words, and short ones with a sense', (locale) => {
  expect(sift(locale, small[locale], false)).toEqual([]);
  expect(sift(locale, telling[locale])).toEqual([]);
});

test('a word is small in its own language alone', () => {
  expect(isStopWord('the', 'tr')).toBe(false);
  expect(isStopWord('da', 'en')).toBe(false);
  expect(isStopWord('', 'ka')).toBe(false);
});

test('nothing but the subject is left of a question', () => {
  expect(sift('az', 'İzmirdə hansı klasterlər var', false)).toEqual(['İzmirdə', 'klasterlər']);
  expect(sift('tr', 'küme olgunluğu nedir ve nasıl ölçülür', false)).toEqual([
    'küme',
    'olgunluğu',
    'ölçülür',
  ]);
  expect(sift('ka', 'რა არის კლასტერი', false)).toEqual(['კლასტერი']);
  expect(sift('en', 'what is the stage of a cluster', false)).toEqual(['stage', 'cluster']);
});
