import { intro } from '@clack/prompts';
import { existsSync } from 'node:fs';
import { type Locale, localeInfo, locales } from '../../src/i18n/locales.ts';
import { isCountryCode } from '../../src/i18n/country-codes.ts';
import { answersSchema, maxName } from '../../src/starter/answers.ts';
import { countryFirst } from '../../src/starter/country-language.ts';
import type { Stock } from '../../src/starter/stock.ts';
import { askCountry, askPlace } from './ask-place.ts';
import { Prompts, type TypedTexts } from './prompts.ts';
import type { RawAnswers } from './read-answers.ts';
import { splitList } from './split-list.ts';

/** Lists typed in each language become one list: the words of a place belong together. */
function joinLists(typed: ReadonlyMap<Locale, readonly string[]>): { label: object }[] {
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

/** Texts of which none differs from the others, as the one that stands for all. */
function joinTexts(texts: TypedTexts): string | TypedTexts {
  const [first, ...others] = Object.values(texts);
  return first !== undefined && others.every((text) => text === first) ? first : texts;
}

/** Asks a person in a terminal, in his or her language. */
export class Asker {
  readonly #prompts: Prompts;

  constructor(locale: Locale) {
    this.#prompts = new Prompts(locale);
  }

  #unless(fits: (typed: string) => boolean) {
    return (typed: string) => (fits(typed) ? undefined : this.#prompts.say('again'));
  }

  /** A name that may differ by language; Enter keeps that of the first. */
  async #name(key: string, languages: readonly Locale[], most: number, usual?: string) {
    const judge = this.#unless(({ length }) => length <= most);
    const rule = { judge, offerFirst: true, ...(usual !== undefined && { usual }) };
    return joinTexts(await this.#prompts.texts(key, languages, rule));
  }

  /** A list of one's own, with its words in each language of the portal. */
  async #list(key: string, languages: readonly Locale[], least: number, most: number) {
    const lists = new Map<Locale, readonly string[]>();
    for (const language of languages) {
      const length = lists.values().next().value?.length;
      const about = languages.length > 1 ? ` – ${localeInfo[language].name}` : '';
      const judge = this.#unless((typed) => {
        const { length: own } = splitList(typed);
        return own >= least && own <= most && (length === undefined || own === length);
      });
      lists.set(language, splitList((await this.#prompts.text(key, { judge, about })) ?? ''));
    }
    return joinLists(lists);
  }

  #askLanguages(): Promise<Locale[]> {
    const options = locales.map((value) => ({ value, label: localeInfo[value].name }));
    return this.#prompts.several('languages', options, [this.#prompts.locale]);
  }

  async #askOrOwn(
    key: 'sectors' | 'stages',
    ready: readonly string[],
    limits: readonly [least: number, most: number],
    languages: readonly Locale[],
  ): Promise<unknown> {
    const options = [...ready, 'own'].map((value) => ({
      value,
      label: this.#prompts.say(`${key}Of.${value}`),
    }));
    const chosen = await this.#prompts.choose(key, options);
    return chosen === 'own' ? this.#list(`${key}Own`, languages, ...limits) : chosen;
  }

  async #askClusters(): Promise<RawAnswers> {
    const judge = this.#unless(existsSync);
    const clusters = await this.#prompts.text('clusters', { judge, optional: true });
    if (clusters === undefined) return {};
    return { clusters, complete: await this.#prompts.confirm('complete', false) };
  }

  /**
   * Asks for what is not given yet.
   * @param usual what is offered where there is a usual answer
   */
  async ask(
    given: RawAnswers,
    usual: { readonly name: string; readonly year: string },
    stock: Stock,
  ): Promise<RawAnswers> {
    intro('clusterbook');
    const { shape } = answersSchema;
    const optionalText = (field: 'address' | 'email') => {
      const judge = this.#unless((typed) => shape[field].safeParse(typed).success);
      return this.#prompts.text(field, { judge, optional: true });
    };
    const own = <T>(field: string, ask: () => Promise<T>) =>
      given[field] === undefined ? ask() : Promise.resolve(given[field] as T);
    const chosen = await own('languages', () => this.#askLanguages());
    const country = await own('country', () => askCountry(this.#prompts, stock, chosen));
    // The first is that in which its list is; only who names them in an option has put them in order.
    const languages =
      given.languages === undefined && isCountryCode(country)
        ? countryFirst(chosen, country)
        : chosen;
    const place =
      given.country === undefined ? await askPlace(this.#prompts, stock, country, languages) : {};
    const name = await own('name', () => this.#name('name', languages, maxName, usual.name));
    const publisher = await own('publisher', () => this.#name('publisher', languages, 250));
    const sectors = await own('sectors', () =>
      this.#askOrOwn('sectors', ['nace', 'survey'], [1, 200], languages),
    );
    const stages = await own('stages', () => this.#askOrOwn('stages', ['four'], [3, 6], languages));
    const year = await own('year', () => {
      const judge = this.#unless((typed) => shape.year.safeParse(typed).success);
      return this.#prompts.text('year', { judge, usual: usual.year });
    });
    const list = given.clusters === undefined ? await this.#askClusters() : {};
    const address = await own('address', () => optionalText('address'));
    const email = await own('email', () => optionalText('email'));
    // What was given stands above what was asked along with something else, such as a map.
    const asked = { name, publisher, languages, ...place, sectors, stages, year, ...list };
    return { ...asked, ...given, ...(address && { address }), ...(email && { email }) };
  }
}
