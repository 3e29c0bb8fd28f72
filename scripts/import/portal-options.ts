import { inEachLocale, isLocale } from '../../src/i18n/locales.ts';
import { listOptions, type OptionList } from '../../src/importers/values/option-list.ts';
import { listRegions } from '../../src/importers/values/region-list.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** The regions of a portal, as a cell may name them. */
export function regionOptions({ regions }: Portal): OptionList {
  return listRegions(regions.map(({ data }) => data));
}

/** The sectors of a portal, also by their codes: a list may say C for the section of NACE. */
export function sectorOptions({ sectors }: Portal): OptionList {
  return listOptions(sectors.map(({ data: { id, label, code } }) => ({ id, label, also: [code] })));
}

/** The stages of a portal, with the words that its inventory prints. */
export function stageOptions({ stages }: Portal): OptionList {
  return listOptions(
    stages.map(({ data: { id, label, printed } }) => ({ id, label, also: [printed] })),
  );
}

/** The organisations of a portal. */
export function bodyOptions({ organisations }: Portal): OptionList {
  return listOptions(
    organisations.map(({ data }) => ({
      id: data.id,
      label: inEachLocale((locale) => data.name[locale] ?? data.id),
    })),
  );
}

/** The sources of a portal, by their titles, as printed and translated, and by how they are called. */
export function sourceOptions({ sources }: Portal): OptionList {
  return listOptions(
    sources.map(({ data: { id, title, short, original, language } }) => ({
      id,
      label: inEachLocale(
        (locale) =>
          title[locale] ?? (isLocale(language) ? title[language] : undefined) ?? original ?? id,
      ),
      also: [...Object.values(short), ...(original === undefined ? [] : [original])],
    })),
  );
}
