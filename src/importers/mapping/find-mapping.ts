import type { ImportKind, ImportMapping } from '../../schemas/import-mapping.ts';
import { passedOver, stillOpen } from '../../schemas/import-mapping.ts';
import { compactHeader } from '../form/column-index.ts';
import type { Workbook } from '../workbook/model.ts';

/** A mapping with its file name in `imports/` as id. */
export interface NamedMapping {
  readonly id: string;
  readonly data: ImportMapping;
}

export interface WantedMapping {
  readonly kind: ImportKind;
  /** Kind of numbers of a table. */
  readonly as?: ImportMapping['as'];
  /** Path or name, as given. */
  readonly file: string;
  readonly workbook: Workbook;
}

const looked = 40;

/** Shared columns needed to recognise a file by its columns. */
const fewestShared = 2;

const baseName = (file: string) => (file.split(/[/\\]/).at(-1) ?? file).normalize('NFC');

/** Whether a file name matches a pattern: `*` is any text, case is ignored. */
export function fitsPattern(name: string, pattern: string): boolean {
  const parts = pattern.normalize('NFC').toLowerCase().split('*');
  const literal = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 'su').test(baseName(name).toLowerCase());
}

/** Folded texts of the rows that may contain the header. */
function headerTexts({ sheets }: Workbook): ReadonlySet<string> {
  const rows = sheets.flatMap(({ rows }) => rows.slice(0, looked));
  return new Set(rows.flatMap(({ cells }) => cells.map(({ text }) => compactHeader(text))));
}

/** Number of assigned columns of a mapping; 0 if the file lacks any. */
function countShared({ columns }: ImportMapping, texts: ReadonlySet<string>): number {
  const settled = Object.entries(columns).filter(
    ([, key]) => key !== passedOver && key !== stillOpen,
  );
  const isThere = (header: string) =>
    header.split(' – ').every((part) => texts.has(compactHeader(part)));
  return settled.every(([header]) => isThere(header)) ? settled.length : 0;
}

/**
 * Find the mapping of a file: by name (exact before patterns), otherwise by having all its columns, so that next
 * year's file is recognised under any name.
 */
export function findMapping(
  mappings: readonly NamedMapping[],
  { kind, as, file, workbook }: WantedMapping,
): NamedMapping | undefined {
  const own = mappings.filter(({ data }) => data.for === kind && data.as === as);
  const naming = own.flatMap((one) => {
    const fits = one.data.files.filter((pattern) => fitsPattern(file, pattern));
    // Longest pattern first, as the most specific.
    return fits.length > 0 ? [{ one, length: Math.max(...fits.map((fit) => fit.length)) }] : [];
  });
  const [named] = naming.toSorted((a, b) => b.length - a.length);
  if (named) return named.one;
  const texts = headerTexts(workbook);
  const [alike] = own
    .map((one) => ({ one, shared: countShared(one.data, texts) }))
    .filter(({ shared }) => shared >= fewestShared)
    .toSorted((a, b) => b.shared - a.shared);
  return alike?.one;
}
