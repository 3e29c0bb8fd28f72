import { z } from 'astro/zod';

const pointSchema = z.array(z.number()).min(2);
const arcSchema = z.array(pointSchema).min(2);
/** Arcs of one line; negative ones run backwards. */
const ringSchema = z.array(z.int()).min(1);

const polygonSchema = z.looseObject({
  type: z.literal('Polygon'),
  id: z.string().min(1),
  arcs: z.array(ringSchema).min(1),
});
const multiPolygonSchema = z.looseObject({
  type: z.literal('MultiPolygon'),
  id: z.string().min(1),
  arcs: z.array(z.array(ringSchema).min(1)).min(1),
});

const lineSchema = z.looseObject({
  type: z.literal('LineString'),
  arcs: ringSchema,
});
const multiLineSchema = z.looseObject({
  type: z.literal('MultiLineString'),
  arcs: z.array(ringSchema).min(1),
});
/** Areas and lines around the regions. */
const aroundSchema = z
  .looseObject({
    type: z.literal('GeometryCollection'),
    geometries: z.array(
      z.discriminatedUnion('type', [
        polygonSchema.extend({ id: z.string().min(1).optional() }),
        multiPolygonSchema.extend({ id: z.string().min(1).optional() }),
        lineSchema,
        multiLineSchema,
      ]),
    ),
  })
  .optional();

const regionsSchema = z.looseObject({
  type: z.literal('GeometryCollection'),
  geometries: z.array(z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema])),
});

/** Names of objects in a topology that are not regions. */
const aroundNames = ['neighbours', 'lakes', 'rivers'] as const;

/** Region shapes: polygon collections with region ids, and surroundings with fixed names. */
export const topologySchema = z.looseObject({
  type: z.literal('Topology'),
  transform: z
    .looseObject({
      scale: z.tuple([z.number(), z.number()]),
      translate: z.tuple([z.number(), z.number()]),
    })
    .optional(),
  objects: z
    .object({ neighbours: aroundSchema, lakes: aroundSchema, rivers: aroundSchema })
    .catchall(regionsSchema),
  arcs: z.array(arcSchema),
});
export type TopologyData = z.infer<typeof topologySchema>;

/** Collections of regions, by name. */
export function regionCollections({
  objects,
}: TopologyData): [name: string, z.infer<typeof regionsSchema>][] {
  return Object.entries(objects as Record<string, z.infer<typeof regionsSchema>>).filter(
    ([name]) => !aroundNames.some((around) => around === name),
  );
}
