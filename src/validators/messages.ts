import { countedFacts } from '../domain/figures/counted-facts.ts';
import { laterFigure } from '../domain/figures/figure-of-answers.ts';
import { countedValues, tallyStages } from '../domain/inventory/tally.ts';
import { isMarked } from '../i18n/carried-text.ts';
import { isLanguageCode } from '../i18n/describe-language.ts';
import {
  isLocale,
  isOwnLocale,
  type Locale,
  localeInfo,
  locales,
  ownLocales,
} from '../i18n/locales.ts';
import {
  type MessageNode,
  parseMessage,
  placeholdersOf,
  pluralForms,
} from '../i18n/message-syntax.ts';
import { phrase } from '../i18n/phrase.ts';
import { messages } from '../i18n/translate.ts';
import { yearNames, yearOwners } from '../i18n/year-words.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { type Entry, isWhole, type Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import type { LocalizedText } from '../schemas/common.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Language } from '../schemas/language.ts';
import { currentInputs, namesOf, tableOf } from './figure-tables.ts';
import { judgeMessage, type MessageFault, type Placeholders } from './judge-message.ts';
import { problemAt, type Validator } from './validator.ts';

type Message = readonly [
  entry: Entry<unknown>,
  path: ValuePath,
  texts: LocalizedText,
  placeholders: Placeholders,
];

/** Years of an edition and of its survey, in all their forms. */
const years = yearOwners.flatMap(yearNames);

/** Counts of the portal, all plain numbers, and years of its edition. */
function countsOf(portal: Portal, names: readonly string[]): Placeholders {
  return {
    names: new Set([...names, ...years]),
    isNumber: (name) => names.includes(name),
    complete: isWhole(portal, 'stages'),
  };
}

function factsOf(portal: Portal, figure: Figure): Placeholders {
  const table = tableOf(portal, figure);
  const counted = [...countedFacts(currentInputs(portal)).keys()];
  return {
    names: new Set([
      ...(table ? namesOf(table) : []),
      ...years,
      ...counted,
      ...counted.map((name) => `num_${name}`),
    ]),
    isNumber: (name) => name.startsWith('num_'),
    // Without data there are no placeholders, but a figure that cannot be counted may have any.
    complete:
      isWhole(portal, 'stages') &&
      (table !== undefined || (figure.kind === 'none' && !figure.query && !figure.data)),
  };
}

function* messagesOf(portal: Portal): Generator<Message> {
  const tally = Object.keys(countedValues(tallyStages([], currentInputs(portal).stageOrder)));
  const countries = portal.countries.map(({ id }) => id);
  for (const entry of portal.site)
    yield [entry, ['lead'], entry.data.lead, countsOf(portal, [...tally, ...countries])];
  for (const entry of portal.countries)
    yield [entry, ['summary'], entry.data.summary, countsOf(portal, [...tally, 'n'])];
  for (const entry of portal['report-tables']) {
    const { kind, title } = entry.data;
    const facts: Placeholders = {
      names: new Set([
        'n',
        ...(kind === 'actions' ? ['plan'] : kind === 'clusters' ? ['inside'] : []),
      ]),
      isNumber: (name) => name === 'n',
      complete: true,
    };
    if (title) yield [entry, ['title'], title, facts];
  }
  for (const entry of portal.figures) {
    const later = laterFigure(entry.data);
    yield* figureMessages(portal, entry, entry.data, []);
    if (later) yield* figureMessages(portal, entry, later, ['later']);
  }
}

/** Texts of a figure, or of its form in later editions. */
function* figureMessages(
  portal: Portal,
  entry: Entry<Figure>,
  figure: Figure,
  path: ValuePath,
): Generator<Message> {
  const facts = factsOf(portal, figure);
  for (const field of figureTexts) {
    const texts = figure[field];
    if (texts) yield [entry, [...path, field], texts, facts];
  }
}

/** Texts of a figure that may contain placeholders. */
const figureTexts = ['title', 'subtitle', 'annotation', 'description', 'note', 'method'] as const;

/** Editions a text applies to: the current one, and for figures also those published before it. */
function editionsOf(portal: Portal, { data }: Entry<unknown>, path: ValuePath): Portal['editions'] {
  const isLater = path[0] === 'later';
  const own = (data as Partial<Figure>).edition;
  const current = portal.site[0]?.data.edition;
  const isFigure = portal.figures.some((figure) => figure.data === data);
  return portal.editions.filter(({ id, data: { status } }) => {
    if (isLater && own !== undefined && id <= own) return false;
    if (isFigure && own !== undefined && !isLater) return id === own;
    return id === current || (isFigure && status === 'published' && id < (current ?? ''));
  });
}

/**
 * Editions without a survey though texts refer to one: reported once per edition, since one line in its file
 * fixes them all.
 */
function judgeSurveys(portal: Portal, texts: readonly Message[]): Problem[] {
  const named = texts.flatMap(([entry, path, words]) => {
    const locale = locales.find((one) => /\{survey\w*\}/.test(words[one]));
    if (!locale) return [];
    const where = `${entry.file} ${[...path, locale].join('.')}`;
    return editionsOf(portal, entry, path).map((edition) => ({ edition, where }));
  });
  return [...Map.groupBy(named, ({ edition }) => edition)].flatMap(([edition, uses]) => {
    if (edition.data.survey) return [];
    const [first = ''] = uses.map(({ where }) => where);
    const places =
      uses.length === 1
        ? phrase('check.word.inOne', { file: first })
        : phrase('check.word.inSeveral', { count: uses.length, file: first });
    const message = phrase('check.site.noSurvey', { places });
    const hint = phrase('check.mend.addSurvey');
    return [problemAt(portal, edition, [], 'message', message, hint)];
  });
}

/** Require texts with counts to be valid messages with known placeholders. */
export const checkMessages: Validator = (portal) => {
  // An unreadable country may be the one whose code is used.
  const broken =
    portal.unread.has('countries') ||
    [...portal.refused].some((key) => key.startsWith('countries/'));
  const counting = [...messagesOf(portal)];
  const languages = portal.site[0]?.data.languages;
  // Languages the portal lacks fall back on the text of another one: while its languages are unknown, a text
  // shared by several is judged once.
  const isSpoken = (texts: LocalizedText, locale: Locale) =>
    languages?.includes(locale) ?? locales.find((one) => texts[one] === texts[locale]) === locale;
  const judged = counting.flatMap(([entry, own, texts, placeholders]) =>
    locales
      // Fallback texts are checked in their own language.
      .filter((locale) => isSpoken(texts, locale) && !isMarked(texts[locale]))
      .flatMap((locale) => {
        const path: ValuePath = [...own, locale];
        const faults = judgeMessage(texts[locale], locale, placeholders);
        const sure = broken
          ? faults.filter(([message]) => !/^"\{[A-Z]{2}\}"$/.test(String(message.values.found)))
          : faults;
        return sure.map(([message, hint]) =>
          problemAt(portal, entry, path, 'message', message, hint),
        );
      }),
  );
  return [...judged, ...judgeSurveys(portal, counting)];
};

/** Judge the code of a language, which is its file name. */
function judgeCode(portal: Portal, entry: Entry<Language>): Problem[] {
  const { id } = entry;
  if (!isOwnLocale(id) && isLanguageCode(id)) return [];
  const own = ownLocales.join(', ');
  const message = phrase(isOwnLocale(id) ? 'check.language.own' : 'check.language.code', {
    own,
    found: quote(id),
  });
  const hint = phrase(isOwnLocale(id) ? 'check.mend.deleteLanguage' : 'check.mend.languageCode', {
    file: 'site.yaml',
  });
  return [problemAt(portal, entry, [], 'language', message, hint)];
}

const isNumber = ({ kind }: MessageNode) =>
  kind === 'number' || kind === 'plural' || kind === 'ordinal';

/** Faults of plural forms that the language lacks or that are missing. */
function judgePlurals(parts: readonly MessageNode[], locale: Locale): MessageFault[] {
  const { tag, name } = localeInfo[locale];
  return parts.flatMap((part): MessageFault[] => {
    if (part.kind !== 'plural' && part.kind !== 'ordinal') return [];
    const expected = pluralForms(tag, part.kind);
    const found = Object.keys(part.options).filter((form) => !form.startsWith('='));
    const sound =
      found.every((form) => expected.some((own) => own === form)) &&
      expected.every((form) => found.includes(form));
    if (sound) return [];
    const forms = expected.join(', ');
    const values = { language: name, name: `{${part.name}}`, forms, found: found.join(', ') };
    return [[phrase('check.language.forms', values), phrase('check.mend.pluralForms', { forms })]];
  });
}

/**
 * Faults of an added language's message compared with the English one: syntax, placeholders added or left out,
 * and plural forms.
 */
function judgeTranslation(text: string, english: string, locale: Locale): MessageFault[] {
  const asked = [...placeholdersOf(parseMessage(english))];
  const names = new Set(asked.map(({ name }) => name));
  const numbers = new Set(asked.filter(isNumber).map(({ name }) => name));
  const placeholders = { names, isNumber: (name: string) => numbers.has(name), complete: true };
  const faults = judgeMessage(text, locale, placeholders);
  if (faults.length > 0) return faults;
  const parts = [...placeholdersOf(parseMessage(text))];
  const used = new Set(parts.map(({ name }) => name));
  const left = [...names].filter((name) => !used.has(name));
  return [
    ...left.map((name): MessageFault => {
      const values = { name: `{${name}}` };
      return [
        phrase('check.language.placeholder', values),
        phrase('check.mend.placeholderOf', values),
      ];
    }),
    ...judgePlurals(parts, locale),
  ];
}

/** Problems of messages with unknown keys or that do not match the English ones. */
function judgeMessages(portal: Portal, entry: Entry<Language>): Problem[] {
  const { id, data } = entry;
  // An unannounced language, such as one of a test, has no plural forms to check.
  if (!isLocale(id)) return [];
  const english = messages.en;
  const open = Object.keys(english).filter((key) => !data.messages[key]);
  return Object.entries(data.messages).flatMap(([key, text]): Problem[] => {
    const source = english[key];
    const path = ['messages', key];
    if (source === undefined) {
      const message = phrase('check.interface.unused', { key: quote(key) });
      const hint = hintForName(key, open, phrase('check.mend.deleteLine'));
      return [problemAt(portal, entry, path, 'unused', message, hint)];
    }
    if (text === null) return [];
    return judgeTranslation(text, source, id).map(([message, hint]) =>
      problemAt(portal, entry, path, 'message', message, hint),
    );
  });
}

/**
 * Require a known code for each added language, and messages with the placeholders of the English ones and the
 * plural forms of the language. Untranslated messages fall back to English.
 */
export const checkAddedLanguages: Validator = (portal) =>
  portal.languages.flatMap((entry) => {
    const wrong = judgeCode(portal, entry);
    return wrong.length > 0 ? wrong : judgeMessages(portal, entry);
  });
