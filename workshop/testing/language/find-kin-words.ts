import type { Locale } from '../../../src/i18n/locales.ts';
import type { LanguageText } from './language-text.ts';
import { dropQuotations } from './quotations.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Easily confused languages. */
const kinOf: Readonly<Partial<Record<Locale, Locale>>> = { az: 'tr', tr: 'az' };

/**
 * Everyday words of one language that the other lacks. One suffices to detect a short text left in the other
 * language; capitalised names do not count.
 */
const strangers: Readonly<Partial<Record<Locale, ReadonlySet<string>>>> = {
  az: list(
    've için ile değil gibi çok yok göre hangi nasıl kendi böyle veya çünkü önce aynı bazı kadar olarak yapılan yapılması küme kümenin kümeler kümeleri kümelerin kümesi kümelenme kümelenmenin işbirliği bölge bölgede bölgenin bölgesel bölgesi şirket destek desteği destekler kurum kurumlar kuruluş kuruluşu kuruluşlar sektör sektörü üniversite üniversiteler proje projesi projeleri eylem hedef hedefi öncelik kaynak kaynaklar bilgi değer ihracat istihdam kalkınma ajansı sanayi eğitim toplantı çalışma çalışmalar yıl yılında yılı işletme işletmeler girişim geliştirme geliştirilmesi gelişme güçlü rekabetçi rekabet yönetim yönetimi envanter soru sorular birlikte süreç amaç araştırma görev ürün ürünler üretim müşteri tedarikçi teknoloji ekonomi ekonomik inovasyon stratejisi politika politikası başlangıç gelişen olgunluk aşama aşaması aşamasında kaç bulunan bulunur ilgili özel devlet ülke birçok ortaklaşa',
  ),
  tr: list(
    'və üçün ilə deyil çox daxil yoxdur görə üzrə edir edən olub olunur olunmuş haqqında necə eyni başqa klaster klasterlər klasterlərin klasterin klasterləşmə sənaye şəbəkə əməkdaşlıq dəstək təşkilat müəssisə universitet universitetlər layihə layihələr hədəf mənbə məlumat dəyər ixrac məşğulluq inkişaf agentlik təhsil ildə sahibkarlıq reyestr sorğu sual suallar region regionda regionun regional təchizatçı müştəri fəaliyyət tədbir tədbirlər',
  ),
};

/** Texts from which a word belongs to a language. */
const atHome = 4;
/** Texts in which a word may occur by mistake, including the checked one. */
const astray = 1;
/** Rare words from which a text counts as left in the other language: single ones are shared. */
const leastWords = 2;

/** Words outside quotations, brackets and names. `ve` between capitalised words belongs to a name. */
function splitOwnWords(text: string): string[] {
  const plain = dropQuotations(text)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(?<=\p{Lu}\p{L}*) (?:ve|və|ile|için|üçün) (?=\p{Lu})/gu, ' ')
    .trimStart()
    .replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase('tr'));
  return [...new Set(plain.match(/(?<![\p{L}’-])\p{Ll}+/gu))];
}

function countTexts(texts: readonly LanguageText[], locale: Locale): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of texts.filter((one) => one.locale === locale)) {
    for (const word of splitOwnWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words in texts of only one of the two languages. */
export function learnKinWords(texts: readonly LanguageText[], locale: Locale): ReadonlySet<string> {
  const kin = kinOf[locale];
  if (!kin) return new Set();
  const own = countTexts(texts, locale);
  return new Set(
    [...countTexts(texts, kin)]
      .filter(
        ([word, count]) => count >= atHome && word.length > 2 && (own.get(word) ?? 0) <= astray,
      )
      .map(([word]) => word),
  );
}

/**
 * Turkish words in an Azerbaijani text and vice versa.
 * @param learned words of the other language only; two of them are a fault
 */
export function findKinWords(
  locale: Locale,
  text: string,
  learned: ReadonlySet<string> = new Set(),
): string[] {
  const known = strangers[locale];
  if (!known) return [];
  const words = splitOwnWords(text);
  const suspects = words.filter((word) => learned.has(word));
  const found = words.filter(
    (word) => known.has(word) || (suspects.length >= leastWords && learned.has(word)),
  );
  return found.map((word) => `“${word}” is ${locale === 'az' ? 'Turkish' : 'Azerbaijani'}`);
}
