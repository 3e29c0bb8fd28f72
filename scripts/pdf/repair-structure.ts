import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';

const key = (name: string) => PDFName.of(name);
const type = key('S');
const kids = key('K');
const parent = key('P');

type Element = readonly [PDFRef, PDFDict];

function listElements({ context }: PDFDocument): Element[] {
  return context.enumerateIndirectObjects().filter((entry): entry is [PDFRef, PDFDict] => {
    const [, object] = entry;
    return object instanceof PDFDict && object.lookup(key('Type')) === key('StructElem');
  });
}

/** Children of an element: references to elements, numbers of marked content. */
function kidsOf(element: PDFDict) {
  const value = element.lookup(kids);
  return value instanceof PDFArray
    ? value.asArray()
    : [element.get(kids)].flatMap((kid) => kid ?? []);
}

/**
 * Wrap the content of a list item: only a label and a body are allowed.
 * @returns body with the former content
 */
function wrapItem({ context }: PDFDocument, [ref, item]: Element): PDFRef {
  const elementOf = (kid: unknown) => {
    const object = kid instanceof PDFRef ? context.lookup(kid) : undefined;
    return object instanceof PDFDict && object.has(type) ? object : undefined;
  };
  const isLabel = (kid: unknown) => elementOf(kid)?.get(type) === key('Lbl');
  const all = kidsOf(item);
  const rest = all.filter((kid) => !isLabel(kid));
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: rest });
  const page = item.get(key('Pg'));
  if (page) body.set(key('Pg'), page);
  const made = context.register(body);
  for (const kid of rest) elementOf(kid)?.set(parent, made);
  item.set(kids, context.obj([...all.filter(isLabel), made]));
  return made;
}

/** Points marked content to its new parents in the parent tree. */
function moveContent(document: PDFDocument, owners: ReadonlyMap<PDFRef, PDFRef>): void {
  const root = document.catalog.lookup(key('StructTreeRoot'), PDFDict);
  const numbers = root.lookup(key('ParentTree'), PDFDict).lookup(key('Nums'), PDFArray);
  for (let index = 1; index < numbers.size(); index += 2) {
    const list = numbers.lookup(index);
    if (!(list instanceof PDFArray)) continue;
    for (const [at, owner] of list.asArray().entries()) {
      const now = owner instanceof PDFRef ? owners.get(owner) : undefined;
      if (now) list.set(at, now);
    }
  }
}

/** List every element that has an id in the ID tree, sorted as the standard demands. */
function listIds(document: PDFDocument, elements: readonly Element[]): void {
  const named = elements
    .flatMap(([ref, element]) => {
      const id = element.lookup(key('ID'));
      return id instanceof PDFString ? [{ id, ref }] : [];
    })
    .sort((a, b) => (a.id.asString() < b.id.asString() ? -1 : 1));
  const root = document.catalog.lookup(key('StructTreeRoot'), PDFDict);
  const names = document.context.obj({ Names: named.flatMap(({ id, ref }) => [id, ref]) });
  root.set(key('IDTree'), document.context.register(names));
}

/** Structure types of PDF 2.0 that Chromium writes, with their equivalents in PDF 1.7. */
const older = new Map<unknown, string>([
  [key('Em'), 'Span'],
  [key('Strong'), 'Span'],
  [key('Aside'), 'Sect'],
]);

/** Correct Chromium's structure tree, towards PDF/UA. */
export function repairStructure(document: PDFDocument): void {
  const elements = listElements(document);
  const owners = new Map<PDFRef, PDFRef>();
  for (const [index, element] of elements.entries()) {
    const [, entry] = element;
    const name = entry.get(type);
    const plain = older.get(name);
    if (name === key('LI')) owners.set(element[0], wrapItem(document, element));
    else if (plain) entry.set(type, key(plain));
    else if (name === key('BlockQuote')) {
      entry.set(type, key('Note'));
      entry.set(key('ID'), PDFString.of(`note-${index}`));
    }
  }
  moveContent(document, owners);
  listIds(document, elements);
}
