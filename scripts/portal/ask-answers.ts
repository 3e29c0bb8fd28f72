import {
  autocompleteMultiselect,
  cancel,
  confirm,
  intro,
  isCancel,
  multiselect,
  select,
  text,
} from '@clack/prompts';
import { existsSync } from 'node:fs';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { type Locale, localeInfo, locales } from '../../src/i18n/locales.ts';
import { answersSchema } from '../../src/starter/answers.ts';
import type { Stock } from '../../src/starter/stock.ts';
import type { RawAnswers } from './read-answers.ts';
import { splitList } from './split-list.ts';

/** Ends the command where a person leaves a question with Escape or Ctrl+C; nothing is written by then. */
function keep<T>(answer: T, stopped: string): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel(stopped);
  process.exit(1);
}

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

/** Asks a person in a terminal, in his or her language. */
export class Asker {
  readonly #t;
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
    this.#t = authorTranslate(locale);
  }

  #say(key: string): string {
    return this.#t(`command.portal.ask.${key}`);
  }

  async #text(
    key: string,
    judge: (typed: string) => boolean,
    { needed = true, usual }: { readonly needed?: boolean; readonly usual?: string } = {},
    about = '',
  ): Promise<string | undefined> {
    const refused = this.#say('again');
    const answer = await text({
      message: this.#say(key) + about,
      // Shown until something is typed: what stood in the field would have to be deleted first.
      ...(usual !== undefined && { placeholder: usual, defaultValue: usual }),
      validate: (typed = '') =>
        (typed.trim() === '' ? !needed || usual !== undefined : judge(typed.trim()))
          ? undefined
          : refused,
    });
    const typed = (keep(answer, this.#say('stopped')) ?? '').trim();
    return typed === '' ? usual : typed;
  }

  async #choose(key: string, options: readonly { value: string; label: string }[]) {
    const answer = await select({
      message: this.#say(key),
      options: [...options],
      showInstructions: false,
    });
    return keep(answer, this.#say('stopped'));
  }

  /** A list of one's own, with its words in each language of the portal. */
  async #list(key: string, languages: readonly Locale[], least: number, most: number) {
    const lists = new Map<Locale, readonly string[]>();
    for (const language of languages) {
      const length = lists.values().next().value?.length;
      const about = languages.length > 1 ? ` – ${localeInfo[language].name}` : '';
      const fits = (typed: string) => {
        const { length: own } = splitList(typed);
        return own >= least && own <= most && (length === undefined || own === length);
      };
      lists.set(language, splitList((await this.#text(key, fits, {}, about)) ?? ''));
    }
    return joinLists(lists);
  }

  async #askLanguages(): Promise<Locale[]> {
    const answer = await multiselect({
      message: this.#say('languages'),
      options: locales.map((value) => ({ value, label: localeInfo[value].name })),
      initialValues: [this.#locale],
      showInstructions: false,
    });
    return keep(answer, this.#say('stopped'));
  }

  async #askCountry(stock: Stock, languages: readonly Locale[]): Promise<RawAnswers> {
    const ready = stock.countries.map(({ id, name }) => ({ value: id, label: name[this.#locale] }));
    const chosen = await this.#choose('country', [
      ...ready,
      { value: 'other', label: this.#say('otherCountry') },
    ]);
    if (chosen === 'other') return this.#askOtherCountry(languages);
    const whole = keep(
      await confirm({
        message: this.#say('whole'),
        ...{ active: this.#say('yes'), inactive: this.#say('no') },
      }),
      this.#say('stopped'),
    );
    if (whole) return { country: chosen };
    const regions = await autocompleteMultiselect({
      message: this.#say('regions'),
      options: stock.regions
        .filter(({ country }) => country === chosen)
        .map(({ id, name }) => ({ value: id, label: name[this.#locale], hint: id })),
      ...{ required: true, maxItems: 12 },
    });
    return { country: chosen, regions: keep(regions, this.#say('stopped')) };
  }

  async #askOtherCountry(languages: readonly Locale[]): Promise<RawAnswers> {
    const id = await this.#text('code', (typed) => /^[A-Z]{2}$/.test(typed));
    const words = async (key: string) => {
      const typed: Partial<Record<Locale, string>> = {};
      for (const language of languages) {
        const word = await this.#text(key, () => true, {}, ` – ${localeInfo[language].name}`);
        if (word !== undefined) typed[language] = word;
      }
      return typed;
    };
    const country = { id, name: await words('countryName'), inside: await words('inside') };
    const file = await this.#text('shapes', existsSync, { needed: false });
    return { country, ...(file !== undefined && { regions: { file } }) };
  }

  async #askOrOwn(
    key: 'sectors' | 'stages',
    ready: readonly string[],
    limits: readonly [least: number, most: number],
    languages: readonly Locale[],
  ): Promise<unknown> {
    const options = [...ready, 'own'].map((value) => ({
      value,
      label: this.#say(`${key}Of.${value}`),
    }));
    const chosen = await this.#choose(key, options);
    return chosen === 'own' ? this.#list(`${key}Own`, languages, ...limits) : chosen;
  }

  async #askClusters(): Promise<RawAnswers> {
    const clusters = await this.#text('clusters', existsSync, { needed: false });
    if (clusters === undefined) return {};
    const complete = await confirm({
      message: this.#say('complete'),
      ...{ active: this.#say('yes'), inactive: this.#say('no'), initialValue: false },
    });
    return { clusters, complete: keep(complete, this.#say('stopped')) };
  }

  /**
   * Asks for what is not given yet.
   * @param usual what is offered where there is a usual answer
   */
  async ask(
    given: RawAnswers,
    usual: { readonly name: string },
    stock: Stock,
  ): Promise<RawAnswers> {
    intro('clusterbook');
    const { shape } = answersSchema;
    const fits = (field: keyof typeof shape) => (typed: string) =>
      shape[field].safeParse(typed).success;
    const own = <T>(field: string, ask: () => Promise<T>) =>
      given[field] === undefined ? ask() : Promise.resolve(given[field] as T);
    const name = await own('name', () => this.#text('name', fits('name'), { usual: usual.name }));
    const publisher = await own('publisher', () => this.#text('publisher', fits('publisher')));
    const languages = await own('languages', () => this.#askLanguages());
    const place = given.country === undefined ? await this.#askCountry(stock, languages) : {};
    const sectors = await own('sectors', () =>
      this.#askOrOwn('sectors', ['nace', 'survey'], [1, 200], languages),
    );
    const stages = await own('stages', () => this.#askOrOwn('stages', ['four'], [3, 6], languages));
    const list = given.clusters === undefined ? await this.#askClusters() : {};
    const optional = { needed: false };
    const address = await own('address', () => this.#text('address', fits('address'), optional));
    const email = await own('email', () => this.#text('email', fits('email'), optional));
    const asked = { name, publisher, languages, ...place, sectors, stages, ...list };
    return { ...given, ...asked, ...(address && { address }), ...(email && { email }) };
  }
}
