import type { ValuePath } from '../loaders/parse-yaml.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import type { Question } from '../schemas/survey.ts';
import { problemAt, type Validator } from './validator.ts';

type PartFault = readonly [path: ValuePath, message: string, hint: string];
type Kind = Question['kind'];

const choices: readonly Kind[] = ['single', 'choice', 'multi', 'multi-with-text'];

/** The kinds of question that can tell a field of a profile. */
const kindsOf: Readonly<Record<NonNullable<Question['profile']>, readonly Kind[]>> = {
  type: choices,
  legalForm: choices,
  finance: choices,
  firms: ['count-table'],
  staff: ['count-table'],
  partners: ['list'],
  supporters: ['list'],
};

/** What must be written into the line that tells a contact of a profile. */
const contactValues = { website: 'link', email: 'email', phone: 'phone' } as const;

function judgeProfile({ kind, profile, fields, columns }: Question): PartFault[] {
  const faults: PartFault[] = [];
  if (profile && !kindsOf[profile].includes(kind)) {
    const kinds = kindsOf[profile].join(', ');
    const message = `expected a question of one of the kinds ${kinds} for ${profile}, found ${kind}`;
    faults.push([['profile'], message, 'correct the kind, or delete the line']);
  }
  for (const [index, field] of fields.entries()) {
    const value = field.profile && contactValues[field.profile];
    if (!value || field.value === value) continue;
    const found = quote(field.value ?? 'text');
    const message = `expected value: ${value} for ${field.profile}, found ${found}`;
    faults.push([['fields', index, 'profile'], message, `write value: ${value} beside it`]);
  }
  for (const [index, column] of columns.entries()) {
    if (!column.profile || (profile === 'supporters' && column.value === 'tick')) continue;
    const message = 'expected leaders to be ticked in a list with profile: supporters';
    const hint = 'add value: tick here and profile: supporters to the question';
    faults.push([['columns', index, 'profile'], message, hint]);
  }
  return faults;
}

function judgeTable({ kind, fields, columns }: Question): PartFault[] {
  const faults: PartFault[] = [];
  const isTable = kind === 'count-table';
  const names = columns.map(({ id }) => id);
  for (const [index, { id, within }] of columns.entries()) {
    if (within === undefined || (isTable && within !== id && names.includes(within))) continue;
    const others = names.filter((name) => name !== id).join(', ');
    const message = isTable
      ? `expected another column of the table (${others}), found ${quote(within)}`
      : 'expected within: in a count-table only';
    faults.push([['columns', index, 'within'], message, 'correct it, or delete the line']);
  }
  const totals = fields.flatMap(({ total }, index) => (total ? [index] : []));
  for (const [nth, index] of totals.entries()) {
    if (isTable && nth === 0 && fields.length > 1) continue;
    const message = isTable
      ? 'expected one row that adds up others, found no other row or a second one'
      : 'expected total: in a count-table only';
    faults.push([['fields', index, 'total'], message, 'delete the line']);
  }
  return faults;
}

function judgeTimes({ since, until }: Question): PartFault[] {
  if (since === undefined || until === undefined || since <= until) return [];
  const message = `expected ${quote(since)} or a later edition, found ${quote(until)}`;
  return [[['until'], message, 'swap the two']];
}

function judgeShares({ kind, shares }: Question): PartFault[] {
  if (!shares || choices.includes(kind)) return [];
  const message = `expected shares: at a question with options to tick, found it at ${kind}`;
  return [[['shares'], message, 'delete the line']];
}

function judgeCompanions({ kind, companions, options }: Question): PartFault[] {
  if (companions.length > 0 && kind !== 'ranked-two-columns') {
    const message = `expected companions: at a question of the kind ranked-two-columns, found it at ${kind}`;
    return [[['companions'], message, 'delete the line']];
  }
  const codes = options.map(({ id }) => id);
  return companions.flatMap((code, index): PartFault[] => {
    if (codes.includes(code) && companions.indexOf(code) === index) return [];
    const message = `expected options of the question, each once (${codes.join(', ')}), found ${quote(code)}`;
    return [[['companions', index], message, 'correct it, or delete the line']];
  });
}

/**
 * What parts of a question say of each other holds: `within`, `total`, `profile`, `shares`,
 * `companions`, `until`.
 */
export const checkSurveyParts: Validator = (portal) => {
  const broken = portal.survey.flatMap((entry) =>
    [judgeProfile, judgeTable, judgeTimes, judgeShares, judgeCompanions].flatMap((judge) =>
      judge(entry.data).map(([path, message, hint]): Problem =>
        problemAt(portal, entry, path, 'survey-part', message, hint),
      ),
    ),
  );
  // A return has one name and one stage.
  const held = (['name', 'stages'] as const).flatMap((what) => {
    const holders = portal.survey.filter(({ data }) =>
      what === 'stages'
        ? data.optionsFrom === 'stages'
        : data.holds === 'name' || data.fields.some(({ holds }) => holds === 'name'),
    );
    return holders.slice(1).map((entry) => {
      const first = quote(holders[0]?.id ?? '');
      const one = what === 'name' ? 'the name of the cluster' : 'the stage';
      const message = `expected one question for ${one}, found ${first} too`;
      const hint =
        what === 'name' ? 'leave holds: at one of them' : 'leave optionsFrom: stages at one';
      return problemAt(portal, entry, [], 'survey-part', message, hint);
    });
  });
  return [...broken, ...held];
};
