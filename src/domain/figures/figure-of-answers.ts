import type { ReturnData } from '../../schemas/return.ts';
import type { Figure } from '../../schemas/figure.ts';
import { isAnswered } from '../survey/edition-answers.ts';

/** True where a figure counts answers in one form or the other. */
export const countsAnswers = ({ query, later }: Pick<Figure, 'query' | 'later'>): boolean =>
  later !== undefined || query?.name === 'answers';

/** A figure as editions have it that count it from their answers. */
export function laterFigure(figure: Figure): Figure | undefined {
  const { later, topic, redistribute, licence, terms, drafts, sources } = figure;
  if (!later) return undefined;
  return {
    kind: 'bar',
    counted: false,
    topic,
    redistribute,
    terms,
    drafts,
    sources,
    doubts: [],
    ...(licence ? { licence } : {}),
    ...later,
  };
}

/** Ids of the editions of which answers are known. */
export function editionsWithAnswers(
  returns: readonly { readonly id: string; readonly data: ReturnData }[],
): ReadonlySet<string> {
  return new Set(
    returns.flatMap((one) => {
      const edition = one.id.slice(0, one.id.indexOf('/'));
      return isAnswered(one, edition) ? [edition] : [];
    }),
  );
}

/**
 * A figure as it is in an edition: with data of its own, or counted from the answers of that edition.
 * Its own data are those of one edition, and stand where no later one has answers.
 */
export function figureInEdition(
  figure: Figure,
  edition: string,
  answered: ReadonlySet<string>,
): Figure {
  const { later: _, ...own } = figure;
  const isLater = edition > (own.edition ?? '') && answered.has(edition);
  return (isLater ? laterFigure(figure) : undefined) ?? own;
}
