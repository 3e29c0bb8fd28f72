import { type AnswerKind, type AnswerReading, isGroup } from '../answer-kind.ts';
import { type CellAnswer, fault, type FormField } from '../form-field.ts';
import { labelled } from '../stated-label.ts';
import { joinReadings, refuse } from './read-fields.ts';

/** Default maximum of ranked options. */
const maxRanked = 3;

/**
 * Options ranked by importance, once in each column. In a return, most important first: `{ strategy: [export,
 * innovation], activities: [marketing] }`, with `{ other: … }` for an explanation.
 */
export const ranked: AnswerKind = {
  fields: ({ id, columns, options, most: max = maxRanked }) =>
    columns.flatMap((column) =>
      options.flatMap((option): FormField[] => {
        const key = `${id}.${column.id}.${option.id}`;
        const named = labelled([column.label], option);
        const rank: FormField = { key, item: id, value: { kind: 'rank', most: max }, ...named };
        return option.specify
          ? [rank, { key: `${key}.text`, item: id, value: { kind: 'text' }, ...named }]
          : [rank];
      }),
    ),
  read: (raw, { id, columns, options, most: max = maxRanked }) => {
    const names = columns.map((column) => column.id);
    if (!isGroup(raw)) return refuse(fault('shape', [], raw, names));
    return joinReadings(
      Object.entries(raw).map(([column, list]) => {
        if (!names.includes(column)) return refuse(fault('unknown', [column], column, names));
        if (!Array.isArray(list)) return refuse(fault('shape', [column], list));
        if (list.length > max) {
          return refuse(fault('too-many', [column], list.length, [String(max)]));
        }
        return readRanks(list, `${id}.${column}`, column, options);
      }),
    );
  },
  write: (cells, { id, columns, options }) => {
    const written = columns.flatMap((column) => {
      const ranks = options
        .map((option) => [`${id}.${column.id}.${option.id}`, option.id] as const)
        .filter(([key]) => cells.has(key))
        .sort(([a], [b]) => Number(cells.get(a)) - Number(cells.get(b)))
        .map(([key, code]) => {
          const words = cells.get(`${key}.text`);
          return words === undefined ? code : { [code]: words };
        });
      return ranks.length > 0 ? [[column.id, ranks] as const] : [];
    });
    return written.length > 0 ? Object.fromEntries(written) : undefined;
  },
};

function readRanks(
  list: readonly unknown[],
  base: string,
  column: string,
  options: readonly { readonly id: string; readonly specify?: true | undefined }[],
): AnswerReading {
  const codes = options.map(({ id }) => id);
  const seen = new Set<string>();
  return joinReadings(
    list.map((item, index): AnswerReading => {
      const path = [column, index];
      const [code, words] =
        typeof item === 'string' ? [item] : isGroup(item) ? (Object.entries(item)[0] ?? []) : [];
      const option = options.find(({ id }) => id === code);
      if (code === undefined || !option) return refuse(fault('unknown', path, item, codes));
      if (seen.has(code)) return refuse(fault('repeated', path, code));
      seen.add(code);
      const rank: [string, CellAnswer] = [`${base}.${code}`, index + 1];
      if (words === undefined) return { cells: [rank], faults: [] };
      if (!option.specify || typeof words !== 'string') {
        return refuse(fault('text', [...path, code], words));
      }
      return { cells: [rank, [`${base}.${code}.text`, words]], faults: [] };
    }),
  );
}
