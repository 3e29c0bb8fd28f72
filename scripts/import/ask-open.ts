import type { Locale } from '../../src/i18n/locales.ts';
import { answerQuestion, type MappingEdit } from '../../src/importers/mapping/mapping-edits.ts';
import type { OpenQuestion } from '../../src/importers/mapping/open-question.ts';
import { type OptionList, sayOption } from '../../src/importers/values/option-list.ts';
import { readOption } from '../../src/importers/values/read-option.ts';
import { typedText } from '../../src/importers/values/typed.ts';
import {
  importBases,
  markMeanings,
  naceRevisions,
  ownCluster,
  passedOver,
  stillOpen,
} from '../../src/schemas/import-mapping.ts';
import { isLanguageTag } from '../../src/schemas/common.ts';
import { Prompts, type PromptKey } from '../portal/prompts.ts';
import type { AskOpen } from './settle-mapping.ts';

/** Valid answers to the questions of an import. */
export interface OpenChoices {
  /** Columns to choose from; undefined to offer only the question's candidates. */
  readonly columns: readonly { readonly value: string; readonly label: string }[] | undefined;
  listOf(key: string): OptionList | undefined;
  labelOf(key: string): string;
  /** Detected language of the names, asked for cluster lists only. */
  readonly language?: string;
}

/** Max options in a choice prompt; from longer lists the name is typed. */
const mostShown = 15;
/** The option to type an answer instead. */
const typeIt = '…';
/** Units of numbers of persons, as a mapping spells them. */
export const personUnits = {
  persons: 'persons',
  thousands: 'thousand persons',
  millions: 'million persons',
} as const;
const mostSamples = 4;

/** Whether the run is interactive. */
export const isAsked = ({
  dry,
  json,
}: {
  readonly dry: boolean;
  readonly json: boolean;
}): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true && !dry && !json;

/** Create a prompt for open questions. */
export function askOpen(locale: Locale, choices: OpenChoices): AskOpen {
  const prompts = new Prompts(locale);
  const say = (key: PromptKey) => prompts.say(key);
  const later = { value: stillOpen, label: say('importLater') };
  const endings = [{ value: passedOver, label: say('importNoAnswer') }, later];
  const asOption = (list: OptionList) => (id: string) => ({
    value: id,
    label: sayOption(list, id, locale),
  });

  async function askColumn(question: OpenQuestion & { kind: 'column' }): Promise<string> {
    const { header, samples, near, taken } = question;
    const values = { header, samples: samples.slice(0, mostSamples).join(' · ') };
    const named = near.map((value) => ({ value, label: choices.labelOf(value) }));
    const free = (choices.columns ?? named).filter(({ value }) => !taken.includes(value));
    const options = [...free, { value: passedOver, label: say('importPass') }, later];
    return prompts.choose('importColumn', options, { likely: near[0] ?? stillOpen, values });
  }

  /** Prompt for one of the words of a column: chosen from a short list, otherwise typed. */
  async function askListed(
    about: 'importWord' | 'importConstant',
    key: string,
    word: string,
    near: readonly string[],
  ): Promise<string> {
    const list = choices.listOf(key);
    if (!list) return stillOpen;
    const isShort = list.options.length <= mostShown;
    const ids = [...new Set([...near, ...(isShort ? list.options.map(({ id }) => id) : [])])];
    const values = { word, what: choices.labelOf(key) };
    const other = isShort ? [] : [{ value: typeIt, label: say('importOther') }];
    const options = [...ids.map(asOption(list)), ...other, ...endings];
    const chosen = await prompts.choose(about, options, { likely: near[0] ?? stillOpen, values });
    if (chosen !== typeIt) return chosen;
    const read = (text: string) => readOption(typedText(text), list, locale);
    const typed = await prompts.text(`${about}Typed`, {
      values,
      optional: true,
      judge: (text) => read(text).kind === 'value' || prompts.say('importUnknown', { found: text }),
    });
    const reading = read(typed ?? '');
    return reading.kind === 'value' ? reading.value : stillOpen;
  }

  /** Prompt about a name that resembles another cluster, or equals one in another region. */
  function askCluster({ word, near, like }: OpenQuestion & { kind: 'word' }): Promise<string> {
    const options = [
      { value: ownCluster, label: say('importOwn') },
      ...near.map((id) => ({ value: id, label: prompts.say('importSame', { id }) })),
      { value: passedOver, label: say('importLeave') },
      later,
    ];
    const values = { word, like: like ?? near.join(', ') };
    return prompts.choose('importCluster', options, { likely: stillOpen, values });
  }

  async function answer(question: OpenQuestion): Promise<string> {
    switch (question.kind) {
      case 'column':
        return askColumn(question);
      case 'word':
        return question.key === 'cluster'
          ? askCluster(question)
          : askListed('importWord', question.key, question.word, question.near);
      case 'mark': {
        const values = { word: question.word, n: question.cells.length };
        if (question.ofNumber) {
          const options = markMeanings.map((value) => ({
            value,
            label: say(`importMarkOf.${value}`),
          }));
          return prompts.choose('importMarkNumber', [...options, later], {
            likely: stillOpen,
            values,
          });
        }
        return (await prompts.confirm('importMark', true, values)) ? 'yes' : 'no';
      }
      case 'sum': {
        const values = { what: question.what };
        return (await prompts.confirm('importSum', false, values)) ? 'yes' : 'no';
      }
      case 'unit': {
        const options = Object.entries(personUnits).map(([unit, value]) => ({
          value,
          label: say(`importUnitOf.${unit}` as PromptKey),
        }));
        const values = { word: question.word };
        return prompts.choose('importUnit', [...options, later], { likely: stillOpen, values });
      }
      case 'classification': {
        const options = naceRevisions.map((value) => ({ value, label: value }));
        return prompts.choose('importClassification', [...options, later], { likely: stillOpen });
      }
      case 'constant':
        return askListed('importConstant', question.key, '', []);
      case 'language': {
        const { language = locale } = choices;
        const typed = await prompts.text('importLanguage', {
          usual: language,
          judge: (tag) => isLanguageTag(tag) || prompts.say('importNoTag'),
        });
        return typed ?? language;
      }
      case 'basis': {
        const options = importBases.map((value) => ({
          value,
          label: say(`importBasisOf.${value}`),
        }));
        return prompts.choose('importBasis', options, { likely: 'inferred' });
      }
    }
  }

  return async (question): Promise<MappingEdit | undefined> => {
    const value = await answer(question);
    // Constants and units without an answer have no line to leave open.
    const isLeft =
      ['constant', 'unit'].includes(question.kind) && [passedOver, stillOpen].includes(value);
    return isLeft ? undefined : answerQuestion(question, value);
  };
}
