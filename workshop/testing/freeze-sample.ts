import { inEachLocale, locales } from '../../src/i18n/locales.ts';
import { zipFiles } from '../../src/exports/data-package/zip-files.ts';
import { hashBytes } from '../../src/loaders/archive/packed-files.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { type FrozenData, frozenFormat } from '../../src/schemas/frozen-edition.ts';
import { ownVersions } from '../../src/validators/frozen-inputs.ts';
import type { Archive } from '../../src/schemas/archive.ts';
import { type Change, type Originals, overlayFiles } from './overlay-files.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** An archived page. */
export function archivedPage(body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;
}

/** Of an edition without counts. */
export function emptySnapshot(edition: string): FrozenData {
  const words = inEachLocale(() => edition);
  return {
    format: frozenFormat,
    edition,
    title: words,
    country: 'XX',
    report: { title: words, version: '1.0', date: `${edition}-03-01` },
    rows: [],
    published: [],
    counts: {},
    figures: [],
  };
}

/** Lock and archive of an edition, with a page in each language and given files. */
export function freezeFiles(
  originals: Originals,
  edition: string,
  more: ReadonlyMap<string, Uint8Array> = new Map(),
): ReadonlyMap<string, Change> {
  const { portal } = loadPortal(overlayFiles(originals, new Map()));
  const files = new Map([
    ...locales.map((locale) => [`${locale}/index.html`, encode(archivedPage('<p>x</p>'))] as const),
    ['edition.json', encode(JSON.stringify(emptySnapshot(edition)))],
    ...more,
  ]);
  const packed = zipFiles([...files].map(([name, bytes]) => ({ name, bytes })));
  const lock: Archive = {
    format: 2,
    frozen: `${edition}-05-01`,
    version: 1,
    zip: { sha256: hashBytes(packed), bytes: packed.length },
    earlier: [],
    inputs: ownVersions(portal, edition),
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, hashBytes(bytes)])),
  };
  // JSON is YAML.
  return new Map<string, Change>([
    [`archive/${edition}.yaml`, encode(JSON.stringify(lock, null, 1))],
    [`archive/${edition}.zip`, packed],
  ]);
}
