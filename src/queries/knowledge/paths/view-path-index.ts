import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import { pathLength, viewSteps } from './path-steps.ts';

export interface PathLine {
  readonly label: string;
  readonly href: string;
  readonly length: string;
  readonly lead: string;
}

export interface PathIndexView extends PageView {
  readonly paths: readonly PathLine[];
}

/** Page that lists the learning paths. */
export function viewPathIndex(portal: Portal, locale: Locale): PathIndexView {
  const lead = useTranslate(locale)('paths.lead', { n: portal.paths.length });
  return {
    ...viewListTop(locale, 'paths', lead),
    paths: portal.paths.map((path) => ({
      label: path.title[locale],
      href: href(locale, `/paths/${path.id}/`),
      length: pathLength(viewSteps(portal, path, locale), locale),
      lead: path.lead[locale],
    })),
  };
}
