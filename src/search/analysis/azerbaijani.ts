import { composeNounEndings } from './turkic-endings.ts';
import { readIrregular, readWords, type TurkicLanguage } from './turkic-language.ts';
import { stemTurkic } from './turkic.ts';
import type { Variant } from './variant.ts';

const azerbaijani: TurkicLanguage = {
  nouns: composeNounEndings({ accusative: 'ni', dental: 'd', afterDative: 'dak' }),
  doubtful: /^(?:im(?!iz)|m(?!iz)|n(?!iz|in|i$))/,
  // Azerbaijani keeps consonant clusters in loanwords: metr, elm, nəşr.
  impossible: /[^aeiou]{3}$/,
  palatalLoans: false,
  hardened: { g: 'q', y: 'k' },
  softened: { q: 'g', k: 'y' },
  ...readIrregular(`
    agiz/agz alin/aln beyin/beyn boyun/boyn burun/burn cisim/cism ciyin/ciyn
    etir/etr fesil/fesl fikir/fikr isim/ism izin/izn konul/konl nesil/nesl ogul/ogl omur/omr ovuc/ovc qarin/qarn
    qebir/qebr qisim/qism sebir/sebr sekil/sekl setir/setr sinif/sinf zehin/zehn
  `),
  wholeWords: new Set(
    readWords(`
      adana antalya arasdir avropa azerbaycan birlikde burada burdur bursa cixis denizli dovlet gence
      icinde insan italiya kanada liman malatya manisa meden meydan naxcivan orman qadin qanun
      qurulus qurum rayon region sakarya satis senaye sistem subregion telebe turkiye unvan
      uzerinde vetendas yaninda zaman zengilan
    `),
  ),
  derivations: {
    nounFromNoun: /(?:inci|ci|li[gkqy]|li|siz|ca|das|(?<=[aio])vi)$/,
    nounFromVerb: new RegExp(
      `(?:${[
        '(?:(?<=[aio])y|(?<=[^aio]))(?:an|ara[kq]|aca[gkqy]|ib|is|ir|ici)',
        '(?<=[^aio])im',
        'ma[kq]?|[dt]i[gkqy]?|mis(?:di)?|mali|[ai]rkan',
      ].join('|')})$`,
    ),
    verbFromVerb: /(?:d?ir|il|in|is)$/,
    verbFromNoun: /(?:la[ns]?)$/,
  },
};

/** Index forms of a folded Azerbaijani word. */
export function stemAzerbaijani(word: string): Variant[] {
  return stemTurkic(word, azerbaijani);
}
