import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { regionName } from '../links/names.ts';
import { atlas } from './maps.ts';

/** What of some countries lies outside of the frame of the maps, in sentences; none where all is drawn. */
export function sayBeyond(portal: Portal, countries: readonly string[], locale: Locale): string[] {
  const t = useTranslate(locale);
  const tell = (
    ids: readonly string[] | undefined,
    say: (values: { readonly n: number; readonly list: string }) => string,
  ) => {
    const own = (ids ?? []).filter((id) =>
      countries.includes(portal.regionById.get(id)?.country ?? ''),
    );
    const list = useFormat(locale).list(own.map((id) => regionName(portal, id, locale)));
    return own.length > 0 ? [say({ n: own.length, list })] : [];
  };
  const { whole, part } = atlas(portal)?.beyond ?? {};
  return [
    ...tell(whole, (values) => t('map.beyond', values)),
    ...tell(part, (values) => t('map.beyondPart', values)),
  ];
}
