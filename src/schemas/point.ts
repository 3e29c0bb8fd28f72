import { z } from 'astro/zod';
import { sourcesSchema } from './common.ts';

/** Coordinates in degrees, as required by maps. */
export const coordinates = {
  lat: z.number().min(-90).max(90).describe('degrees north, negative in the south: -33.0376'),
  lon: z.number().min(-180).max(180).describe('degrees east, negative in the west: -68.5419'),
};

/** Who located a cluster: its source, or the editors using a map. */
export const pointBases = ['reported', 'read'] as const;

/** Precision of a point: the premises, or the town they are in. */
export const pointPrecisions = ['site', 'town'] as const;

/** Location of a cluster; maps draw it there instead of within its region. */
export const pointSchema = z.strictObject({
  ...coordinates,
  basis: z
    .enum(pointBases)
    .default('reported')
    .describe('reported: the source gives it; read: the editors took it from a map'),
  precision: z
    .enum(pointPrecisions)
    .default('site')
    .describe('site: the premises themselves; town: the middle of their town'),
  sources: sourcesSchema,
});
