import { expect, test } from 'vitest';
import type { Locale } from './locales.ts';
import { splitTerms, termForms } from './split-terms.ts';

/** Explained words, as written in the text. */
function explained(text: string, locale: Locale, ...labels: string[]): string[] {
  const pieces = splitTerms(
    text,
    labels.map((label) => ({ id: label, label })),
    locale,
  );
  // The text itself never changes.
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  return pieces.flatMap((piece) => (piece.term === undefined ? [] : [piece.text]));
}

test('a term is cut out of its text, with what stands before and after', () => {
  expect(
    splitTerms('The 35 clusters of 2012', [{ id: 'cluster', label: 'cluster' }], 'en'),
  ).toEqual([{ text: 'The 35 ' }, { text: 'clusters', term: 'cluster' }, { text: ' of 2012' }]);
});

test('a text without its terms is one piece', () => {
  expect(splitTerms('356 entries', [{ id: 'cluster', label: 'cluster' }], 'en')).toEqual([
    { text: '356 entries' },
  ]);
  expect(splitTerms('', [{ id: 'cluster', label: 'cluster' }], 'en')).toEqual([]);
});

test('endings belong to the word that they bend', () => {
  expect(explained('Fikir aşamasını 35 küme geçti', 'tr', 'fikir aşaması')).toEqual([
    'Fikir aşamasını',
  ]);
  expect(explained('KOBİ’lerde çalışanlar', 'tr', 'KOBİ')).toEqual(['KOBİ’lerde']);
  expect(explained('Reyestrdə 356 qeyd var', 'az', 'reyestr')).toEqual(['Reyestrdə']);
  expect(explained('KOS-larda işləyənlər', 'az', 'KOS')).toEqual(['KOS-larda']);
  expect(explained('35 კლასტერიდან სამი', 'ka', 'კლასტერი')).toEqual(['კლასტერიდან']);
  expect(explained('კარგი პრაქტიკის მაგალითი', 'ka', 'კარგი პრაქტიკა')).toEqual([
    'კარგი პრაქტიკის',
  ]);
});

test('marks that close a quotation or join words are no endings', () => {
  expect(explained('the word ‘cluster’, as printed', 'en', 'cluster')).toEqual(['cluster']);
  expect(explained('cluster- and network policy', 'en', 'cluster')).toEqual(['cluster']);
  expect(explained('the cluster’s firms', 'en', 'cluster')).toEqual(['cluster’s']);
});

test('a term is not found inside another word', () => {
  expect(explained('the supercluster', 'en', 'cluster')).toEqual([]);
  expect(explained('bağ kurar, ağ örer', 'tr', 'ağ')).toEqual(['ağ']);
  expect(explained('მიკროკლასტერი და კლასტერი', 'ka', 'კლასტერი')).toEqual(['კლასტერი']);
  expect(explained('ORA4.AA2 of the ORA plan', 'en', 'ORA')).toEqual(['ORA']);
  expect(explained('ORA4-ün tədbirləri', 'az', 'ORA')).toEqual([]);
});

test('Turkish and Azerbaijani capitals are read by their own rules', () => {
  expect(explained('İşbirliği kuruluşları', 'tr', 'işbirliği')).toEqual(['İşbirliği']);
  expect(explained('İXRACIN PAYI', 'az', 'ixrac')).toEqual(['İXRACIN']);
  expect(explained('IHLAMUR', 'tr', 'ihlamur')).toEqual([]);
});

test('İ in a name does not hide the terms of a text in other languages', () => {
  const title = 'İZKA and İzmir: 26 actions of the cluster strategy';
  expect(explained(title, 'en', 'action', 'cluster', 'izmir')).toEqual(['actions', 'cluster']);
  expect(explained('İZKA: 7 მიზანი', 'ka', 'მიზანი')).toEqual(['მიზანი']);
});

test('words of a name are no terms; those with which a sentence begins, or that are written in capitals, are', () => {
  const terms = ['regional development', 'cluster'];
  const body = 'The Department of State and Regional Development helped a cluster.';
  expect(explained(body, 'en', ...terms)).toEqual(['cluster']);
  expect(explained('Clusters grow. Regional development lags.', 'en', ...terms)).toHaveLength(2);
  expect(explained('Ministry: “Cluster”', 'en', ...terms)).toEqual(['Cluster']);
  expect(explained('Bunu İzmir Küme Platformu yapıyor.', 'tr', 'küme')).toEqual([]);
  expect(explained('Bax: Klaster, hər ŞƏBƏKƏ', 'az', 'klaster', 'şəbəkə')).toHaveLength(2);
  expect(explained('ეს ფონდი კლასტერს ეხმარება', 'ka', 'კლასტერი')).toEqual(['კლასტერს']);
});

test('a term in capitals is that word only, with endings that stand apart from it', () => {
  expect(explained('kosmetika, kosmos, KOSGEB, Kos və KOS-un payı', 'az', 'KOS')).toEqual([
    'KOS-un',
  ]);
  expect(explained('KOBİDER ve KOBİ’ler', 'tr', 'KOBİ')).toEqual(['KOBİ’ler']);
  expect(explained('the SMEs of SMEX', 'en', 'SME')).toEqual(['SMEs']);
  expect(explained('MSME-ებისთვის', 'ka', 'MSME')).toEqual(['MSME-ებისთვის']);
});

test('endings that make another word of it are no endings', () => {
  expect(explained('güvenlik, güvenilirlik, güveni', 'tr', 'güven')).toEqual(['güveni']);
  expect(explained('hedefledi, hedefliyor, hedefteki', 'tr', 'hedef')).toEqual(['hedefteki']);
  expect(explained('ölçülməsi, ölçüsündəkilər', 'az', 'ölçü')).toEqual(['ölçüsündəkilər']);
  expect(explained('ixracatçılar, ixracdakı', 'az', 'ixrac')).toEqual(['ixracdakı']);
  expect(explained('დაფინანსებული, დაფინანსებისთვისაც', 'ka', 'დაფინანსება')).toEqual([
    'დაფინანსებისთვისაც',
  ]);
  expect(
    explained('თანამშრომლობენ, თანამშრომლობს, თანამშრომლობასთან', 'ka', 'თანამშრომლობა'),
  ).toEqual(['თანამშრომლობასთან']);
});

test('the second half of a compound is no ending', () => {
  expect(explained('küme-üniversite işbirliği', 'tr', 'küme')).toEqual(['küme']);
  expect(explained('cluster-based policy', 'en', 'cluster')).toEqual(['cluster']);
});

test('a term is found at its next place when a longer one has the first', () => {
  const text = 'A cluster initiative begins. Then a cluster grows.';
  expect(explained(text, 'en', 'cluster', 'cluster initiative')).toEqual([
    'cluster initiative',
    'cluster',
  ]);
  expect(explained('cluster policy and cluster policy', 'en', 'cluster', 'cluster policy')).toEqual(
    ['cluster policy'],
  );
});

test('a term that was told before is not told again, and no other one in it', () => {
  const terms = ['cluster', 'cluster policy'].map((label) => ({ id: label, label }));
  expect(splitTerms('cluster policy', terms, 'en', new Set(['cluster policy']))).toEqual([
    { text: 'cluster policy' },
  ]);
});

test('each term is explained once, where it first stands', () => {
  expect(explained('A cluster, two clusters, a network', 'en', 'network', 'cluster')).toEqual([
    'cluster',
    'network',
  ]);
});

test('of two terms that begin alike the one that says more is explained', () => {
  expect(explained('cluster policy', 'en', 'cluster', 'cluster policy')).toEqual([
    'cluster policy',
  ]);
  // Clustering is not an ending of cluster if the glossary has a word for it.
  const pieces = splitTerms(
    'Kümelenmenin ölçüsü',
    [
      { id: 'cluster', label: 'küme' },
      { id: 'clustering', label: 'kümelenme' },
    ],
    'tr',
  );
  expect(pieces[0]).toEqual({ text: 'Kümelenmenin', term: 'clustering' });
});

test('an English word that only begins like a term is another word', () => {
  expect(explained('measurements of the measures', 'en', 'measure')).toEqual(['measures']);
});

test('a label gives the forms in which texts use it', () => {
  expect(termForms('cluster management organisation (CMO)')).toEqual([
    'cluster management organisation',
    'CMO',
  ]);
  expect(termForms('technology development zone / technology park')).toEqual([
    'technology development zone',
    'technology park',
  ]);
  expect(termForms('agglomeration (of firms)')).toEqual(['agglomeration']);
});
