import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { stageInText } from '../clusters/stage-words.ts';
import type { EditionPair } from '../editions/edition-pairs.ts';
import { clusterNameOf } from '../links/names.ts';
import { type ChangedCluster, stageOf } from './changed-clusters.ts';
import { pairYears } from './pair-words.ts';

/** A change as one sentence, for lists outside its page. */
export function changeSentence(
  portal: Portal,
  pair: EditionPair,
  { id, change, was, now, into }: ChangedCluster,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const name = clusterNameOf(portal, id, locale).text;
  const { to } = pairYears(pair, locale);
  const word = (stage = stageOf(was)) => stageInText(portal, stage ?? 'not-reported', locale);
  switch (change) {
    case 'new':
    case 'back':
    case 'not-returned':
    case 'stage-unknown':
      return t(`changes.item.${change}`, { name, to });
    case 'renamed':
      return t('changes.item.renamed', { name, was: was?.name ?? '' });
    case 'up':
    case 'down':
    case 'aside':
      return t(`changes.item.${change}`, { name, was: word(), now: word(stageOf(now)) });
    case 'merged':
      return t('changes.item.merged', {
        name,
        into: clusterNameOf(portal, into ?? id, locale).text,
      });
  }
}
