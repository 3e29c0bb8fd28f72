import { inEachLocale, isLocale } from '../../src/i18n/locales.ts';
import {
  listOptions,
  listSectors,
  type OptionList,
} from '../../src/importers/values/option-list.ts';
import { listRegions } from '../../src/importers/values/region-list.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** Region options of a portal. */
export function regionOptions({ regions }: Portal): OptionList {
  return listRegions(regions.map(({ data }) => data));
}

/** Sector options of a portal. */
export function sectorOptions({ sectors }: Portal): OptionList {
  return listSectors(sectors.map(({ data }) => data));
}

/** Stage options of a portal, also by the words printed in its inventory. */
export function stageOptions({ stages }: Portal): OptionList {
  return listOptions(
    stages.map(({ data: { id, label, printed } }) => ({ id, label, also: [printed] })),
  );
}

/** Organisation options of a portal. */
export function bodyOptions({ organisations }: Portal): OptionList {
  return listOptions(
    organisations.map(({ data }) => ({
      id: data.id,
      label: inEachLocale((locale) => data.name[locale] ?? data.id),
    })),
  );
}

/** Source options of a portal, by title, printed and translated, and by short name. */
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
