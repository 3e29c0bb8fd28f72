import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import { viewFacts } from '../page/facts.ts';
import type { LinkList } from '../page/link-lists.ts';
import type { OpeningLine, OpeningView } from '../page/opening.ts';
import { organisationFacts } from './organisation-facts.ts';

/** A list of so many links stands in the opening; a longer one begins there and is told in full below it. */
const most = 4;
const first = 2;

const isLong = ({ links }: LinkList): boolean => links.length > most;

const anchorOf = (index: number): string => `here-${index + 1}`;

/** The parts of a body that are too many for the opening, each with the anchor to which that leads. */
export const listLongRoles = (roles: readonly LinkList[]): (LinkList & { readonly id: string })[] =>
  roles.map((list, index) => ({ ...list, id: anchorOf(index) })).filter(isLong);

/** A part that a body plays: how often, and in what. */
function viewPart(list: LinkList, index: number, locale: Locale): OpeningLine {
  const { label, links } = list;
  const format = useFormat(locale);
  const count = format.number(links.length);
  if (!isLong(list)) return { label, count, links };
  const n = links.length - first;
  const more = useTranslate(locale)('list.more', { n, count: format.number(n) });
  const rest = { label: more, href: `#${anchorOf(index)}` };
  return { label, count, links: [...links.slice(0, first), rest] };
}

/** Which parts a body plays on this site; beside them what is known of it, and how to reach it. */
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
