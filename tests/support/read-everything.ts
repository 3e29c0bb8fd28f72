import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { siteFiles } from './pages.ts';

/** A text that somebody can read in a built site, however it is packed. */
export interface ReadText {
  /** The file, and what in it: `data/clusters.xlsx/xl/sharedStrings.xml`. */
  readonly name: string;
  readonly ending: string;
  readonly text: string;
}

const pictures = new Set(['.png', '.woff2', '.ico', '.jpg']);
const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

function* unpack(name: string, bytes: Uint8Array): Generator<ReadText> {
  const ending = extname(name);
  if (pictures.has(ending)) return;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    for (const [inner, content] of Object.entries(unzipSync(bytes))) {
      for (const read of unpack(`${name}/${inner}`, content)) yield { ...read, ending };
    }
  } else if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    yield { name, ending, text: decode(gunzipSync(bytes)) };
  } else if (ending === '.pdf') {
    const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: bytes, maxBuffer: 1e9 });
    yield { name, ending, text: decode(text).replaceAll(/\s+/g, ' ') };
  } else {
    yield { name, ending, text: decode(bytes) };
  }
}

/** Every text in the files of a site: pages, tables, workbooks, packages, prints, the index of the search. */
export function* readEverything(folder: string): Generator<ReadText> {
  for (const file of siteFiles(folder)) yield* unpack(file, readFileSync(join(folder, file)));
}
