import { nameLanguage } from '../../i18n/display-names.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { MessagePart } from '../../i18n/translate-parts.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { countUnreported, type UnreportedCount } from '../clusters/count-unreported.ts';
import { describeDoubts } from '../clusters/describe-doubts.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { clusterName, sectorLabel } from '../links/names.ts';
import type { NamedLink } from '../links/refs.ts';
import { doubtfulNames } from './doubtful-names.ts';
import { nextTasks } from './next-tasks.ts';
import { openTextsHref } from './next-steps.ts';
import { translationStatus } from './translation-status.ts';
import { type DoubtView, viewDoubts } from './view-doubts.ts';

/** Progress of a language's texts. */
export interface LanguageRow {
  readonly language: Locale;
  /** In the language of the reader. */
  readonly name: string;
  /** List of its open texts. */
  readonly href: string;
  /** Original, reviewed, draft, missing, stale, and attested terms, formatted for the reader. */
  readonly counts: readonly string[];
  /** Bar length of each count in per cent of all texts, or of all terms. A stale text is also a draft. */
  readonly shares: readonly number[];
}

/** A cluster whose sectors were read twice, with different results. */
export interface ReadingRow {
  readonly cluster: NamedLink;
  readonly first: string;
  readonly second: string;
  readonly decided: string;
  readonly reason: string | undefined;
}

/** A cluster whose name is uncertain in some languages. */
export interface DoubtfulName {
  readonly cluster: NamedLink;
  readonly doubts: readonly {
    readonly language: Locale;
    /** A sentence or two each, in the reader's language. */
    readonly reasons: readonly (readonly MessagePart[])[];
  }[];
}

/** Missing, uncertain and unfinished parts of the portal. */
export interface StatusView {
  readonly page: PageMeta;
  /** Where editors find what to do, if anything is left. */
  readonly desk: string | undefined;
  readonly languages: readonly LanguageRow[];
  readonly terms: number;
  readonly unreported: readonly UnreportedCount[];
  /**
   * Number of published figures, of those recounted, and of those that agree; undefined if there are none.
   */
  readonly recounted: { readonly text: string; readonly href: string } | undefined;
  readonly readings: readonly ReadingRow[];
  readonly names: readonly DoubtfulName[];
  readonly doubts: readonly DoubtView[];
}

function viewLanguages(portal: Portal, locale: Locale): LanguageRow[] {
  const format = useFormat(locale);
  const status = translationStatus(portal);
  return portal.site.languages.map((language) => {
    const { original, reviewed, draft, missing, stale } = status[language];
    const attested = portal.terms.filter((term) => term.status[language] === 'attested').length;
    const texts = original + reviewed + draft + missing;
    const counted = [
      ...[original, reviewed, draft, missing, stale].map((n) => ({ n, of: texts })),
      ...(portal.terms.length > 0 ? [{ n: attested, of: portal.terms.length }] : []),
    ];
    return {
      language,
      name: upperFirst(nameLanguage(language, locale), locale),
      href: openTextsHref(portal, 'draft', language, locale),
      counts: counted.map(({ n }) => format.number(n)),
      shares: counted.map(({ n, of }) => Math.round((100 * n) / Math.max(1, of))),
    };
  });
}

function viewRecounted({ edition: { figures } }: Portal, locale: Locale): StatusView['recounted'] {
  if (figures.length === 0) return undefined;
  const format = useFormat(locale);
  const recounted = figures.filter(({ recount }) => recount);
  const exact = recounted.filter(({ difference }) => !difference);
  return {
    text: useTranslate(locale)('status.recounted', {
      all: format.number(figures.length),
      recounted: format.number(recounted.length),
      exact: format.number(exact.length),
    }),
    href: href(locale, '/data/published/'),
  };
}

function linkCluster({ id, data }: Portal['clusters'][number], locale: Locale): NamedLink {
  const { text, lang } = clusterName(data, locale);
  return {
    label: text,
    href: href(locale, `/clusters/${id}/`),
    ...(lang === locale ? {} : { lang }),
  };
}

function viewReadings(portal: Portal, locale: Locale): ReadingRow[] {
  const labels = (ids: readonly string[]) =>
    ids.map((id) => sectorLabel(portal, id, locale)).join(' + ');
  return portal.clusters.flatMap((cluster) => {
    const { sectorReading: reading, sectors } = cluster.data;
    if (!reading) return [];
    return {
      cluster: linkCluster(cluster, locale),
      first: labels(reading.first),
      second: labels(reading.second),
      decided: labels(sectors.map(({ id }) => id)),
      reason: reading.reason[locale],
    };
  });
}

function viewNames(portal: Portal, locale: Locale): DoubtfulName[] {
  return doubtfulNames(portal).map((cluster) => {
    const doubts = portal.site.languages.flatMap((language) => {
      const reasons = describeDoubts(cluster.data, language, locale);
      return reasons.length > 0 ? [{ language, reasons }] : [];
    });
    return { cluster: linkCluster(cluster, locale), doubts };
  });
}

/** Counts and findings among all entries. It reads all of them, but few change it. */
const viewFound = remember('viewFound', (portal, locale: Locale) => {
  return {
    desk: nextTasks(portal, locale).length > 0 ? href(locale, '/desk/') : undefined,
    languages: viewLanguages(portal, locale),
    unreported: countUnreported(portal, locale),
    recounted: viewRecounted(portal, locale),
    readings: viewReadings(portal, locale),
    names: viewNames(portal, locale),
  } satisfies Partial<StatusView>;
});

/** State of the portal: translations, unreported values, recounts, readings, names and doubts. */
export function viewStatus(portal: Portal, locale: Locale): StatusView {
  const t = useTranslate(locale);
  const doubts = viewDoubts(portal, locale);
  const drafts = Object.values(translationStatus(portal)).reduce(
    (sum, { draft }) => sum + draft,
    0,
  );
  const lead = t('status.lead', {
    drafts: useFormat(locale).number(drafts),
    doubts: doubts.length,
  });
  return {
    page: listMeta(locale, 'status', lead, {
      title: t('status.title'),
      // Search terms of people looking for work to do.
      marks: { names: t('status.calledToo').split(', ') },
      crumbs: [
        { label: t('nav.about'), href: href(locale, '/about/') },
        { label: t('nav.status') },
      ],
    }),
    ...viewFound(portal, locale),
    terms: portal.terms.length,
    doubts,
  };
}
