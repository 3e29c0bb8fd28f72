import type { TopologyData } from './shapes/topology.ts';
import type { Country, Region } from '../schemas/region.ts';
import type { Sector } from '../schemas/sector.ts';
import type { Source } from '../schemas/reference.ts';
import type { Stage } from '../schemas/stage.ts';
import type { Texts } from './words.ts';

/** The words with which a new portal begins, as `data/texts.yaml` holds them. */
export type StarterTexts = Readonly<Record<string, Readonly<Record<string, Texts>>>>;

/** What is there to take: entries that came with the engine, and the first words of a portal. */
export interface Stock {
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly shapes: TopologyData;
  /** What lies around the countries: neighbours, lakes, rivers. */
  readonly surroundings: TopologyData | undefined;
  /** The sectors and stages of the survey, and the source in which they stand. */
  readonly sectors: readonly Sector[];
  readonly stages: readonly Stage[];
  readonly surveySource: Source;
  /** The sections of NACE. */
  readonly nace: readonly Omit<Sector, 'sources' | 'group'>[];
  readonly texts: StarterTexts;
}
