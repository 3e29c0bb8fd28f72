import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';

export interface Place {
  /** From 1. */
  readonly page: number;
  /** Points from the lower edge of the page. */
  readonly top: number;
}

/** Destinations by name. */
export function readPlaces(document: PDFDocument): Map<string, Place> {
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const places = new Map<string, Place>();
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = document.context.lookup(value);
    if (!(target instanceof PDFArray)) continue;
    const reference = target.get(0);
    const page = [...pages].find(([ref]) => ref === reference)?.[1];
    const top = target.get(3);
    if (page !== undefined) {
      places.set(name.decodeText(), { page, top: top instanceof PDFNumber ? top.asNumber() : 0 });
    }
  }
  return places;
}
