import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnLocale, type Locale } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { reviewFile } from '../../src/queries/desk/review-file.ts';
import { gatherItems } from '../../src/review/gather-items.ts';
import type { ReviewItem } from '../../src/review/model.ts';
import { writeRound } from '../review/write-round.ts';

/** Translations of a language to be read, by the folder of their files. */
export const openItems = (portal: Portal, language: Locale): Map<string, ReviewItem[]> =>
  Map.groupBy(
    gatherItems(portal, language).filter(({ state }) => state !== 'reviewed'),
    ({ collection }): string => collection,
  );

/** File for reviewers of some texts, as the desk links it. */
export async function makeReviewFile(
  items: readonly ReviewItem[],
  { folder, language, address }: { folder: string; language: Locale; address: string },
): Promise<{ file: string; bytes: Uint8Array }> {
  const file = reviewFile(folder, language);
  const words = isOwnLocale(language) ? language : 'en';
  const { bytes } = await writeRound(items, { file, language, words, address });
  return { file, bytes };
}

/**
 * Write the file for reviewers beside each list of open texts, so that editors need no command line.
 * @param address of the site
 */
export async function writeReviewFiles(
  portal: Portal,
  site: string,
  address: string,
): Promise<void> {
  for (const language of portal.site[0]?.data.languages ?? []) {
    const desk = join(site, language, 'desk');
    if (!existsSync(desk)) continue;
    const kinds = openItems(portal, language);
    for (const folder of readdirSync(desk)) {
      const items = kinds.get(folder);
      if (!items || !existsSync(join(desk, folder, 'index.html'))) continue;
      const { file, bytes } = await makeReviewFile(items, { folder, language, address });
      writeFileSync(join(desk, folder, file), bytes);
    }
  }
}
