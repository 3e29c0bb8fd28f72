import { absolute, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { iconHref } from './theme-picture.ts';
import { type LinkPreview, viewLinkPreview } from './link-preview.ts';
import { type Alternate, listAlternates } from './view-head.ts';
import { writeColours } from './write-colours.ts';

export interface SpokenText {
  readonly language: Locale;
  readonly text: string;
}

/** A page outside the languages where readers choose theirs. */
export interface ChoicePage {
  /** Language of its head. */
  readonly language: Locale;
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly icon: string;
  /** CSS rules for the portal's accent colours; undefined for those of the stylesheet. */
  readonly colours: string | undefined;
  /** Addresses for search engines; undefined for a page that should not be indexed. */
  readonly found:
    | {
        readonly canonical: string;
        readonly alternates: readonly Alternate[];
        readonly preview: LinkPreview;
      }
    | undefined;
  readonly fictional: readonly SpokenText[];
}

/** Data that differ between choice pages. */
interface ChoiceInput extends Pick<ChoicePage, 'language' | 'title' | 'heading' | 'description'> {
  /**
   * Its path, and that of the pages within the languages; undefined for a page that should not be indexed.
   */
  readonly address?: { readonly own: string; readonly within: string };
}

/** Completes a choice page with the data common to all. */
export function describeChoice(portal: Portal, { address, ...texts }: ChoiceInput): ChoicePage {
  return {
    ...texts,
    icon: iconHref(portal),
    colours: writeColours(portal),
    found: address && {
      canonical: absolute(rootHref(address.own)),
      alternates: listAlternates(portal, address.within),
      preview: viewLinkPreview(portal, address.within, texts.heading, texts.language),
    },
    fictional: portal.site.fictional
      ? portal.site.languages.map((language) => ({
          language,
          text: useTranslate(language)('fictional'),
        }))
      : [],
  };
}
