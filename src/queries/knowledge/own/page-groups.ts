import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { nameLanguage } from '../../../i18n/name-language.ts';
import { remember } from '../../../portal/remember.ts';
import type { NamedLink } from '../../links/refs.ts';
import { prosePage } from '../prose/prose-page.ts';
import { foreignLanguage } from '../prose/text-heading.ts';

/** A page of the portal's own as lists of them show it. */
export interface OwnPageLink extends NamedLink {
  /** What stands below its title. */
  readonly about: string;
  /** The name of the language in which it is shown, where that is not the reader's. */
  readonly language: string | undefined;
}

/** Pages of the portal's own that belong together. */
export interface PageGroupView {
  readonly label: string;
  readonly pages: readonly OwnPageLink[];
}

/** The groups of the portal's own pages, as it lists them; a page without any text is left out. */
export const viewPageGroups = remember(
  'viewPageGroups',
  (portal, locale: Locale): readonly PageGroupView[] =>
    portal.site.pageGroups
      .map(({ label, pages }) => ({
        label: label[locale],
        pages: pages.flatMap((id): OwnPageLink[] => {
          const page = prosePage(portal, id, locale);
          if (!page) return [];
          const lang = foreignLanguage(page);
          const { title, lead } = page.entry.data;
          return [
            {
              label: title,
              href: href(locale, `/${id}/`),
              about: lead,
              language: lang && nameLanguage(lang, locale),
              ...(lang ? { lang } : {}),
            },
          ];
        }),
      }))
      .filter(({ pages }) => pages.length > 0),
);
