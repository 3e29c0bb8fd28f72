import type { DataPackage, PackageTable, Texts } from '../../src/exports/data-package/model.ts';

const texts = (tr: string, en: string): Texts => ({ tr, en });

const kettles: PackageTable = {
  name: 'kettles',
  titles: texts('Çaydanlıklar', 'Kettles'),
  descriptions: texts('Her satır bir çaydanlıktır.', 'One row a kettle.'),
  columns: [
    { name: 'id', type: 'string', titles: texts('kimlik', 'id'), required: true },
    { name: 'litres', type: 'number', titles: texts('litre', 'litres') },
    { name: 'lids', type: 'integer', titles: texts('kapaklar', 'lids | all') },
    { name: 'kind', type: 'string', titles: texts('tür', 'kind'), values: ['a.b', 'c'] },
    { name: 'tags', type: 'string', titles: texts('etiketler', 'tags'), separator: ';' },
    { name: 'bought', type: 'date', titles: texts('gün', 'day') },
    { name: 'page', type: 'url', titles: texts('sayfa', 'page') },
    { name: 'whole', type: 'boolean', titles: texts('sağlam', 'whole') },
    { name: 'parent', type: 'string', titles: texts('üst', 'parent') },
  ],
  rows: [
    ['red', 1.5, 2, 'a.b', 'old;tin', '2011-12-28', 'https://example.org/red', 'true', undefined],
    ['=1+1', undefined, undefined, undefined, undefined, undefined, undefined, undefined, 'red'],
  ],
  key: ['id'],
  foreignKeys: [{ columns: ['parent'], table: 'kettles', references: ['id'] }],
};

const lids: PackageTable = {
  name: 'lids',
  titles: texts('Kapaklar', 'Lids'),
  descriptions: texts('Her satır bir kapaktır.', 'One row a lid.'),
  columns: [
    { name: 'kettle', type: 'string', titles: texts('çaydanlık', 'kettle'), required: true },
    { name: 'lid', type: 'integer', titles: texts('kapak', 'lid'), required: true },
  ],
  rows: [
    ['red', 1],
    ['red', 2],
  ],
  key: ['kettle', 'lid'],
  foreignKeys: [{ columns: ['kettle'], table: 'kettles', references: ['id'] }],
};

/** Every type of column, keys of both kinds and a formula. */
export const samplePackage: DataPackage = {
  name: 'kettlebook-2024',
  version: '1.0',
  issued: '2024-05-06',
  address: 'https://example.org/data/2024/',
  homepage: 'https://example.org/',
  pages: ['https://example.org/tr/data/', 'https://example.org/en/data/'],
  titles: texts('Çaydanlıkların verisi', 'Data of the kettles'),
  descriptions: texts('Bütün çaydanlıklar.', 'All kettles.'),
  licence: {
    names: texts('CC0 1.0', 'CC0 1.0'),
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  rights: texts('Hakları yoktur.', 'It has no *rights*.'),
  publisher: texts('editörler', 'the editors'),
  period: { from: '2011-11-21', to: '2012' },
  places: [{ code: 'XX', names: texts('Örnekistan', 'Sampleland') }],
  sources: [texts('Uydurma rapor', 'An invented report')],
  tables: [kettles, lids],
  readme: {
    tr: {
      language: 'Türkçe',
      column: 'Sütun',
      meaning: 'Anlamı',
      sources: 'Kaynaklar',
      licence: 'Lisans',
      notes: ['Okuyun.'],
      files: [{ name: 'LICENSE.txt', about: 'lisans' }],
    },
    en: {
      language: 'English',
      column: 'Column',
      meaning: 'Meaning',
      sources: 'Sources',
      licence: 'Licence',
      notes: ['Read this.'],
      leftOut: { sentence: 'Left out:', figures: ['steam: Steam rises'] },
      files: [{ name: 'LICENSE.txt', about: 'licence' }],
    },
  },
};
