import { themeColours } from '../../domain/colours/site-colours.ts';
import { plainText } from '../../i18n/carried-text.ts';
import { href, rootHref } from '../../i18n/href.ts';
import { type Locale, localeInfo } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { isOff } from '../links/describe-collections.ts';

/** Sizes of the icons required by systems, in pixels. */
export const iconSizes = [192, 512] as const;

/** Web Application Manifest (W3C), the members used. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
  readonly lang: Locale;
  readonly dir: 'ltr' | 'rtl';
  readonly start_url: string;
  readonly scope: string;
  readonly display: 'standalone' | 'minimal-ui';
  readonly background_color: string;
  readonly theme_color: string;
  readonly icons: readonly ManifestIcon[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}

interface ManifestIcon {
  readonly src: string;
  readonly sizes: string;
  readonly type: 'image/png';
  /** A maskable icon may be cut to any shape: its mark is kept in the middle. */
  readonly purpose: 'any' | 'maskable';
}

/** About twelve characters fit below an icon; a longer name is cut to its first word. */
const shorten = (name: string) => (name.length <= 14 ? name : (name.split(' ')[0] ?? name));

/** Manifest for installing the site as an app, in a language. */
export function viewManifest(portal: Portal, locale: Locale): Manifest {
  const t = useTranslate(locale);
  const { site } = portal;
  const { paper } = themeColours(site.colours).light;
  const name = textIn(site.name, locale);
  const shown = (['search', 'clusters', 'map'] as const).filter(
    (page) => page === 'search' || !isOff(portal, page),
  );
  return {
    // One app per language: each starts in the reader's language.
    id: href(locale, '/'),
    name,
    short_name: shorten(plainText(name)),
    description: site.description[locale],
    lang: locale,
    dir: localeInfo[locale].direction,
    start_url: href(locale, '/'),
    scope: rootHref('/'),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: (['any', 'maskable'] as const).flatMap((purpose) =>
      iconSizes.map((size) => ({
        src: rootHref(`/icons/${purpose}-${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png' as const,
        purpose,
      })),
    ),
    shortcuts: shown.map((page) => ({ name: t(`nav.${page}`), url: href(locale, `/${page}/`) })),
  };
}
