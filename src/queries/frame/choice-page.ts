import { absolute, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { iconHref } from './theme-picture.ts';
import { type LinkPreview, viewLinkPreview } from './link-preview.ts';
import { type Alternate, listAlternates } from './view-head.ts';
import { writeColours } from './write-colours.ts';

/** A text with its language. */
export interface SpokenText {
  readonly language: Locale;
  readonly text: string;
}

/** A page outside the languages, on which readers choose theirs. */
export interface ChoicePage {
  /** Language of its head. */
  readonly language: Locale;
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly icon: string;
  /** Rules for the accents of the portal; undefined for those of the stylesheet. */
  readonly colours: string | undefined;
  /** Where it can be found; undefined for a page that search engines should not index. */
  readonly found:
    | {
        readonly canonical: string;
        readonly alternates: readonly Alternate[];
        readonly preview: LinkPreview;
      }
    | undefined;
  /** Said of a portal that is invented, in each language. */
  readonly fictional: readonly SpokenText[];
}

/** What a choice page needs to be described. */
interface ChoiceInput extends Pick<ChoicePage, 'language' | 'title' | 'heading' | 'description'> {
  /** Its own path, and that of the pages within the languages; undefined for a page that should not be indexed. */
  readonly address?: { readonly own: string; readonly within: string };
}

/** Completes a choice page with what all of them share. */
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
