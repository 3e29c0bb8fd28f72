import type { FigureCell, FigureData } from '../../schemas/figure-data.ts';
import type { FigureTable, TableCell } from './table.ts';

function toCell(cell: FigureCell): TableCell {
  if (typeof cell === 'string') return { time: cell };
  if (typeof cell === 'object' && 'words' in cell) return { text: cell.words };
  return cell;
}

/** Own data of a figure as a table. */
export function tableOfData({ head, columns, rows }: FigureData): FigureTable {
  return {
    head: { text: head },
    columns: columns.map(({ id, label, type, unit }) => ({
      id,
      label: { text: label },
      type,
      ...(unit ? { unit } : {}),
    })),
    rows: rows.map(({ id, label, values, group, stage, region, sector, accent, links }) => ({
      id,
      label: { text: label },
      cells: values.map(toCell),
      ...(group ? { group: { text: group } } : {}),
      ...(stage ? { stage } : {}),
      ...(region ? { region } : {}),
      ...(sector ? { sectors: [sector] } : {}),
      ...(accent ? { accent } : {}),
      ...(links.length > 0
        ? {
            links: links.map(({ to, weight }) => (weight === undefined ? { to } : { to, weight })),
          }
        : {}),
    })),
  };
}
