import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { endOfWord } from '../fold-word.ts';
import type { WeightedText } from './page-record.ts';
import { type Spelling, splitPieces } from './spelling.ts';

/** A file of the index; the path is relative to its folder. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A page to index. */
export interface BundlePage {
  readonly texts: readonly WeightedText[];
  /** Stored in place of the indexed words, which are not readable. */
  readonly record: object;
}

/** Compress a file; browsers unzip it themselves. */
export const zip = (text: string): Uint8Array => gzipSync(text, { level: 9 });

/** Read by Pagefind at its start: smaller parts, of about four kilobytes rather than forty. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '1000';

/** A language without a stemmer: forms of a word are found at query time. */
const language = 'zxx';

/** Max weight that Pagefind knows. */
const maxWeight = 10;

/** A word in a heading of weight 4 counts as sixteen in running text. Tuned on labelled queries. */
const frequencyOf = (weight: number) => weight ** 2 / 4;

function writeText(text: string, weight: number, spelling: Spelling): string {
  const words = splitPieces(text).flatMap(spelling.tokensOf);
  if (words.length === 0) return '';
  const marked = words.map((word) => word + endOfWord).join(' ');
  return `<p data-pagefind-weight="${weight}">${marked}</p>`;
}

/** A page for Pagefind: folded words with weights. What weighs more than the maximum is repeated at the end. */
export function writePage(texts: readonly WeightedText[], spelling: Spelling): string {
  const lines: string[] = [];
  let rest = texts.map(({ text, weight }) => ({ text, weight: frequencyOf(weight) }));
  while (rest.length > 0) {
    lines.push(...rest.map(({ text, weight }) => writeText(text, weight, spelling)));
    rest = rest
      .filter(({ weight }) => weight > maxWeight)
      .map(({ text, weight }) => ({ text, weight: weight - maxWeight }));
  }
  return `<html><body><main data-pagefind-body>${lines.join('\n')}</main></body></html>`;
}

/** Begins every compressed file of Pagefind. */
const signature = 'pagefind_dcd';

interface StoredPage {
  readonly url: string;
}

const readStored = (content: Uint8Array) =>
  JSON.parse(gunzipSync(content).toString('utf8').slice(signature.length)) as StoredPage;

/**
 * Stands for the address of a page in Pagefind, which sorts pages by it. It names a stored page, too: browsers
 * keep those for ever, so a changed record gets another name.
 */
function namePage(at: number, record: object): string {
  const hash = createHash('sha256').update(JSON.stringify(record)).digest('hex');
  return `${String(at).padStart(7, '0')}-${hash.slice(0, 10)}`;
}

/** The same in all languages. */
const engineFiles = new Set(['pagefind.js', 'wasm.unknown.pagefind']);

/** Pagefind adds interfaces of its own, which this site has others for. */
const isUsed = (path: string) =>
  engineFiles.has(path) || /^(?:index|fragment)\/|\.pf_meta$|^pagefind-entry\.json$/.test(path);

/** The engine completes this to a name of a file beside the entry; it leads to the one for all languages. */
const sharedWasm = 'x/../../wasm.unknown';

/** An entry of Pagefind. */
interface Entry {
  readonly languages: Readonly<Record<string, object>>;
}

function shareEngine(content: Uint8Array): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as Entry;
  const languages = Object.entries(entry.languages).map(([name, language]) => [
    name,
    { ...language, wasm: sharedWasm },
  ]);
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

/** Pagefind ships its script unminified: every first search would load 2.4 KB more. */
async function finishEngine({ path, content }: BundleFile): Promise<BundleFile> {
  if (!path.endsWith('.js')) return { path, content };
  const { minify } = await import('vite');
  const { code, errors } = await minify(path, Buffer.from(content).toString('utf8'), {
    module: true,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { path, content: Buffer.from(code) };
}

/**
 * Index the pages of one language with Pagefind.
 * @param folder of the language
 * @returns files of the language in its folder, and of the engine beside it; the engine lists pages in this order
 * @throws Error if Pagefind refuses a page
 */
export async function buildBundle(
  folder: string,
  pages: readonly BundlePage[],
  spelling: Spelling,
): Promise<BundleFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: endOfWord,
    maxFragments: pages.length + 1,
  });
  if (!index) throw new Error(errors.join('\n'));
  for (const [at, { texts, record }] of pages.entries()) {
    const content = writePage(texts, spelling);
    const added = await index.addHTMLFile({ url: namePage(at, record), content });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const { files, errors: failed } = await index.getFiles();
  await index.deleteIndex();
  if (failed.length > 0) throw new Error(failed.join('\n'));
  const finish = ({ path, content }: BundleFile): BundleFile | Promise<BundleFile> => {
    if (engineFiles.has(path)) return finishEngine({ path, content });
    const own = `${folder}/${path}`;
    if (path === 'pagefind-entry.json') return { path: own, content: shareEngine(content) };
    if (!path.startsWith('fragment/')) return { path: own, content };
    const stored = readStored(content);
    const page = pages[Number.parseInt(stored.url, 10)];
    return { path: own, content: zip(signature + JSON.stringify({ ...stored, ...page?.record })) };
  };
  return Promise.all(files.filter(({ path }) => isUsed(path)).map(finish));
}
