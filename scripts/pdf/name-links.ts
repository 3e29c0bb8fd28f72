import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
} from '@cantoo/pdf-lib';
import type { ReadPage } from './read-page.ts';

/** Undefined for other annotations. */
function addressOf(annotation: PDFDict): string | undefined {
  const target = annotation.lookup(PDFName.of('Dest'));
  if (target instanceof PDFName) return `#${target.decodeText()}`;
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const uri = action?.lookup(PDFName.of('URI'));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : undefined;
}

/** Give each link its text, for readers that announce links out of context. */
export function nameLinks(document: PDFDocument, links: ReadPage['links']): void {
  const words = new Map(
    links.filter(({ text }) => text !== '').map(({ href, text }) => [href, text]),
  );
  for (const { node } of document.getPages()) {
    const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const annotation = annotations?.lookup(index, PDFDict);
      const address = annotation && addressOf(annotation);
      if (!address) continue;
      const text = words.get(address) ?? address;
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
    }
  }
}
