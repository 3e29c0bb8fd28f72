import { joinFigureInputs } from '../domain/figures/inputs.ts';
import { countedLists, type ListSizes } from '../domain/report/count-names.ts';
import {
  isWrong,
  type ReportValue,
  resolveValue,
  type ValueLack,
  type ValueSources,
  type WrongValue,
} from '../domain/report/resolve-value.ts';
import { shareWord } from '../domain/report/share-word.ts';
import { type NamedValue, namedValues } from '../domain/report/value-names.ts';
import { joinValueSources } from '../domain/report/value-sources.ts';
import { casesOf } from '../i18n/inflect.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { findNumbers } from '../loaders/find-numbers.ts';
import type { ProseComponent, ProseNumber } from '../loaders/parse-mdx.ts';
import { mayExist, type Portal } from '../loaders/portal.ts';
import { type Problem, problemIn, quote } from '../loaders/problem.ts';
import { publishedEditions } from './figure-tables.ts';
import { judgeCase } from './judge-message.ts';
import { isShown } from './prose-editions.ts';
import { type ChapterText, chapterTexts, componentProblem } from './report-texts.ts';
import { problemAt, type Validator } from './validator.ts';

/** Value sources of each edition, joined on first use. */
function valueSourcesOf(portal: Portal): (edition: ChapterText['edition']) => ValueSources {
  const lists = Object.fromEntries(
    countedLists.map((name) => [name, portal[name].length]),
  ) as ListSizes;
  const joined = new Map<string, ValueSources>();
  return ({ id, data }) => {
    let sources = joined.get(id);
    if (!sources) {
      const years = () =>
        publishedEditions(portal, id).map((edition) => joinFigureInputs(portal, edition));
      sources = joinValueSources(data, joinFigureInputs(portal, id), portal.figures, lists, years);
      joined.set(id, sources);
    }
    return sources;
  };
}

/** Whether a name refers to a broken figure, which is reported elsewhere. */
function leadsToBroken(portal: Portal, name: string): boolean {
  const [kind, id = ''] = name.split('/');
  return kind === 'figures' && mayExist(portal, 'figures', id);
}

/** Whether it counts a list that editions do not keep, so that earlier counts are unknown. */
function isOfToday(name: string): boolean {
  const listed: readonly string[] = countedLists.map((list) => `count/${list}`);
  return listed.includes(name);
}

/**
 * True for an unpublished draft: it may be written before its numbers are known. The report of the current edition
 * is built, so all values it references must exist.
 */
function mayLackValues(portal: Portal, { id, data }: ChapterText['edition']): boolean {
  return data.status === 'draft' && id !== portal.site[0]?.data.edition;
}

const hints = {
  awaited: 'writeValueIn',
  unanswered: 'collectAnswers',
  unprinted: 'deleteComparison',
  withheld: 'takeOutWithheld',
} as const satisfies Record<ValueLack, string>;

/** Message and hint for a name that does not resolve to a value of an edition. */
function valueFault(
  { expected, lack }: WrongValue,
  name: string,
  { file }: ChapterText['edition'],
): readonly [message: Phrase, hint: Phrase] {
  const message = phrase('check.expectedFound', { expected, found: quote(name) });
  const hint = phrase(`check.mend.${lack ? hints[lack] : 'correctName'}`, { file });
  return [message, hint];
}

/** Value in the data of its edition, or what is wrong with its name. */
function findValue(
  { name, edition }: NamedValue,
  { edition: own }: ChapterText,
  sources: ValueSources,
): ReportValue | WrongValue {
  if (edition !== own.id && isOfToday(name)) {
    return { expected: phrase('check.word.valueOfEdition', { edition }) };
  }
  return resolveValue(name, sources);
}

function judgeComponent(
  portal: Portal,
  chapter: ChapterText,
  component: ProseComponent,
  sourcesOf: (edition: ChapterText['edition']) => ValueSources,
): Problem[] {
  const { text, edition: own } = chapter;
  const { name, attributes } = component;
  const refuse = (code: string, message: Phrase, hint: Phrase) =>
    componentProblem(text, component, code, message, hint);
  const values = namedValues(name, attributes, own.id);
  if (values.some((value) => leadsToBroken(portal, value.name))) return [];
  const editions = new Map(portal.editions.map((entry) => [entry.id, entry]));
  // A missing or unpublished edition is reported by the check of editions.
  if (values.some((value) => !isShown(editions.get(value.edition), own))) return [];
  const found = values.map((value) => {
    const edition = editions.get(value.edition) ?? own;
    return { value: value.name, edition, result: findValue(value, chapter, sourcesOf(edition)) };
  });
  const wrong = found.flatMap(({ value, edition, result }) =>
    isWrong(result) ? [refuse('value', ...valueFault(result, value, edition))] : [],
  );
  if (wrong.length > 0) return wrong;
  const plain = found.filter(({ value }) => !/^(published|figures)\//.test(value));
  if (name === 'KeyFigures' && plain.length > 0) {
    const others = plain.map(({ value }) => quote(value)).join(', ');
    const message = phrase('check.report.keyFigures', { found: others });
    return [refuse('value', message, phrase('check.mend.publishedNames'))];
  }
  if (name === 'Share') {
    const [part = 0, whole = 0] = found.map(({ result }) => (result as ReportValue).value);
    if (shareWord(part / whole) === undefined) {
      const message = phrase('check.report.share', { part, whole });
      return [refuse('value', message, phrase('check.mend.otherWords'))];
    }
  }
  return [];
}

/** Components filled from data, which cannot take a suffix. */
const filled = new Set(['Value', 'Share', 'Change', 'See', 'Year']);

/** Problem of a value in a case that the text's language lacks. */
function judgeValueCase({ text, locale }: ChapterText, component: ProseComponent): Problem[] {
  const { case: form } = component.attributes;
  if (form === undefined) return [];
  const fault = judgeCase(form, locale as Locale, form, `<${component.name} … />`);
  return fault ? [componentProblem(text, component, 'case', ...fault)] : [];
}

function judgeEnding({ text, locale }: ChapterText, component: ProseComponent): Problem[] {
  if (!filled.has(component.name) || !/^[\p{L}\p{N}'’‘ʼ-]/u.test(component.next)) return [];
  const message = phrase('check.report.ending', {
    tag: component.name,
    found: quote(component.next),
  });
  const hint =
    component.name === 'Value' && casesOf(locale as Locale).length > 0
      ? phrase('check.mend.askCase')
      : phrase('check.mend.noEnding');
  return [componentProblem(text, component, 'ending', message, hint)];
}

/** Require values named in reports to exist and be numbers, without suffixes, in cases of the language. */
export const checkReportValues: Validator = (portal) => {
  const sourcesOf = valueSourcesOf(portal);
  return chapterTexts(portal).flatMap((chapter) => {
    const mayLack = mayLackValues(portal, chapter.edition);
    return chapter.text.components.flatMap((component) => [
      ...(mayLack ? [] : judgeComponent(portal, chapter, component, sourcesOf)),
      ...judgeValueCase(chapter, component),
      ...judgeEnding(chapter, component),
    ]);
  });
};

/** Require the opening values of a chapter to exist and to have distinct names. */
export const checkChapterKeyValues: Validator = (portal) => {
  const sourcesOf = valueSourcesOf(portal);
  return portal.editions.flatMap((entry) =>
    (entry.data.report?.chapters ?? []).flatMap(({ keyValues }, chapter) =>
      keyValues.flatMap((name, index): Problem[] => {
        const path = ['report', 'chapters', chapter, 'keyValues', index];
        if (!/^(published|figures)\//.test(name)) {
          const message = phrase('check.report.keyFigures', { found: quote(name) });
          return [
            problemAt(portal, entry, path, 'value', message, phrase('check.mend.publishedNames')),
          ];
        }
        if (leadsToBroken(portal, name)) return [];
        const isCounted = name.startsWith('figures/');
        if (isCounted && mayLackValues(portal, entry)) return [];
        const result = resolveValue(name, sourcesOf(entry));
        const isOpen = isWrong(result) && result.lack !== undefined;
        if (!isWrong(result) || (isOpen && mayLackValues(portal, entry))) return [];
        return [problemAt(portal, entry, path, 'value', ...valueFault(result, name, entry))];
      }),
    ),
  );
};

/** Years may be written out. */
const year = /^(1[89]|20)\d\d$/;

/** Numbers of a text other than years. */
const numbersIn = (text: string) =>
  findNumbers(text).flatMap(({ text: number }) => (year.test(number) ? [] : [number]));

/** Name of a number within the edition, for the hint. */
function nameOf(number: string, { edition, counts }: ValueSources): string | undefined {
  const value = Number(number.replace(',', '.'));
  const figure = edition.figures.find((other) => other.value === value);
  if (figure) return `published/${figure.id}`;
  const count = [...counts].find(([, other]) => other === value);
  return count && `count/${count[0]}`;
}

function hintFor(number: string, sources: ValueSources): Phrase {
  const name = nameOf(number, sources);
  return name === undefined
    ? phrase('check.mend.nameValueOrWord')
    : phrase('check.mend.writeNamedValue', { name });
}

function judgeBody({ text }: ChapterText, sources: ValueSources): Problem[] {
  const numbers = text.numbers.filter((one: ProseNumber) => !year.test(one.text));
  return numbers.map(({ text: number, line, column }) =>
    problemIn(
      text.file,
      { line, column },
      'literal-number',
      phrase('check.report.number', { found: quote(number) }),
      hintFor(number, sources),
    ),
  );
}

/**
 * Allow no literal numbers in report chapters except years: languages could differ from each other, or from the
 * data.
 */
export const checkReportNumbers: Validator = (portal) => {
  const sourcesOf = valueSourcesOf(portal);
  return chapterTexts(portal).flatMap((chapter) => {
    const { text, edition } = chapter;
    const sources = sourcesOf(edition);
    const inHead = (['title', 'lead'] as const).flatMap((field) =>
      numbersIn(text.data[field]).map((number) => {
        const message = phrase('check.report.numberInTitle', { found: quote(number) });
        const hint = phrase('check.mend.numberInText');
        return problemAt(portal, text, [field], 'literal-number', message, hint);
      }),
    );
    return [...inHead, ...judgeBody(chapter, sources), ...judgeAttributes(chapter)];
  });
};

/** Attributes with visible text. */
const shown = ['title', 'note'];

function judgeAttributes({ text }: ChapterText): Problem[] {
  return text.components.flatMap(({ name, attributes, line, column }) =>
    shown.flatMap((attribute) =>
      numbersIn(attributes[attribute] ?? '').map((number) => {
        const message = phrase('check.report.numberInAttribute', {
          attribute,
          tag: name,
          found: quote(number),
        });
        const hint = phrase('check.mend.numberInText');
        return problemIn(text.file, { line, column }, 'literal-number', message, hint);
      }),
    ),
  );
}
