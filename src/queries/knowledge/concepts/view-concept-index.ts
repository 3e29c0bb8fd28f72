import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { conceptGroups } from '../../../schemas/concept.ts';
import { listThumbnails } from '../../figures/list-thumbnails.ts';
import { type UsesView, viewUses } from '../page/uses.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';

export interface ConceptLine {
  readonly label: string;
  readonly href: string;
  readonly summary: string;
  readonly thumbnail: string | undefined;
  readonly uses: UsesView | undefined;
}

export interface ConceptIndexView extends PageView {
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly concepts: readonly ConceptLine[];
  }[];
}

interface ConceptGroup {
  readonly group: (typeof conceptGroups)[number];
  readonly concepts: Portal['concepts'];
}

/** All concepts by group in order, without empty groups. */
export function groupConcepts(portal: Portal): ConceptGroup[] {
  return conceptGroups
    .map((group) => ({
      group,
      concepts: portal.concepts.filter(({ data }) => data.group === group),
    }))
    .filter(({ concepts }) => concepts.length > 0);
}

export function viewConceptIndex(portal: Portal, locale: Locale): ConceptIndexView {
  const t = useTranslate(locale);
  const lead = t('concepts.lead', { n: portal.concepts.length });
  const groups = groupConcepts(portal);
  const listed = groups.flatMap(({ concepts }) => concepts);
  const thumbnails = listThumbnails(portal, listed, locale);
  const uses = viewUses(
    portal,
    'concepts',
    listed.map(({ id }) => id),
    locale,
  );
  return {
    ...viewListTop(locale, 'concepts', lead),
    groups: groups.map(({ group, concepts }) => ({
      id: group,
      label: t(`concepts.group.${group}`),
      concepts: concepts.map(({ id, data }) => ({
        label: data.title[locale],
        href: href(locale, `/concepts/${id}/`),
        summary: data.summary[locale],
        thumbnail: thumbnails.get(id),
        uses: uses.get(id),
      })),
    })),
  };
}
