import type { CellAnswer } from '../../../domain/survey/form-field.ts';
import { judgeCells } from '../../../domain/survey/judge-cells.ts';
import { judgeSums } from '../../../domain/survey/judge-sums.ts';
import { findPersonalData } from '../../../importers/values/personal/find-personal-data.ts';
import type { FormData, ScriptedItem } from '../../../queries/knowledge/survey/form/form-data.ts';
import { readTyped } from './read-typed.ts';

/** A fault in a field. If it is only doubtful, the file can still be saved. */
export interface TypedFault {
  readonly key: string;
  readonly code: string;
  readonly found: string;
  readonly expected: string;
  readonly isDoubt: boolean;
}

/** Parsed and validated input of a form. */
export interface JudgedForm {
  /** Questions that apply to a cluster at this stage. */
  readonly asked: readonly ScriptedItem[];
  readonly cells: ReadonlyMap<string, CellAnswer>;
  readonly faults: readonly TypedFault[];
}

/** Faults of the name, without which answers cannot be attributed. */
function judgeName(data: FormData, typed: ReadonlyMap<string, string>): TypedFault[] {
  const named = typed.get('cluster')?.trim() || typed.get(data.name)?.trim();
  return named
    ? []
    : [{ key: data.name, code: 'nameless', found: '', expected: '', isDoubt: false }];
}

/** Kinds of fields in which the importer looks for personal data. */
const told: ReadonlySet<string> = new Set(['text', 'body', 'email', 'phone']);

/** Personal data that the importer would refuse or question. A mobile phone may belong to an office. */
function judgePersons(
  asked: readonly ScriptedItem[],
  cells: ReadonlyMap<string, CellAnswer>,
): TypedFault[] {
  return asked
    .flatMap(({ fields }) => fields)
    .flatMap(({ key, value }): TypedFault[] => {
      const cell = cells.get(key);
      if (typeof cell !== 'string' || !told.has(value.kind)) return [];
      const [find] = findPersonalData(cell);
      if (!find) return [];
      const isDoubt = value.kind === 'phone' || find.severity === 'warning';
      return [{ key, code: 'person', found: find.text, expected: '', isDoubt }];
    });
}

/** Faults in the order of the form: of the cluster first. */
function inOrder(faults: readonly TypedFault[], items: readonly ScriptedItem[]): TypedFault[] {
  const keys = items.flatMap(({ fields }) => fields.map(({ key }) => key));
  const place = new Map(keys.map((key, index) => [key, index]));
  return [...faults].sort((a, b) => (place.get(a.key) ?? -1) - (place.get(b.key) ?? -1));
}

/**
 * Parse and validate input by the rules of the importer.
 * @param clusters ids known to the portal
 */
export function judgeTyped(
  data: FormData,
  typed: ReadonlyMap<string, string>,
  clusters: ReadonlySet<string>,
): JudgedForm {
  const stage = (data.stage && typed.get(data.stage)) ?? '';
  const asked = data.items.filter(({ skippedAt }) => !skippedAt?.includes(stage));
  const cells = new Map<string, CellAnswer>();
  const faults: TypedFault[] = judgeName(data, typed);
  const id = typed.get('cluster')?.trim() ?? '';
  if (id !== '' && !clusters.has(id)) {
    faults.push({ key: 'cluster', code: 'cluster', found: id, expected: '', isDoubt: false });
  }
  for (const { key, value } of asked.flatMap(({ fields }) => fields)) {
    const raw = typed.get(key) ?? '';
    const reading = readTyped(value, raw);
    if (!reading) continue;
    if ('cell' in reading) cells.set(key, reading.cell);
    else {
      const { fault: code, expected } = reading;
      faults.push({ key, code, found: raw.trim(), expected, isDoubt: false });
    }
  }
  for (const { key, code, found, expected } of judgeCells({ items: asked }, cells)) {
    faults.push({ key, code, found: String(found), expected: String(expected), isDoubt: false });
  }
  for (const { sums } of asked) {
    for (const { key, code, found, expected } of sums ? judgeSums(sums, cells) : []) {
      faults.push({ key, code, found: String(found), expected: String(expected), isDoubt: true });
    }
  }
  faults.push(...judgePersons(asked, cells));
  return { asked, cells, faults: inOrder(faults, data.items) };
}
