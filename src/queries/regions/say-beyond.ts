import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { regionName } from '../links/names.ts';
import { atlas, finest } from './maps.ts';

/** Sentences on regions outside the map frame and on those without an outline; empty if everything is drawn. */
export function sayBeyond(portal: Portal, countries: readonly string[], locale: Locale): string[] {
  const t = useTranslate(locale);
  const tell = (
    ids: readonly string[] | undefined,
    say: (values: { readonly list: string }) => string,
  ) => {
    const own = (ids ?? []).filter((id) =>
      countries.includes(portal.regionById.get(id)?.country ?? ''),
    );
    const list = useFormat(locale).list(own.map((id) => regionName(portal, id, locale)));
    return own.length > 0 ? [say({ list })] : [];
  };
  const { shapes, beyond } = atlas(portal) ?? {};
  const { whole, part } = beyond ?? {};
  const undrawn = [...finest(portal).values()]
    .flatMap((ids) => [...ids])
    .filter((id) => !shapes?.has(id) && !whole?.includes(id));
  return [
    ...tell(whole, (values) => t('map.beyond', values)),
    ...tell(part, (values) => t('map.beyondPart', values)),
    ...tell(undrawn, (values) => t('map.undrawn', values)),
  ];
}
