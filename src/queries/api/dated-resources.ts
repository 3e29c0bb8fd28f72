import type { Portal } from '../../portal/portal.ts';
import type { ClusterEvent, News } from '../../schemas/news.ts';
import { requestAspects } from '../../schemas/profile.ts';
import { inAll } from '../data/package-columns.ts';
import { listRequests } from '../clusters/list-requests.ts';
import { isOff } from '../links/describe-collections.ts';
import { type ApiResource, itemsOf, listPages, sourceIds } from './api-resource.ts';
import {
  address,
  day,
  inLanguages,
  listOf,
  objectOf,
  orNull,
  pagesIn,
  text,
  texts,
} from './schema-parts.ts';

/** Properties shared by news and events. */
const describeDated = (portal: Portal) => {
  const said = inLanguages(portal);
  return {
    id: text,
    title: said,
    summary: said,
    date: day,
    links: listOf(objectOf({ label: said, url: address })),
    see: texts,
    source: texts,
    pages: pagesIn(portal),
  };
};

const writeDated = (
  portal: Portal,
  kind: 'news' | 'events',
  id: string,
  { title, summary, date, links, see, sources }: News | ClusterEvent,
) => ({
  id,
  title,
  summary,
  date,
  links,
  see,
  source: sourceIds(sources),
  pages: listPages(portal, kind, id),
});

function newsResource(portal: Portal): ApiResource {
  return {
    name: 'news',
    titles: inAll((t) => t('nav.news')),
    item: objectOf(describeDated(portal)),
    ...itemsOf(isOff(portal, 'news') ? [] : portal.news, ({ id, data }) =>
      writeDated(portal, 'news', id, data),
    ),
  };
}

function eventResource(portal: Portal): ApiResource {
  const known = orNull(inLanguages(portal));
  return {
    name: 'events',
    titles: inAll((t) => t('nav.events')),
    item: objectOf({
      ...describeDated(portal),
      end: orNull(day),
      place: known,
      url: orNull(address),
    }),
    ...itemsOf(isOff(portal, 'events') ? [] : portal.events, ({ id, data }) => ({
      ...writeDated(portal, 'events', id, data),
      end: data.end ?? null,
      place: data.place ?? null,
      url: data.url ?? null,
    })),
  };
}

/** Calls for applications, each with its programme; their dates show whether they are open. */
function callResource(portal: Portal): ApiResource {
  const known = orNull(inLanguages(portal));
  const date = orNull(day);
  const calls = portal.programmes.flatMap(({ id: programme, data }) =>
    data.calls.map((call) => ({ programme, call })),
  );
  return {
    name: 'calls',
    titles: inAll((t) => t('call.title')),
    item: objectOf({
      programme: text,
      id: text,
      title: known,
      published: date,
      opens: date,
      deadline: date,
      url: orNull(address),
      result: known,
      source: texts,
      pages: pagesIn(portal),
    }),
    ...itemsOf(isOff(portal, 'programmes') ? [] : calls, ({ programme, call }) => ({
      programme,
      id: call.id,
      title: call.title ?? null,
      published: call.published ?? null,
      opens: call.opens ?? null,
      deadline: call.deadline ?? null,
      url: call.url ?? null,
      result: call.result ?? null,
      source: sourceIds(call.sources),
      pages: listPages(portal, 'programmes', programme),
    })),
  };
}

/** Partner requests of clusters and bodies; their dates show whether they are open. */
function requestResource(portal: Portal): ApiResource {
  const date = orNull(day);
  return {
    name: 'requests',
    titles: inAll((t) => t('requests.title')),
    item: objectOf({
      id: text,
      by: text,
      aspect: { enum: requestAspects },
      text: inLanguages(portal),
      tag: orNull(text),
      published: date,
      until: date,
      to: orNull(text),
      source: texts,
      pages: pagesIn(portal),
    }),
    ...itemsOf(listRequests(portal), ({ by, aspect, value, request }) => ({
      id: request.id,
      by: `${by.kind}/${by.id}`,
      aspect,
      text: value.text,
      tag: value.tag ?? null,
      published: request.published ?? null,
      until: request.until ?? null,
      to: request.to ?? null,
      source: sourceIds(value.sources),
      pages: listPages(portal, by.kind, by.id),
    })),
  };
}

/** Lists of dated entries, by name: news, events, calls and partner requests. */
export const datedResources = [
  ['news', newsResource],
  ['events', eventResource],
  ['calls', callResource],
  ['requests', requestResource],
] as const;
