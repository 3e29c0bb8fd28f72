import { type AnswerKind, isGroup } from '../answer-kind.ts';
import { fault, type FormField } from '../form-field.ts';
import { joinReadings, readField, refuse } from './read-fields.ts';
import { lastName, writtenFields } from './written.ts';

const isTick = ({ value }: FormField) => value.kind === 'tick';

/**
 * Tickable criteria of the stages, then one stage, stored in the return itself. In a return: `{ criteria: [in1,
 * in2], age: 4 }`.
 */
export const checklist: AnswerKind = {
  fields: (question, { stages }) => {
    const { id } = question;
    return [
      ...stages.flatMap(({ id: stage, label, criteria }) =>
        criteria.map((criterion): FormField => ({
          key: `${id}.${criterion.id}`,
          item: id,
          value: { kind: 'tick' },
          labels: [label, criterion.label],
          stage,
        })),
      ),
      { key: id, item: id, value: { kind: 'code', options: stages }, labels: [], holds: 'stage' },
      ...writtenFields(question, 'count'),
    ];
  },
  read: (raw, { id }, fields) => {
    const written = fields.filter((field) => !isTick(field) && !field.holds);
    const ticks = fields.filter(isTick);
    const names = ['criteria', ...written.map(lastName)];
    if (!isGroup(raw)) return refuse(fault('shape', [], raw, names));
    return joinReadings(
      Object.entries(raw).map(([name, value]) => {
        if (name === 'criteria') return readTicks(value, id, ticks);
        const field = written.find((one) => lastName(one) === name);
        return field
          ? readField(value, field, [name])
          : refuse(fault('unknown', [name], name, names));
      }),
    );
  },
  write: (cells, _question, fields) => {
    const met = fields.filter((field) => isTick(field) && cells.has(field.key)).map(lastName);
    const written = fields.flatMap((field) => {
      const cell = isTick(field) || field.holds ? undefined : cells.get(field.key);
      return cell === undefined ? [] : [[lastName(field), cell] as const];
    });
    if (met.length === 0 && written.length === 0) return undefined;
    return { ...(met.length > 0 && { criteria: met }), ...Object.fromEntries(written) };
  },
};

function readTicks(raw: unknown, id: string, ticks: readonly FormField[]) {
  const codes = ticks.map(lastName);
  if (!Array.isArray(raw)) return refuse(fault('shape', ['criteria'], raw));
  const seen = new Set<unknown>();
  return joinReadings(
    raw.map((code: unknown, index) => {
      const path = ['criteria', index];
      if (typeof code !== 'string' || !codes.includes(code)) {
        return refuse(fault('unknown', path, code, codes));
      }
      if (seen.has(code)) return refuse(fault('repeated', path, code));
      seen.add(code);
      return { cells: [[`${id}.${code}`, true as const] as const], faults: [] };
    }),
  );
}
