import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { TranslateAuthor } from '../../src/i18n/author-messages.ts';
import { drawCards } from '../cards/draw-cards.ts';
import { drawPictures } from '../draw-pictures.ts';
import { startStage } from '../progress.ts';
import type { SiteReader } from './facts/site-reader.ts';
import type { StageClock } from './profile/stage-clock.ts';

interface Drawing {
  readonly cache: string;
  readonly hasCards: boolean;
  readonly clock: StageClock;
  readonly t: TranslateAuthor;
}

/** Draw pictures and cards that are not in the cache. */
export async function drawSite(
  { site, note, hashOf }: SiteReader,
  { cache, hasCards, clock, t }: Drawing,
): Promise<void> {
  const threads = availableParallelism();
  clock.enter('pictures');
  const pictures = startStage(t('check.run.pictures'));
  const { update } = pictures;
  const folder = join(cache, 'pictures');
  const drawn = await drawPictures(site, folder, update, threads, note, hashOf);
  pictures.end(t('check.run.drawn', drawn));
  if (hasCards) {
    clock.enter('cards');
    const cards = startStage(t('check.run.cards'));
    const done = await drawCards(site, join(cache, 'cards'), cards.update, threads, note);
    cards.end(t('check.run.drawn', done));
  }
}
