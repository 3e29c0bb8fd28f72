import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import { strategyCounts } from './strategy-words.ts';

export interface StrategyLine {
  readonly label: string;
  readonly href: string;
  /** "3 priorities, 7 goals and 26 actions" */
  readonly parts: string;
  readonly summary: string;
}

export interface StrategyIndexView extends PageView {
  readonly strategies: readonly StrategyLine[];
}

/** Page that lists the strategies. */
export function viewStrategyIndex(portal: Portal, locale: Locale): StrategyIndexView {
  return {
    ...viewListTop(locale, 'strategies', useTranslate(locale)('strategies.lead')),
    strategies: portal.strategies.map(({ id, data }) => ({
      label: data.title[locale],
      href: href(locale, `/strategies/${id}/`),
      parts: useFormat(locale).list(strategyCounts(data, locale)),
      summary: data.summary[locale],
    })),
  };
}
