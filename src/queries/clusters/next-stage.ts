import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { StageId } from '../../schemas/stage.ts';
import { isOff } from '../links/describe-collections.ts';
import type { NamedLink } from '../links/refs.ts';
import { stageInText } from './stage-words.ts';

/** Link to the question of the survey that lists the criteria of a stage; empty if nothing lists any. */
export function linkNextStage(
  portal: Portal,
  id: StageId | undefined,
  locale: Locale,
): NamedLink[] {
  const stage = id && portal.stageById.get(id);
  if (!stage || stage.criteria.length === 0 || isOff(portal, 'survey')) return [];
  return portal.form.items.flatMap((item) =>
    'question' in item && item.question.kind === 'single-with-checklist'
      ? [
          {
            label: useTranslate(locale)('next.asks', { stage: stageInText(portal, id, locale) }),
            href: href(locale, `/survey/#${item.question.id}`),
          },
        ]
      : [],
  );
}
