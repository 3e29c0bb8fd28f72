import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { readWord, searchAs } from '../../../workshop/testing/search/read-findings.ts';
import { makeSite } from '../../../workshop/testing/search/site-in-memory.ts';
import { findForms } from './find-forms.ts';

/** Forms of a word known to pages, best first; each text is a page. */
async function formsIn(locale: Locale, texts: readonly string[], query: string) {
  const site = makeSite({ [locale]: Object.fromEntries(texts.entries()) });
  const { own } = searchAs(locale, site);
  const forms = await findForms(readWord(query, locale), locale, own);
  return forms.map(({ form, spelled: asked, begun, kin }) => ({
    form,
    asked,
    begun: begun.map(({ spelled }) => spelled),
    kin: kin.map(({ spelled }) => spelled),
  }));
}
/** Words that are forms of the word as typed. */
const kinIn = async (locale: Locale, texts: readonly string[], query: string) =>
  (await formsIn(locale, texts, query))[0]?.kin;

describe('forms of a word', () => {
  test('are those with which words of the pages begin, best first', async () => {
    expect(await formsIn('tr', ['Şarap, şarabın tadı', 'Şarapçı'], 'şaraplar')).toEqual([
      { form: 'sarap', asked: 'şarap', begun: ['şarap', 'şarapçı'], kin: ['şarap'] },
      { form: 'sarab', asked: 'sarab', begun: ['şarabın'], kin: ['şarabın'] },
    ]);
  });

  test('are at most four', async () => {
    const texts = ['girişimcilikte girişimcilik girişimciliği girişimci girişim giriş'];
    const forms = await formsIn('tr', texts, 'girişimcilikte');
    expect(forms.map(({ form }) => form)).toEqual([
      'girisimcilikte',
      'girisimcilik',
      'girisimcilig',
      'girisimci',
    ]);
  });

  test('keep the letters that were typed, so that the exact spelling counts most', async () => {
    const asked = async (locale: Locale, text: string, query: string) =>
      (await formsIn(locale, [text], query)).map((form) => form.asked);
    expect(await asked('az', 'Şərab', 'şərabın')).toEqual(['şərab']);
    expect(await asked('ka', 'ღვინო და ღვინის', 'ღვინოს')).toEqual(['ღვინო', 'gvini']);
    expect(await asked('ka', 'ღვინო', 'ghvino')).toEqual(['gvino']);
  });

  test('are looked for among words of other initials, too', async () => {
    const forms = await formsIn('ka', ['წყალი'], 'tsqali');
    expect(forms.flatMap(({ kin }) => kin)).toContain('წყალი');
  });
});

describe('kin of a word', () => {
  test('are its cases in Georgian where no page has the noun itself', async () => {
    const kin = async (text: string, query: string) =>
      (await formsIn('ka', [text], query)).flatMap((form) => form.kin);
    expect(await kin('პლასტმასის ნაწარმი', 'პლასტმასი')).toContain('პლასტმასის');
    expect(await kin('უძრავი ქონების ბაზარი', 'ქონება')).toContain('ქონების');
    expect(await kin('მეცხოველეობის სექტორი', 'მეცხოველეობა')).toContain('მეცხოველეობის');
    expect(await kin('თამაშობდა', 'თამაში')).toEqual([]);
  });

  test('are its forms, those on most pages first, and no words that only begin so', async () => {
    const texts = ['bal balın balıkçı', 'balın balıkçı', 'balın ballar', 'ballar'];
    expect(await kinIn('tr', texts, 'bal')).toEqual(['ballar', 'bal']);
    expect(await kinIn('en', ['teas', 'teas tea', 'teak teas'], 'tea')).toEqual(['teas', 'tea']);
  });

  test('of Georgian nouns have the last vowel that their stem has lost', async () => {
    expect(await kinIn('ka', ['პიანო და პიანისტი'], 'პიან')).toEqual(['პიანო']);
    expect(await kinIn('en', ['piano'], 'pian')).toEqual([]);
  });

  test('of a word of five letters are looked for among the eight words on most pages', async () => {
    const others = [...'abcdefghi'].map((letter) => `winex${letter}x`).join(' ');
    const kin = (often: string, once: string) =>
      kinIn('en', [`${others} ${often}`, `${others} ${often}`, once], 'winex');
    expect(await kin('winex', 'winexs')).toEqual(['winex']);
    // If none of these is a form, the next one that is represents all.
    expect(await kin('tea', 'winexs winex')).toEqual(['winex']);
    expect(await kin('tea', 'winexs')).toEqual(['winexs']);
  });

  test('of a shorter word are looked for among the first 300 words that begin so', async () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, at) => `teab${at + 1000}`).join(' ');
    expect(await kinIn('en', [others(299), 'teas'], 'tea')).toEqual(['teas']);
    expect(await kinIn('en', [others(300), 'teas'], 'tea')).toEqual([]);
  });
});
