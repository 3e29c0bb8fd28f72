import { nameLanguage } from '../../../i18n/display-names.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { remember } from '../../../portal/remember.ts';
import type { NamedLink } from '../../links/refs.ts';
import { prosePage } from '../prose/prose-page.ts';
import { foreignLanguage } from '../prose/text-heading.ts';

/** A portal-defined page in lists. */
export interface OwnPageLink extends NamedLink {
  /** Text below its title. */
  readonly about: string;
  /** Name of its language, if it differs from the reader's. */
  readonly language: string | undefined;
}

export interface PageGroupView {
  readonly label: string;
  readonly pages: readonly OwnPageLink[];
}

/** Groups of portal-defined pages in the given order, without pages that have no text. */
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
