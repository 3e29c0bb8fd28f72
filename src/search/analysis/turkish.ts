import { composeNounEndings } from './turkic-endings.ts';
import { readIrregular, readWords, type TurkicLanguage } from './turkic-language.ts';
import { stemTurkic } from './turkic.ts';
import type { Variant } from './variant.ts';

const turkish: TurkicLanguage = {
  nouns: composeNounEndings({ accusative: 'yi', dental: '[dt]' }),
  doubtful: /^(?:im(?!iz)|m(?!iz)|n(?!iz|in))/,
  // Two consonants, the second more sonorous; loanwords have some: form, turizm, disk.
  impossible:
    /(?:[^aeiou][lry]|[^aeiour]n|[^aeioulr]v|[^aeioulrz]m|[^aeioulrnmvyskfhp][bcdfgkpstz])$/,
  palatalLoans: true,
  hardened: { g: 'k', b: 'p' },
  softened: { k: 'g', p: 'b' },
  ...readIrregular(`
    adet/aded agiz/agz akil/akl akit/akd armut/armud asil/asl bahis/bahs beyin/beyn boyun/boyn
    bulut/bulud burun/burn cebir/cebr cisim/cism denk/deng dert/derd devir/devr emir/emr
    fasil/fasl fikir/fikr gecit/gecid gogus/gogs grup/grub haciz/hacz hacim/hacm hak/hakk
    harp/harb hat/hatt hukum/hukm ilim/ilm isim/ism izin/izn kabir/kabr kagit/kagid kalp/kalb
    kanat/kanad karin/karn kasit/kasd kayip/kayb kayit/kayd kesif/kesf kilit/kilid kisim/kism
    lutuf/lutf metin/metn nakil/nakl nakit/nakd nefis/nefs nehir/nehr nesil/nesl
    omur/omr ogul/ogl omuz/omz renk/reng resim/resm sabir/sabr sehir/sehr sekil/sekl senet/sened
    sukur/sukr tavir/tavr tip/tibb umut/umud vakif/vakf vakit/vakt
    yurt/yurd zehir/zehr zihin/zihn zulum/zulm
  `),
  wholeWords: new Set(
    readWords(`
      adana alan antalya arastir avrupa azerbaycan bakan birlikte bolum burada burdur bursa cikis
      denizli dolar donem duzey giris guney icinde insan italya kadin kanada kanun kurulus kuzey
      liman maden makina makine malatya manisa marka meydan olay orman plastik populer sakarya
      sanayi satis sistem sivas sorun turkiye uluslararasi urun uzerinde uzman vatan yayin
      yonelik zaman zemin
    `),
  ),
  derivations: {
    nounFromNoun: /(?:inci|ci|li[gk]|li|siz|sal|(?<=[^aio])al|ca|das)$/,
    nounFromVerb: new RegExp(
      `(?:${[
        '(?:(?<=[aio])y|(?<=[^aio]))(?:an|arak|aca[gk]|ip|is|inca|ici)',
        '(?<=[^aio])(?:im|ir)',
        '(?:i?yor|mis|mali)(?:[dt]i)?',
        'ma|mak|[dt]i[gk]?|[ai]rkan',
      ].join('|')})$`,
    ),
    verbFromVerb: /(?:[dt]ir|il|in|is|y?abil)$/,
    verbFromNoun: /(?:la[ns]?|(?<=[^aio])l)$/,
  },
};

/** Index forms of a folded Turkish word. */
export function stemTurkish(word: string): Variant[] {
  return stemTurkic(word, turkish);
}
