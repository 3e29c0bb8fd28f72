import type { CardFact, CardView } from '../../cards/card-view.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { countryName } from '../knowledge/country-name.ts';
import { type DatedKind, datedEntries } from '../knowledge/dated/dated-entries.ts';
import { findEntry } from '../knowledge/page/find-entry.ts';
import { practiceResults } from '../knowledge/practices/practice-words.ts';
import { amountText } from '../knowledge/programmes/programme-texts.ts';
import { strategyCounts, strategyPlace } from '../knowledge/strategies/strategy-words.ts';
import { namedLinks } from '../links/refs.ts';

/** Max facts that fit side by side. */
const maxFacts = 3;

/** Facts with a value: unreported ones are left to the page, which gives the reason. */
function knownFacts(
  facts: readonly { readonly label: string; readonly value: string | undefined }[],
): CardFact[] {
  return facts.flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}

/** Longer values would be texts, which do not fit on a card. */
const maxCharacters = 60;

/** A value if short enough to read at a glance. */
const ifShort = (value: string | undefined): string | undefined =>
  value !== undefined && value.length <= maxCharacters ? value : undefined;

/** Card of a good practice: place, period and theme, and a numeric result. */
export function practiceCard(portal: Portal, id: string, locale: Locale): CardView {
  const { data } = findEntry(portal.practiceById, 'practices', id);
  const t = useTranslate(locale);
  const place = [data.place?.[locale], countryName(portal, data.country, locale)];
  const themes = data.themes.map(
    ({ area }) => portal.practiceThemeById.get(area)?.label[locale] ?? area,
  );
  const numbers = data.results.filter(({ value }) => value !== undefined);
  const [result] = practiceResults(portal, { ...data, results: numbers }, locale).filter(
    ({ label, value }) => label.length + value.length < 70,
  );
  const facts = knownFacts([
    { label: t('practices.period'), value: ifShort(data.period?.[locale]) },
    { label: t('practices.themes'), value: themes.slice(0, 2).join(' · ') },
    ...(result ? [{ label: result.label, value: result.value }] : []),
  ]);
  return {
    kind: t('practice'),
    place: place.filter(Boolean).join(' · '),
    title: data.title[locale],
    lead: data.summary[locale],
    facts: facts.slice(0, maxFacts),
    counts: [],
  };
}

/** Card of a strategy: area, period, size and bodies. */
export function strategyCard(portal: Portal, id: string, locale: Locale): CardView {
  const { data } = findEntry(portal.strategyById, 'strategies', id);
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const bodies = data.bodies.map(({ label, short }) => short ?? label[locale]);
  const named = bodies.length > 2 ? format.number(bodies.length) : bodies.join(' · ');
  return {
    kind: t('search.kind.strategy'),
    place: strategyPlace(portal, data, locale),
    title: data.title[locale],
    lead: data.summary[locale],
    facts: knownFacts([
      { label: t('strategy.period'), value: ifShort(data.period?.[locale]) },
      { label: t('strategy.bodies'), value: named },
      { label: t('strategy.parts'), value: strategyCounts(data, locale).join(' · ') },
    ]),
    counts: [],
  };
}

/** Card of a support programme: funder, period and amount. */
export function programmeCard(portal: Portal, id: string, locale: Locale): CardView {
  const { data } = findEntry(portal.programmeById, 'programmes', id);
  const t = useTranslate(locale);
  const bodies = namedLinks(portal, 'organisations', data.organisations, locale);
  const provider = data.provider?.[locale] ?? bodies[0]?.label;
  const { amount } = data;
  return {
    kind: t('programme'),
    place: countryName(portal, data.country, locale),
    title: data.title[locale],
    lead: data.summary[locale],
    facts: knownFacts([
      { label: t('programme.provider'), value: ifShort(provider) },
      { label: t('practices.period'), value: ifShort(data.period?.[locale]) },
      {
        label: t('programme.total'),
        value: amount && amountText(amount.value, amount.currency, locale),
      },
    ]),
    counts: [],
  };
}

/** Card of a concept: its definition. */
export function conceptCard(portal: Portal, id: string, locale: Locale): CardView {
  const { data } = findEntry(portal.conceptById, 'concepts', id);
  const t = useTranslate(locale);
  return {
    kind: t('search.kind.concept'),
    place: t(`concepts.group.${data.group}`),
    title: data.title[locale],
    lead: data.summary[locale],
    facts: [],
    counts: [],
  };
}

/** Card of an analysis: its question. */
export function analysisCard(portal: Portal, id: string, locale: Locale): CardView {
  const { data } = findEntry(portal.analysisById, 'analyses', id);
  return {
    kind: useTranslate(locale)('analysis'),
    title: data.title[locale],
    lead: data.question[locale],
    facts: [],
    counts: [],
  };
}

/** Card of a news item or event: date and place. */
export function datedCard(portal: Portal, kind: DatedKind, id: string, locale: Locale): CardView {
  const entry = datedEntries(portal, kind, locale)
    .flatMap(({ items }) => items)
    .find((other) => other.id === id);
  if (!entry) throw new Error(`expected an entry ${kind}/${id}, found none`);
  const t = useTranslate(locale);
  return {
    kind: t(kind === 'news' ? 'search.kind.news' : 'search.kind.event'),
    place: entry.place,
    title: entry.link.label,
    lead: entry.summary,
    facts: [{ label: t('dated.date'), value: entry.when }],
    counts: [],
  };
}
