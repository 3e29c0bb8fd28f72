import type { Citation } from '../../schemas/common.ts';
import type { Figure } from '../../schemas/figure.ts';
import { countsEditions } from '../../domain/figures/counted-years.ts';
import { comparesNothing } from '../../domain/figures/printed-figures.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { inEachLocale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

const sourcesOf = (portal: Portal, edition: string): readonly Citation[] =>
  portal.editionById.get(edition)?.data.sources ?? [];

/**
 * Replaces a comparison of printed numbers for an edition whose report prints none: says so instead of the
 * finding, and shows nothing.
 */
function withoutPrint(
  { topic, subtitle, terms, drafts, licence }: Figure,
  portal: Portal,
  edition: string,
): Figure {
  const title = inEachLocale((locale) =>
    useTranslate(locale)('figure.unprinted.title', { edition: editionLabel(locale, edition) }),
  );
  const description = inEachLocale((locale) =>
    useTranslate(locale)('figure.unprinted.description', {
      edition: editionLabel(locale, edition),
    }),
  );
  return {
    kind: 'none',
    topic,
    subtitle,
    terms,
    drafts,
    doubts: [],
    redistribute: true,
    sources: [...sourcesOf(portal, edition)],
    title,
    description,
    method: description,
    ...(licence ? { licence } : {}),
  };
}

/**
 * A figure with the sources of the edition it counts: those of other editions, and printed figures of theirs,
 * are dropped.
 */
export function figureOfEdition(portal: Portal, figure: Figure, edition: string): Figure {
  if (!countsEditions(figure.query)) return figure;
  if (comparesNothing(figure.query, portal.editionById.get(edition)?.data.figures ?? []))
    return withoutPrint(figure, portal, edition);
  const own = sourcesOf(portal, edition);
  const isOwn = ({ source }: Citation) => own.some((other) => other.source === source);
  const others = new Set(
    portal.editions
      .flatMap(({ id }) => sourcesOf(portal, id))
      .filter((cited) => !isOwn(cited))
      .map(({ source }) => source),
  );
  const kept = figure.sources.filter(({ source }) => !others.has(source));
  if (own.length === 0 || kept.length === figure.sources.length) return figure;
  const added = own.filter(({ source }) => !kept.some((cited) => cited.source === source));
  return { ...figure, sources: [...added, ...kept], printed: undefined };
}
