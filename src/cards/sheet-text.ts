import type { CardSheet, CardView } from './card-view.ts';

// A sheet as text: what all of its cards share in the first line, then a card a line. So a program that
// has drawn them before reads only their hashes.

/** A sheet as text. */
export function writeSheet({ cards, ...shared }: CardSheet): string {
  const lines = cards.map(({ version, file, view }) =>
    [version, file, JSON.stringify(view)].join('\t'),
  );
  return [JSON.stringify(shared), ...lines].join('\n');
}

/** A card of a sheet, its view unread. */
export interface SheetLine {
  readonly version: string;
  readonly file: string;
  readonly read: () => CardView;
}

/** The first line of a sheet as it stands, and its cards. */
export function readSheet(text: string): {
  readonly shared: string;
  readonly lines: readonly SheetLine[];
} {
  const [shared = '', ...rest] = text.split('\n');
  const lines = rest.map((line) => {
    const [version = '', file = '', view = ''] = line.split('\t');
    return { version, file, read: () => JSON.parse(view) as CardView };
  });
  return { shared, lines };
}
