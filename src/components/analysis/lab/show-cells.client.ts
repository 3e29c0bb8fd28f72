export interface ShownCell {
  readonly text: string;
  /** Whether it is a number, aligned at the end of its column. */
  readonly isNumber?: boolean;
  /** Bar below the text, as a share of the cell. */
  readonly share?: number;
}

/** A row of results: its header, then its cells. */
export interface ShownCells {
  readonly label: string;
  readonly cells: readonly ShownCell[];
}

/** Put rows of text and numbers into the body of a table, with bars for cells that have a share. */
export function showCells(body: HTMLElement, rows: readonly ShownCells[]): void {
  // If the table is shown as a list of its rows, each value is below the header of its column.
  const heads = [...(body.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  body.replaceChildren(
    ...rows.map(({ label, cells }) => {
      const line = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = label;
      line.append(head);
      for (const [at, { text, isNumber, share }] of cells.entries()) {
        const column = heads[at + 1];
        const cell = line.insertCell();
        cell.textContent = text;
        if (isNumber) cell.className = 'n';
        if (column?.classList.contains('sentence')) cell.classList.add('sentence');
        if (column) cell.dataset.head = column.textContent?.trim() ?? '';
        if (share === undefined) continue;
        const bar = document.createElement('span');
        bar.className = 'share';
        bar.style.inlineSize = `${Math.round(share * 100)}%`;
        cell.append(bar);
      }
      return line;
    }),
  );
}
