import { cancel, confirm, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { type Locale, localeInfo } from '../../src/i18n/locales.ts';
import type { Phrase, AuthorKeyAfter } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import type { MessageValues } from '../../src/i18n/translate.ts';

export interface TextRule {
  /** False if the input is malformed, or a message with the reason for refusing it. */
  readonly judge?: (typed: string) => boolean | string;
  readonly optional?: boolean;
  /** Default if nothing is typed. */
  readonly usual?: string;
  /** Note after the question. */
  readonly about?: string;
  readonly values?: MessageValues;
}

export type TypedTexts = Partial<Record<Locale, string>>;

export interface PromptOption {
  readonly value: string;
  readonly label: string;
}

/** Prompts of a command by their keys. */
export type PromptKey = AuthorKeyAfter<'command.portal.ask'>;

/** Prompts that need an answer: a second message shows the expected format. */
export type NeededPrompt = PromptKey & AuthorKeyAfter<'command.portal.ask.need'>;

/**
 * Prompts in the user's language. Those with built-in English texts, such as a search in a list, are not used.
 */
export class Prompts {
  readonly locale: Locale;
  readonly #t;
  readonly #sayStop;

  /**
   * @param sayStop message when a prompt is cancelled by Escape or Ctrl+C; the default says that
   *   nothing was written
   */
  constructor(locale: Locale, sayStop?: () => string) {
    this.locale = locale;
    this.#t = authorTranslate(locale);
    this.#sayStop = sayStop ?? (() => this.say('stopped'));
  }

  say(key: PromptKey, values: MessageValues = {}): string {
    return this.#t(`command.portal.ask.${key}`, values);
  }

  tell(words: Phrase): void {
    log.info(sayPhrase(words, this.locale));
  }

  /** Print the reason for refusing an answer; the caller prompts again. */
  refuse(words: Phrase | string): void {
    log.error(typeof words === 'string' ? words : sayPhrase(words, this.locale));
  }

  #keep<T>(answer: T): Exclude<T, symbol> {
    if (!isCancel(answer)) return answer as Exclude<T, symbol>;
    cancel(this.#sayStop());
    process.exit(1);
  }

  /** Prompts for text. An empty required answer or a malformed one shows the expected format. */
  async text(key: PromptKey, rule: TextRule = {}): Promise<string | undefined> {
    const { judge = () => true, optional = false, usual, about = '', values = {} } = rule;
    const wanted = () => this.say(`need.${key as NeededPrompt}`, values);
    const answer = await text({
      message: this.say(key, values) + about,
      // A prefilled text would have to be deleted first.
      ...(usual !== undefined && { placeholder: usual, defaultValue: usual }),
      validate: (typed = '') => {
        if (typed.trim() === '') return optional || usual !== undefined ? undefined : wanted();
        const judged = judge(typed.trim());
        return typeof judged === 'string' ? judged : judged ? undefined : wanted();
      },
    });
    const typed = (this.#keep(answer) ?? '').trim();
    return typed === '' ? usual : typed;
  }

  /**
   * Prompt for a text in each language. Empty input takes the default from `usualIn` or, with `offerFirst`, the
   * text in the first language.
   */
  async texts(
    key: PromptKey,
    languages: readonly Locale[],
    rule: TextRule & {
      readonly offerFirst?: boolean;
      readonly usualIn?: (language: Locale) => string;
    } = {},
  ): Promise<TypedTexts> {
    const { offerFirst = false, usualIn, ...rest } = rule;
    const typed: TypedTexts = {};
    for (const language of languages) {
      const offered = usualIn?.(language) ?? (offerFirst ? Object.values(typed)[0] : undefined);
      const usual = offered === undefined ? {} : { usual: offered };
      const answer = await this.text(key, {
        ...rest,
        about: inLanguage(language, languages),
        ...usual,
      });
      if (answer !== undefined) typed[language] = answer;
    }
    return typed;
  }

  /**
   * Prompt for one option.
   * @param likely the preselected option; defaults to the first
   */
  async choose(
    key: PromptKey,
    options: readonly PromptOption[],
    {
      likely,
      about = '',
      values,
    }: {
      readonly likely?: string | undefined;
      readonly about?: string;
      readonly values?: MessageValues;
    } = {},
  ): Promise<string> {
    const answer = await select({
      message: this.say(key, values) + about,
      options: [...options],
      showInstructions: false,
      ...(likely !== undefined && { initialValue: likely }),
    });
    return this.#keep(answer);
  }

  async several(
    key: NeededPrompt,
    options: readonly PromptOption[],
    initialValues: readonly string[],
  ): Promise<string[]> {
    for (;;) {
      const answer = await multiselect<string>({
        message: this.say(key),
        options: options.map(({ value, label }) => ({ value, label })),
        initialValues: [...initialValues],
        required: false,
        showInstructions: false,
      });
      const chosen = this.#keep(answer);
      if (chosen.length > 0) return chosen;
      this.refuse(this.say(`need.${key}`));
    }
  }

  async confirm(key: PromptKey, initialValue = true, values: MessageValues = {}): Promise<boolean> {
    const words = { active: this.say('yes'), inactive: this.say('no') };
    return this.#keep(await confirm({ message: this.say(key, values), ...words, initialValue }));
  }
}

/** Language suffix for a prompt; empty if there is only one language. */
export const inLanguage = (language: Locale, languages: readonly Locale[]): string =>
  languages.length > 1 ? ` – ${localeInfo[language].name}` : '';
