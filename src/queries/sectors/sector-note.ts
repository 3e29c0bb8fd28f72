import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

/** Who says of which sectors the rows are; undefined where a source names all of them. */
export function describeSectorBasis(
  portal: Portal,
  rows: readonly { readonly id: string }[],
  locale: Locale,
): string | undefined {
  const t = useTranslate(locale);
  const bases = rows.map(
    ({ id }) => portal.clusterById.get(id)?.data.sectors.map(({ basis }) => basis) ?? [],
  );
  if (!bases.some((own) => own.includes('read'))) return undefined;
  const n = bases.filter((own) => own.includes('reported')).length;
  return n === 0
    ? t('sector.readingNote', { n: rows.length })
    : t('sector.partlyReadNote', { n, count: useFormat(locale).number(n) });
}
