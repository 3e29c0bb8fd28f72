import { placePoint } from '../../charts/tools/projection/place-point.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { landHref } from '../regions/land-file.ts';
import type { LocatorView } from '../regions/locator-view.ts';
import { locators, unitsOf } from '../regions/maps.ts';

/** Country of a cluster with its regions marked; undefined for a wider one. */
export function viewClusterLocator(
  portal: Portal,
  { country, regions, point }: ClusterData,
): Omit<LocatorView, 'label'> | undefined {
  const isPlaced = regions.length > 0 || point !== undefined;
  const map = isPlaced ? locators(portal).get(country) : undefined;
  return (
    map && {
      map,
      land: landHref(country),
      here: regions.flatMap((region) => unitsOf(portal, region)),
      point: point && placePoint(map, point),
    }
  );
}
