import type { CardSheet, CardView } from './card-view.ts';

// A sheet as text: the first line has what all its cards share, then one card per line, so that a program that
// has drawn them before reads only their hashes.

export function writeSheet({ cards, ...shared }: CardSheet): string {
  const lines = cards.map(({ version, file, view }) =>
    [version, file, JSON.stringify(view)].join('\t'),
  );
  return [JSON.stringify(shared), ...lines].join('\n');
}

/** A card of a sheet, its view not parsed yet. */
export interface SheetLine {
  readonly version: string;
  readonly file: string;
  readonly read: () => CardView;
}

/** The first line of a sheet, unparsed, and its cards. */
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
