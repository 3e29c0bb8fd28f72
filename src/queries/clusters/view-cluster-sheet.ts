import { plainText } from '../../i18n/carried-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { Portal } from '../../portal/portal.ts';
import { clusterShortPath } from '../links/short-path.ts';
import {
  framePlaceSheet,
  type PlaceSheet,
  sayLeft,
  type SheetFact,
  type SheetList,
} from '../standing/place-sheet.ts';
import { viewSparseStanding } from '../standing/sparse-standing.ts';
import { viewClusterCard } from './cluster-card.ts';
import { type ClusterContext, findContext } from './cluster-context.ts';
import { clusterFacts } from './cluster-facts.ts';
import { describeHead } from './cluster-head.ts';
import { listNeighbours } from './cluster-neighbours.ts';
import { describePlaces } from './cluster-places.ts';
import { knownFields, viewOwnField } from './fields/view-own-fields.ts';
import { sayUndatedOnce } from './profile/say-undated-once.ts';
import { viewProfile } from './profile/view-profile.ts';
import type { SourcedValues } from './profile/view-values.ts';
import { rowsOrigin } from './rows-origin.ts';
import { describeSectorBasis } from './sector-basis.ts';
import { viewCluster } from './view-cluster.ts';
import { viewClusterYears } from './view-cluster-years.ts';

/** Max facts on a sheet, and max characters of each. */
const maxFacts = 8;
const longest = 90;

/** Max clusters named beside it, of its sector and of its place; fewer below many facts. */
const maxNear = 4;
const fewNear = 2;
const manyFacts = 5;

/** Cuts a text after a word if it exceeds the maximum length. */
function shorten(written: string, room: number): string {
  const text = plainText(written);
  if (text.length <= room) return written;
  return `${text.slice(0, room).replace(/[\s,;.:–-]+\S*$/u, '')} …`;
}

/** The other language shared by all words of a value, such as names as their owners write them. */
function languageOf(words: readonly { readonly lang?: string }[]): string | undefined {
  const [first, ...others] = words;
  return others.every(({ lang }) => lang === first?.lang) ? first?.lang : undefined;
}

/** Numbers continue with the words next to them; words next to a name are in brackets. */
const wordsOf = ({ values }: SourcedValues) =>
  values
    .map(({ text, more, isNumber }) => (more ? `${text} ${isNumber ? more : `(${more})`}` : text))
    .join('; ');

/** Newest values of the profile and of portal-defined fields, then other facts. */
function listFacts(portal: Portal, data: ClusterData, locale: Locale): SheetFact[] {
  const own = knownFields(portal, data.fields).map((field) =>
    viewOwnField(portal, field, data.fields, locale),
  );
  const aspects = sayUndatedOnce(viewProfile(portal, data.profile, locale), locale);
  const known = [...aspects, ...own];
  const values = known.map(({ label, leading }): SheetFact => {
    const [first, ...others] = leading;
    if (first && others.length === 0)
      return {
        label,
        value: wordsOf(first),
        lang: languageOf(first.values),
        time: first.times[0],
      };
    const value = leading
      .map((told) => (told.times[0] ? `${wordsOf(told)} (${told.times[0]})` : wordsOf(told)))
      .join('; ');
    return { label, value };
  });
  const facts: readonly SheetFact[] = clusterFacts(portal, data, locale);
  return (
    [...values, ...facts]
      .slice(0, maxFacts)
      // Value and date share the space of a fact.
      .map(({ label, value, lang, time }) => ({
        label,
        value: shorten(value, longest - (time?.length ?? 0)),
        lang,
        time,
      }))
  );
}

/** Clusters in its sector elsewhere and in its place, as many as a sheet has room for. */
const listNear = (
  portal: Portal,
  data: ClusterData,
  context: ClusterContext,
  most: number,
  locale: Locale,
): SheetList[] =>
  listNeighbours(portal, context, describePlaces(portal, data, locale), locale).map(
    ({ title, items, total }) => ({
      title,
      items: items.slice(0, most),
      more: sayLeft(total - most, locale),
    }),
  );

/**
 * A cluster on one sheet, with as much as fits.
 * @throws Error for an unknown id
 */
export function viewClusterSheet(portal: Portal, id: string, locale: Locale): PlaceSheet {
  const data = portal.clusterById.get(id)?.data;
  if (!data) throw new Error(`No cluster "${id}"`);
  const t = useTranslate(locale);
  const row = portal.rowById.get(id);
  const card = viewClusterCard(portal, id, locale);
  const context = findContext(portal, id, locale);
  const head = describeHead(portal, data, context, locale);
  const facts = listFacts(portal, data, locale);
  const path = `/clusters/${id}/`;
  const view = viewCluster(portal, id, locale);
  const standing = view.standing.filter(({ onScreen }) => !onScreen);
  // Neither its stage nor others suggest anything.
  const isSparse =
    context.row.counted &&
    standing.every(({ strip = [], links = [] }) => strip.length + links.length === 0);
  return framePlaceSheet(
    portal,
    {
      kind: 'cluster-sheet',
      id,
      path,
      short: clusterShortPath(portal, id),
      name: card.name,
      asOf: card.asOf,
      source: rowsOrigin(portal, row ? [row] : [], locale).source,
      inEdition: row?.returned === true,
      kindLine: head.kindLine,
      lead: head.lead ?? view.said,
      notice: viewClusterYears(portal, id, locale).notice?.text,
      readout: [
        { term: t('stage'), value: card.stage, look: card.look, small: card.asOf },
        { term: t('place'), value: card.place, small: card.country },
        {
          term: t('sector'),
          value: card.sectors,
          small: describeSectorBasis(portal, data, locale),
        },
      ],
      rows: isSparse
        ? [...standing, ...viewSparseStanding(portal, context, path, locale)]
        : standing,
      facts,
      lists: listNear(portal, data, context, facts.length > manyFacts ? fewNear : maxNear, locale),
      map: head.map && { ...head.map, label: t('cluster.locator', { place: card.place }) },
    },
    locale,
  );
}
