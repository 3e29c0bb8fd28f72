import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listSiteFiles } from './site-files.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What is text: pictures, fonts, workbooks and the parts of the search index are compressed already. */
const isText =
  /\.(html|css|js|mjs|json|geojson|webmanifest|svg|xml|atom|txt|csv|ics|md|yaml|wasm|words)$/;

/** A smaller file fits into one packet as it is. */
const least = 1024;

/** Brotli’s own 11 takes three times as long for files that are smaller by 2 % (7.6 MB of pages: 6.0 s and 1.9 s). */
const quality = 10;

/** Files that are in hand at a time: Node compresses in four threads of its own. */
const together = 8;

/** Writes a compressed file beside one, where that is smaller by a tenth at least. */
async function compressFile(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  if (bytes.length < least) return false;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const made = [
    ['gz', await zip(bytes, { level: 9 })],
    ['br', await brotli(bytes, { params })],
  ] as const;
  const worth = made.filter(([, small]) => small.length < bytes.length * 0.9);
  for (const [ending, small] of worth) await writeFile(`${path}.${ending}`, small);
  return worth.length > 0;
}

/**
 * Writes `.gz` and `.br` beside the text files of a site, for servers that send them as they are:
 * `gzip_static` of nginx, `precompressed` of Caddy, `MultiViews` or rewriting of Apache.
 * @returns how many files have a compressed one now
 */
export async function compressSite(
  folder: string,
  update: (done: number, all: number) => void = () => {},
): Promise<number> {
  const files = listSiteFiles(folder).filter((path) => isText.test(path));
  let next = 0;
  let compressed = 0;
  const work = async () => {
    for (let at = next++; at < files.length; at = next++) {
      if (await compressFile(join(folder, files[at] as string))) compressed += 1;
      update(at + 1, files.length);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return compressed;
}
