import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/** The objects that an object names itself. */
function named(object: PDFObject | undefined): readonly PDFObject[] {
  if (object instanceof PDFStream) return object.dict.values();
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFArray ? object.asArray() : [];
}

/** Streams that hold other objects, which are named one by one. */
const containers = new Set<PDFObject | undefined>(
  ['ObjStm', 'XRef'].map((type) => PDFName.of(type)),
);

/** Streams of a PDF that no way leads to from its trailer: they weigh, and nobody reads them. */
export function listLeftovers({ context }: PDFDocument): PDFRef[] {
  const reached = new Set<PDFObject>();
  const open: PDFObject[] = Object.values(context.trailerInfo).filter(
    (entry) => entry !== undefined,
  );
  for (let object = open.pop(); object; object = open.pop()) {
    if (reached.has(object)) continue;
    reached.add(object);
    const next = object instanceof PDFRef ? [context.lookup(object)] : named(object);
    for (const one of next) if (one) open.push(one);
  }
  return context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      object instanceof PDFStream &&
      !reached.has(ref) &&
      !containers.has(object.dict.get(PDFName.of('Type')))
        ? [ref]
        : [],
    );
}
