import type { AvoidedTerm } from './find-avoided-terms.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

/**
 * Words that editors decided against, other than terms: by language, their beginning, and the replacement. Those
 * for terms are in the glossary, under `avoid`.
 */
const words: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>> = {
  az: {
    'alıcı heyət': 'alıcı missiyası',
    'meta-məlumat': 'metaməlumat',
    metadata: 'metaməlumat',
    metaverilən: 'metaməlumat',
    'mütaliə yol': 'öyrənmə yolu',
    'oxu yol': 'öyrənmə yolu',
    'nuts-2 regionu': 'NUTS-2 statistik regionu',
    'statistika region': 'statistik region',
    biblioqrafiya: 'ədəbiyyat',
  },
  tr: {
    öteki: 'diğer',
    süzgeç: 'filtre',
    süzgec: 'filtre',
    'bize ait': 'editörlere ait',
    'iş kolu': 'faaliyet alanı',
    'gerçek şahıs': 'gerçek kişi',
    'özel kişi': 'gerçek kişi',
    'tarım temelli': 'tarıma dayalı',
    'tarımsal sanayi': 'tarıma dayalı sanayi',
    'gelişim aşama': 'gelişme aşaması',
    yazmıyor: 'belirtilmemiş',
    söylemiyor: 'belirtilmemiş',
    // According to TDK: separate, joined, or with a circumflex.
    işgücü: 'iş gücü',
    işyer: 'iş yeri',
    işadam: 'iş insanı',
    hammadde: 'ham madde',
    yurtdışı: 'yurt dışı',
    yurtiçi: 'yurt içi',
    sözkonusu: 'söz konusu',
    gözönün: 'göz önüne',
    yanısıra: 'yanı sıra',
    biraraya: 'bir araya',
    birarada: 'bir arada',
    herbir: 'her bir',
    herşey: 'her şey',
    birşey: 'bir şey',
    pekçok: 'pek çok',
    'uluslar arası': 'uluslararası',
    'bir çok': 'birçok',
    'her hangi': 'herhangi',
    arttır: 'artırmak',
    kağıt: 'kâğıt',
    hikaye: 'hikâye',
    imkan: 'imkân',
    rüzgar: 'rüzgâr',
    dükkan: 'dükkân',
    zanaatkar: 'zanaatkâr',
    hakkari: 'Hakkâri',
    ünvan: 'unvan',
    döküman: 'doküman',
    orjinal: 'orijinal',
    insiyatif: 'inisiyatif',
  },
  ka: {
    'იდეის ეტაპს გადაცილებ': 'იდეის შემდგომი ეტაპები',
    'იდეის ეტაპს გაცდენილ': 'იდეის შემდგომი ეტაპები',
    დაბეჭდილ: 'გამოქვეყნებული',
    'საბოლოოდ დაფიქსირებულ': 'საარქივო',
    გაყინულ: 'საარქივო',
    ნახაზ: 'დიაგრამა ან რუკა',
    ილუსტრაცი: 'სურათი',
    'სვეტოვანი გრაფიკ': 'დიაგრამა',
    კრიტერია: 'კრიტერიუმი',
  },
};

/**
 * Names that their owners spell differently from the guides, which are kept. Those for terms are in the
 * glossary, under `keptIn`.
 */
export const namesAsTheyAre: readonly string[] = [
  'Ekonomik Rekabet Gücü`nün Arttırılması Projesi',
  'Ege Sanayicileri ve İşadamları Derneği',
  'Batı Anadolu Sanayici ve İşadamları Dernekleri',
];

/** Words to avoid, in addition to those of the glossary. */
export const wordsInstead: readonly AvoidedTerm[] = Object.entries(words).flatMap(
  ([locale, stems]) =>
    Object.entries(stems).map(([stem, instead]) => ({ locale: locale as Locale, stem, instead })),
);
