import {
  type ArrangedGroup,
  arrangeComparison,
  joinSources,
  tabulateComparison,
} from '../../domain/compare/arrange.ts';
import { maxCompared } from '../../domain/compare/choice.ts';
import { sayCompared } from '../../domain/compare/say-compared.ts';
import { findingWords, type FindingWords } from '../../domain/compare/say-finding.ts';
import { compareWords } from '../../domain/compare/words.ts';
import type { ComparedItem, ComparedKind } from '../../domain/compare/compared.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import type { Cell } from '../../exports/csv.ts';
import { useFormat } from '../../i18n/format.ts';
import { absolute, href } from '../../i18n/href.ts';
import { inflect } from '../../i18n/inflect.ts';
import type { Locale } from '../../i18n/locales.ts';
import { unfilled, useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { firstStageWord } from '../clusters/stage-words.ts';
import { takeOfDrawing, type TakeView } from '../share/view-take.ts';
import { type EmbedFrame, frameEmbed, frameMarkup } from '../frame/embed-frame.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { compareItem, sheetOf } from './comparable.ts';
import { comparableKinds, comparedIds } from './compared-ids.ts';
import { publishedChoice } from './published-choice.ts';
import { compareFilePlaces, comparedNames, withoutOffLinks } from './compare-files.ts';

export interface CompareSource {
  readonly kind: ComparedKind;
  readonly label: string;
  readonly count: string;
  /** List with checkboxes; undefined for editions, which are listed here. */
  readonly href: string | undefined;
}

export interface ComparisonView {
  readonly kind: ComparedKind;
  readonly title: string;
  readonly items: readonly ComparedItem[];
  readonly groups: readonly ArrangedGroup[];
  /** What it finds, in a sentence; undefined if that cannot be said. */
  readonly finding: string | undefined;
}

export interface CompareView {
  readonly page: PageMeta;
  readonly sources: readonly CompareSource[];
  /** Editions to be ticked here; empty if there is only one. */
  readonly editions: readonly { readonly id: string; readonly label: string }[];
  /** Initial comparison. */
  readonly published: ComparisonView;
  /** The row below its picture. */
  readonly take: TakeView;
  /** Rows of its table, header first. */
  readonly csv: readonly (readonly Cell[])[];
  readonly looks: readonly StageSymbol[];
  /** Data for the script, as JSON. */
  readonly settings: string;
}

/** Sentences of a finding, with the name of the first stage. */
function findWords(portal: Portal, locale: Locale): FindingWords {
  const first = firstStageWord(portal, locale);
  const words = findingWords.map((word): [string, string] => [
    word,
    unfilled(locale)(`compare.find.${word}`).replace(/\{first(?::(\w+))?\}/g, (_, form?: string) =>
      form === undefined || first === '' ? first : inflect(first, form, locale),
    ),
  ]);
  return Object.fromEntries(words) as FindingWords;
}

/** Comparison of several items of a kind. */
export function viewComparison(
  portal: Portal,
  kind: ComparedKind,
  ids: readonly string[],
  locale: Locale,
): ComparisonView {
  const items = ids.map((id) =>
    withoutOffLinks(portal, compareItem(portal, kind, id, locale), locale),
  );
  return {
    kind,
    title: useTranslate(locale)(`compare.title.${kind}`),
    items,
    groups: arrangeComparison(sheetOf(portal, kind, locale), items),
    finding: sayCompared(items, findWords(portal, locale)),
  };
}

const path = '/compare/';

/** Path of the page that shows a comparison in a frame, with its choice as on the page. */
export const comparisonFrame = '/map/compare/embed/';

/** Height of such a frame in pixels without a script: with one, that of the pictures. */
const frameHeight = 560;

/**
 * Page of the comparison.
 * @throws Error for a portal in which nothing can be compared: it has no such page
 */
export function viewCompare(portal: Portal, locale: Locale): CompareView {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const choice = publishedChoice(portal);
  if (!choice) throw new Error('expected two entries to compare, found none');
  const kinds = comparableKinds(portal);
  const words = {
    ...Object.fromEntries(
      compareWords.map((word) => [word, unfilled(locale)(`compare.say.${word}`)]),
    ),
    share: `${t('figure.word.share')} (${t('unit.percent')})`,
    source: t('figure.source'),
  };
  const published = viewComparison(portal, choice.kind, choice.ids, locale);
  const titles = Object.fromEntries(kinds.map((kind) => [kind, t(`compare.title.${kind}`)]));
  return {
    page: listMeta(locale, 'compare', t('compare.lead', { most: maxCompared }), {
      title: t('compare.head'),
    }),
    sources: kinds.map((kind) => ({
      kind,
      label: t(kind === 'editions' ? 'report.editions' : `nav.${kind}`),
      count: format.number(comparedIds(portal, kind).length),
      href: kind === 'editions' ? undefined : href(locale, `/${kind}/`),
    })),
    editions: kinds.includes('editions')
      ? comparedNames(portal, 'editions', locale).map(([, id, label]) => ({ id, label }))
      : [],
    published,
    take: takeOfDrawing(
      portal,
      {
        id: 'compared',
        title: t('compare.head'),
        source: joinSources(published.items),
        path,
        embed: frameMarkup(absolute(href(locale, comparisonFrame)), t('compare.head'), frameHeight),
      },
      locale,
    ),
    csv: tabulateComparison(published.groups, published.items, {
      group: t('compare.say.group'),
      row: t('compare.say.row'),
      share: words.share,
    }),
    looks: [...new Set(portal.stageOrder.keys.map((key) => symbolOf(key, portal.stageOrder)))],
    // A message must not end the surrounding script.
    settings: JSON.stringify({
      ...compareFilePlaces(portal, locale),
      published: choice,
      most: maxCompared,
      titles,
      kinds: Object.fromEntries(
        kinds.map((kind) => [kind, t(kind === 'editions' ? 'report.editions' : `nav.${kind}`)]),
      ),
      words,
      finding: findWords(portal, locale),
    }).replaceAll('<', '\\u003c'),
  };
}

/** Comparison for a frame on another site. */
export function viewCompareFrame(
  portal: Portal,
  locale: Locale,
): { readonly view: CompareView; readonly frame: EmbedFrame; readonly source: string } {
  const view = viewCompare(portal, locale);
  const frame = frameEmbed(portal, path, view.page.title, locale);
  const source = joinSources(view.published.items);
  return { view, frame, source: source && `${useTranslate(locale)('figure.source')}: ${source}` };
}
