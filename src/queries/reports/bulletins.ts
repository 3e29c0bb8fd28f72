import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Citation } from '../../schemas/common.ts';
import { splitRef } from '../../schemas/ref.ts';
import { type NamedLink, viewRef } from '../links/refs.ts';
import { remember } from '../../portal/remember.ts';

export interface BulletinPart {
  readonly kind: string;
  readonly link: NamedLink;
  /** Heading given by the bulletin, if any. */
  readonly heading: string | undefined;
  readonly text: string;
  /** Id of the figure, if the entry is one. */
  readonly figure: string | undefined;
}

export interface BulletinIssue {
  readonly id: string;
  /** Date of the issue in ISO form. */
  readonly date: string;
  readonly link: NamedLink;
  /** "Issue 1 · 20 November 2026" */
  readonly issue: string;
  readonly lead: string;
  readonly parts: readonly BulletinPart[];
  readonly refs: readonly string[];
  readonly drafts: readonly Locale[];
  readonly sources: readonly Citation[];
}

/** Path of an issue's page within a language; its e-mail is in the same folder. */
export const bulletinPath = (id: string) => `/bulletin/${id}/`;

// Issues of one day are ordered by number.
const newestFirst = remember('newestFirst', (portal) =>
  portal.bulletins.toSorted(
    ({ data: a }, { data: b }) =>
      Number(a.date < b.date) - Number(a.date > b.date) || b.number - a.number,
  ),
);

/** Ids of all issues, the newest first. */
export const bulletinIds = remember('bulletinIds', (portal): readonly string[] =>
  newestFirst(portal).map(({ id }) => id),
);

/** All issues in a language, the newest first. */
export const listBulletins = remember(
  'listBulletins',
  (portal, locale: Locale): readonly BulletinIssue[] => {
    const t = useTranslate(locale);
    return newestFirst(portal).map(({ id, data }) => {
      const { number, date, title, lead, parts, drafts, sources } = data;
      return {
        id,
        date,
        link: { label: title[locale], href: href(locale, bulletinPath(id)) },
        issue: `${t('bulletin.issue', { number })} · ${useFormat(locale).date(date)}`,
        lead: lead[locale],
        parts: parts.map(({ ref, heading, text }) => {
          const { kind, id: entry } = splitRef(ref);
          return {
            kind: t(`paths.kind.${kind}`),
            link: viewRef(portal, ref, locale),
            heading: heading?.[locale],
            text: text[locale],
            figure: kind === 'figures' ? entry : undefined,
          };
        }),
        refs: parts.map(({ ref }) => ref),
        drafts,
        sources,
      };
    });
  },
);
