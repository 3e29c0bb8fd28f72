import { chooseDrawing } from '../../cards/arrange-drawing.ts';
import { drawPart, partSize } from '../../cards/draw-part.ts';
import type { CardView } from '../../cards/card-view.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { numberOfView } from '../figures/figure-pages.ts';
import { viewFigureIn } from '../figures/figure-views.ts';
import { pictureColours } from '../figures/picture-frame.ts';
import { cardFrame } from './card-frame.ts';

/** Card of a figure: its number, message and drawing, wide or narrow. */
export function figureCard(portal: Portal, id: string, part: string, locale: Locale): CardView {
  const view = viewFigureIn(portal, id, part, locale);
  const { figure, wide, narrow } = view;
  const words: CardView = {
    kind: numberOfView(portal, view) ?? useTranslate(locale)('search.kind.figure'),
    place: portal.figureTopics.find((other) => other.id === figure.topic)?.label[locale],
    title: view.title,
    lead: view.subtitle,
    facts: [],
    counts: [],
    shows: view.description,
  };
  const scenes = [wide, narrow].filter((scene) => scene !== undefined);
  const sizes = scenes.map((scene) => ({ ...partSize(scene), scene }));
  const chosen = chooseDrawing(words, cardFrame(portal, locale), sizes);
  return chosen ? { ...words, drawing: drawPart(chosen.scene, pictureColours(portal)) } : words;
}
