import { partOfMost } from '../../../domain/standing/part-of-most.ts';
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
    readonly count: string;
    /** Its number as a part of the largest. */
    readonly share: number;
    /** What its numbers count, if others than mentions. */
    readonly note: string | undefined;
    readonly lines: readonly OrganisationLine[];
  }[];
}

/** Page that lists the bodies. */
export function viewOrganisationIndex(portal: Portal, locale: Locale): OrganisationIndexView {
  const t = useTranslate(locale);
  const lead = t('organisations.lead', { n: portal.organisations.length });
  const groups = listOrganisations(portal, locale);
  const most = Math.max(...groups.map(({ lines }) => lines.length));
  const drafts = locales.filter((other) =>
    portal.organisations.some((body) => body.drafts.includes(other)),
  );
  return {
    ...viewListTop(locale, 'organisations', lead, { drafts }),
    groups: groups.map(({ kind, note, lines }) => ({
      id: kind,
      label: t(`organisations.kind.${kind}`),
      count: useFormat(locale).number(lines.length),
      share: partOfMost(lines.length, most),
      note,
      lines,
    })),
  };
}
