import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

/** Who assigned the sectors; undefined if a source states them all. */
export function describeSectorBasis(
  portal: Portal,
  rows: readonly { readonly id: string }[],
  locale: Locale,
): string | undefined {
  const t = useTranslate(locale);
  const bases = rows.map(
    ({ id }) => portal.clusterById.get(id)?.data.sectors.map(({ basis }) => basis) ?? [],
  );
  const all = new Set(bases.flat());
  if (!all.has('read') && !all.has('inferred')) return undefined;
  const n = bases.filter((own) => own.includes('reported')).length;
  // If some were inferred from more than the name, the note must not give the name as the reason for all.
  const isInferred = all.has('inferred');
  return n === 0
    ? t(isInferred ? 'sector.inferredNote' : 'sector.readingNote', { n: rows.length })
    : t(isInferred ? 'sector.partlyInferredNote' : 'sector.partlyReadNote', {
        n,
        count: useFormat(locale).number(n),
      });
}
