import { type Locale, locales } from '../../../i18n/locales.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import { listOrganisations, type OrganisationLine } from './organisation-lists.ts';

export interface OrganisationIndexView extends PageView {
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    /** Its number of bodies, and the same in a sentence. */
    readonly number: string;
    readonly count: string;
    readonly lines: readonly OrganisationLine[];
  }[];
}

/** Page that lists the bodies. */
export function viewOrganisationIndex(portal: Portal, locale: Locale): OrganisationIndexView {
  const t = useTranslate(locale);
  const lead = t('organisations.lead', { n: portal.organisations.length });
  const drafts = locales.filter((other) =>
    portal.organisations.some((body) => body.drafts.includes(other)),
  );
  return {
    ...viewListTop(locale, 'organisations', lead, { drafts }),
    groups: listOrganisations(portal, locale).map(({ kind, lines }) => ({
      id: kind,
      label: t(`organisations.kind.${kind}`),
      number: useFormat(locale).number(lines.length),
      count: t('organisations.count', { n: lines.length }),
      lines,
    })),
  };
}
