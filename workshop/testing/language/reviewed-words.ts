import { changeKinds } from '../../../src/domain/change/change-kinds.ts';
import type { Localized } from '../../../src/i18n/locales.ts';
import { clusterKinds } from '../../../src/schemas/cluster.ts';
import { progressStates } from '../../../src/schemas/strategy.ts';

/**
 * Reviewed wordings in characters of another language, with reasons. Names in the data, names spelt alike
 * everywhere and Roman numerals need no entry.
 */
export const reviewedWords: Localized<Readonly<Record<string, string>>> = {
  az: {
    SWOT: 'the analysis is known by its English letters',
    'wishful thinking': 'the English term in brackets',
    Jyväskylä: 'a town in Finland',
  },
  tr: {
    network: 'a loanword that the sources print',
    web: 'a loanword',
    txt: 'the end of a file’s name',
    Jyväskylä: 'a town in Finland',
    Pitești: 'a town in Romania',
    Almería: 'a province in Spain',
  },
  ka: {
    SWOT: 'the analysis is known by its English letters',
    MSME: 'the abbreviation that the Georgian slides print',
    DTM: 'the short name of a Turkish undersecretariat',
    BROP: 'the short name of an operational programme',
    METU: 'the short name by which a university is known abroad',
    TurkStat: 'the short name by which an institute is known abroad',
    NUTS: 'the statistical units of the European Union',
    ESİAD: 'the short name of an association',
    'Yeni Fikirler Yeni İşler': 'the name of a contest',
    'European Cluster Alliance': 'the name of a body',
    'Ubiquitous Computing Competence Cluster': 'the name of a body',
    ve: 'a small word inside Turkish names',
    nin: 'the ending of a Turkish name',
    nün: 'the ending of a Turkish name',
    tebliğ: 'the Turkish kind of act, in brackets',
    'ubiquitous computing': 'the English term in brackets',
    https: 'how addresses begin',
    sitemap: 'what the file is called',
    null: 'a value of a data file',
  },
  en: {
    Köme: 'a sweet of Gümüşhane, in the name of a cluster',
    Hakkâri: 'a province, as English writes it',
    Gaziosmanpaşa: 'a district of İstanbul, in the name of a cluster',
    ESİAD: 'the short name of an association',
    Çankaya: 'a university',
    Yıldız: 'a university',
    Selçuk: 'a university',
    Şekil: 'what the sources call their figures',
    nün: 'the ending of a Turkish name',
    communiqué: 'an English word with its accent',
    Jyväskylä: 'a town in Finland',
    Pitești: 'a town in Romania',
    Almería: 'a province in Spain',
  },
};

/** Values quoted in messages are not translated. */
export const dataValues: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...clusterKinds,
    ...changeKinds.flatMap((kind) => kind.split('-')),
    ...progressStates.flatMap((state) => state.split('-')),
    ...['event', 'plan'],
    'attested',
    'supplied',
    'yes',
    'no',
    'true',
    'false',
    'null',
  ].map((value) => [value, 'a value of a data file']),
);
