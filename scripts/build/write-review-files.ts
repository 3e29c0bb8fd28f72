import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnLocale, type Locale } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { reviewFile } from '../../src/queries/desk/review-file.ts';
import { attachChanges } from '../../src/review/attach-changes.ts';
import { gatherItems } from '../../src/review/gather-items.ts';
import type { ReviewItem } from '../../src/review/model.ts';
import type { OriginalChanges } from '../../src/loaders/texts/original-change.ts';
import { kindOfText } from '../../src/schemas/text-page.ts';
import { writeRound } from '../review/write-round.ts';

/** Translations of a language to be read, by kind. */
export function openItems(
  portal: Portal,
  language: Locale,
  changes: OriginalChanges,
): Map<string, ReviewItem[]> {
  const open = gatherItems(portal, language).filter(({ state }) => state !== 'reviewed');
  return Map.groupBy(attachChanges(open, changes), ({ collection, id }) =>
    kindOfText(collection, id),
  );
}

/** File for reviewers of some texts, as the desk links it. */
export async function makeReviewFile(
  items: readonly ReviewItem[],
  { kind, language, address }: { kind: string; language: Locale; address: string },
): Promise<{ file: string; bytes: Uint8Array }> {
  const file = reviewFile(kind, language);
  const words = isOwnLocale(language) ? language : 'en';
  const { bytes } = await writeRound(items, { file, language, words, address });
  return { file, bytes };
}

/**
 * Write the file for reviewers beside each list of open texts, so that editors need no command line.
 * @param changes of originals, shown where a text is stale
 */
export async function writeReviewFiles(
  portal: Portal,
  changes: OriginalChanges,
  { site, address }: { site: string; address: string },
): Promise<void> {
  for (const language of portal.site[0]?.data.languages ?? []) {
    const desk = join(site, language, 'desk');
    if (!existsSync(desk)) continue;
    const kinds = openItems(portal, language, changes);
    for (const kind of readdirSync(desk)) {
      const items = kinds.get(kind);
      if (!items || !existsSync(join(desk, kind, 'index.html'))) continue;
      const { file, bytes } = await makeReviewFile(items, { kind, language, address });
      writeFileSync(join(desk, kind, file), bytes);
    }
  }
}
