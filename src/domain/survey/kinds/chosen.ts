import type { Question } from '../../../schemas/survey.ts';
import { type AnswerKind, type AnswerReading, type FormLists, isGroup } from '../answer-kind.ts';
import {
  type AnswerFault,
  type Answers,
  fault,
  type FieldOption,
  type FormField,
} from '../form-field.ts';
import { labelled } from '../stated-label.ts';
import { joinReadings, readField, refuse } from './read-fields.ts';

/** Options of a question: its own, or the entries of a collection. */
function optionsOf({ options, optionsFrom }: Question, lists: FormLists): readonly FieldOption[] {
  if (optionsFrom === 'sectors') return lists.sectors;
  return optionsFrom === 'stages' ? lists.stages : options;
}

/** Additional fields of an option: an explanation, and its share. */
function besides(question: Question, option: FieldOption, base: string): FormField[] {
  const { id: item, kind, shares } = question;
  const written = question.options.find(({ id }) => id === option.id);
  const named = labelled([], option);
  const hasText = kind === 'multi-with-text' || written?.specify;
  return [
    ...(hasText ? [{ key: `${base}.text`, item, value: { kind: 'text' as const }, ...named }] : []),
    ...(shares
      ? [{ key: `${base}.share`, item, value: { kind: 'percent' as const }, ...named }]
      : []),
  ];
}

/** Choice in a file: a code, or a code with additional data. */
type Choice = readonly [code: string, beside: unknown];

/** Choice in an item of a list; undefined if malformed. */
function choiceOf(raw: unknown): Choice | undefined {
  if (typeof raw === 'string') return [raw, undefined];
  const entries = isGroup(raw) ? Object.entries(raw) : [];
  return entries.length === 1 ? entries[0] : undefined;
}

/** Read the additional data of a choice: text alone, or a group of text and share. */
function readExtras(
  raw: unknown,
  base: string,
  fields: readonly FormField[],
  path: AnswerFault['path'],
): AnswerReading {
  if (raw === undefined) return refuse();
  const group = isGroup(raw) ? Object.entries(raw) : [['text', raw] as const];
  const names = fields
    .filter(({ key }) => key.startsWith(`${base}.`))
    .map(({ key }) => key.slice(base.length + 1));
  return joinReadings(
    group.map(([name, value]) => {
      const field = fields.find(({ key }) => key === `${base}.${name}`);
      const at = isGroup(raw) ? [...path, name] : path;
      return field ? readField(value, field, at) : refuse(fault('unknown', at, value, names));
    }),
  );
}

/** Additional data of a choice in its shortest form. */
function writeChoice(cells: Answers, code: string, base: string): unknown {
  const words = cells.get(`${base}.text`);
  const share = cells.get(`${base}.share`);
  if (share !== undefined)
    return { [code]: words === undefined ? { share } : { text: words, share } };
  return words === undefined ? code : { [code]: words };
}

/** Single choice. In a return: its code, or `{ other: … }` with an explanation. */
export const single: AnswerKind = {
  fields: (question, lists) => {
    const { id, optionsFrom } = question;
    const options = optionsOf(question, lists);
    const holds = optionsFrom === 'stages' ? { holds: 'stage' as const } : {};
    return [
      { key: id, item: id, value: { kind: 'code', options }, labels: [], ...holds },
      ...options.flatMap((option) => besides(question, option, `${id}.${option.id}`)),
    ];
  },
  read: (raw, { id }, fields) => {
    const [field] = fields;
    const choice = choiceOf(raw);
    if (!field || !choice) return refuse(fault('shape', [], raw));
    const [code, beside] = choice;
    const path = beside === undefined ? [] : [code];
    return joinReadings([
      readField(code, field, path),
      readExtras(beside, `${id}.${code}`, fields, path),
    ]);
  },
  write: (cells, { id }, [field]) => {
    const code = cells.get(id);
    return typeof code !== 'string' || field?.holds
      ? undefined
      : writeChoice(cells, code, `${id}.${code}`);
  },
};

/**
 * Multiple choice. In a return: a list of codes, possibly with `{ other: … }` and `{ members: { share: 40 } }`.
 */
export const several: AnswerKind = {
  fields: (question, lists) =>
    optionsOf(question, lists).flatMap((option) => {
      const key = `${question.id}.${option.id}`;
      const tick = {
        key,
        item: question.id,
        value: { kind: 'tick' as const },
        ...labelled([], option),
      };
      return [tick, ...besides(question, option, key)];
    }),
  read: (raw, { id, most: max }, fields) => {
    if (!Array.isArray(raw)) return refuse(fault('shape', [], raw));
    const codes = ticked(id, fields).map(({ code }) => code);
    const seen = new Set<string>();
    const readings = raw.map((item: unknown, index): AnswerReading => {
      const choice = choiceOf(item);
      if (!choice) return refuse(fault('shape', [index], item, codes));
      const [code, beside] = choice;
      if (!codes.includes(code)) return refuse(fault('unknown', [index], code, codes));
      if (seen.has(code)) return refuse(fault('repeated', [index], code));
      seen.add(code);
      const base = `${id}.${code}`;
      return joinReadings([
        { cells: [[base, true]], faults: [] },
        readExtras(beside, base, fields, [index, code]),
      ]);
    });
    const crowd = max !== undefined && seen.size > max;
    return joinReadings([
      ...readings,
      ...(crowd ? [refuse(fault('too-many', [], seen.size, [String(max)]))] : []),
    ]);
  },
  write: (cells, { id }, fields) => {
    const chosen = ticked(id, fields).filter(({ key }) => cells.has(key));
    return chosen.length > 0
      ? chosen.map(({ key, code }) => writeChoice(cells, code, key))
      : undefined;
  },
};

function ticked(id: string, fields: readonly FormField[]): { key: string; code: string }[] {
  return fields
    .filter(({ value }) => value.kind === 'tick')
    .map(({ key }) => ({ key, code: key.slice(id.length + 1) }));
}
