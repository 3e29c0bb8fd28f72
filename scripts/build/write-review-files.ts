import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnLocale } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { reviewFile } from '../../src/queries/desk/review-file.ts';
import { gatherItems } from '../../src/review/gather-items.ts';
import { writeRound } from '../review/write-round.ts';

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
    const open = gatherItems(portal, language).filter(({ state }) => state !== 'reviewed');
    const kinds = Map.groupBy(open, ({ collection }): string => collection);
    const words = isOwnLocale(language) ? language : 'en';
    for (const folder of readdirSync(desk)) {
      if (!existsSync(join(desk, folder, 'index.html'))) continue;
      const file = reviewFile(folder, language);
      const items = kinds.get(folder) ?? [];
      const { bytes } = await writeRound(items, { file, language, words, address });
      writeFileSync(join(desk, folder, file), bytes);
    }
  }
}
