import type { CompiledPages } from '../compile/compile-pages.ts';
import type { ReadPages } from '../render/render-messages.ts';
import type { KeptTexts } from '../texts/renew-texts.ts';
import { readKept } from './kept-file.ts';
import type { KeptSlot } from './kept-slot.ts';
import type { KeptFile } from './page-store.ts';
import { isAsWritten, type WrittenFile } from './written-files.ts';

/** By what the next build knows whether it may keep anything. */
export interface KeptKeys {
  /** Of what compiled pages are made. */
  readonly compiledKey: string;
  /** On what all pages depend besides. */
  readonly commonKey: string;
}

/** What a build keeps for the next one. */
export interface KeptSite extends KeptKeys, ReadPages {
  readonly compiled: CompiledPages;
  /** The files of the compiled pages as they were written. */
  readonly written: readonly WrittenFile[];
  readonly texts: KeptTexts;
  /** Files that are no pages: scripts, styles, fonts. */
  readonly others: readonly (readonly [file: string, kept: KeptFile])[];
}

/** What the last build kept, where this one may use it. */
export function readSite(slot: KeptSlot, { compiledKey }: KeptKeys): KeptSite | undefined {
  const kept = readKept(slot.record) as KeptSite | undefined;
  if (kept?.compiledKey !== compiledKey) return undefined;
  return isAsWritten(slot.compiled, kept.written) ? kept : undefined;
}

/** The files that a record names, by their paths in the site. */
export const filesOf = ({ others, pages }: Pick<KeptSite, 'others' | 'pages'>) =>
  new Map([
    ...others,
    ...pages.flatMap(({ file, kept }) =>
      file !== undefined && kept ? [[file, kept] as const] : [],
    ),
  ]);
