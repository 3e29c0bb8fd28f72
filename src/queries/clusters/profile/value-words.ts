import { statedLabel } from '../../../domain/survey/stated-label.ts';
import { nameLanguage } from '../../../i18n/display-names.ts';
import { href } from '../../../i18n/href.ts';
import { lowerFirst } from '../../../i18n/first-letter.ts';
import { type Format, useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import type {
  BodyAspect,
  ProfileAspect,
  ProfileValue,
  TextAspect,
} from '../../../schemas/profile.ts';
import type { Sourced } from '../../../schemas/sourced.ts';
import type { Question } from '../../../schemas/survey.ts';
import { certificateWords } from '../../analyses/checklist/view-holders.ts';
import { countryName } from '../../knowledge/country-name.ts';
import { phoneHref, phoneText } from '../../links/phone-href.ts';
import { viewRef } from '../../links/refs.ts';
import { regionName } from '../../links/names.ts';

/** A value in words, and the target of its link. */
export interface ValueWords {
  readonly text: string;
  readonly href?: string;
  /** Language of the text if it differs from the page's; undefined if unknown. */
  readonly lang?: string;
  /** True for a number, which continues with the words next to it. */
  readonly isNumber?: true;
  /** Smaller words next to it. */
  readonly more?: string;
}

type Writer<K extends ProfileAspect> = (
  value: ProfileValue<K>,
  tools: {
    readonly portal: Portal;
    readonly locale: Locale;
    readonly format: Format;
    readonly aspect: K;
  },
) => ValueWords;

type GridAspect = 'members' | 'firms' | 'staff';

const moreOf = (...words: readonly (string | undefined)[]) => {
  const more = words.filter((word) => word !== undefined).join('; ');
  return more ? { more } : {};
};

/** Language of a value's first source, and hence of names as printed. */
const sourceLanguage = (portal: Portal, { sources }: ProfileValue): string | undefined =>
  portal.sourceById.get(sources[0]?.source ?? '')?.language;

function writeBody(value: ProfileValue<BodyAspect>, portal: Portal, locale: Locale): ValueWords {
  const { body, name } = value;
  if (!body) {
    const lang = sourceLanguage(portal, value);
    return { text: name ?? '', ...(lang && lang !== locale ? { lang } : {}) };
  }
  const { label, href } = viewRef(portal, `organisations/${body}`, locale);
  return { text: label, href };
}

const bodyWriter: Writer<BodyAspect> = (value, { portal, locale }) =>
  writeBody(value, portal, locale);

/** Survey questions that supply the labels of a profile aspect. */
export const questionByAspect = remember(
  'questionByAspect',
  (portal): ReadonlyMap<string, Question> =>
    new Map(portal.questions.flatMap((each) => (each.profile ? [[each.profile, each]] : []))),
);

/** Label of an option, row or column of the question that supplies an aspect's labels. */
function surveyWord(
  portal: Portal,
  aspect: ProfileAspect,
  list: 'options' | 'fields' | 'columns',
  code: string,
  locale: Locale,
): string {
  const answers = questionByAspect(portal).get(aspect)?.[list] ?? [];
  const answer = answers.find(({ id }) => id === code);
  return answer ? statedLabel(answer)[locale] : code;
}

/** Total, then one number per row, labelled as in the survey. */
const gridWriter: Writer<GridAspect> = (
  { total, counts, what },
  { portal, locale, format, aspect },
) => {
  const rows = Object.entries(counts ?? {}).map(([row, cells]) => {
    const label = surveyWord(portal, aspect, 'fields', row, locale);
    const numbers = Object.entries(cells).map(
      ([column, n]) =>
        `${surveyWord(portal, aspect, 'columns', column, locale)} ${format.number(n)}`,
    );
    return `${label}: ${numbers.join(', ')}`;
  });
  const more = total === undefined ? [] : rows;
  return {
    text: total === undefined ? rows.join('; ') : format.number(total),
    isNumber: true,
    ...moreOf(what?.[locale], ...more),
  };
};

const codeWriter: Writer<'type' | 'legalForm'> = ({ code, text }, { portal, locale, aspect }) => ({
  text: surveyWord(portal, aspect, 'options', code, locale),
  ...moreOf(text?.[locale]),
});

const textWriter: Writer<TextAspect> = ({ text }, { locale }) => ({ text: text[locale] });

const requestWriter: Writer<'offers' | 'seeks'> = ({ text, request }, { locale, format }) => ({
  text: text[locale],
  ...moreOf(
    request?.until && `${useTranslate(locale)('call.deadline')}: ${format.date(request.until)}`,
  ),
});

/** Formatters of each aspect. */
const writers: { readonly [K in ProfileAspect]: Writer<K> } = {
  founded: ({ value }, { format }) => ({ text: format.moment(value) }),
  founders: bodyWriter,
  type: codeWriter,
  legalForm: codeWriter,
  management: bodyWriter,
  leaders: bodyWriter,
  supporters: bodyWriter,
  members: gridWriter,
  firms: gridWriter,
  namedMembers: bodyWriter,
  staff: gridWriter,
  vision: textWriter,
  plan: ({ text, url }, { locale }) => ({ text: text[locale], ...(url ? { href: url } : {}) }),
  joining: textWriter,
  fees: textWriter,
  duties: textWriter,
  finance: ({ code, share, programme, text }, { portal, locale, format }) => ({
    text: surveyWord(portal, 'finance', 'options', code, locale),
    ...(programme ? { href: viewRef(portal, `programmes/${programme}`, locale).href } : {}),
    ...moreOf(share === undefined ? undefined : format.percentAsGiven(share), text?.[locale]),
  }),
  employment: ({ value, what }, { locale, format }) => ({
    text: format.number(value),
    isNumber: true,
    ...moreOf(what?.[locale]),
  }),
  exports: ({ amount, currency, share, what }, { locale, format }) => ({
    text: [
      amount === undefined ? undefined : `${format.number(amount)} ${currency ?? ''}`,
      share === undefined ? undefined : format.percentAsGiven(share),
    ]
      .filter((part) => part !== undefined)
      .join('; '),
    isNumber: true,
    ...moreOf(what?.[locale]),
  }),
  partners: ({ country, state, ...value }, { portal, locale }) => ({
    ...writeBody(value, portal, locale),
    ...moreOf(
      country && countryName(portal, country, locale),
      state &&
        useTranslate(locale)('profile.cooperation', {
          state: lowerFirst(surveyWord(portal, 'partners', 'columns', state, locale), locale),
        }),
    ),
  }),
  offers: requestWriter,
  seeks: requestWriter,
  sites: ({ label, region, address, url }, { portal, locale }) => ({
    text: label[locale],
    ...(url ? { href: url } : {}),
    ...moreOf(address, region && regionName(portal, region, locale)),
  }),
  languages: ({ code }, { locale }) => ({
    text: nameLanguage(code, locale),
  }),
  certificates: (value, { portal, locale }) => ({
    ...writeBody({ name: value.name, sources: value.sources }, portal, locale),
    ...(value.checklist ? { href: href(locale, `/analyses/${value.checklist}/`) } : {}),
    ...moreOf(...certificateWords(portal, value, locale)),
  }),
  website: ({ url }) => ({ text: url, href: url }),
  email: ({ address }) => ({ text: address, href: `mailto:${address}` }),
  phone: ({ number }) => ({ text: phoneText(number), href: phoneHref(number) }),
};

/** Formats a profile value in a language. */
export function writeValue<K extends ProfileAspect>(
  portal: Portal,
  aspect: K,
  value: ProfileValue<K>,
  locale: Locale,
): ValueWords {
  const write: Writer<K> = writers[aspect];
  return write(value, { portal, locale, format: useFormat(locale), aspect });
}

/** Date of a value in words. */
export function writeTime(
  portal: Portal,
  { edition, asOf }: Pick<Sourced, 'edition' | 'asOf'>,
  locale: Locale,
): string {
  if (edition) return portal.editionById.get(edition)?.data.asOf[locale] ?? edition;
  if (!asOf || asOf === 'undated') return useTranslate(locale)('profile.undated');
  return useTranslate(locale)('profile.asOf', { time: useFormat(locale).moment(asOf) });
}
