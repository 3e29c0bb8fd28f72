import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { escapeHtml } from '../../src/i18n/escape-html.ts';
import type { ReadPage } from './read-page.ts';

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
export function describePdf(document: PDFDocument, about: ReadPage, date = new Date()): void {
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
