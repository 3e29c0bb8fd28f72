import { type AuthorKey, type Phrase, phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import type { Question } from '../schemas/survey.ts';
import { judgeGroup } from './judge-group.ts';
import { problemAt, type Validator } from './validator.ts';

/** Columns of every form besides those of its questions. */
const ownColumns: readonly string[] = ['cluster', 'region'];

type IdFault = readonly [path: ValuePath, message: Phrase, hint: Phrase];

const taken = (path: ValuePath, id: string, by: AuthorKey): IdFault => [
  path,
  phrase(by, { id: quote(id) }),
  phrase('check.mend.otherId'),
];

/** Ids within a question that would be misread in its answers. */
function innerFaults({ kind, fields, columns }: Question): IdFault[] {
  if (kind === 'single-with-checklist') {
    return fields.flatMap(({ id }, index) =>
      ['criteria', 'text', 'share'].includes(id)
        ? [taken(['fields', index, 'id'], id, 'check.survey.takenByKind')]
        : [],
    );
  }
  const isNamed = kind === 'count-table' && fields.some(({ specify }) => specify);
  return columns.flatMap(({ id }, index) =>
    isNamed && id === 'text'
      ? [taken(['columns', index, 'id'], id, 'check.survey.takenByRow')]
      : [],
  );
}

/**
 * Require distinct ids of questions and indicators, which share one form, none that of a standard column, and
 * distinct numbers of indicators.
 */
export const checkSurveyIds: Validator = (portal) => {
  const questions = new Set(portal.survey.map(({ id }) => id));
  const numbers = new Map<number, string>();
  const tell = (entry: Entry<unknown>, faults: readonly IdFault[]): Problem[] =>
    faults.map(([path, message, hint]) =>
      problemAt(portal, entry, path, 'survey-id', message, hint),
    );
  const own = (id: string): IdFault[] =>
    ownColumns.includes(id) ? [taken(['id'], id, 'check.survey.takenByForm')] : [];
  const ofQuestions = portal.survey.flatMap((entry) =>
    tell(entry, [...own(entry.id), ...innerFaults(entry.data)]),
  );
  const ofIndicators = portal.indicators.flatMap((entry) => {
    const { number } = entry.data;
    const earlier = numbers.get(number);
    numbers.set(number, earlier ?? entry.id);
    const isRepeated = earlier !== undefined && earlier !== entry.id;
    return tell(entry, [
      ...own(entry.id),
      ...(questions.has(entry.id) ? [taken(['id'], entry.id, 'check.survey.takenByQuestion')] : []),
      ...(isRepeated
        ? [
            [
              ['number'],
              phrase('check.survey.number', { number, earlier: quote(earlier) }),
              phrase('check.mend.correctOne'),
            ] as const,
          ]
        : []),
    ]);
  });
  return [...ofQuestions, ...ofIndicators];
};

/** Require unique question numbers: readers refer to questions by them. */
export const checkSurveyNumbers: Validator = (portal) => {
  const seen = new Map<number, string>();
  return portal.survey.flatMap((entry): Problem[] => {
    const { number } = entry.data;
    const earlier = seen.get(number);
    seen.set(number, earlier ?? entry.id);
    if (earlier === undefined || earlier === entry.id) return [];
    const message = phrase('check.survey.number', { number, earlier: quote(earlier) });
    return [
      problemAt(portal, entry, ['number'], 'repeat', message, phrase('check.mend.correctOne')),
    ];
  });
};

type PartFault = readonly [path: ValuePath, message: Phrase, hint: Phrase];
type Kind = Question['kind'];

const choices: readonly Kind[] = ['single', 'choice', 'multi', 'multi-with-text'];

/** Kinds of question that can fill a field of a profile. */
const kindsOf: Readonly<Record<NonNullable<Question['profile']>, readonly Kind[]>> = {
  type: choices,
  legalForm: choices,
  finance: choices,
  firms: ['count-table'],
  staff: ['count-table'],
  partners: ['list'],
  supporters: ['list'],
};

/** Required `value` of a line that fills a contact of a profile. */
const contactValues = { website: 'link', email: 'email', phone: 'phone' } as const;

function judgeProfile({ kind, profile, fields, columns }: Question): PartFault[] {
  const faults: PartFault[] = [];
  if (profile && !kindsOf[profile].includes(kind)) {
    const kinds = kindsOf[profile].join(', ');
    const message = phrase('check.survey.kind', { kinds, profile, kind });
    faults.push([['profile'], message, phrase('check.mend.correctKind')]);
  }
  for (const [index, field] of fields.entries()) {
    const contact = field.profile;
    const value = contact && contactValues[contact];
    if (!value || field.value === value) continue;
    const found = quote(field.value ?? 'text');
    const message = phrase('check.survey.value', { value, profile: contact, found });
    faults.push([
      ['fields', index, 'profile'],
      message,
      phrase('check.mend.writeValueBeside', { value }),
    ]);
  }
  for (const [index, column] of columns.entries()) {
    if (!column.profile || (profile === 'supporters' && column.value === 'tick')) continue;
    const message = phrase('check.survey.leaders');
    const hint = phrase('check.mend.tickAndSupporters');
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
      ? phrase('check.survey.within', { others, found: quote(within) })
      : phrase('check.survey.withinElsewhere');
    faults.push([['columns', index, 'within'], message, phrase('check.mend.correctOrDelete')]);
  }
  const totals = fields.flatMap(({ total }, index) => (total ? [index] : []));
  for (const [nth, index] of totals.entries()) {
    if (isTable && nth === 0 && fields.length > 1) continue;
    const message = isTable ? phrase('check.survey.total') : phrase('check.survey.totalElsewhere');
    faults.push([['fields', index, 'total'], message, phrase('check.mend.deleteLine')]);
  }
  return faults;
}

/** `until` must not be earlier than `since`. */
export function judgeTimes({ since, until }: Pick<Question, 'since' | 'until'>): PartFault[] {
  if (since === undefined || until === undefined || since <= until) return [];
  const message = phrase('check.survey.until', { since: quote(since), found: quote(until) });
  return [[['until'], message, phrase('check.mend.swap')]];
}

function judgeShares({ kind, shares }: Question): PartFault[] {
  if (!shares || choices.includes(kind)) return [];
  const message = phrase('check.survey.shares', { found: kind });
  return [[['shares'], message, phrase('check.mend.deleteLine')]];
}

function judgeCompanions({ kind, companions, options }: Question): PartFault[] {
  if (companions.length > 0 && kind !== 'ranked-two-columns') {
    const message = phrase('check.survey.companions', { found: kind });
    return [[['companions'], message, phrase('check.mend.deleteLine')]];
  }
  const codes = options.map(({ id }) => id);
  return companions.flatMap((code, index): PartFault[] => {
    if (codes.includes(code) && companions.indexOf(code) === index) return [];
    const values = { options: codes.join(', '), found: quote(code) };
    const message = phrase('check.survey.companion', values);
    return [[['companions', index], message, phrase('check.mend.correctOrDelete')]];
  });
}

/** Require `fromStage` to be a stage reached by progress, not a decline. */
function judgeFromStage({ fromStage }: Question, { stages }: Portal): PartFault[] {
  const named = stages.find(({ id }) => id === fromStage);
  if (!named || named.data.forward) return [];
  const steps = stages.filter(({ data }) => data.forward).map(({ id }) => id);
  const values = { stages: steps.join(', '), found: quote(named.id) };
  const message = phrase('check.survey.fromStage', values);
  return [[['fromStage'], message, phrase('check.mend.correctOrDelete')]];
}

/**
 * Require consistent parts of a question: `within`, `total`, `profile`, `shares`, `companions`, `until`,
 * `fromStage`; and an existing group of each indicator.
 */
export const checkSurveyParts: Validator = (portal) => {
  const judges = [judgeProfile, judgeTable, judgeTimes, judgeShares, judgeCompanions];
  const broken = portal.survey.flatMap((entry) =>
    [...judges, judgeFromStage].flatMap((judge) =>
      judge(entry.data, portal).map(([path, message, hint]): Problem =>
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
      const one = what === 'name' ? phrase('check.word.clusterName') : phrase('check.word.stage');
      const message = phrase('check.survey.one', { what: one, first });
      const hint =
        what === 'name' ? phrase('check.mend.leaveHolds') : phrase('check.mend.leaveOptionsFrom');
      return problemAt(portal, entry, [], 'survey-part', message, hint);
    });
  });
  const groups = portal.site.flatMap(({ data }) => data.indicatorGroups.map(({ id }) => id));
  const astray = portal.indicators.flatMap((entry): Problem[] => {
    const { group } = entry.data;
    if (group === undefined || groups.includes(group)) return [];
    const [message, hint] = judgeGroup(group, groups, 'indicatorGroups');
    return [problemAt(portal, entry, ['group'], 'survey-part', message, hint)];
  });
  return [...broken, ...held, ...astray];
};
