import { countsYears } from '../domain/figures/counted-years.ts';
import { comparesEditions } from '../domain/report/value-names.ts';
import { locales } from '../i18n/locales.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { formsOf, yearOwners } from '../i18n/year-words.ts';
import type { ProseComponent } from '../loaders/parse-mdx.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { type Entry, mayExist, type PageEntry, type Portal } from '../loaders/portal.ts';
import { type Problem, problemIn, quote } from '../loaders/problem.ts';
import type { EditionData } from '../schemas/edition.ts';
import { editionOf, openEditions } from './editions.ts';
import { publishedEditions } from './figure-tables.ts';
import { componentProblem } from './report-texts.ts';
import { blankMarkup, findSentences, placeInBody } from './texts.ts';
import { problemAt, type Validator } from './validator.ts';

type Edition = Entry<EditionData>;

/** Whether a text may show an edition's data: its own report's, or published data. */
export function isShown(edition: Edition | undefined, own: Edition | undefined): boolean {
  return edition !== undefined && (edition.id === own?.id || edition.data.status === 'published');
}

/** A text and the edition of its report; undefined for a page. */
interface Place {
  readonly text: PageEntry;
  readonly own: Edition | undefined;
}

type Fault = readonly [message: Phrase, hint: Phrase];

/** Editions named by a component, with the attribute. */
function namedEditions({ name, attributes }: ProseComponent): [attribute: string, id: string][] {
  const fields = comparesEditions(name, attributes) ? ['from', 'to'] : ['edition'];
  return fields.flatMap((field): [string, string][] => {
    const id = attributes[field];
    return id === undefined ? [] : [[field, id]];
  });
}

function judgeEditions(portal: Portal, { own }: Place, component: ProseComponent): Fault[] {
  const known = portal.editions.filter((edition) => isShown(edition, own)).map(({ id }) => id);
  return namedEditions(component).flatMap(([field, id]): Fault[] => {
    const edition = portal.editions.find((entry) => entry.id === id);
    if (isShown(edition, own) || (!edition && mayExist(portal, 'editions', id))) return [];
    const found = edition ? phrase('check.word.draftEdition', { id: quote(id) }) : quote(id);
    const message = phrase('check.edition.unpublished', {
      known: known.join(', '),
      field,
      tag: component.name,
      found,
    });
    return [[message, phrase('check.mend.correctYear')]];
  });
}

/** Require a change to name two values, or one value and its starting edition. */
function judgeChange({ name, attributes }: ProseComponent, own: Edition | undefined): Fault[] {
  if (name !== 'Change') return [];
  const { of, from, to = own?.id, edition } = attributes;
  if (of === undefined) {
    if (attributes.to !== undefined) return [];
    const hint = phrase('check.mend.changeFrom');
    return [[phrase('check.change.neither'), hint]];
  }
  if (edition !== undefined) {
    const message = phrase('check.change.editionToo');
    return [[message, phrase('check.mend.deleteEdition')]];
  }
  if (from === undefined || to === undefined || from < to) return [];
  const message = phrase('check.change.order', { to, from: quote(from) });
  return [[message, phrase('check.mend.earlierAsFrom')]];
}

function judgeYear(portal: Portal, { own }: Place, component: ProseComponent): Fault[] {
  const { name, attributes } = component;
  if (name !== 'Year') return [];
  const { of: named = '', form = 'plain', edition } = attributes;
  const owner = yearOwners.find((one) => one === named);
  if (!owner) {
    const message = phrase('check.year.of', { names: yearOwners, found: quote(named) });
    return [[message, phrase('check.mend.useOneOfWords')]];
  }
  const forms = formsOf(owner);
  if (!forms.includes(form)) {
    const message = phrase('check.year.form', { forms: forms.join(', '), found: quote(form) });
    return [[message, phrase('check.mend.useOneOfWords')]];
  }
  const id = edition ?? own?.id ?? portal.site[0]?.data.edition;
  const entry = portal.editions.find((one) => one.id === id);
  if (owner === 'edition' || !entry || entry.data.survey) return [];
  const message = phrase('check.year.noSurvey', { file: entry.file });
  return [[message, phrase('check.mend.addSurveyThere')]];
}

/** Require a figure over the years to count something available in several editions. */
function judgeOver(portal: Portal, { own }: Place, component: ProseComponent): Fault[] {
  const { name, attributes } = component;
  if (name !== 'Figure' || attributes.over === undefined) return [];
  if (attributes.over !== 'years') {
    const message = phrase('check.over.years', { found: quote(attributes.over) });
    return [[message, phrase('check.mend.overYears')]];
  }
  const figure = portal.figures.find(({ id }) => id === attributes.id)?.data;
  if (figure && (!countsYears(figure.query) || figure.over)) {
    const message = phrase('check.over.figure', { id: quote(attributes.id ?? '') });
    return [[message, phrase('check.mend.deleteOver')]];
  }
  // The report of a later edition is a draft until then; its own year counts.
  const current = own?.id ?? portal.site[0]?.data.edition ?? '';
  if (publishedEditions(portal, current).length > 1) return [];
  return [[phrase('check.over.oneEdition'), phrase('check.mend.deleteOverUntil')]];
}

/** Require texts to name editions that may be shown, and existing forms of years. */
export const checkProseEditions: Validator = (portal) => {
  const editions = new Map(portal.editions.map((entry) => [entry.id, entry]));
  const places: Place[] = [
    ...portal.pages.map((text) => ({ text, own: undefined })),
    ...portal.reports.map((text) => ({ text, own: editions.get(text.id.split('/')[0] ?? '') })),
  ];
  return places.flatMap((place): Problem[] =>
    place.text.components.flatMap((component) =>
      [
        ...judgeEditions(portal, place, component),
        ...judgeChange(component, place.own),
        ...judgeYear(portal, place, component),
        ...judgeOver(portal, place, component),
      ].map(([message, hint]) => componentProblem(place.text, component, 'edition', message, hint)),
    ),
  );
};

interface Years {
  readonly now: string;
  readonly old: string;
}

/** Year as a separate number, or as the end of a span: 2011–2012. */
const yearForm = (year: string) => new RegExp(`(?<![\\p{N}.,])${year}(?!\\p{N}|[.,]\\p{N})`, 'u');

/** Offsets of the old year in sentences without the new one; a sentence with both compares them. */
function findOld(words: string, { now, old }: Years, all = words): number[] {
  return findSentences(words).flatMap(({ text, index }) => {
    const at = text.search(yearForm(old));
    // A value of the old edition is named on purpose: <Value of="…" edition="2012" />.
    const tags = all.slice(index, index + text.length);
    const compares = yearForm(now).test(text) || tags.includes(`="${old}"`);
    return at < 0 || compares ? [] : [index + at];
  });
}

const told = ({ now, old }: Years) =>
  [
    'old-year',
    phrase('check.warn.oldYear', { now, old }),
    phrase('check.mend.changeYear', { now }),
  ] as const;

/** Body of a chapter, with titles and notes of its components. */
function inText(text: PageEntry, years: Years): Problem[] {
  return findOld(blankMarkup(text.body), years, text.body).map((offset) =>
    problemIn(text.file, placeInBody(text, offset), ...told(years)),
  );
}

/** All texts of an entry in the four languages, with their paths. */
function* wordsOf(data: unknown, path: ValuePath = []): Generator<readonly [ValuePath, string]> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const step = Array.isArray(data) ? Number(key) : key;
    const isWords = typeof value === 'string' && locales.some((locale) => locale === key);
    if (isWords) yield [[...path, step], value];
    else yield* wordsOf(value, [...path, step]);
  }
}

/** Old years in the texts of a YAML entry, in the four languages. */
function inEntry(portal: Portal, entry: Entry<unknown>, years: Years): Problem[] {
  return [...wordsOf(entry.data)].flatMap(([path, words]) =>
    findOld(words, years).length > 0 ? [problemAt(portal, entry, path, ...told(years))] : [],
  );
}

/**
 * Warn of texts carried over from last year: in a new edition, titles, notes and chapters should name the old
 * year only together with the new one.
 */
export const warnOfOldYears: Validator = (portal) =>
  openEditions(portal).flatMap(({ entry, before }) => {
    if (!before) return [];
    const years = { now: entry.id, old: before.id };
    const own = (one: { readonly id: string }) => editionOf(one) === entry.id;
    return [
      ...inEntry(portal, entry, years),
      ...portal['report-tables'].filter(own).flatMap((table) => inEntry(portal, table, years)),
      ...portal.reports
        .filter(own)
        .flatMap((text) => [
          ...(['title', 'lead'] as const).flatMap((field) =>
            findOld(text.data[field], years).length > 0
              ? [problemAt(portal, text, [field], ...told(years))]
              : [],
          ),
          ...inText(text, years),
        ]),
    ];
  });
