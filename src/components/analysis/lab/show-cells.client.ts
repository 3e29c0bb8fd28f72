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
  body.replaceChildren(
    ...rows.map(({ label, cells }) => {
      const line = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = label;
      line.append(head);
      for (const { text, isNumber, share } of cells) {
        const cell = line.insertCell();
        cell.textContent = text;
        if (isNumber) cell.className = 'n';
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
