import type { CompiledPages } from '../compile/compile-pages.ts';
import type { ReadPages } from '../render/render-messages.ts';
import type { KeptTexts } from '../texts/renew-texts.ts';
import { readKept } from './kept-file.ts';
import type { KeptSlot } from './kept-slot.ts';
import type { KeptFile } from './page-store.ts';
import { isAsWritten, type WrittenFile } from './written-files.ts';

/** Keys that decide whether a build may reuse anything. */
export interface KeptKeys {
  readonly compiledKey: string;
  /** Of everything else that all pages depend on. */
  readonly commonKey: string;
}

export interface KeptSite extends KeptKeys, ReadPages {
  readonly compiled: CompiledPages;
  readonly written: readonly WrittenFile[];
  readonly texts: KeptTexts;
  /** Files other than pages: scripts, styles, fonts. */
  readonly others: readonly (readonly [file: string, kept: KeptFile])[];
}

/** Cache of the last build if this one may use it. */
export function readSite(slot: KeptSlot, { compiledKey }: KeptKeys): KeptSite | undefined {
  const kept = readKept(slot.record) as KeptSite | undefined;
  if (kept?.compiledKey !== compiledKey) return undefined;
  return isAsWritten(slot.compiled, kept.written) ? kept : undefined;
}

/** Files named in a record, by their paths in the site. */
export const filesOf = ({ others, pages }: Pick<KeptSite, 'others' | 'pages'>) =>
  new Map([
    ...others,
    ...pages.flatMap(({ file, kept }) =>
      file !== undefined && kept ? [[file, kept] as const] : [],
    ),
  ]);
