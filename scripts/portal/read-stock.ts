import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadPart } from '../../src/loaders/load-part.ts';
import { regionCollections } from '../../src/loaders/topojson-schema.ts';
import type { Stock, StarterTexts } from '../../src/starter/stock.ts';
import { engine } from '../workplace.ts';

const taken: readonly string[] = ['countries', 'regions', 'sectors', 'stages', 'sources', 'geo'];

const readData = (name: string): unknown =>
  parse(readFileSync(join(engine, 'src/starter/data', name), 'utf8'));

/** Starter texts for a new portal and for what is added to one. */
export const readStarterTexts = (): StarterTexts => readData('texts.yaml') as StarterTexts;

/**
 * Read the content that a new portal may copy.
 * @throws Error if the engine lacks a part of it
 */
export function readStock(): Stock {
  const portal = loadPart(join(engine, 'src/content'), (file) =>
    taken.includes(file.split('/')[0] ?? ''),
  );
  const dataOf = <T>(entries: readonly { readonly data: T }[]) => entries.map(({ data }) => data);
  // Stages and sectors of the survey share one source.
  const told = portal.stages[0]?.data.sources[0]?.source;
  const survey = portal.sources.find(({ id }) => id === told);
  const isOfRegions = ({ data }: (typeof portal.shapes)[number]) =>
    regionCollections(data).length > 0;
  const shapes = portal.shapes.find(isOfRegions);
  const around = portal.shapes.find((file) => !isOfRegions(file));
  if (!survey || !shapes) throw new Error('the engine came without its ready lists');
  return {
    countries: dataOf(portal.countries),
    regions: dataOf(portal.regions),
    shapes: shapes.data as unknown as Stock['shapes'],
    surroundings: around?.data as unknown as Stock['surroundings'],
    sectors: dataOf(portal.sectors),
    stages: dataOf(portal.stages),
    surveySource: survey.data,
    nace: readData('nace.yaml') as Stock['nace'],
    texts: readStarterTexts(),
  };
}
