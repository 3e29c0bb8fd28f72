import { arrangeValues } from '../../../domain/profile/arrange-values.ts';
import { walkStrategy } from '../../../domain/strategy/walk-strategy.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import type { Strategy } from '../../../schemas/strategy.ts';
import { type NamedLink, namedLinks, viewRef } from '../../links/refs.ts';
import { filledLists, type LinkList } from '../page/link-lists.ts';
import { actionRows } from '../strategies/action-rows.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { type BodyAspect, bodyAspects } from '../../../schemas/profile.ts';

const idsIn = ({ bodies }: Strategy, body: string): string[] =>
  bodies.filter(({ organisation }) => organisation === body).map(({ id }) => id);

const sitsOn = ({ committee }: Strategy, body: string): boolean =>
  committee.some(({ organisation }) => organisation === body);

/** Whether a body takes part in any action of a strategy. */
function actsIn(strategy: Strategy, body: string): boolean {
  const own = idsIn(strategy, body);
  return [...walkStrategy(strategy.nodes)].some(
    ({ node }) => node.kind === 'action' && node.bodies.some((other) => own.includes(other)),
  );
}

/** Actions of a strategy that involve a body, with their codes. */
function actionLinks(
  portal: Portal,
  id: string,
  strategy: Strategy,
  body: string,
  locale: Locale,
): NamedLink[] {
  const own = idsIn(strategy, body);
  return actionRows(portal, id, locale)
    .filter(({ bodyIds }) => bodyIds.some((other) => own.includes(other)))
    .map(({ code, label, href: to, certainty, bodiesCertainty }) => {
      // A body assigned only by its position in a list may be wrong, so the page says so.
      const doubt = bodiesCertainty === 'by-order' ? `(${certainty})` : undefined;
      return { label: [code, label, doubt].filter(Boolean).join(' '), href: to };
    });
}

/** Ids of the entries that name a body as one of their organisations. */
function carriedBy(
  entries: readonly { id: string; data: { readonly organisations: readonly string[] } }[],
  body: string,
): string[] {
  return entries.filter(({ data }) => data.organisations.includes(body)).map(({ id }) => id);
}

/** Roles of a body: actions, committees, programmes, practices, clusters, works, others. */
export function organisationRoles(
  portal: Portal,
  { id, see }: Organisation,
  locale: Locale,
): LinkList[] {
  const t = useTranslate(locale);
  return filledLists([
    ...portal.strategies.map(({ id: strategy, data }) => ({
      label: t('organisation.actions', { strategy: data.title[locale] }),
      links: actionLinks(portal, strategy, data, id, locale),
    })),
    {
      label: t('organisation.committees'),
      links: portal.strategies
        .filter(({ data }) => sitsOn(data, id))
        .map(({ id: strategy, data }) => ({
          label: data.title[locale],
          href: `${href(locale, `/strategies/${strategy}/`)}#committee`,
        })),
    },
    {
      label: t('organisation.provides'),
      links: namedLinks(portal, 'programmes', carriedBy(portal.programmes, id), locale),
    },
    {
      label: t('organisation.carried'),
      links: namedLinks(portal, 'practices', carriedBy(portal.practices, id), locale),
    },
    ...bodyAspects.map((aspect) => ({
      label: t(`organisation.of.${aspect}`),
      links: namedLinks(portal, 'clusters', clustersOf(portal, id, aspect), locale),
    })),
    {
      label: t('organisation.published'),
      links: namedLinks(
        portal,
        'works',
        portal.works.filter((work) => work.organisation === id).map((work) => work.id),
        locale,
      ),
    },
    { label: t('organisation.see'), links: see.map((name) => viewRef(portal, name, locale)) },
  ]);
}

/** Ids of the clusters by body and role: `{body}/{aspect}`. */
const clustersByBody = remember(
  'clustersByBody',
  (portal): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (const { id, data } of portal.clusters) {
      for (const aspect of bodyAspects) {
        for (const { body } of arrangeValues(data.profile, aspect).leading) {
          if (!body) continue;
          const key = `${body}/${aspect}`;
          const list = found.get(key);
          if (!list) found.set(key, [id]);
          else if (!list.includes(id)) list.push(id);
        }
      }
    }
    return found;
  },
);

const clustersOf = (portal: Portal, body: string, aspect: BodyAspect) =>
  clustersByBody(portal).get(`${body}/${aspect}`) ?? [];

/** References of the entries listed on a body's page, such as `programmes/my-programme`. */
export function entriesListed(portal: Portal, { id, see }: Organisation): string[] {
  return [
    ...see,
    ...portal.strategies
      .filter(({ data }) => actsIn(data, id) || sitsOn(data, id))
      .map((entry) => `strategies/${entry.id}`),
    ...carriedBy(portal.programmes, id).map((entry) => `programmes/${entry}`),
    ...carriedBy(portal.practices, id).map((entry) => `practices/${entry}`),
    ...portal.works
      .filter(({ organisation }) => organisation === id)
      .map((entry) => `works/${entry.id}`),
  ];
}
