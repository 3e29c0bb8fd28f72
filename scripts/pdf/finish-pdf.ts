import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { escapeHtml } from '../../src/i18n/escape-html.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { nameOutline } from './name-outline.ts';
import type { ReadPage } from './read-page.ts';
import { repairStructure } from './repair-structure.ts';

/** Metadata as XML, where programs look first. */
function writeXmp(
  { title, author, description, language, siteName, address }: ReadPage,
  date: Date,
): string {
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li></rdf:Alt>`;
  const time = `${date.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${inLanguage(title)}</dc:title>
<dc:description>${inLanguage(description)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escapeHtml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:publisher><rdf:Bag><rdf:li>${escapeHtml(siteName)}</rdf:li></rdf:Bag></dc:publisher>
<dc:source>${escapeHtml(address)}</dc:source>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>clusterbook</xmp:CreatorTool>
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** Set title, author, subject and language. */
function describePdf(document: PDFDocument, about: ReadPage, date = new Date()): void {
  document.setTitle(about.title, { showInWindowTitleBar: true });
  document.setAuthor(about.author);
  document.setSubject(about.description);
  document.setLanguage(about.language);
  document.setCreator('clusterbook');
  document.setCreationDate(date);
  document.setModificationDate(date);
  const metadata = document.context.stream(Buffer.from(writeXmp(about, date)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(metadata));
}

/** Undefined for other annotations. */
function addressOf(annotation: PDFDict): string | undefined {
  const target = annotation.lookup(PDFName.of('Dest'));
  if (target instanceof PDFName) return `#${target.decodeText()}`;
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const uri = action?.lookup(PDFName.of('URI'));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : undefined;
}

/** Give each link its text, for readers that announce links out of context. */
function nameLinks(document: PDFDocument, links: ReadPage['links']): void {
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
