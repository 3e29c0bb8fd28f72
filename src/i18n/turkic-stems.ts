import type { EndingLanguage } from './spoken-numbers.ts';

/** Pairs `bare/bound` of a table. */
const readPairs = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('/') as [string, string]),
  );

/** Irregular stems before a vowel: lost vowels, double consonants, unexpected softening. */
const irregular: Readonly<Record<EndingLanguage, ReadonlyMap<string, string>>> = {
  tr: readPairs(`
    adet/aded ağız/ağz akıl/akl akit/akd armut/armud asıl/asl bahis/bahs beyin/beyn boyun/boyn bulut/bulud
    burun/burn cilt/cild cisim/cism denk/deng dert/derd devir/devr emir/emr evlat/evlad fasıl/fasl fikir/fikr
    geçit/geçid göğüs/göğs gök/göğ grup/grub güç/güc hacim/hacm hak/hakk hat/hatt hüküm/hükm ilim/ilm isim/ism
    izin/izn kâğıt/kâğıd kağıt/kağıd kalp/kalb kanat/kanad karın/karn kayıp/kayb kayıt/kayd keşif/keşf
    kilit/kilid kısım/kısm kurt/kurd maksat/maksad metin/metn nakit/nakd nakil/nakl nehir/nehr nesil/nesl
    oğul/oğl omuz/omz ömür/ömr öğüt/öğüd renk/reng resim/resm senet/sened şehir/şehr şekil/şekl tat/tad
    tavır/tavr uç/uc umut/umud vakıf/vakf vakit/vakt yurt/yurd zehir/zehr zihin/zihn çok/çoğ genç/genc
    ahlak/ahlak emlak/emlak evrak/evrak hukuk/hukuk iştirak/iştirak ittifak/ittifak merak/merak
    tasdik/tasdik tatbik/tatbik tetkik/tetkik teşvik/teşvik sevk/sevk sanat/sanat saat/saat hayat/hayat
    kat/kat sandviç/sandviç his/hiss zam/zamm hap/hap ahenk/aheng çelenk/çeleng
    tank/tank link/link icat/icad fesat/fesad itimat/itimad inat/inad istinat/istinad iktisat/iktisad
    ecdat/ecdad imdat/imdad cellat/cellad kap/kab dip/dib cep/ceb
  `),
  az: readPairs(`
    ağız/ağz alın/aln beyin/beyn boyun/boyn burun/burn cisim/cism çiyin/çiyn ətir/ətr fəsil/fəsl fikir/fikr
    isim/ism izin/izn könül/könl nəsil/nəsl oğul/oğl ömür/ömr ovuc/ovc qarın/qarn qəbir/qəbr qisim/qism
    səbir/səbr şəkil/şəkl sətir/sətr sinif/sinf zehin/zehn çox/çox hüquq/hüquq əxlaq/əxlaq ittifaq/ittifaq
    fabrik/fabrik texnik/texnik şərik/şərik
  `),
};

const syllables = (word: string) => word.match(/[aeıioöuüəâîû]/g)?.length ?? 0;

/** For nouns in t only the ending is evidence: loans from Arabic, and Latin -ment, -ist, keep it. */
const keepsT =
  /(?:[iı]yet|[iı]yat|aat|mat|met|ret|ket|let|bet|vet|cat|fat|lat|rat|vat|sat|yat|hat|[sşfhk]t|[eo]nt|[sv]et)$/;

const softTurkish = (word: string): string | undefined => {
  const head = word.slice(0, -1);
  const isShort = syllables(word) < 2;
  switch (word.at(-1)) {
    case 'k':
      // Unknown for loans: evrak, tank.
      if (word.endsWith('nk') || /[eiöüî][^aeıioöuüâîû]*ak$/.test(word)) return undefined;
      return isShort || /[^aeıioöuüâîû]k$/.test(word) ? word : `${head}ğ`;
    case 'g':
      return !isShort && word.endsWith('log') ? `${head}ğ` : word;
    case 'p':
      if (isShort) return word;
      // Unknown for western loans: prototip keeps it, mikroskop does not.
      return /(?:tip|op|amp|ump)$/.test(word) ? undefined : `${head}b`;
    case 'ç':
      return isShort ? word : `${head}c`;
    case 't':
      return isShort || keepsT.test(word) ? word : undefined;
    default:
      return word;
  }
};

const softAzerbaijani = (word: string): string | undefined => {
  const head = word.slice(0, -1);
  if (!/[kq]$/.test(word) || syllables(word) < 2 || /[^aeıioöuüə][kq]$/.test(word)) return word;
  if (word.endsWith('k')) {
    if (/(?:ə|ü|li)k$/.test(word)) return `${head}y`;
    // Loans keep it (iştirak, fabrik); native words in -ik are not recognisable.
    return word.endsWith('ak') ? word : undefined;
  }
  return /[aıu]q$/.test(word) && !/[eəiöü][^aeıioöuüə]*aq$/.test(word) ? `${head}ğ` : undefined;
};

const rules = { tr: softTurkish, az: softAzerbaijani } as const;

const lastWord = (words: string): string => /[^\s-]*$/u.exec(words)?.[0] ?? '';

/**
 * A noun before a vowel: kütük → kütüğ, şehir → şehr, dəstək → dəstəy.
 * @param noun in lower case; of several words the last one changes
 * @returns undefined if it is unknown whether the last sound softens
 */
export function stemBeforeVowel(noun: string, language: EndingLanguage): string | undefined {
  const word = lastWord(noun);
  const bound = irregular[language].get(word) ?? rules[language](word);
  return bound === undefined ? undefined : noun.slice(0, noun.length - word.length) + bound;
}

/** Loans with a soft l or t after a back vowel have front endings (rolü, saatte). */
const palatal =
  /(?:^|[\s-])(?:rol|gol|kontrol|petrol|protokol|sembol|alkol|futbol|saat|hal|hâl|meşgul|ihtimal|istiklal|festival|terminal|kapital|metal|mineral|harf|kalp|dikkat|şefkat|seyahat|ziraat|kabul|usul|emsal|misal|ideal|hakikat|sıhhat|sinyal|materyal)$/;

const front: Readonly<Record<string, string>> = { a: 'e', o: 'ö', u: 'ü', â: 'e', û: 'ü' };

/** A noun for vowel harmony: lower-case, without circumflex, and with a front vowel in soft loans. */
export function asHeard(noun: string, language: EndingLanguage): string {
  const small = noun.toLocaleLowerCase(language);
  const soft = language === 'tr' && palatal.test(small);
  const word = soft
    ? small.replace(/[aouâû](?=[^aeıioöuüâîû]*$)/u, (vowel) => front[vowel] ?? vowel)
    : small;
  return word.replaceAll('â', 'a').replaceAll('î', 'i').replaceAll('û', 'u');
}

/** Turkish nouns in l with back endings. */
const hardL = /(?:sal|kural|okul|kanal|karakol|masal|doğal)$/;

/** Whether vowel harmony is known. For loans in -al, -ol, -ul only a list decides. */
export function isHeard(noun: string, language: EndingLanguage): boolean {
  if (language === 'az') return true;
  const word = lastWord(noun);
  return !/[aou]l$/.test(word) || syllables(word) < 2 || palatal.test(noun) || hardL.test(word);
}

/** Single words with a possessive: iş yeri written as işyeri. */
const joined = /.(?:yeri|evi|dışı|üstü)$/;
/** Nouns in a close vowel: yerli üretici, temel bilgi, yüksek teknoloji. Possessives may end like them. */
const closeNouns =
  /(?:[cç][ıiuü]|[gk][ıiuü]|ji|nomi|fi|yi|konu|yapı|yazı|ölçü|duyuru|öneri|veri|nt[ıiuü]|qı)$/;

/**
 * Whether a noun ends in a compound's possessive (faaliyet alanı), so that cases have an n (alanında). A single
 * word is assumed not to (siyahıda).
 */
export function compoundOf(noun: string): 'no' | 'yes' | 'unknown' {
  if (!/[ıiuü]$/.test(noun)) return 'no';
  if (!/\s/.test(noun)) return joined.test(noun) ? 'unknown' : 'no';
  return closeNouns.test(noun) ? 'unknown' : 'yes';
}

/**
 * Without a compound's possessive: faaliyet alanı → faaliyet alan.
 * @returns undefined if its last sound may have changed, or s may belong to the stem: bölgesi, servisi
 */
export function withoutPossessive(noun: string, language: EndingLanguage): string | undefined {
  const stem = noun.slice(0, -1);
  if (/[aeıioöuüəâ]s$/.test(stem) || /[^aeıioöuüə][lmnrvzhf]$/.test(stem)) return undefined;
  if (stem.endsWith('ğ')) return `${stem.slice(0, -1)}${language === 'az' ? 'q' : 'k'}`;
  if (language === 'tr' ? /[bcd]$/.test(stem) : /[əiü]y$/.test(stem)) return undefined;
  return stem;
}
