import { embedHeight } from '../../figures/embed-height.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import { absolute, href } from '../../i18n/href.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { frameMarkup } from '../frame/embed-frame.ts';
import { citationText } from '../links/citations.ts';
import { figurePath, licenceOf } from './figure-pages.ts';

/** Markup for an iframe that shows the figure on another page. */
export function embedMarkup(portal: Portal, view: FigureView): string {
  const address = absolute(href(view.locale, `${figurePath(view.id, view.part)}embed/`));
  const t = useTranslate(view.locale);
  const source = `${t('figure.source')}: ${citationText(portal, view.figure.sources, view.locale)}. ${licenceOf(portal, view.figure, view.locale)}`;
  const foot = [
    ...(view.note ? [view.note] : []),
    `${source}. ${t('figure.embed.back', { site: textIn(portal.site.name, view.locale) })}`,
  ];
  const height =
    view.wide === undefined
      ? 400
      : embedHeight({ title: view.title, subtitle: view.subtitle, foot }, view.wide);
  return frameMarkup(address, view.title, height);
}
