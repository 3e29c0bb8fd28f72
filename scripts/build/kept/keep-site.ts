import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listAllFiles } from '../../list-all-files.ts';
import { writeKept } from './kept-file.ts';
import type { KeptPage, KeptSite } from './kept-site.ts';
import type { KeptSlot } from './kept-slot.ts';
import type { KeptTexts } from '../texts/renew-texts.ts';
import { keptPath, pageAddress } from './page-address.ts';
import { outputFile } from './output-file.ts';
import { packSite } from './pack-site.ts';
import { PageStore } from './page-store.ts';
import type { SiteLedger } from './site-ledger.ts';
import { listWritten } from './written-files.ts';

/** By what the next build knows whether it may keep anything. */
export interface KeptKeys {
  readonly compiledKey: string;
  readonly commonKey: string;
}

/**
 * Keeps what Astro has just made, before anything is added to it.
 * @param copied folder with the compiled pages
 * @returns the hashes of the files, as far as they are kept
 */
export function keepSite(
  slot: KeptSlot,
  site: string,
  copied: string,
  base: string,
  ledger: SiteLedger,
  keys: KeptKeys,
  texts: KeptTexts,
): FileHashes {
  // Until the new record stands, there is none.
  rmSync(slot.record, { force: true });
  if (ledger.fault !== undefined || !hasKnownAddresses(ledger, base)) return new Map();
  mkdirSync(slot.files, { recursive: true });
  rmSync(slot.compiled, { recursive: true, force: true });
  renameSync(copied, slot.compiled);
  const store = new PageStore(slot.files);
  const made = new Set<string>();
  const pages = new Map<string, KeptPage>();
  for (const [path, page] of ledger.pages) {
    const { component, route, type, hasBody, read, photographs } = page;
    const file = hasBody ? outputFile(path, type) : undefined;
    // What Astro has not written though it should have, or has written elsewhere, is beyond us.
    if (file !== undefined && !existsSync(join(site, file))) return new Map();
    if (file !== undefined) made.add(file);
    const kept = file === undefined ? undefined : store.adopt(join(site, file), page.kept);
    pages.set(path, { component, route, file, kept, read, photographs });
  }
  const others = listAllFiles(site)
    .filter((file) => !made.has(file))
    .map((file) => [file, store.keep(join(site, file))] as const);
  const { entry, styles, origin, photographs, book, common, routes } = ledger;
  const record: KeptSite = {
    ...keys,
    ...{ texts, entry, styles, origin, photographs, others, common, routes, pages },
    compiled: listWritten(slot.compiled),
    book: book.data,
  };
  writeKept(slot.record, packSite(record));
  const hashes = fileHashes(record);
  store.sweep(new Set(hashes.values()));
  return hashes;
}

/** Has each page been asked for at the address at which the next build would ask for it? */
const hasKnownAddresses = ({ routes, pages, origin }: SiteLedger, base: string): boolean =>
  routes.every(({ component, route, type, paths }) =>
    paths.every((pathname) => {
      const page = pages.get(keptPath(pathname));
      // A page that another route had first.
      if (page?.component !== component || page.route !== route) return page !== undefined;
      return pageAddress(pathname, type, base, origin) === page.url;
    }),
  );

/** The files that a record names, by their paths in the site. */
export const filesOf = ({ others, pages }: Pick<KeptSite, 'others' | 'pages'>) =>
  new Map([
    ...others,
    ...[...pages.values()].flatMap(({ file, kept }) =>
      file !== undefined && kept ? [[file, kept] as const] : [],
    ),
  ]);

/** The hashes of files of a site, by their paths. */
export type FileHashes = ReadonlyMap<string, string>;

/** The hash of each file that a record names. */
export const fileHashes = (site: Parameters<typeof filesOf>[0]): FileHashes =>
  new Map([...filesOf(site)].map(([file, { hash }]) => [file, hash]));
