import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import { type ChangeKind, changeKinds } from '../../domain/change/change-kinds.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import { sortByText } from '../../i18n/collate.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { stageWord } from '../clusters/stage-words.ts';
import type { EditionPair } from '../editions/edition-pairs.ts';
import type { NamedRow } from '../editions/named-rows.ts';
import { distinctName, regionName } from '../links/names.ts';
import type { NamedLink } from '../links/refs.ts';
import { type ChangedCluster, changedClusters, stageOf } from './changed-clusters.ts';

export interface StageView {
  readonly look: StageSymbol;
  readonly word: string;
}

export interface ChangedItemView {
  readonly id: string;
  /** Its anchor on the page. */
  readonly anchor: string;
  readonly name: string;
  readonly lang: string;
  readonly href: string;
  readonly place: string;
  /** Stages in the earlier and the later edition, if the change concerns them. */
  readonly stages: readonly StageView[];
  /** Printed names in the earlier and the later edition, if renamed. */
  readonly names: readonly { readonly text: string; readonly lang: string }[];
  /** Cluster it has been merged into. */
  readonly into: NamedLink | undefined;
}

export interface ChangeListView {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly note: string | undefined;
  readonly items: readonly ChangedItemView[];
}

/** Rows whose stages a list shows: the later one for arrivals, the earlier one for departures. */
function stagesOf({ change, was, now }: ChangedCluster): (NamedRow | undefined)[] {
  switch (change) {
    case 'new':
    case 'back':
      return [now];
    case 'not-returned':
    case 'merged':
      return [was];
    case 'renamed':
      return [];
    default:
      return [was, now];
  }
}

/** Anchor of a changed cluster on the page of its editions; feeds use it to identify the change. */
export const changeAnchor = (change: ChangeKind, cluster: string): string => `${change}-${cluster}`;

function viewItem(portal: Portal, changed: ChangedCluster, locale: Locale): ChangedItemView {
  const { id, change, was, now, into } = changed;
  const { text, lang } = distinctName(portal, id, locale);
  const row = (now ?? was)?.row;
  const target = into === undefined ? undefined : distinctName(portal, into, locale);
  return {
    id,
    anchor: changeAnchor(change, id),
    name: text,
    lang,
    href: href(locale, `/clusters/${id}/`),
    place: row?.places.map((place) => regionName(portal, place, locale)).join(', ') ?? '',
    stages: stagesOf(changed).map((named) => {
      const stage = stageOf(named) ?? 'not-reported';
      return { look: symbolOf(stage, portal.stageOrder), word: stageWord(portal, stage, locale) };
    }),
    names:
      change === 'renamed'
        ? [was, now].flatMap((named) => (named ? [{ text: named.name, lang: named.language }] : []))
        : [],
    into: target && {
      label: target.text,
      href: href(locale, `/clusters/${into}/`),
      ...(target.lang === locale ? {} : { lang: target.lang }),
    },
  };
}

/** Changes between two editions, kind by kind, without kinds that did not occur. */
export function viewChangeLists(
  portal: Portal,
  { from, to }: EditionPair,
  locale: Locale,
): ChangeListView[] {
  const t = useTranslate(locale);
  const byKind = Map.groupBy(changedClusters(portal, from, to), ({ change }) => change);
  return changeKinds.flatMap((kind) => {
    const items = (byKind.get(kind) ?? []).map((one) => viewItem(portal, one, locale));
    if (items.length === 0) return [];
    return [
      {
        kind,
        label: t(`changes.kind.${kind}`),
        note:
          kind === 'not-returned' || kind === 'aside' || kind === 'stage-unknown'
            ? t(`changes.note.${kind}`)
            : undefined,
        items: sortByText(locale, items, ({ name }) => name),
      },
    ];
  });
}
