import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { ticksOf } from '../clusters/known-ticks.ts';
import { filledLists, type LinkList } from '../knowledge/page/link-lists.ts';
import { projectsOfCluster } from '../knowledge/programmes/view-projects.ts';
import { matchingsOf } from './matching/matched-clusters.ts';
import { matchedField, viewPartners } from './matching/view-matching.ts';

/** Partners found by each matching, with a link to the full list. */
function partnerLists(portal: Portal, id: string, locale: Locale): LinkList[] {
  const t = useTranslate(locale);
  return matchingsOf(portal).flatMap(({ id: analysis, data }) => {
    const found = viewPartners(portal, analysis, id, locale);
    if (!found) return [];
    const whole = {
      label: data.title[locale],
      href: `${href(locale, `/analyses/${analysis}/`)}#${matchedField(portal, id)}`,
    };
    return [{ label: t('matching.couldMeet'), links: [...found.partners, whole] }];
  });
}

/** Forms prefilled with what the cluster reported. */
function whatIfLists(portal: Portal, id: string, locale: Locale): LinkList[] {
  if (!ticksOf(portal, id, portal.rowById.get(id)?.edition)) return [];
  return portal.analyses.flatMap(({ id: analysis, data }) =>
    data.method === 'stage-what-if'
      ? [
          {
            label: useTranslate(locale)('whatif.allowed'),
            links: [
              {
                label: data.title[locale],
                href: `${href(locale, `/analyses/${analysis}/`)}?cluster=${id}`,
              },
            ],
          },
        ]
      : [],
  );
}

/** Checklists that the profile of the cluster answers in part, filled with those answers. */
function checkLists(portal: Portal, id: string, locale: Locale): LinkList[] {
  const entry = portal.clusterById.get(id)?.data;
  return portal.analyses.flatMap(({ id: analysis, data }) => {
    if (data.method !== 'checklist') return [];
    const known = data.items.filter(
      ({ profile }) => profile.length > 0 && profile.every((aspect) => entry?.profile[aspect]),
    );
    if (!entry || known.length === 0) return [];
    const answers = known.map((item) => `${item.id}~yes`).join('_');
    return [
      {
        label: useTranslate(locale)('checklist.ofCluster'),
        links: [
          {
            label: data.title[locale],
            href: `${href(locale, `/analyses/${analysis}/`)}#check=${answers}`,
            reason: known.map(({ label }) => label[locale]).join('; '),
          },
        ],
      },
    ];
  });
}

/** Next steps for a cluster: its supported projects, partners to meet, and forms with what is known of it. */
export const clusterLeads = (portal: Portal, id: string, locale: Locale): LinkList[] =>
  filledLists([
    {
      label: useTranslate(locale)('project.title'),
      links: projectsOfCluster(portal, id, locale),
    },
    ...partnerLists(portal, id, locale),
    ...whatIfLists(portal, id, locale),
    ...checkLists(portal, id, locale),
  ]);
