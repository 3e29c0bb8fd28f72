import type { MatchReason } from '../../../domain/analyses/matching/match-reason.ts';
import { lowerFirst } from '../../../i18n/first-letter.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { stageWord } from '../../clusters/stage-words.ts';
import { sectorLabel } from '../../links/names.ts';
import { subjectNames } from '../../links/say-shared.ts';

/** Label of something that clusters offer or seek. */
export const tagLabel = (
  { tags }: Pick<AnalysisOf<'matching'>, 'tags'>,
  id: string,
  locale: Locale,
): string => tags.find((tag) => tag.id === id)?.label[locale] ?? id;

/** Reason for a pair in words, seen from its first cluster. */
export function sayReason(
  portal: Portal,
  data: Pick<AnalysisOf<'matching'>, 'tags' | 'area'>,
  reason: MatchReason,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const list = (names: readonly string[]) => useFormat(locale).list(names);
  switch (reason.kind) {
    case 'subject': {
      const names = subjectNames(portal, reason.subjects, locale);
      return names.length > 0
        ? t('matching.subject', { names: names.join(', ') })
        : t('matching.alike');
    }
    case 'sector':
      return t('matching.sector', {
        // Commas here: reasons are separated by semicolons.
        names: reason.sectors.map((id) => sectorLabel(portal, id, locale)).join(', '),
      });
    case 'group':
      return t('matching.group', {
        names: list(reason.groups.map((id) => portal.groupById.get(id)?.label[locale] ?? id)),
      });
    case 'finds':
      return t('matching.finds', {
        names: list(reason.tags.map((id) => tagLabel(data, id, locale))),
      });
    case 'gives':
      return t('matching.gives', {
        names: list(reason.tags.map((id) => tagLabel(data, id, locale))),
      });
    case 'area':
      return t(reason.inside ? 'matching.areaOutside' : 'matching.areaInside', {
        area: lowerFirst(portal.regionGroupById.get(data.area ?? '')?.label[locale] ?? '', locale),
      });
    case 'border':
      return t('matching.border');
    case 'learns':
      return t('matching.learns', { stage: stageWord(portal, reason.from, locale) });
    case 'teaches':
      return t('matching.teaches', { stage: stageWord(portal, reason.at, locale) });
  }
}
