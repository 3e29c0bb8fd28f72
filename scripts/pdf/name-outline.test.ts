import { type PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { nameOutline } from './name-outline.ts';

test('gives bookmarks the words of the headings, at every depth', async () => {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const title = (text: string) => PDFHexString.fromText(text);
  const inner = context.obj({ Title: title('კლასტერებისანგარიში') });
  const next = context.obj({ Title: title('Left alone') });
  const first = context.obj({ Title: title('twofor an idea'), First: inner, Next: next });
  catalog.set(PDFName.of('Outlines'), context.obj({ First: first }));
  nameOutline(document, ['two for an idea', 'კლასტერების ანგარიში']);
  const words = (entry: PDFDict) => entry.lookup(PDFName.of('Title'), PDFHexString).decodeText();
  expect([first, inner, next].map(words)).toEqual([
    'two for an idea',
    'კლასტერების ანგარიში',
    'Left alone',
  ]);
});
