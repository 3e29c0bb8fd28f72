import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listSiteFiles } from './site-files.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Other files are compressed already. */
const isText =
  /\.(html|css|js|mjs|json|geojson|webmanifest|svg|xml|atom|txt|csv|ics|md|yaml|wasm|words)$/;

/** Smaller files fit into one packet. */
const min = 1024;

/** Brotli's maximum of 11 takes three times as long and saves 2 % (7.6 MB of pages: 6.0 s and 1.9 s). */
const quality = 10;

/** Node uses four threads. */
const together = 8;

/** Compress a file if that saves at least a tenth. */
async function compressFile(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  if (bytes.length < min) return false;
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
 * Write `.gz` and `.br` next to text files, for servers that send precompressed files: `gzip_static` of nginx,
 * `precompressed` of Caddy, `MultiViews` or rewriting of Apache.
 * @returns number of files with a compressed copy
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
