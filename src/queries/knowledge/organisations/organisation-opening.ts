import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import { viewFacts } from '../page/facts.ts';
import type { LinkList } from '../page/link-lists.ts';
import type { OpeningLine, OpeningView } from '../page/opening.ts';
import { organisationFacts } from './organisation-facts.ts';

/**
 * Max links of a list in the opening; of a longer one, the opening shows the first, and the whole list follows
 * below.
 */
const max = 4;
const first = 2;

const isLong = ({ links }: LinkList): boolean => links.length > max;

const anchorOf = (index: number): string => `here-${index + 1}`;

/** Roles with too many links for the opening, each with the anchor linked from there. */
export const listLongRoles = (roles: readonly LinkList[]): (LinkList & { readonly id: string })[] =>
  roles.map((list, index) => ({ ...list, id: anchorOf(index) })).filter(isLong);

/** A role of a body: the number of cases, if several, and links. */
function viewPart(list: LinkList, index: number, locale: Locale): OpeningLine {
  const { label, links } = list;
  const format = useFormat(locale);
  if (links.length === 1) return { label, links };
  const count = format.number(links.length);
  if (!isLong(list)) return { label, count, links };
  const n = links.length - first;
  const more = useTranslate(locale)('list.more', { n, count: format.number(n) });
  const rest = { label: more, href: `#${anchorOf(index)}` };
  return { label, count, links: [...links.slice(0, first), rest] };
}

/** Roles of a body on this site, with its facts and contacts. */
export function viewOrganisationOpening(
  portal: Portal,
  body: Organisation,
  roles: readonly LinkList[],
  locale: Locale,
): OpeningView {
  return {
    title: useTranslate(locale)('practices.facts'),
    brief: roles.map((list, index) => viewPart(list, index, locale)),
    clusters: undefined,
    facts: viewFacts(organisationFacts(portal, body, locale), locale),
  };
}
