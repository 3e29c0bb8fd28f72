import { useFormat } from '../../../i18n/format.ts';
import { sortByText } from '../../../i18n/collate.ts';
import { type Locale, localeInfo } from '../../../i18n/locales.ts';
import { messages, useTranslate } from '../../../i18n/translate.ts';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import { type Practice, practiceThemes } from '../../../schemas/practice.ts';
import { stageIds } from '../../../schemas/stage.ts';
import { type CitationView, viewCitation } from '../../links/citations.ts';
import { type NamedLink, namedLinks, viewRef } from '../../links/refs.ts';
import { sectorLabel } from '../../links/names.ts';
import { stageWord } from '../../clusters/stage-words.ts';
import type { Portal } from '../../../portal/portal.ts';

/** Name of a country anywhere, in a language: good practices come from all over the world. */
export function countryName(portal: Portal, code: string, locale: Locale): string {
  return (
    portal.countryById.get(code)?.name[locale] ??
    messages[locale][`country.code.${code}`] ??
    new Intl.DisplayNames(localeInfo[locale].tag, { type: 'region' }).of(code) ??
    code
  );
}

/** "Innovation (our reading)": a theme, and who says that a practice belongs to it. */
export function themeText({ area, basis }: Practice['themes'][number], locale: Locale): string {
  const t = useTranslate(locale);
  return `${t(`practices.theme.${area}`)} (${t(`practices.basis.${basis}`)})`;
}

/** A result as it is printed. */
export interface ResultView {
  readonly label: string;
  readonly value: string;
  readonly note: string | undefined;
  readonly sources: readonly CitationView[];
}

/** The results of a practice, numbers in the form of the language. */
export function practiceResults(
  portal: Portal,
  { results }: Practice,
  locale: Locale,
): ResultView[] {
  const format = useFormat(locale);
  const t = useTranslate(locale);
  const write = (value: number, unit: string | undefined) => {
    if (unit === 'percent') return format.percentAsGiven(value);
    const number = format.number(value);
    return unit === 'eur' || unit === 'usd' ? `${number} ${t(`unit.${unit}`)}` : number;
  };
  return results.map(({ label, value, unit, text, note, sources }) => ({
    label: label[locale],
    value: value === undefined ? (text?.[locale] ?? t('not-reported')) : write(value, unit),
    note: note?.[locale],
    sources: sources.map((source) => viewCitation(portal, source, locale)),
  }));
}

/** A practice on a shelf, with a word on why it stands there. */
interface ShelvedLink extends NamedLink {
  readonly note?: string | undefined;
}

/** Practices that share something, under its name. */
export interface PracticeShelf {
  readonly id: string;
  readonly label: string;
  readonly links: readonly ShelvedLink[];
}

/** All practices by theme, country, sector and stage. */
export function browsePractices(
  portal: Portal,
  locale: Locale,
): Readonly<Record<'theme' | 'country' | 'sector' | 'stage', readonly PracticeShelf[]>> {
  const t = useTranslate(locale);
  const shelf = (
    id: string,
    label: string,
    fits: (practice: Practice) => boolean,
    note?: (practice: Practice) => string | undefined,
  ): PracticeShelf => ({
    id,
    label,
    links: portal.practices
      .filter(({ data }) => fits(data))
      .map((practice) => ({
        ...viewRef(portal, `practices/${practice.id}`, locale),
        note: note?.(practice.data),
      })),
  });
  const byLabel = (shelves: readonly PracticeShelf[]) =>
    sortByText(locale, shelves, ({ label }) => label);
  const countries = [...new Set(portal.practices.map(({ data }) => data.country))];
  const sectors = [...new Set(portal.practices.flatMap(({ data }) => data.sectors))];
  return {
    theme: practiceThemes.map((area) =>
      shelf(
        area,
        t(`practices.theme.${area}`),
        ({ themes }) => themes.some((theme) => theme.area === area),
        ({ themes }) => {
          const basis = themes.find((theme) => theme.area === area)?.basis;
          return basis && t(`practices.basis.${basis}`);
        },
      ),
    ),
    country: byLabel(
      countries.map((code) =>
        shelf(code, countryName(portal, code, locale), ({ country }) => country === code),
      ),
    ),
    sector: byLabel(
      sectors.map((sector) =>
        shelf(sector, sectorLabel(portal, sector, locale), (practice) =>
          practice.sectors.includes(sector),
        ),
      ),
    ),
    stage: stageIds.map((stage) =>
      shelf(stage, stageWord(portal, stage, locale), ({ stages }) => stages.includes(stage)),
    ),
  };
}

/** Practices for a cluster like this one: of its sectors, else for its stage or the next one. */
export function practicesFor(portal: Portal, row: InventoryRow, locale: Locale): NamedLink[] {
  const stage = stageKeyOf(row);
  // A cluster whose stage is not reported is past an idea: somebody named it.
  const reach =
    stage === 'not-reported'
      ? (['initial'] as const)
      : stageIds.slice(stageIds.indexOf(stage)).slice(0, 2);
  const ranked = portal.practices
    .map(({ id, data }) => ({
      id,
      sameSector: data.sectors.some((sector) => row.sectors.includes(sector)),
      stages: reach.filter((step) => data.stages.includes(step)).length,
    }))
    .filter(({ sameSector, stages }) => sameSector || stages > 0)
    .sort(
      (a, b) =>
        Number(b.sameSector) - Number(a.sameSector) ||
        b.stages - a.stages ||
        (a.id < b.id ? -1 : 1),
    );
  return namedLinks(
    portal,
    'practices',
    ranked.slice(0, 3).map(({ id }) => id),
    locale,
  );
}
