import type { Answers } from './answers.ts';
import type { Geography } from './compose-geography.ts';
import { composeSectors } from './compose-sectors.ts';
import { composeEdition, composeSite } from './compose-site.ts';
import { composeSources } from './compose-sources.ts';
import { composeStages } from './compose-stages.ts';
import { composeSurvey } from './compose-survey.ts';
import type { Stock } from './stock.ts';

/** Entries by file, as values for YAML or JSON. */
export function composePortal(
  answers: Answers,
  stock: Stock,
  { country, inside, part, regions, shapes, frame, surroundings }: Geography,
): Map<string, unknown> {
  const { id } = country as { readonly id: string };
  return new Map<string, unknown>([
    ['site.yaml', composeSite(answers, stock, { inside, part, frame })],
    [`editions/${answers.year}.yaml`, composeEdition(answers, stock.texts, id)],
    ['sources/sources.yaml', composeSources(answers, stock)],
    ['countries/countries.yaml', [country]],
    ...(regions.length > 0 ? [['regions/regions.yaml', regions] as const] : []),
    ['sectors/sectors.yaml', composeSectors(answers, stock)],
    ['stages/stages.yaml', composeStages(answers, stock)],
    ['survey/questions.yaml', composeSurvey(answers, stock)],
    ...(shapes ? [['geo/regions.topo.json', shapes] as const] : []),
    ...(shapes && surroundings ? [['geo/surroundings.topo.json', surroundings] as const] : []),
  ]);
}
