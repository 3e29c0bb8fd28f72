import { Document, Packer, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { openOffice } from '../../../workshop/testing/open-office.ts';
import type { Span } from '../office-report.ts';
import { WordText } from './text.ts';

const lang = 'tr';
const cite = (note: string): Span => ({ text: '', lang, note });
const say = (text: string): Span => ({ text, lang });

test('a note that is cited again has the number of its footnote, and leads to it', async () => {
  const notes = new Map([
    ['note-x-1', [say('birinci')]],
    ['note-x-2', [say('ikinci')]],
  ]);
  const text = new WordText(lang, notes, []);
  const spans = [say('a'), cite('note-x-1'), cite('note-x-2'), say('b'), cite('note-x-1')];
  const children = [new Paragraph({ children: text.write(spans) })];
  const document = new Document({ footnotes: text.footnotes, sections: [{ children }] });
  const parts = openOffice(await Packer.toBuffer(document));
  const body = /^word\/document/;
  const ids = (name: string, id: string) =>
    parts.find(body, name).map(({ attributes }) => attributes[id]);
  expect(ids('w:footnoteReference', 'w:id')).toEqual(['1', '2']);
  // A comma keeps two numbers apart.
  expect(parts.find(body, 'w:p')[0]?.text).toBe('a, b1');
  expect(ids('w:hyperlink', 'w:anchor')).toEqual(['note_1']);
  expect(ids('w:bookmarkStart', 'w:name')).toEqual(['note_1', 'note_2']);
  const words = parts.find(/^word\/footnotes/, 'w:p').map((one) => one.text.trim());
  expect(words.filter(Boolean)).toEqual(['birinci', 'ikinci']);
});
