import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import { lastOf } from '../../domain/change/follow-mergers.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import { href } from '../../i18n/href.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { distinctName, sortByName } from '../links/names.ts';
import type { NamedLink } from '../links/refs.ts';
import { stageWord } from './stage-words.ts';
import { knownMergers } from './view-cluster-years.ts';

export interface UncountedItem extends NamedLink {
  readonly id: string;
  /** Its stage in the last edition that knew it; undefined if it had none. */
  readonly last:
    { readonly look: StageSymbol; readonly word: string; readonly edition: string } | undefined;
  /** Why it is not counted: no return, none yet, or merged; a merged one names the cluster. */
  readonly why: string;
  readonly into: NamedLink | undefined;
}

export interface UncountedView {
  readonly title: string;
  readonly note: string;
  readonly items: readonly UncountedItem[];
}

function linkTo(portal: Portal, id: string, locale: Locale): NamedLink {
  const { text, lang } = distinctName(portal, id, locale);
  const link = { label: text, href: href(locale, `/clusters/${id}/`) };
  return lang === locale ? link : { ...link, lang };
}

/** Clusters of other editions by name; undefined if the current one counts all. */
export function viewUncounted(portal: Portal, locale: Locale): UncountedView | undefined {
  const t = useTranslate(locale);
  const rows = [...portal.rowById.values()].filter(({ counted }) => !counted);
  if (rows.length === 0) return undefined;
  return {
    title: t('clusters.uncounted', { edition: editionLabel(locale, portal.editionId) }),
    note: t('clusters.uncounted.note'),
    items: sortByName(portal, rows, locale).map((row) => {
      const stage = stageKeyOf(row);
      const into = lastOf(row.id, knownMergers(portal));
      const reason = into ? 'merged' : row.edition === undefined ? 'before' : 'none';
      return {
        id: row.id,
        ...linkTo(portal, row.id, locale),
        last:
          row.edition === undefined
            ? undefined
            : {
                look: symbolOf(stage, portal.stageOrder),
                word: stageWord(portal, stage, locale),
                edition: row.edition,
              },
        why: into ? t('clusters.uncounted.into') : t(`cluster.year.${reason}`),
        into: into === undefined ? undefined : linkTo(portal, into, locale),
      };
    }),
  };
}
