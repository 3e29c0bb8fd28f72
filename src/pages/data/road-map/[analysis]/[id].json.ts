import type { APIRoute } from 'astro';
import { portal } from '../../../../portal/built-portal.ts';
import {
  type ClusterFacts,
  clusterFacts,
} from '../../../../queries/analyses/road-map/cluster-facts.ts';

/** `/data/road-map/{analysis}/{cluster}.json`: initial data of a road map for one cluster. */
export function getStaticPaths() {
  return portal.analyses.flatMap(({ id: analysis, data }) =>
    data.method === 'road-map'
      ? portal.clusters.map(({ id }) => ({
          params: { analysis, id },
          props: { facts: clusterFacts(portal, data, id) },
        }))
      : [],
  );
}

export const GET: APIRoute<{ facts: ClusterFacts | undefined }> = ({ props: { facts } }) =>
  new Response(`${JSON.stringify(facts)}\n`);
