import { z } from 'astro/zod';

const pointSchema = z.array(z.number()).min(2);
const arcSchema = z.array(pointSchema).min(2);
/** Numbers of arcs that make one line; a negative one runs backwards. */
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

/** Shapes of regions: collections of polygons, each with the id of its region. */
export const topologySchema = z.looseObject({
  type: z.literal('Topology'),
  transform: z
    .looseObject({
      scale: z.tuple([z.number(), z.number()]),
      translate: z.tuple([z.number(), z.number()]),
    })
    .optional(),
  objects: z.record(
    z.string(),
    z.looseObject({
      type: z.literal('GeometryCollection'),
      geometries: z.array(z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema])),
    }),
  ),
  arcs: z.array(arcSchema),
});
export type TopologyData = z.infer<typeof topologySchema>;
