import type { FormItem, SurveyForm } from '../../domain/survey/compile-form.ts';
import { isAsked } from '../../domain/survey/answer-state.ts';
import type { Answers } from '../../domain/survey/form-field.ts';
import type { Locale } from '../../i18n/locales.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import { type IdentityKey, identityKeysOf, identityLabel } from '../../importers/form/identity.ts';
import type { OptionList } from '../../importers/values/option-list.ts';
import type { indicatorLevels } from '../../schemas/indicator.ts';
import { nameOption, nameOptions } from './name-option.ts';

type Answerer = (typeof indicatorLevels)[number];

export interface FormRequest {
  readonly form: SurveyForm;
  readonly edition: string;
  readonly locale: Locale;
  readonly bodies: OptionList;
  readonly regions: OptionList;
  readonly sectors: OptionList;
  /** Who fills it in: supporting bodies answer their own indicators only. All is asked if left out. */
  readonly answerer?: Answerer | undefined;
}

/** Subject of a form or table row, and what is known about it. */
export interface FormSubject {
  readonly cluster: string;
  /** Original name. */
  readonly name?: string | undefined;
  readonly region?: string | undefined;
  /** Ids, the main one first. */
  readonly sectors?: readonly string[] | undefined;
  readonly cells: Answers;
  /** Edition of the answers, if they are older ones that count only when confirmed. */
  readonly olderFrom?: string | undefined;
}

/** Whether an item is for those who fill in the form. */
const isFor = (item: FormItem, answerer: Answerer): boolean =>
  ('indicator' in item ? item.indicator.level : 'cluster') === answerer;

/** Questions of an edition's form. A cluster's stage may change, so skip rules are explained, not applied. */
export function askedItems({ form, edition, answerer }: FormRequest): FormItem[] {
  return form.items.filter(
    (item) =>
      isAsked(item, { edition, stage: undefined }) &&
      (answerer === undefined || isFor(item, answerer)),
  );
}

/** Line or column of a form that says which cluster it is about. */
export interface IdentityField {
  readonly key: IdentityKey;
  readonly label: string;
  readonly hint: string;
  /** Names to choose from. */
  readonly options?: readonly string[];
  valueFor(subject: FormSubject | undefined): string | undefined;
}

/** Identity of the cluster, in order; without what the survey asks for in its questions. */
export function identityFields({ form, locale, regions, sectors }: FormRequest): IdentityField[] {
  const t = authorTranslate(locale);
  const nameIf = (id: string | undefined, list: OptionList) =>
    id === undefined ? undefined : nameOption(id, list, locale);
  const own: Record<IdentityKey, Pick<IdentityField, 'options' | 'valueFor'>> = {
    cluster: { valueFor: (subject) => subject?.cluster },
    name: { valueFor: (subject) => subject?.name },
    region: {
      options: nameOptions(regions, locale),
      valueFor: (subject) => nameIf(subject?.region, regions),
    },
    sector: {
      options: nameOptions(sectors, locale),
      valueFor: (subject) => nameIf(subject?.sectors?.[0], sectors),
    },
  };
  return identityKeysOf(form).map((key) => ({
    key,
    label: identityLabel(key)[locale],
    hint: t(`template.hint.${key}`),
    ...own[key],
  }));
}
