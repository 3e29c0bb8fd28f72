import { type ReturnReading, readReturn } from '../../domain/survey/read-return.ts';
import type { Entry, Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { countedEditions } from '../editions/counted-editions.ts';

/** Returns of an edition with known answers; their ids are `{edition}/{cluster}`. */
export const answeredReturns = remember(
  'answeredReturns',
  (portal, edition: string): readonly Entry<'returns'>[] =>
    portal.returns.filter(
      ({ id, data }) => id.startsWith(`${edition}/`) && (data.answers ?? data.indicators),
    ),
);

/** Editions with known answers, the earliest first. */
export const answeredEditions = remember('answeredEditions', (portal): readonly string[] =>
  countedEditions(portal).filter((edition) => answeredReturns(portal, edition).length > 0),
);

/** Answers of a return, cached. */
export function readAnswers(portal: Portal, { id }: Entry<'returns'>): ReturnReading {
  return readById(portal, id);
}

const readById = remember('readById', (portal, id: string): ReturnReading => {
  const [edition = '', cluster = ''] = id.split('/');
  const name = portal.clusterById.get(cluster)?.data.name.original;
  // A return has a name only if it differs from the cluster's.
  const held = { ...(name !== undefined && { name }), ...portal.returnById.get(id)?.data };
  return readReturn(portal.form, held, edition);
});

/** Id of the cluster that a return is from. */
export const clusterOf = ({ id }: Entry<'returns'>): string => id.slice(id.indexOf('/') + 1);
