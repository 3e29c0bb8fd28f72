import type { PlannedFacts } from '../../../domain/analyses/road-map/describe-step.ts';
import { type ClusterNeeds, findGaps } from '../../../domain/analyses/road-map/find-gaps.ts';
import type { Plan } from '../../../domain/analyses/road-map/plan-state.ts';
import { layOutSteps } from '../../../domain/analyses/road-map/propose-steps.ts';
import type { ClusterFacts } from '../../../queries/analyses/road-map/cluster-facts.ts';
import type { RoadMapView } from '../../../queries/analyses/road-map/view-road-map.ts';

/** Facts of a cluster from its file, in the language of the page. */
export function factsInLanguage(facts: ClusterFacts, language: string): PlannedFacts {
  const say = (name: Readonly<Record<string, string>>) => name[language] ?? '';
  return {
    ...facts,
    name: say(facts.name),
    bodies: facts.bodies.map(({ kind, name }) => ({ kind, name: say(name) })),
  };
}

/** Plan proposed for a cluster, from its first quarter on. */
export function beginPlan(
  facts: ClusterFacts,
  { context }: RoadMapView['script'],
  start: string,
): Plan {
  const needs: ClusterNeeds = {
    criteria: new Map(Object.entries(facts.criteria)),
    needs: facts.needs,
    indicators: new Map(Object.entries(facts.indicators)),
  };
  const gaps = findGaps(context.rules, needs, context.threshold);
  return { cluster: facts.id, start, steps: layOutSteps(gaps) };
}

/** Fetch the file of a cluster; undefined if missing. */
export async function loadFacts(folder: string, id: string): Promise<ClusterFacts | undefined> {
  // Ids are slugs: anything else must not become a part of an address.
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  try {
    const answer = await fetch(`${folder}${id}.json`);
    return answer.ok ? ((await answer.json()) as ClusterFacts) : undefined;
  } catch {
    return undefined;
  }
}
