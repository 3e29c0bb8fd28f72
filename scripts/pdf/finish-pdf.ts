import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describePdf } from './describe-pdf.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { mendStructure } from './mend-structure.ts';
import { nameLinks } from './name-links.ts';
import { nameOutline } from './name-outline.ts';
import type { ReadPage } from './read-page.ts';

function markPages(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    const content = node.Contents();
    if (!(content instanceof PDFRawStream)) throw new Error('expected one stream a page');
    const bytes = decodePDFRawStream(content).decode();
    const marked = markArtifacts(Buffer.from(bytes).toString('latin1'));
    const stream = document.context.flateStream(Buffer.from(marked, 'latin1'));
    node.set(PDFName.of('Contents'), document.context.register(stream));
  }
}

/** Brings a PDF as Chromium writes it nearer to PDF/UA, says what it is, and packs it. */
export async function finishPdf(document: PDFDocument, about: ReadPage): Promise<Uint8Array> {
  markPages(document);
  mendStructure(document);
  nameLinks(document, about.links);
  nameOutline(document, about.headings);
  describePdf(document, about);
  return document.save({ useObjectStreams: true });
}
