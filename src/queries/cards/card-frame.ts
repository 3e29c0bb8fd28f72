import type { CardFrame } from '../../cards/card-view.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { pictureColours } from '../figures/picture-frame.ts';

/** What the cards of a language have in common. */
export function cardFrame(portal: Portal, locale: Locale): CardFrame {
  const { site } = portal;
  const { headings, fonts, mark } = site.theme;
  return {
    site: textIn(site.name, locale),
    fictional: site.fictional ? useTranslate(locale)('fictional') : undefined,
    mark: mark && `theme/${mark}`,
    // Letters of the portal's own for headings stand before those with serifs.
    headings: headings === 'sans' && !fonts.headings ? 'sans' : 'serif',
    colours: pictureColours(portal),
  };
}
