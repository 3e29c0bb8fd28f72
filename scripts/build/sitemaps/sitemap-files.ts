import type { PageFacts } from './read-page-facts.ts';

export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** Limits of a sitemap: addresses, and uncompressed bytes (sitemaps.org, protocol 0.9). */
export const limits = { addresses: 50_000, bytes: 50 * 1024 * 1024 } as const;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function writeUrl({ canonical, changed }: PageFacts): string {
  return [
    '<url>',
    `<loc>${canonical}</loc>`,
    ...(changed ? [`<lastmod>${changed}</lastmod>`] : []),
    '</url>\n',
  ].join('');
}

const opening = `${declaration}<urlset xmlns="${space}">\n`;
const closing = '</urlset>\n';

function splitEntries(
  entries: readonly string[],
  { addresses, bytes }: { readonly addresses: number; readonly bytes: number },
): string[] {
  const files: string[] = [];
  const around = Buffer.byteLength(opening + closing);
  let open: string[] = [];
  let size = around;
  const close = () => {
    if (open.length > 0) files.push(`${opening}${open.join('')}${closing}`);
    open = [];
    size = around;
  };
  for (const entry of entries) {
    const weight = Buffer.byteLength(entry);
    if (open.length === addresses || size + weight > bytes) close();
    open.push(entry);
    size += weight;
  }
  close();
  return files;
}

/**
 * `sitemap.xml`, the index, and one or more sitemaps for each language.
 * @param pages by language, in the order of their addresses
 * @param address of the site's folder, with a trailing slash
 */
export function sitemapFiles(
  pages: ReadonlyMap<string, readonly PageFacts[]>,
  address: string,
  most: { readonly addresses: number; readonly bytes: number } = limits,
): SitemapFile[] {
  const files = [...pages].flatMap(([language, own]) =>
    splitEntries(own.map(writeUrl), most).map((text, index) => ({
      name: `sitemap-${language}${index === 0 ? '' : `-${index + 1}`}.xml`,
      text,
    })),
  );
  const index = [
    `${declaration}<sitemapindex xmlns="${space}">\n`,
    ...files.map(({ name }) => `<sitemap><loc>${address}${name}</loc></sitemap>\n`),
    '</sitemapindex>\n',
  ].join('');
  return [{ name: 'sitemap.xml', text: index }, ...files];
}
