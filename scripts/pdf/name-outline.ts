import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const bare = (text: string) => text.replace(/\s+/g, '');

function* entriesOf(parent: PDFDict): Generator<PDFDict> {
  let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (entry) {
    yield entry;
    yield* entriesOf(entry);
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
}

/** Restore spaces that Chromium drops from bookmarks of multi-line headings. */
export function nameOutline(document: PDFDocument, headings: readonly string[]): void {
  const titles = new Map(headings.map((heading) => [bare(heading), heading]));
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (!outline) return;
  for (const entry of entriesOf(outline)) {
    const written = entry.lookup(PDFName.of('Title'));
    if (!(written instanceof PDFString || written instanceof PDFHexString)) continue;
    const title = titles.get(bare(written.decodeText()));
    if (title) entry.set(PDFName.of('Title'), PDFHexString.fromText(title));
  }
}
