import { type Cell, toCsvAddress } from '../../../exports/csv.ts';
import { saveBlob } from '../../take/save-blob.client.ts';

type Rows = readonly (readonly Cell[])[];

/** What writes the workbook is loaded when it is asked for. */
async function saveWorkbook([head = [], ...rows]: Rows, name: string): Promise<void> {
  const { toXlsx } = await import('../../../exports/xlsx.ts');
  const bytes = toXlsx(name, head.map(String), rows);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  saveBlob(new Blob([bytes as BlobPart], { type }), `${name}.xlsx`);
}

/**
 * Offer a reader's table as CSV by its link, and beside it as XLSX: where decimals follow a comma,
 * spreadsheets do not open the site's CSV in columns.
 * @param rows header first
 */
export function offerTable(link: HTMLAnchorElement | null | undefined, rows: Rows): void {
  if (!link) return;
  link.href = toCsvAddress(rows);
  const next = link.nextElementSibling;
  const button =
    next instanceof HTMLButtonElement && next.dataset.numbers === 'XLSX'
      ? next
      : document.createElement('button');
  if (button !== next) {
    Object.assign(button, { type: 'button', textContent: 'XLSX' });
    button.dataset.numbers = 'XLSX';
    link.after(button, ' ');
  }
  button.onclick = () => void saveWorkbook(rows, link.download.replace(/\.csv$/, ''));
}
