import type { Citation } from '../../schemas/common.ts';
import type { Profile, ProfileAspect } from '../../schemas/profile.ts';
import type { Question } from '../../schemas/survey.ts';
import type { SurveyForm } from './compile-form.ts';
import { maxRows } from './kinds/list.ts';
import type { Answers, CellAnswer } from './form-field.ts';

export interface GivenAnswers {
  readonly cells: Answers;
  readonly edition: string;
  readonly sources: readonly Citation[];
  /** Ids of organisations: a matching body is a reference, any other one a name. */
  readonly bodies: { has(id: string): boolean };
}

type AnswerOrigin = { readonly edition: string; readonly sources: Citation[] };
type Counts = Record<string, Record<string, number>>;

const textOf = (cell: CellAnswer | undefined): string | undefined =>
  typeof cell === 'string' ? cell : undefined;

/** Codes chosen at a question: its single code, or those ticked. */
function chosenCodes({ id, options }: Question, cells: Answers): string[] {
  const code = textOf(cells.get(id));
  if (code !== undefined) return [code];
  return options.map((option) => option.id).filter((option) => cells.has(`${id}.${option}`));
}

function countsOf({ id, fields, columns }: Question, cells: Answers): Counts | undefined {
  const rows = fields.flatMap((row) => {
    const counts = columns.flatMap((column) => {
      const cell = cells.get(`${id}.${row.id}.${column.id}`);
      return typeof cell === 'number' ? [[column.id, cell] as const] : [];
    });
    return counts.length > 0 ? [[row.id, Object.fromEntries(counts)] as const] : [];
  });
  return rows.length > 0 ? Object.fromEntries(rows) : undefined;
}

/** Rows of a list, as lookups by column. */
function* rowsOf(
  { id, most: max = maxRows }: Question,
  cells: Answers,
): Generator<(column: string) => CellAnswer | undefined> {
  for (let row = 1; row <= max; row += 1) {
    yield (column) => cells.get(`${id}.${row}.${column}`);
  }
}

const bodyOf = (text: string, { bodies }: GivenAnswers) =>
  bodies.has(text) ? { body: text } : { name: text };

type Reader = (question: Question, given: GivenAnswers, origin: AnswerOrigin) => Profile;

const readCounts: (...parts: Parameters<Reader>) => (AnswerOrigin & { counts: Counts })[] = (
  question,
  { cells },
  origin,
) => {
  const counts = countsOf(question, cells);
  return counts ? [{ ...origin, counts }] : [];
};

const readCodes: (...parts: Parameters<Reader>) => (AnswerOrigin & { code: string })[] = (
  question,
  { cells },
  origin,
) => chosenCodes(question, cells).map((code) => ({ ...origin, code }));

const readFinance: Reader = (question, given, origin) => ({
  finance: readCodes(question, given, origin).map((value) => {
    const share = given.cells.get(`${question.id}.${value.code}.share`);
    return typeof share === 'number' ? { ...value, share } : value;
  }),
});

const readPartners: Reader = (question, given, origin) => {
  const idOf = (value: string) => question.columns.find((one) => one.value === value)?.id ?? '';
  const partners = [...rowsOf(question, given.cells)].flatMap((cell) => {
    const body = textOf(cell(idOf('body')));
    const country = textOf(cell(idOf('country')));
    if (body === undefined) return [];
    const ticked = question.columns.filter(({ id, value }) => value === 'tick' && cell(id));
    const states = ticked.length > 0 ? ticked.map(({ id }) => ({ state: id })) : [{}];
    const partner = {
      ...origin,
      ...bodyOf(body, given),
      ...(country !== undefined && { country }),
    };
    return states.map((state) => ({ ...partner, ...state }));
  });
  return { partners };
};

const readSupporters: Reader = (question, given, origin) => {
  const body = question.columns.find(({ value }) => value === 'body')?.id ?? '';
  const named = [...rowsOf(question, given.cells)].flatMap((cell) => {
    const text = textOf(cell(body));
    const leads = question.columns.some(({ id, profile }) => profile === 'leaders' && cell(id));
    return text === undefined ? [] : [{ leads, value: { ...origin, ...bodyOf(text, given) } }];
  });
  return {
    leaders: named.filter(({ leads }) => leads).map(({ value }) => value),
    supporters: named.filter(({ leads }) => !leads).map(({ value }) => value),
  };
};

const readers: Readonly<Record<NonNullable<Question['profile']>, Reader>> = {
  type: (...parts) => ({ type: readCodes(...parts) }),
  legalForm: (...parts) => ({ legalForm: readCodes(...parts) }),
  firms: (...parts) => ({ firms: readCounts(...parts) }),
  staff: (...parts) => ({ staff: readCounts(...parts) }),
  finance: readFinance,
  partners: readPartners,
  supporters: readSupporters,
};

/** Office contacts: lines of a question assigned to profile fields. */
const readContacts: Reader = ({ id, fields }, { cells }, origin) => {
  const texts = (aspect: 'website' | 'email' | 'phone') =>
    fields.flatMap((field) => {
      const told = field.profile === aspect && !field.private;
      return (told && textOf(cells.get(`${id}.${field.id}`))) || [];
    });
  return {
    website: texts('website').map((url) => ({ ...origin, url })),
    email: texts('email').map((address) => ({ ...origin, address })),
    phone: texts('phone').map((number) => ({ ...origin, number })),
  };
};

/** Merge profiles: values of the first, then those of the second. */
export function joinProfiles(first: Profile, second: Profile): Profile {
  const aspects = Object.keys(second) as ProfileAspect[];
  const more = aspects.flatMap((aspect) => {
    const values = second[aspect] ?? [];
    return values.length > 0 ? [[aspect, [...(first[aspect] ?? []), ...values]] as const] : [];
  });
  return { ...first, ...Object.fromEntries(more) };
}

/** Convert a cluster's answers to profile values. */
export function profileOfAnswers(form: SurveyForm, given: GivenAnswers): Profile {
  const origin: AnswerOrigin = { edition: given.edition, sources: [...given.sources] };
  return form.items
    .flatMap((item) => ('question' in item ? [item.question] : []))
    .flatMap((question) => [
      question.profile ? readers[question.profile](question, given, origin) : {},
      readContacts(question, given, origin),
    ])
    .reduce(joinProfiles, {});
}
