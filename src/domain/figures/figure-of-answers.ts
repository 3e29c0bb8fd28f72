import type { ReturnData } from '../../schemas/return.ts';
import type { Figure } from '../../schemas/figure.ts';
import { isAnswered } from '../survey/edition-answers.ts';

/** Whether either form of a figure counts answers. */
export const countsAnswers = ({ query, later }: Pick<Figure, 'query' | 'later'>): boolean =>
  later !== undefined || query?.name === 'answers';

/** Form a figure takes in editions that count it from their answers; undefined without `later`. */
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

/** Ids of editions with known answers. */
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
 * The figure as of an edition: with its own data, or counted from the answers of that edition. Own data belong to
 * one edition, and stay in use until a later edition has answers.
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
