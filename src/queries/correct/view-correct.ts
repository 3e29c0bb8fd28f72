import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type ProfileAspect, profileAspects } from '../../schemas/profile.ts';
import { fieldHeading } from '../clusters/fields/own-value-words.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { questionByAspect } from '../clusters/profile/value-words.ts';
import { type IssueForm, issueForm } from './issue-form.ts';

/** A field of a cluster, by its place in the file. */
export interface CorrectField {
  readonly field: string;
  readonly label: string;
  /** How the numbers of a grid are written, row by row. */
  readonly rows?: string | undefined;
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
      ...profileAspects.map((aspect) => ({
        field: `profile.${aspect}`,
        label: t(`profile.${aspect}`),
        rows: sayRows(portal, aspect, locale),
      })),
      ...portal.site.fields.map((field) => ({
        field: `fields.${field.id}`,
        label: fieldHeading(field, locale),
      })),
    ],
  };
}
