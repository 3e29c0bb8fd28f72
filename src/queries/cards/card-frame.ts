import type { CardFrame } from '../../cards/card-view.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { pictureColours } from '../figures/picture-frame.ts';

/** Properties shared by the cards of a language. */
export function cardFrame(portal: Portal, locale: Locale): CardFrame {
  const { site } = portal;
  const { headings, fonts, mark } = site.theme;
  return {
    site: textIn(site.name, locale),
    fictional: site.fictional ? useTranslate(locale)('fictional') : undefined,
    mark: mark && `theme/${mark}`,
    // A portal font for headings takes precedence over the serif one.
    headings: headings === 'sans' && !fonts.headings ? 'sans' : 'serif',
    colours: pictureColours(portal),
  };
}
