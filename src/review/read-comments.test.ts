import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbookLimits } from '../importers/workbook/limits.ts';
import { openPackage } from '../importers/workbook/package/open-package.ts';
import { authorTranslate } from '../i18n/author-messages.ts';
import { readGrid } from './grid.ts';
import { readCellComments } from './read-comments.ts';
import { readDocumentRows } from './read-document.ts';

const pack = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const open = (parts: Readonly<Record<string, string>>) => openPackage(pack(parts), workbookLimits);

const cell = (text: string, comment = '') =>
  `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r>${comment && `<w:r><w:commentReference w:id="${comment}"/></w:r>`}</w:p></w:tc>`;

test('comments of Word come behind the cells of their row, or beside the tables', () => {
  const rows = [
    cell('a#b 0-0') + cell('/az/a/', '1') + cell(''),
    cell('c#d 0-0') + cell('/az/c/') + cell('Qeyd', '2'),
  ];
  rows.push(cell('review:az') + cell('Kim', '1'));
  const paragraph = (words: string) => `<w:p><w:r>${words}</w:r></w:p>`;
  const beside = paragraph('<w:t>Razı deyiləm</w:t>') + paragraph('<w:commentReference w:id="2"/>');
  const head = paragraph(`<w:t>${authorTranslate('az')('review.sheet.title')}</w:t>`);
  const bytes = pack({
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${head}<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>${beside}</w:body></w:document>`,
    'word/comments.xml': `<w:comments xmlns:w="w">${['Bu termin', 'İmzalamıram'].map((text, index) => `<w:comment w:id="${index + 1}" w:author="X"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`).join('')}</w:comments>`,
  });
  const { rows: read, outside } = readDocumentRows(bytes);
  expect(read.map((row) => row.filter(Boolean))).toEqual([
    ['a#b 0-0', '/az/a/', 'Bu termin'],
    ['c#d 0-0', '/az/c/', 'Qeyd', 'İmzalamıram'],
    ['review:az', 'Kim', 'Bu termin'],
  ]);
  expect(outside).toEqual(['Razı deyiləm', 'İmzalamıram']);
  const round = readGrid(read, outside);
  expect(round.texts.map(({ note }) => note)).toEqual(['Bu termin', 'İmzalamıram']);
  expect(round.outside).toEqual(['Razı deyiləm', 'İmzalamıram', 'Bu termin']);
});

test('words that are struck through are gone, unless they were so before', () => {
  const run = (looks: string, words: string) =>
    `<w:r><w:rPr>${looks}</w:rPr><w:t>${words}</w:t></w:r>`;
  const words = [
    run('<w:strike/><w:vanish w:val="0"/>', 'köhnə '),
    run('<w:dstrike w:val="true"/>', 'çox '),
    run('<w:strike w:val="0"/>', 'yeni '),
    run('<w:vanish/>', 'gizli '),
    run('<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>', 'söz'),
  ].join('');
  const bytes = pack({
    'word/document.xml': `<w:document xmlns:w="w"><w:tbl><w:tr><w:tc><w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>${words}</w:p></w:tc></w:tr></w:tbl></w:document>`,
  });
  expect(readDocumentRows(bytes).rows).toEqual([['yeni söz']]);
});

test('comments at cells are known by their rows, those of a thread rather than its note', () => {
  const notes = {
    'xl/comments1.xml':
      '<comments><commentList><comment ref="D9"><text><r><t>Yanlış </t></r><r><t>terim</t></r></text></comment><comment ref="E9"><text><t>Hayır</t></text></comment></commentList></comments>',
  };
  const relations = (list: string) => `<Relationships>${list}</Relationships>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`;
  const book = (also = '') => ({
    '_rels/.rels': relations(relation('a', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Qeydlər" r:id="b"/><sheet name="Mətnlər" r:id="c"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      relation('b', 'worksheet', 'worksheets/sheet1.xml') +
        relation('c', 'worksheet', 'worksheets/sheet2.xml'),
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': relations(
      relation('d', 'comments', '../comments1.xml') + also,
    ),
  });
  const read = (parts: Readonly<Record<string, string>>) =>
    [...readCellComments(open(parts))].map(([sheet, rows]) => [sheet, [...rows]]);
  expect(read({ ...book(), ...notes })).toEqual([
    ['Qeydlər', []],
    ['Mətnlər', [[9, ['Yanlış terim', 'Hayır']]]],
  ]);
  const thread = {
    ...book(relation('e', 'threadedComment', '../threadedComments/threadedComment1.xml')),
    ...notes,
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments><threadedComment ref="D9"><text>Yanlış</text></threadedComment><threadedComment ref="D9"><text>Evet</text></threadedComment></ThreadedComments>',
  };
  expect(read(thread)[1]).toEqual(['Mətnlər', [[9, ['Yanlış / Evet', 'Hayır']]]]);
});

test('notes at words are remarks on their text', () => {
  const words = '<w:r><w:t>a#b 0-0</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>';
  const bytes = pack({
    'word/document.xml': `<w:document xmlns:w="w"><w:tbl><w:tr><w:tc><w:p>${words}</w:p></w:tc></w:tr></w:tbl></w:document>`,
    'word/footnotes.xml':
      '<w:footnotes xmlns:w="w"><w:footnote w:id="2"><w:p><w:r><w:t>Razı deyiləm</w:t></w:r></w:p></w:footnote></w:footnotes>',
  });
  expect(readDocumentRows(bytes).rows[0]?.filter(Boolean)).toEqual(['a#b 0-0', 'Razı deyiləm']);
});
