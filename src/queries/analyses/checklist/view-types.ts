import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { sortByName } from '../../links/names.ts';
import type { NamedLink } from '../../links/refs.ts';
import { clusterLink } from '../../links/cluster-link.ts';

/** A type of clusters with its traits, and the clusters known or inferred to be of it. */
export interface ClusterTypeView {
  readonly id: string;
  /** Typology and type. */
  readonly label: string;
  /** Ids of the items that are its traits. */
  readonly items: readonly string[];
  readonly clusters: readonly (NamedLink & { readonly reason: string })[];
  /** Clusters typed by their sectors alone; undefined where the type has no rule or no cluster. */
  readonly inferred:
    | {
        readonly title: string;
        readonly count: string;
        readonly clusters: readonly NamedLink[];
      }
    | undefined;
}

/** Types of a checklist. What an entry says of its own type outweighs the rule by sector. */
export function viewClusterTypes(
  portal: Portal,
  types: AnalysisOf<'checklist'>['types'],
  locale: Locale,
): ClusterTypeView[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const inOrder = sortByName(portal, portal.inventory, locale);
  return types.flatMap(({ typology, type, items }): ClusterTypeView[] => {
    const sorting = portal.typologyById.get(typology);
    const kind = sorting?.types.find(({ id }) => id === type);
    if (!sorting || !kind) return [];
    const typeOf = (id: string) =>
      portal.clusterById.get(id)?.data.types.find((one) => one.typology === typology);
    const rule = new Set(kind.sectors);
    const inferred = inOrder.filter(
      ({ id, sectors }) =>
        sectors.length > 0 && sectors.every((sector) => rule.has(sector)) && !typeOf(id),
    );
    const names = kind.sectors.flatMap((id) => portal.sectorById.get(id)?.label[locale] ?? []);
    return [
      {
        id: `${typology}/${type}`,
        label: `${sorting.title[locale]}: ${kind.label[locale]}`,
        items,
        clusters: inOrder.flatMap(({ id }) => {
          const own = typeOf(id);
          return own?.type === type
            ? [{ ...clusterLink(portal, id, locale), reason: own.reason[locale] }]
            : [];
        }),
        inferred:
          inferred.length > 0
            ? {
                title: t('checklist.inferred', { sectors: format.list(names) }),
                count: format.number(inferred.length),
                clusters: inferred.map(({ id }) => clusterLink(portal, id, locale)),
              }
            : undefined,
      },
    ];
  });
}
