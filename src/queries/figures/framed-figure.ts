import type { FigureView } from '../../figures/view-figure.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { isOff } from '../links/describe-collections.ts';
import type { TakeView } from '../share/view-take.ts';
import { type FigureContext, figureContext, figurePath } from './figure-pages.ts';
import { takeOfFigure } from './figure-take.ts';
import { viewFigureIn } from './figure-views.ts';

/** A figure within a text, with its context and a link to its page. */
export interface FramedFigure {
  readonly view: FigureView;
  readonly context: FigureContext;
  /** Its page, and the row of files below its drawing; undefined in a portal without pages of figures. */
  readonly pageHref: string | undefined;
  readonly take: TakeView | undefined;
}

/**
 * A figure to be shown within a text.
 * @param part of another edition, or of all years: see `figureParts`
 */
export function viewFramedFigure(
  portal: Portal,
  id: string,
  locale: Locale,
  part = '',
): FramedFigure {
  const view = viewFigureIn(portal, id, part, locale);
  const context = figureContext(portal, view);
  const pageHref = isOff(portal, 'figures') ? undefined : href(locale, figurePath(id, part));
  const take = pageHref ? takeOfFigure(portal, view, pageHref, context.apa) : undefined;
  return { view, context, pageHref, take };
}
