import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbookLimits } from '../importers/workbook/limits.ts';
import { openPackage } from '../importers/workbook/package/open-package.ts';
import { readCellComments } from './read-comments.ts';
import { readDocumentRows } from './read-document.ts';

const pack = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const open = (parts: Readonly<Record<string, string>>) => openPackage(pack(parts), workbookLimits);

const cell = (text: string, comment = '') =>
  `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r>${comment && `<w:r><w:commentReference w:id="${comment}"/></w:r>`}</w:p></w:tc>`;

test('comments of Word come with the note of their row', () => {
  const rows = [
    cell('a#b 0-0') + cell('Mətn', '1') + cell(''),
    cell('c#d 0-0') + cell('x') + cell('Qeyd', '2'),
  ];
  rows.push(cell('review:az') + cell('Kim', '1'));
  const bytes = pack({
    'word/document.xml': `<w:document xmlns:w="w"><w:body><w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl></w:body></w:document>`,
    'word/comments.xml': `<w:comments xmlns:w="w">${['Bu termin', 'İmzalamıram'].map((text, index) => `<w:comment w:id="${index + 1}" w:author="X"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`).join('')}</w:comments>`,
  });
  expect(readDocumentRows(bytes)).toEqual([
    ['a#b 0-0', 'Mətn', '', '', '', 'Bu termin'],
    ['c#d 0-0', 'x', 'Qeyd', '', '', 'İmzalamıram'],
    ['review:az', 'Kim'],
  ]);
});

test('comments at cells are known by their rows, those of a thread rather than its note', () => {
  const notes = {
    'xl/comments1.xml':
      '<comments><commentList><comment ref="D9"><text><r><t>Yanlış </t></r><r><t>terim</t></r></text></comment><comment ref="E9"><text><t>Hayır</t></text></comment></commentList></comments>',
  };
  expect([...readCellComments(open(notes))]).toEqual([[9, ['Yanlış terim', 'Hayır']]]);
  const thread = {
    ...notes,
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments><threadedComment ref="D9"><text>Yanlış</text></threadedComment><threadedComment ref="D9"><text>Evet</text></threadedComment></ThreadedComments>',
  };
  expect([...readCellComments(open(thread))]).toEqual([[9, ['Yanlış / Evet', 'Hayır']]]);
});
