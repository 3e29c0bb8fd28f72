import type { Locale } from '../../src/i18n/locales.ts';
import { type Portal, splitTextId, textsOf } from '../../src/loaders/portal.ts';
import { type ProseBlock, readProseFile } from '../../src/loaders/texts/read-blocks.ts';

export interface ProsePage {
  /** Folder of the page: `concept-ora`. */
  readonly page: string;
  readonly locale: Locale;
  readonly blocks: readonly ProseBlock[];
}

/** In every language available. */
export function readProsePages(portal: Portal, directory: string): ProsePage[] {
  return textsOf(portal).map(({ id, file }) => {
    const [page, locale] = splitTextId(id);
    return { page, locale: locale as Locale, blocks: readProseFile(directory, file) };
  });
}

/** Items of each numbered list of a section, in order. */
export function countNumbered({ blocks }: ProsePage, section: string): number[] {
  const lists: number[] = [];
  for (const block of blocks) {
    if (!block.numbered || block.section !== section) continue;
    if (block.row !== 1) lists.pop();
    lists.push(block.row ?? 1);
  }
  return lists;
}

/** Rows of a section's table, without header. */
export function countTableRows({ blocks }: ProsePage, section: string): number {
  const cells = blocks.filter((block) => block.kind === 'cell' && block.section === section);
  return Math.max(0, ...cells.map(({ row = 1 }) => row - 1));
}
