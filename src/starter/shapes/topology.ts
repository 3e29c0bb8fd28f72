import type { GeometryCollection, Objects, Topology } from 'topojson-specification';

/** Shapes of regions by country or level, each with the id of its region. */
export type TopologyData = Topology<Objects<object>>;

export type ShapeCollection = GeometryCollection<object>;
