import type { TopologyData } from './shapes/topology.ts';
import type { Country, Region } from '../schemas/region.ts';
import type { Sector } from '../schemas/sector.ts';
import type { Source } from '../schemas/reference.ts';
import type { Stage } from '../schemas/stage.ts';
import type { Texts } from './words.ts';

/** From `data/texts.yaml`. */
export type StarterTexts = Readonly<Record<string, Readonly<Record<string, Texts>>>>;

/** Ready-made entries included with the engine. */
export interface Stock {
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly shapes: TopologyData;
  /** Neighbours, lakes, rivers. */
  readonly surroundings: TopologyData | undefined;
  readonly sectors: readonly Sector[];
  readonly stages: readonly Stage[];
  readonly surveySource: Source;
  readonly nace: readonly Omit<Sector, 'sources' | 'group'>[];
  readonly texts: StarterTexts;
}
