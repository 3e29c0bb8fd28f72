import { type AnswerReading, isGroup } from '../answer-kind.ts';
import { type AnswerFault, type Answers, fault, type FormField } from '../form-field.ts';
import { readCell } from '../read-cell.ts';

export type NamedField = readonly [name: string, field: FormField];

const none: AnswerReading = { cells: [], faults: [] };

/** Concatenate readings. */
export function joinReadings(readings: readonly AnswerReading[]): AnswerReading {
  return {
    cells: readings.flatMap(({ cells }) => cells),
    faults: readings.flatMap(({ faults }) => faults),
  };
}

/** Reading with faults only. */
export function refuse(...faults: readonly AnswerFault[]): AnswerReading {
  return { cells: [], faults };
}

/** Read a single value as a field. */
export function readField(
  raw: unknown,
  field: FormField,
  path: AnswerFault['path'] = [],
): AnswerReading {
  if (field.private) return refuse(fault('private', path, raw));
  if (field.holds) return refuse(fault('held-elsewhere', path, raw, [field.holds]));
  const reading = readCell(field.value, raw);
  if ('cell' in reading) return { cells: [[field.key, reading.cell]], faults: [] };
  return refuse(fault(reading.code, path, raw, reading.allowed));
}

/** Read a group of fields by name; unknown names are refused. */
export function readGroup(
  raw: unknown,
  named: readonly NamedField[],
  path: AnswerFault['path'] = [],
): AnswerReading {
  const names = named.map(([name]) => name);
  if (!isGroup(raw)) return refuse(fault('shape', path, raw, names));
  const fields = new Map(named);
  return joinReadings(
    Object.entries(raw).map(([name, value]) => {
      const field = fields.get(name);
      if (!field) return refuse(fault('unknown', [...path, name], name, names));
      return value === undefined ? none : readField(value, field, [...path, name]);
    }),
  );
}

/** Group of fields in the file's format; undefined if all are empty. */
export function writeGroup(
  cells: Answers,
  named: readonly NamedField[],
): Readonly<Record<string, unknown>> | undefined {
  const written = named.flatMap(([name, { key, private: isPrivate, holds }]) => {
    const cell = cells.get(key);
    return cell === undefined || isPrivate || holds ? [] : [[name, cell] as const];
  });
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}
