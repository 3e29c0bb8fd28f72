import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { distinctName } from '../links/names.ts';
import type { NamedLink } from '../links/refs.ts';

export interface TypedClusters {
  readonly id: string;
  readonly label: string;
  readonly typology: string;
  readonly clusters: readonly (NamedLink & { readonly reason: string })[];
}

/** All types in use, in the order of the typologies. */
export function viewTypedClusters(portal: Portal, locale: Locale): TypedClusters[] {
  return portal.typologies.flatMap((typology) =>
    typology.types.flatMap(({ id, label }) => {
      const clusters = portal.clusters.flatMap((entry) => {
        const told = entry.data.types.find(
          (type) => type.typology === typology.id && type.type === id,
        );
        if (!told) return [];
        const { text, lang } = distinctName(portal, entry.id, locale);
        return [
          {
            label: text,
            href: href(locale, `/clusters/${entry.id}/`),
            ...(lang === locale ? {} : { lang }),
            reason: told.reason[locale],
          },
        ];
      });
      if (clusters.length === 0) return [];
      return [
        {
          id: `${typology.id}-${id}`,
          label: label[locale],
          typology: typology.title[locale],
          clusters,
        },
      ];
    }),
  );
}
