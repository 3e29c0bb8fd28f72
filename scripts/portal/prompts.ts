import { cancel, confirm, isCancel, multiselect, select, text } from '@clack/prompts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { type Locale, localeInfo } from '../../src/i18n/locales.ts';
import type { MessageValues } from '../../src/i18n/translate.ts';

/** What a text has to be. */
export interface TextRule {
  /** Why what was typed cannot be taken; undefined where it can. */
  readonly judge?: (typed: string) => string | undefined;
  /** May it be left empty? */
  readonly optional?: boolean;
  /** What is taken where nothing is typed. */
  readonly usual?: string;
  /** What stands behind the question. */
  readonly about?: string;
  /** What the question is about. */
  readonly values?: MessageValues;
}

/** The texts of a person by language. */
export type TypedTexts = Partial<Record<Locale, string>>;

/**
 * Questions to a person in a terminal, in his or her language. Kinds of questions that come with English
 * words of their own, such as a search in a list, are not asked.
 */
export class Prompts {
  readonly locale: Locale;
  readonly #t;

  constructor(locale: Locale) {
    this.locale = locale;
    this.#t = authorTranslate(locale);
  }

  say(key: string, values: MessageValues = {}): string {
    return this.#t(`command.portal.ask.${key}`, values);
  }

  /** Ends the command where a person leaves a question with Escape or Ctrl+C; nothing is written by then. */
  #keep<T>(answer: T): Exclude<T, symbol> {
    if (!isCancel(answer)) return answer as Exclude<T, symbol>;
    cancel(this.say('stopped'));
    process.exit(1);
  }

  async text(key: string, rule: TextRule = {}): Promise<string | undefined> {
    const { judge = () => undefined, optional = false, usual, about = '', values } = rule;
    const answer = await text({
      message: this.say(key, values) + about,
      // Shown until something is typed: what stood in the field would have to be deleted first.
      ...(usual !== undefined && { placeholder: usual, defaultValue: usual }),
      validate: (typed = '') => {
        if (typed.trim() !== '') return judge(typed.trim());
        return optional || usual !== undefined ? undefined : this.say('again');
      },
    });
    const typed = (this.#keep(answer) ?? '').trim();
    return typed === '' ? usual : typed;
  }

  /** A text in each language; with `offerFirst` the first stands for the next where nothing is typed. */
  async texts(
    key: string,
    languages: readonly Locale[],
    rule: TextRule & { readonly offerFirst?: boolean } = {},
  ): Promise<TypedTexts> {
    const { offerFirst = false, ...rest } = rule;
    const typed: TypedTexts = {};
    for (const language of languages) {
      const about = languages.length > 1 ? ` – ${localeInfo[language].name}` : '';
      const first = Object.values(typed)[0];
      const usual = offerFirst && first !== undefined ? { usual: first } : {};
      const answer = await this.text(key, { ...rest, about, ...usual });
      if (answer !== undefined) typed[language] = answer;
    }
    return typed;
  }

  /**
   * One of some options.
   * @param likely where the question begins; `none` makes a person move before Enter chooses
   * @param values what the question is about
   */
  async choose(
    key: string,
    options: readonly { readonly value: string; readonly label: string }[],
    likely: { readonly value: string } | 'first' | 'none' = 'first',
    values: MessageValues = {},
  ) {
    const none = likely === 'none' ? [{ value: '', label: '–' }] : [];
    for (;;) {
      const answer = await select({
        message: this.say(key, values),
        options: [...none, ...options],
        showInstructions: false,
        ...(typeof likely === 'object' && { initialValue: likely.value }),
      });
      const chosen = this.#keep(answer);
      if (chosen !== '') return chosen;
    }
  }

  async several<T extends string>(
    key: string,
    options: readonly { readonly value: T; readonly label: string }[],
    initialValues: readonly T[],
  ): Promise<T[]> {
    const { length } = initialValues;
    for (;;) {
      const answer = await multiselect<string>({
        message: this.say(key),
        options: options.map(({ value, label }) => ({ value, label })),
        initialValues: [...initialValues],
        required: false,
        showInstructions: false,
      });
      const chosen = this.#keep(answer) as T[];
      if (chosen.length > 0 || length === 0) return chosen;
    }
  }

  async confirm(key: string, initialValue = true, values: MessageValues = {}): Promise<boolean> {
    const words = { active: this.say('yes'), inactive: this.say('no') };
    return this.#keep(await confirm({ message: this.say(key, values), ...words, initialValue }));
  }
}
