import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { PageText } from './page-text.ts';
import { writeRecord } from './record-html.ts';

/** A page of one language. */
export interface SitePage {
  /** Within its language, with both slashes: `/clusters/some-cluster/`. */
  readonly path: string;
  /** On the site, without the base: `/tr/clusters/some-cluster/`. */
  readonly url: string;
  readonly page: PageText;
}

/** A file of the index; its path is relative to the folder of the index. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The index of one language. */
export interface Bundle {
  readonly files: readonly BundleFile[];
  /** Pagefind's id of a page, by the page's path. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Every file that Pagefind compresses begins so. */
const signature = 'pagefind_dcd';

interface Fragment {
  readonly url: string;
}

/** Fragments by id: a file holds one, or on large sites several by id. */
function readFragments({ path, content }: BundleFile): [id: string, fragment: Fragment][] {
  const text = gunzipSync(content).toString('utf8').slice(signature.length);
  const read = JSON.parse(text) as Fragment | Record<string, Fragment>;
  if (typeof read.url !== 'string') return Object.entries(read as Record<string, Fragment>);
  const id = path.replace(/^.*\//, '').replace('.pf_fragment', '');
  return [[id, read as Fragment]];
}

/**
 * Indexes the pages of one language with Pagefind. No stemmer of its own is wanted, since stems are
 * found when a query is read: the index has a language that Pagefind does not know (`zxx`).
 * @throws Error when Pagefind refuses a page
 */
export async function buildBundle(pages: readonly SitePage[]): Promise<Bundle> {
  const { index, errors } = await createIndex({ forceLanguage: 'zxx' });
  if (!index) throw new Error(errors.join('\n'));
  for (const { url, page } of pages) {
    const added = await index.addHTMLFile({ url, content: writeRecord(page) });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(', ')}`);
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(failed.join('\n'));
  await index.deleteIndex();
  const byUrl = new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .flatMap(readFragments)
      .map(([id, { url }]) => [url, id]),
  );
  const ids = pages.map(({ path, url }) => [path, byUrl.get(url) ?? ''] as const);
  return { files, ids: new Map(ids) };
}
