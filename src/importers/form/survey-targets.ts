import type { AuthorKey } from '../../i18n/phrase.ts';
import { type FormItem, itemId, type SurveyForm } from '../../domain/survey/compile-form.ts';
import type { FormField } from '../../domain/survey/form-field.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import { type Localized, locales } from '../../i18n/locales.ts';
import { foldWords } from '../../i18n/fold.ts';
import { noWords, yesWords } from '../values/tick-words.ts';
import { makePart, makeTarget, type WordTarget } from '../words/word-target.ts';
import { listRow } from './field-names.ts';
import { identityKeysOf, identityLabel, otherNames } from './identity.ts';
import { judgeKind, judgeKinds, type Kinds } from './judge-kind.ts';

const inAll = (label: Localized<string>): string[] => locales.map((locale) => label[locale]);

const titleOf = (item: FormItem): string[] =>
  inAll('question' in item ? item.question.title : item.indicator.label);

/** Key of a whole question answered in one cell: `q12*`. */
export const wholeOf = (key: string): string => `${key}*`;
/** Key of the tick box of one option of a single-choice field: `q06=initial`. */
export const boxOf = (key: string, option: string): string => `${key}=${option}`;

/** Lexicon words for the cluster name and for its place. */
const nameWords = ['name', 'klaster', 'küme', 'კლასტერი', 'cluster'];
const placeWords = ['vilayət', 'il', 'რეგიონი', 'region'];

function identityTargets(
  form: SurveyForm,
  name: FormField | undefined,
  kinds: Kinds,
): WordTarget[] {
  const own = { key: name?.key ?? 'name', group: name?.item ?? 'identity', judge: kinds.name };
  return [
    makeTarget({ ...own, parts: [makePart(nameWords.slice(0, 1), true)] }),
    makeTarget({ ...own, parts: [makePart(nameWords.slice(1), true)] }),
    makeTarget({
      key: 'region',
      group: 'identity',
      judge: kinds.region,
      parts: [makePart([...placeWords, ...inAll(identityLabel('region'))], true)],
    }),
    makeTarget({
      key: 'cluster',
      group: 'identity',
      judge: kinds.id,
      parts: [makePart(['ID', ...inAll(identityLabel('cluster'))], true)],
    }),
    ...identityKeysOf(form)
      .filter((key) => key === 'sector')
      .map((key) =>
        makeTarget({
          key,
          group: 'identity',
          judge: judgeKinds.words,
          parts: [makePart([...inAll(identityLabel(key)), ...otherNames(key)], true)],
        }),
      ),
  ];
}

/** Add the leading letter of a label as an alias, a common column name: `A: …`. */
function withLetter(names: readonly string[]): string[] {
  const letters = names.flatMap((name) => /^([A-E])[:.)]/u.exec(name)?.[1] ?? []);
  return [...names, ...new Set(letters)];
}

function labelsAt(fields: readonly FormField[], level: number): string[][] {
  const seen = new Map<string, string[]>();
  for (const { labels } of fields) {
    const label = labels[level];
    if (label) seen.set(JSON.stringify(label), inAll(label));
  }
  return [...seen.values()];
}

/** True for the column of a count table that headers may omit: the only one that is not part of another. */
function isUsualColumn(item: FormItem, { key }: FormField): boolean {
  if (!('question' in item) || item.question.kind !== 'count-table') return false;
  const { columns } = item.question;
  const own = columns.find(({ id }) => key.endsWith(`.${id}`));
  return own?.within === undefined && columns.filter((one) => !one.within).length === 1;
}

const firstLabel = ({ fields }: FormItem) => fields[0]?.labels[0];

function fieldTarget(item: FormItem, field: FormField): WordTarget {
  const { fields } = item;
  const { key, labels, value } = field;
  const row = listRow(item, field);
  const currency = value.kind === 'currency' ? currencyNames : undefined;
  const hasLabels = labels.length > 0 || currency !== undefined;
  const isTable = 'question' in item && item.question.kind === 'count-table';
  const inner = labels.map((label, level) => {
    const isStage = field.stage !== undefined && level === 0;
    const needed = !isStage && (level < labels.length - 1 || !isUsualColumn(item, field));
    return makePart(withLetter(inAll(label)), needed, labelsAt(fields, level));
  });
  const words = key.endsWith('.text') && value.kind === 'text' ? [makePart(besideWords, true)] : [];
  return makeTarget({
    key,
    group: itemId(item),
    judge: judgeKind(value),
    leans: isTable,
    number: 'question' in item ? item.question.number : undefined,
    ...(row !== undefined && { row }),
    ...(row === 1 && labels[0] === firstLabel(item) && { whole: wholeOf(itemId(item)) }),
    parts: [
      makePart(titleOf(item), !hasLabels),
      ...inner,
      ...(currency ? [makePart(currency, true)] : []),
      ...words,
    ],
  });
}

const messageNames = (
  message: AuthorKey,
  values: Readonly<Record<string, string>> = {},
): string[] => locales.map((locale) => authorTranslate(locale)(message, values));
const currencyNames = messageNames('template.currency');
const besideWords = messageNames('template.words', { label: '' });

/** Target for the total row of a table, matched by the question's title alone. */
function totalTargets(item: FormItem): WordTarget[] {
  if (!('question' in item) || item.question.kind !== 'count-table') return [];
  const { id, fields: rows, columns, number } = item.question;
  const total = rows.find((row) => row.total);
  if (!total) return [];
  return columns.map((column) => {
    const field = item.fields.find(({ key }) => key === `${id}.${total.id}.${column.id}`);
    const isUsual = field !== undefined && isUsualColumn(item, field);
    const siblings = columns.map(({ label }) => inAll(label));
    return makeTarget({
      key: `${id}.${total.id}.${column.id}`,
      group: id,
      number,
      judge: judgeKinds.count,
      parts: [makePart(titleOf(item), true), makePart(inAll(column.label), !isUsual, siblings)],
    });
  });
}

const tickWords = new Set([...yesWords, ...noWords].map(foldWords));

/**
 * Tick boxes for the options of a single-choice question. Yes/no options and those of custom fields need the
 * question in the header: a column "No" contains row numbers, and "Town" is a place.
 */
function boxTargets(item: FormItem): WordTarget[] {
  const { ownField } = item;
  if (ownField?.kind === 'yes-no') return [];
  return item.fields.flatMap(({ key, value }) => {
    if (value.kind !== 'code') return [];
    const labels = value.options.map(({ label, printed }) => [
      ...inAll(label),
      ...(printed === undefined ? [] : [printed]),
    ]);
    const saysYes = labels.flat().some((label) => tickWords.has(foldWords(label)));
    const isVague = saysYes || ownField !== undefined;
    return value.options.map(({ id }, n) =>
      makeTarget({
        key: boxOf(key, id),
        group: itemId(item),
        judge: judgeKinds.tick,
        parts: [makePart(titleOf(item), isVague), makePart(labels[n] ?? [], true, labels)],
      }),
    );
  });
}

/** Targets for a question, or a column of ranks, answered in one cell. */
function wholeTargets(item: FormItem, kinds: Kinds): WordTarget[] {
  if (!('question' in item)) return [];
  const { id, kind, number, columns } = item.question;
  const own = { group: id, number };
  const title = titleOf(item);
  switch (kind) {
    case 'choice':
    case 'multi':
    case 'multi-with-text':
      return [
        makeTarget({
          ...own,
          key: wholeOf(id),
          judge: kinds.choices(item),
          parts: [makePart(title, true)],
        }),
      ];
    case 'count-table':
      return [
        makeTarget({
          ...own,
          key: wholeOf(id),
          judge: kinds.counts,
          parts: [makePart(title, true)],
        }),
      ];
    case 'list':
      return [
        makeTarget({
          ...own,
          key: wholeOf(id),
          judge: judgeKinds.words,
          whole: wholeOf(id),
          parts: [makePart(title, true)],
        }),
      ];
    case 'ranked-two-columns':
      return columns.map((column) =>
        makeTarget({
          ...own,
          key: wholeOf(`${id}.${column.id}`),
          judge: kinds.choices(item),
          parts: [
            makePart(title, columns.length === 1),
            makePart(
              withLetter(inAll(column.label)),
              columns.length > 1,
              columns.map(({ label }) => inAll(label)),
            ),
          ],
        }),
      );
    default:
      return [];
  }
}

/** Match targets for the columns or lines of a list of returns. */
export function surveyTargets(form: SurveyForm, kinds: Kinds): WordTarget[] {
  const name = form.fields.find(({ holds }) => holds === 'name');
  return [
    ...identityTargets(form, name, kinds),
    ...form.items.flatMap((item) => [
      ...item.fields.filter((field) => field !== name).map((field) => fieldTarget(item, field)),
      ...totalTargets(item),
      ...boxTargets(item),
      ...wholeTargets(item, kinds),
    ]),
  ];
}
