import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import { maxRows } from '../../domain/survey/kinds/list.ts';
import type { FilledForm, PlacedCell } from '../form/filled-form.ts';
import { type Identity, newKey } from './identify.ts';

export interface IdentifiedForm {
  readonly filled: FilledForm;
  readonly identity: Identity;
}

/** Key shared by parts of a file about the same cluster. */
function subjectOf({ filled: { place }, identity }: IdentifiedForm): string | undefined {
  const { match } = identity;
  if (match.kind === 'known') return JSON.stringify([place.file, match.id]);
  return match.kind === 'new' ? JSON.stringify([place.file, newKey(identity)]) : undefined;
}

type Cells = ReadonlyMap<string, PlacedCell>;

/** Cells of a form, with their sheet. */
function placed({ cells, place }: FilledForm): Cells {
  return new Map([...cells].map(([key, cell]) => [key, { ...cell, sheet: place.sheet }]));
}

/** List questions of a form, with their max rows. */
function listsOf({ items }: SurveyForm): { id: string; most: number }[] {
  return items.flatMap((item) =>
    'question' in item && item.question.kind === 'list'
      ? [{ id: item.question.id, most: item.question.most ?? maxRows }]
      : [],
  );
}

function rowsIn(cells: Cells, id: string): number {
  const rows = [...cells.keys()].flatMap((key) =>
    key.startsWith(`${id}.`) ? [Number(key.slice(id.length + 1).split('.')[0])] : [],
  );
  return Math.max(0, ...rows);
}

/** Append the list rows of one part to another. Undefined if there would be too many. */
function behind(held: Cells, added: Cells, form: SurveyForm): Cells | undefined {
  const moved = new Map(added);
  for (const { id, most } of listsOf(form)) {
    const [before, more] = [rowsIn(held, id), rowsIn(added, id)];
    if (before === 0 || more === 0) continue;
    if (before + more > most) return undefined;
    for (const [key, cell] of added) {
      const [row = '', ...rest] = key.startsWith(`${id}.`)
        ? key.slice(id.length + 1).split('.')
        : [];
      if (rest.length === 0) continue;
      moved.delete(key);
      moved.set([id, Number(row) + before, ...rest].join('.'), cell);
    }
  }
  return moved;
}

/** True if the parts agree where both have a value; identity fields may differ in spelling. */
function agree(held: Cells, added: Cells, identity: ReadonlySet<string>): boolean {
  return [...added].every(([key, { text }]) => {
    const other = held.get(key);
    return other === undefined || identity.has(key) || other.text.trim() === text.trim();
  });
}

/** Join two parts about one cluster; undefined if they conflict. */
function join(
  first: IdentifiedForm,
  second: IdentifiedForm,
  form: SurveyForm,
  identity: ReadonlySet<string>,
): IdentifiedForm | undefined {
  const [held, added] = [placed(first.filled), placed(second.filled)];
  const own = [...second.filled.asked].filter((key) => !identity.has(key));
  const isOther = own.some((key) => !first.filled.asked.has(key));
  const moved = behind(held, added, form);
  const isList = moved !== undefined && [...moved.keys()].some((key) => !added.has(key));
  // Two rows of one table are separate answers, unless each adds a row to a list.
  if ((!isOther && !isList) || !moved || !agree(held, moved, identity)) return undefined;
  const cells = new Map([...moved, ...held]);
  const { remarks } = first.identity;
  return {
    identity: { ...first.identity, remarks: [...remarks, ...second.identity.remarks] },
    filled: {
      ...first.filled,
      cells,
      asked: new Set([...first.filled.asked, ...second.filled.asked, ...cells.keys()]),
      isUnclear: first.filled.isUnclear === true || second.filled.isUnclear === true,
    },
  };
}

/**
 * Join the parts of a file about one cluster: tables of different questions, or rows that each add to a list.
 * Conflicting parts stay separate.
 */
export function joinParts(
  forms: readonly IdentifiedForm[],
  form: SurveyForm,
  nameKey: string,
): IdentifiedForm[] {
  const identity = new Set(['cluster', 'region', nameKey]);
  const joined: IdentifiedForm[] = [];
  const bySubject = new Map<string, number>();
  for (const one of forms) {
    const subject = subjectOf(one);
    const at = subject === undefined ? undefined : bySubject.get(subject);
    const held = at === undefined ? undefined : joined[at];
    const both = held && join(held, one, form, identity);
    if (both && at !== undefined) joined[at] = both;
    else {
      if (subject !== undefined && !bySubject.has(subject)) bySubject.set(subject, joined.length);
      joined.push(one);
    }
  }
  return joined;
}
