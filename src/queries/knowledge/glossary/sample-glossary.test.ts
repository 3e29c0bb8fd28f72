import { expect, test } from 'vitest';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { termUses } from './term-uses.ts';
import { viewGlossary } from './view-glossary.ts';

const sample = joinSample();
const termOf = (portal: Portal, id: string, locale: Locale) =>
  viewGlossary(portal, locale)
    .letters.flatMap(({ terms }) => terms)
    .find((term) => term.id === id);
/** The fictional portal with a text in one language below the front matter of another. */
const withBody = (id: string, body: string): Portal =>
  varySample(({ pages }) => ({
    pages: pages.map((page) => (page.id === id ? { ...page, body } : page)),
  }));

test('the frame: its address, and how many terms a source of the language has', () => {
  const { page, heading } = viewGlossary(sample, 'ka');
  expect(page).toMatchObject({ kind: 'glossary', path: '/glossary/' });
  // Only the Georgian word for the kite is attested by a source.
  expect(heading.lead).toBe(
    'რას ნიშნავს კლასტერიზაციის 3 ტერმინი: თითოეული მოკლედ, სხვა ენების შესატყვისებით. ქართული ტერმინებიდან წყაროებში გვხვდება 1; დანარჩენი რედაქტორებმა დაამატეს.',
  );
  expect(viewGlossary(sample, 'en').heading.lead).toContain(
    'Of the English terms, 2 are found in a source',
  );
});

test('the terms stand by the alphabet of the language, each letter anchored at its first', () => {
  const letters = (locale: Locale) =>
    viewGlossary(sample, locale).letters.map(({ letter, anchor, terms }) => [
      letter,
      anchor,
      terms.map(({ label }) => label),
    ]);
  expect(letters('az')).toEqual([
    ['D', 'teapot', ['dəmlik']],
    ['K', 'cluster', ['klaster']],
    ['U', 'kite', ['uçurtma']],
  ]);
  expect(letters('en')).toEqual([
    ['C', 'cluster', ['cluster']],
    ['K', 'kite', ['kite']],
    ['T', 'teapot', ['teapot']],
  ]);
});

test('a term says what the editors corrected in the word of the source, and why', () => {
  expect(termOf(sample, 'kite', 'az')).toEqual({
    id: 'kite',
    label: 'uçurtma',
    supplied: true,
    definition: 'İpin ucunda uçan parça.',
    added: '',
    corrected: 'Redaktorlar düzəldib; əvvəl «kağız quş» idi. Quş kağızdan olsa da, ipsiz uçmur.',
    others: [
      { lang: 'tr', language: 'Türkçe', label: 'uçurtma', supplied: true },
      { lang: 'ka', language: 'ქართული', label: 'ფრანი', supplied: false },
      { lang: 'en', language: 'English', label: 'kite', supplied: true },
    ],
    use: {
      explained: [],
      used: [{ label: 'Lülə nəzəriyyəsi', href: '/az/concepts/spout-theory/' }],
      more: 0,
    },
  });
  expect(termOf(sample, 'kite', 'tr')?.corrected).toBeUndefined();
});

test('a term may stand in the glossary before it is defined', () => {
  const portal = varySample(({ glossary }) => ({
    glossary: glossary.map(({ id, data: { definition: _, ...data } }) => ({ id, data })),
  }));
  expect(termOf(portal, 'teapot', 'en')?.definition).toBeUndefined();
});

test('below the terms stands what the asterisk means, and that some definitions are drafts', () => {
  const asterisk =
    'Yıldız işaretli terimler, kendi dillerindeki hiçbir kaynakta geçmediği için editörlerce eklenmiştir; bunları ana dili o dil olan birinin denetlemesi gerekir.';
  expect(viewGlossary(sample, 'tr').closing).toEqual([{ text: asterisk }]);
  const drafted = (defined: boolean) =>
    varySample(({ glossary }) => ({
      glossary: glossary.map(({ id, data }) => ({
        id,
        data:
          id === 'kite'
            ? {
                ...data,
                definition: defined ? data.definition : undefined,
                drafts: ['tr' as const],
              }
            : data,
      })),
    }));
  expect(viewGlossary(drafted(true), 'tr').closing).toEqual([
    { text: asterisk },
    { text: 'Açıklamalar taslak çevirilerdir.' },
  ]);
  // A word without a definition needs no review.
  expect(viewGlossary(drafted(false), 'tr').closing).toHaveLength(1);
});

test('only words that readers see count as use: no address, and nothing inside a tag', () => {
  const used = (body: string) =>
    termUses(withBody('news-first-whistle/en', body), 'en')
      .get('kite')
      ?.used.map(({ label }) => label);
  const others = ['Theory of the spout', 'Umbrellas made of kites'];
  expect(used('It [flies](/kite/) <Ref id="kite" /> off.')).toEqual(others);
  expect(used('It is a [kite](/clusters/).')).toContain('The first whistle is heard');
  expect(used('<em>A</em>kite')).toContain('The first whistle is heard');
});

test('a word that means other things too is used only where a text names its term', () => {
  const used = (body: string) => {
    const portal = withBody('news-first-whistle/en', body);
    const glossary = portal.terms.map((term) =>
      term.id === 'kite' ? { ...term, ambiguous: true } : term,
    );
    return termUses({ ...portal, terms: glossary }, 'en')
      .get('kite')
      ?.used.map(({ label }) => label);
  };
  expect(used('A kite flies.')).toEqual([]);
  expect(used('A <Term id="kite">kite</Term> flies.')).toEqual(['The first whistle is heard']);
});

test('a text in another language is no use of a word', () => {
  const portal = withBody('news-first-whistle/tr', 'A kite.');
  expect(termUses(portal, 'en').get('kite')?.used).toHaveLength(2);
});

test('six texts are named, the rest is counted', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const portal = varySample(({ news, pages }) => {
    const [whistle] = news;
    const page = pages.find(({ id }) => id === 'news-first-whistle/en');
    if (!whistle || !page) throw new Error('expected a piece of news with a text in the sample');
    const text = (id: string, body: string) => ({ ...page, id: `news-${id}/en`, body });
    return {
      news: ids.map((id) => ({ ...whistle, id })),
      pages: [...ids.map((id) => text(id, 'A teapot sings.')), { ...page, id: 'about/en' }],
    };
  });
  const use = termUses(portal, 'en').get('teapot');
  expect(use?.used.map(({ href }) => href)).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `/en/news/${id}/`),
  );
  expect(use?.more).toBe(2);
});
