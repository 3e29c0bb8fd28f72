import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Translate } from '../../src/i18n/translate.ts';
import { drawCards } from '../cards/draw-cards.ts';
import { drawPictures } from '../draw-pictures.ts';
import { startStage } from '../progress.ts';
import type { SiteReader } from './facts/site-reader.ts';
import { removeFiles } from './kept/spare-site.ts';
import type { StageClock } from './profile/stage-clock.ts';

/**
 * Draws pictures of figures and cards of shared links, as far as none is kept.
 * @param cache folder below which they are kept
 * @param left pictures of an earlier site: those that this one does not show are removed
 */
export async function drawSite(
  { site, note, hashOf }: SiteReader,
  cache: string,
  clock: StageClock,
  t: Translate,
  left: readonly string[] = [],
): Promise<void> {
  const shown = new Set<string>();
  const show = (file: string, hash: string) => {
    shown.add(file);
    note(file, hash);
  };
  const threads = availableParallelism();
  clock.enter('pictures');
  const pictures = startStage(t('check.run.pictures'));
  const { update } = pictures;
  const folder = join(cache, 'pictures');
  const drawn = await drawPictures(site, folder, update, threads, show, hashOf);
  pictures.end(t('check.run.drawn', drawn));
  clock.enter('cards');
  const cards = startStage(t('check.run.cards'));
  cards.end(
    t('check.run.drawn', await drawCards(site, join(cache, 'cards'), cards.update, threads, show)),
  );
  removeFiles(
    site,
    left.filter((file) => !shown.has(file)),
  );
}
