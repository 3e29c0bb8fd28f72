import { plainText } from '../../i18n/carried-text.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { OwnField } from '../../schemas/own-field.ts';
import { type ProfileAspect, profileAspects } from '../../schemas/profile.ts';
import { fieldHeading, optionWord } from '../clusters/fields/own-value-words.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { questionByAspect } from '../clusters/profile/value-words.ts';
import { stageWord } from '../clusters/stage-words.ts';
import { sectorLabel } from '../links/names.ts';
import { type IssueForm, issueForm } from './issue-form.ts';

/** A field of a cluster, by its place in the file. */
export interface CorrectField {
  readonly field: string;
  readonly label: string;
  /** How the numbers of a grid are written, row by row. */
  readonly rows?: string | undefined;
  /** The values that it can have, if they are a list. */
  readonly options?: readonly string[] | undefined;
}

/** Form for corrections: the same for every page, which it reads when it is opened. */
export interface CorrectView {
  readonly page: PageMeta;
  readonly email: string;
  readonly issues: IssueForm | undefined;
  /** All that a cluster can say of itself. */
  readonly fields: readonly CorrectField[];
}

/** Rows and columns of an aspect that is a grid, with gaps for its numbers. */
function sayRows(portal: Portal, aspect: ProfileAspect, locale: Locale): string | undefined {
  const asked = questionByAspect(portal).get(aspect);
  if (asked?.kind !== 'count-table') return undefined;
  const cells = asked.columns.map(({ label }) => `${label[locale]} …`).join(', ');
  const rows = asked.fields.map(({ label }) => `${label[locale]}: ${cells}`).join('; ');
  return useTranslate(locale)('correct.rows', { rows });
}

/** Words of the options of the question whose answers an aspect has. */
function listOptions(portal: Portal, aspect: ProfileAspect, locale: Locale) {
  const asked = questionByAspect(portal).get(aspect);
  const options = asked && asked.kind !== 'count-table' ? asked.options : [];
  return options.length > 0 ? options.map(({ label }) => plainText(label[locale])) : undefined;
}

/** Values of a field of the portal, unless one entry may have several at once. */
function ownOptions(field: OwnField, locale: Locale): readonly string[] | undefined {
  if (field.kind === 'yes-no') return ['yes', 'no'].map((id) => optionWord(field, id, locale));
  if (field.kind !== 'choice' || field.several) return undefined;
  return field.options.map(({ id }) => optionWord(field, id, locale));
}

/** What the head of a cluster's page says. */
function headFields(portal: Portal, locale: Locale): CorrectField[] {
  const t = useTranslate(locale);
  const sectors = portal.sectors.map(({ id }) => sectorLabel(portal, id, locale));
  const stages = portal.stageOrder.steps.map((id) => stageWord(portal, id, locale));
  return [
    { field: 'stage', label: t('stage'), options: stages.length > 0 ? stages : undefined },
    { field: 'regions', label: t('place') },
    { field: 'sectors.id', label: t('sector'), options: sectors },
  ];
}

/** Page on which readers correct and clusters keep their entries. */
export function viewCorrect(portal: Portal, locale: Locale): CorrectView {
  const t = useTranslate(locale);
  const title = t('correct.title');
  return {
    page: {
      locale,
      kind: 'correct',
      title,
      description: t('correct.lead'),
      path: '/correct/',
      crumbs: [{ label: t('nav.home'), href: href(locale, '/') }, { label: title }],
      hidden: true,
    },
    email: portal.site.email,
    issues: issueForm(portal),
    fields: [
      ...headFields(portal, locale),
      ...profileAspects.map((aspect) => ({
        field: `profile.${aspect}`,
        label: t(`profile.${aspect}`),
        rows: sayRows(portal, aspect, locale),
        options: listOptions(portal, aspect, locale),
      })),
      ...portal.site.fields.map((field) => ({
        field: `fields.${field.id}`,
        label: fieldHeading(field, locale),
        options: ownOptions(field, locale),
      })),
    ],
  };
}
