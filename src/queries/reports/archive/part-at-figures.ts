import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { viewFramedFigure } from '../../figures/framed-figure.ts';
import { figureParts } from '../../figures/figure-views.ts';
import type { TakeView } from '../../share/view-take.ts';

/** A piece of a frozen page, and the row that follows it. */
export interface PagePiece {
  readonly html: string;
  readonly take: TakeView | undefined;
}

/** A drawn figure up to the words below its drawing. A picture in place of the drawing cannot be made into others. */
const figureHead =
  /<figure class="fig named" id="figure-([a-z\d-]+)"(?:(?!<\/figure>|<figcaption>).)*<div class="draw[^"]*" data-draw[ >](?:(?!<\/figure>|<figcaption>).)*<figcaption>/gs;

/** The row of a frozen figure: pictures are made of its frozen drawing, numbers are those of its page. */
function takeOfFrozen(
  portal: Portal,
  edition: string,
  id: string,
  locale: Locale,
): TakeView | undefined {
  if (!portal.figureById.has(id)) return undefined;
  const isOther = edition !== portal.editionId && figureParts(portal, id).includes(edition);
  const { take } = viewFramedFigure(portal, id, locale, isOther ? edition : '');
  return take && { ...take, pictures: [], link: `#figure-${id}` };
}

/**
 * Part a page of a frozen report where the rows of today belong below its drawings: frozen before there were any,
 * it keeps its words as they are.
 */
export function partAtFigures(
  portal: Portal,
  edition: string,
  html: string,
  locale: Locale,
): PagePiece[] {
  // A page that has rows was frozen with them.
  const heads = html.includes('class="take"') ? [] : [...html.matchAll(figureHead)];
  let at = 0;
  const pieces = heads.map(({ index, 0: head, 1: id = '' }): PagePiece => {
    const start = at;
    at = index + head.length;
    return { html: html.slice(start, at), take: takeOfFrozen(portal, edition, id, locale) };
  });
  return [...pieces, { html: html.slice(at), take: undefined }];
}
