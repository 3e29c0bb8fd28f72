import {
  decodePDFRawStream,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { describePdf } from './describe-pdf.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { repairStructure } from './repair-structure.ts';
import { nameLinks } from './name-links.ts';
import { nameOutline } from './name-outline.ts';
import type { ReadPage } from './read-page.ts';

function markPages(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    const at = node.get(PDFName.of('Contents'));
    const content = node.Contents();
    if (!(content instanceof PDFRawStream && at instanceof PDFRef)) {
      throw new Error('expected one stream a page');
    }
    const bytes = decodePDFRawStream(content).decode();
    const marked = markArtifacts(Buffer.from(bytes).toString('latin1'));
    // Replaces the original, which would otherwise remain in the file, unused.
    document.context.assign(at, document.context.flateStream(Buffer.from(marked, 'latin1')));
  }
}

/** Bring a PDF closer to PDF/UA, add metadata, and compress it. */
export async function finishPdf(document: PDFDocument, about: ReadPage): Promise<Uint8Array> {
  markPages(document);
  repairStructure(document);
  nameLinks(document, about.links);
  nameOutline(document, about.headings);
  describePdf(document, about);
  return document.save({ useObjectStreams: true });
}
