import type { EditionData } from '../../schemas/edition.ts';
import type { Figure } from '../../schemas/figure.ts';
import { answersIn } from '../figures/answers/answers-in.ts';
import { editionsWithAnswers, figureInEdition } from '../figures/figure-of-answers.ts';
import { comparesNothing } from '../figures/printed-figures.ts';
import { tableOfFigure, type YearsInputs } from '../figures/figure-table.ts';
import type { FigureInputs } from '../figures/inputs.ts';
import type { FigureTable } from '../figures/table.ts';
import { itemId } from '../survey/compile-form.ts';
import { type EditionAnswers, surveyForm, tallyOf } from '../survey/edition-answers.ts';
import { findAnswer } from '../survey/recount-answers.ts';
import type { ItemTally } from '../survey/tally-answers.ts';
import { type ListSizes, listCounts } from './count-names.ts';
import type { ValueSources } from './resolve-value.ts';

/** True for the name of an answer count, published or not. */
function isAnswerName(name: string, { analysed }: FigureInputs): boolean {
  if (!analysed) return false;
  const form = surveyForm(analysed.parts);
  const [, id] = /^(?:asked|answered|not-answered)-(.+)$/.exec(name) ?? [];
  return form.items.some((item) => itemId(item) === id) || findAnswer(form, name) !== undefined;
}

/** Counts of an item's answers by key, suppressed ones omitted. */
function countsOf({ tables, numbers }: ItemTally): (readonly [key: string, count: number])[] {
  const counted = tables
    .filter(({ kind }) => kind !== 'companions')
    .flatMap(({ id, kind, rows }) =>
      rows.flatMap(({ id: row, total }) =>
        total === 'hidden' ? [] : [[kind === 'code' ? `${id}.${row}` : row, total] as const],
      ),
    );
  const some = numbers.flatMap(({ field, some: own }) =>
    typeof own === 'number' ? [[field.key, own] as const] : [],
  );
  return [...counted, ...some];
}

/**
 * Answer counts that a report's text may reference as `count/…`: clusters that were asked a question, answered it
 * or did not (`asked-q10`, `answered-q10`, `not-answered-q10`), and clusters that gave an answer, by key
 * (`q10.swot`).
 */
function answerCounts(answers: EditionAnswers | undefined): [name: string, count: number][] {
  return (answers?.form.items ?? []).flatMap((item): [string, number][] => {
    const id = itemId(item);
    const tally = answers && tallyOf(answers, id);
    if (!tally || tally.asked === 0) return [];
    const { asked, answered } = tally;
    return [
      [`asked-${id}`, asked],
      ...(answered === undefined
        ? []
        : ([
            [`answered-${id}`, answered],
            [`not-answered-${id}`, asked - answered],
          ] satisfies [string, number][])),
      ...countsOf(tally).map(([key, count]): [string, number] => [key, count]),
    ];
  });
}

/**
 * Sources of the values in an edition's report. Numbers of a figure are computed when a text first references
 * it.
 * @param inputs joined for the same edition
 * @param figures figures as written in their files
 * @param years years of all published editions
 */
export function joinValueSources(
  edition: EditionData,
  inputs: FigureInputs,
  figures: readonly { readonly id: string; readonly data: Figure }[],
  lists: ListSizes,
  years: YearsInputs = () => [inputs],
): ValueSources {
  const byId = new Map(figures.map(({ id, data }) => [id, data]));
  const tables = new Map<string, FigureTable | undefined>();
  const answered = editionsWithAnswers(inputs.analysed?.parts.returns ?? []);
  return {
    // Includes recounts for figures without a stated value.
    edition: inputs.edition ?? edition,
    counts: new Map([
      ...listCounts(inputs.rows, edition.country, lists, inputs.stageOrder),
      ...answerCounts(answersIn(inputs)),
    ]),
    isAnswer: (name) => isAnswerName(name, inputs),
    comparesNothing: (id) => comparesNothing(byId.get(id)?.query, edition.figures),
    table: (id) => {
      if (!tables.has(id)) {
        const written = byId.get(id);
        const figure = written && figureInEdition(written, inputs.editionId, answered);
        tables.set(id, figure && tableOfFigure(figure, inputs, years));
      }
      return tables.get(id);
    },
  };
}
