import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isCountryCode } from '../../src/i18n/country-codes.ts';
import { foldText } from '../../src/i18n/fold.ts';
import { type Locale, isLocale, localeInfo, locales } from '../../src/i18n/locales.ts';
import { maxTitle } from '../../src/schemas/common.ts';
import { answersSchema, maxName } from '../../src/starter/answers.ts';
import { countryFirst } from '../../src/starter/country-language.ts';
import type { Stock } from '../../src/starter/stock.ts';
import { readWorkbooks } from '../import/read-workbooks.ts';
import { sayRemark } from '../import/say-remark.ts';
import { askCountry, askPlace } from './ask-place.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { nameLanguages } from './name-languages.ts';
import {
  inLanguage,
  type PromptOption,
  type Prompts,
  type TypedTexts,
  type PromptKey,
} from './prompts.ts';
import type { RawAnswers } from './read-answers.ts';
import { splitList } from './split-list.ts';
import { typedPath } from './typed-path.ts';

/** Merge lists typed in each language by position. */
function joinLists(typed: ReadonlyMap<Locale, readonly string[]>): { label: TypedTexts }[] {
  const length = Math.max(...[...typed.values()].map((words) => words.length));
  return Array.from({ length }, (_, index) => ({
    label: Object.fromEntries(
      [...typed].flatMap(([language, words]) => {
        const word = words[index];
        return word === undefined ? [] : [[language, word] as const];
      }),
    ),
  }));
}

/** A single text if all are the same. */
function joinTexts(texts: TypedTexts): string | TypedTexts {
  const [first, ...others] = Object.values(texts);
  return first !== undefined && others.every((text) => text === first) ? first : texts;
}

interface Usual {
  readonly name: string;
  readonly year: string;
}

/** Prompts in the user's language and saves every answer immediately. */
export class Asker {
  readonly #prompts: Prompts;
  readonly #kept: KeptAnswers;
  readonly #restart: () => never;

  /** @param restart continues in a process that has loaded the languages of the answers */
  constructor(prompts: Prompts, kept: KeptAnswers, restart: () => never) {
    this.#prompts = prompts;
    this.#kept = kept;
    this.#restart = restart;
  }

  /** A name that may differ by language; Enter keeps that of the first. */
  async #name(key: PromptKey, languages: readonly Locale[], max: number, usual?: string) {
    const judge = ({ length }: string) => length <= max;
    const rule = { judge, offerFirst: true, ...(usual !== undefined && { usual }) };
    return joinTexts(await this.#prompts.texts(key, languages, rule));
  }

  async #list(key: PromptKey, languages: readonly Locale[], min: number, max: number) {
    const lists = new Map<Locale, readonly string[]>();
    for (const language of languages) {
      const [first] = lists.values();
      const judge = (typed: string) => {
        const words = splitList(typed);
        const fits = words.length >= min && words.length <= max;
        return (
          fits &&
          words.every(({ length }) => length <= maxTitle) &&
          (first === undefined || words.length === first.length)
        );
      };
      const about = inLanguage(language, languages);
      lists.set(language, splitList((await this.#prompts.text(key, { judge, about })) ?? ''));
    }
    return joinLists(lists);
  }

  /** Includes languages for which the engine has no messages. */
  async #askLanguages(): Promise<string[]> {
    const { locale } = this.#prompts;
    const options = locales.map((value): PromptOption => ({
      value,
      label: localeInfo[value].name,
    }));
    const other = { value: 'other', label: this.#prompts.say('otherLanguages') };
    const chosen = await this.#prompts.several('languages', [...options, other], [locale]);
    if (!chosen.includes(other.value)) return chosen;
    const known = nameLanguages(locale);
    const find = (typed: string) => splitList(typed).map((one) => known.get(foldText(one)));
    const judge = (typed: string) => find(typed).every(Boolean);
    const typed = find((await this.#prompts.text('languageCodes', { judge })) ?? '');
    const named = chosen.filter((one) => one !== other.value);
    return [...new Set([...named, ...typed.flatMap((code) => code ?? [])])];
  }

  async #choose(key: 'sectors' | 'stages', ready: readonly string[]): Promise<string> {
    const options = [...ready, 'own'].map((value) => ({
      value,
      label: this.#prompts.say(`${key}Of.${value}` as PromptKey),
    }));
    return this.#prompts.choose(key, options);
  }

  async #askSectors(languages: readonly Locale[]) {
    const chosen = await this.#choose('sectors', ['nace', 'survey']);
    return chosen === 'own' ? this.#list('sectorsOwn', languages, 1, 200) : chosen;
  }

  /**
   * Prompt for the stages and, for custom ones, their meanings; skipping the first meaning skips them all.
   */
  async #askStages(languages: readonly Locale[]) {
    if ((await this.#choose('stages', ['four'])) === 'four') return 'four';
    const stages = await this.#list('stagesOwn', languages, 3, 6);
    const told: { label: TypedTexts; meaning?: TypedTexts }[] = [];
    for (const { label } of stages) {
      const meaning: TypedTexts = {};
      for (const language of languages) {
        const about = inLanguage(language, languages);
        const values = { stage: label[language] ?? '' };
        const rule = { about, values, optional: Object.keys(meaning).length === 0 };
        const typed = await this.#prompts.text('meaning', rule);
        if (typed === undefined) break;
        meaning[language] = typed;
      }
      told.push({ label, ...(Object.keys(meaning).length > 0 && { meaning }) });
    }
    return told;
  }

  async #askClusters(): Promise<RawAnswers> {
    const { locale } = this.#prompts;
    for (;;) {
      const judge = (typed: string) => existsSync(typedPath(typed));
      const typed = await this.#prompts.text('clusters', { judge, optional: true });
      if (typed === undefined) return {};
      const clusters = resolve(typedPath(typed));
      const { remarks } = readWorkbooks([clusters]);
      const refused = remarks.find(({ severity }) => severity === 'error');
      if (!refused) return { clusters, complete: await this.#prompts.confirm('complete', false) };
      this.#prompts.refuse(`${typed}: ${sayRemark(refused, locale).message}`);
    }
  }

  /** Prompt for missing answers. */
  async ask(given: RawAnswers, usual: Usual, stock: Stock): Promise<RawAnswers> {
    const { shape } = answersSchema;
    let all = given;
    const keep = (answers: RawAnswers) => {
      // Given answers take precedence, as prompts may cover several, such as a map.
      const told = { ...answers, ...given };
      const added = Object.keys(answers).map((name) => [name, told[name]] as const);
      all = { ...all, ...Object.fromEntries(added) };
      this.#kept.keep(Object.fromEntries(added));
    };
    const own = async (field: string, ask: () => Promise<unknown>) => {
      if (all[field] === undefined) keep({ [field]: await ask() });
    };
    const optional = (field: 'address' | 'email') =>
      own(field, () => {
        const judge = (typed: string) => shape[field].safeParse(typed).success;
        return this.#prompts.text(field, { judge, optional: true });
      });
    await own('languages', () => this.#askLanguages());
    // Everything that depends on languages was loaded before another one was entered.
    if (!(all.languages as string[]).every(isLocale)) this.#restart();
    const chosen = all.languages as Locale[];
    if (all.country === undefined) {
      const country = await askCountry(this.#prompts, stock, chosen);
      // The first language is that of the list; only an explicit option keeps its own order.
      const ordered =
        given.languages === undefined && isCountryCode(country)
          ? countryFirst(chosen, country)
          : chosen;
      keep({
        languages: ordered,
        ...(await askPlace(this.#prompts, stock, country, ordered)),
      });
    }
    const languages = all.languages as Locale[];
    await own('name', () => this.#name('name', languages, maxName, usual.name));
    await own('publisher', () => this.#name('publisher', languages, maxTitle));
    await own('sectors', () => this.#askSectors(languages));
    await own('stages', () => this.#askStages(languages));
    await own('year', () => {
      const judge = (typed: string) => shape.year.safeParse(typed).success;
      return this.#prompts.text('year', { judge, usual: usual.year });
    });
    if (all.clusters === undefined) keep(await this.#askClusters());
    await optional('address');
    await optional('email');
    return Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined));
  }
}
