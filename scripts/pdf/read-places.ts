import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** The page, from 1, on which each linked part of a document begins. */
export function readPlaces(document: PDFDocument): Map<string, number> {
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const places = new Map<string, number>();
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = document.context.lookup(value);
    const reference = target instanceof PDFArray ? target.get(0) : undefined;
    const page = [...pages].find(([ref]) => ref === reference)?.[1];
    if (page !== undefined) places.set(name.decodeText(), page);
  }
  return places;
}
