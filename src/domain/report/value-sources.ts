import type { EditionData } from '../../schemas/edition.ts';
import type { Figure } from '../../schemas/figure.ts';
import { tableOfFigure, type YearsInputs } from '../figures/figure-table.ts';
import type { FigureInputs } from '../figures/inputs.ts';
import type { FigureTable } from '../figures/table.ts';
import { type ListSizes, listCounts } from './count-names.ts';
import type { ValueSources } from './resolve-value.ts';

/**
 * Where the values of an edition's report come from. The numbers of a figure are computed when a
 * text first names one.
 * @param inputs joined for the same edition
 * @param years those of all published editions
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
  return {
    // With the recounts of figures whose value is left out.
    edition: inputs.edition ?? edition,
    counts: listCounts(inputs.rows, edition.country, lists, inputs.stageWay),
    table: (id) => {
      if (!tables.has(id)) {
        const figure = byId.get(id);
        tables.set(id, figure && tableOfFigure(figure, inputs, years));
      }
      return tables.get(id);
    },
  };
}
