/** A cell of a table of results. */
export interface ShownCell {
  readonly text: string;
  /** Is it a number, which stands at the end of its column? */
  readonly isNumber?: boolean;
  /** A bar below the text, as a share of the cell. */
  readonly share?: number;
}

/** A row of results: its heading, then its cells. */
export interface ShownCells {
  readonly label: string;
  readonly cells: readonly ShownCell[];
}

/** Puts rows of words and numbers into the body of a table, with bars where a cell has a share. */
export function showCells(body: HTMLElement, rows: readonly ShownCells[]): void {
  // Where the table is a list of its rows, each value stands below the head of its column.
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
