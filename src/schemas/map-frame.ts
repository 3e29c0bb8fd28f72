import { z } from 'astro/zod';
import { coordinates } from './point.ts';

/** Part of the globe shown on maps. */
export const mapFrameSchema = z
  .strictObject({
    west: coordinates.lon.describe(
      'degrees east; greater than the other value across the 180th meridian',
    ),
    south: coordinates.lat.describe('degrees north'),
    east: coordinates.lon.describe('degrees east'),
    north: coordinates.lat.describe('degrees north'),
  })
  .refine(({ south, north }) => south < north, {
    message: 'check.schema.frame',
    path: ['north'],
  });
export type MapFrame = z.infer<typeof mapFrameSchema>;
