import type { Gap } from './find-gaps.ts';
import { roadMapQuarters } from './road-map-rule.ts';

/** A practice as far as it decides whether it answers a gap. */
export interface KnownPractice {
  readonly id: string;
  readonly themes: readonly string[];
  readonly stages: readonly string[];
  readonly sectors: readonly string[];
}

/** A programme as far as it decides whether it pays for a step. */
export interface KnownProgramme {
  readonly id: string;
  /** Its country, or EU. */
  readonly country: string;
  readonly uses: readonly string[];
  /** Is it the state of today? */
  readonly current: boolean;
}

/** The cluster for which steps are proposed. */
export interface PlannedCluster {
  readonly country: string;
  readonly sectors: readonly string[];
  /** Its stage and the next one, as far as they are known. */
  readonly stages: readonly string[];
}

/** A step that is proposed, with all that it is proposed from. */
export interface ProposedStep {
  readonly gap: Gap;
  /** Ids of practices of the theme, the nearest first. */
  readonly practices: readonly string[];
  /** Ids of programmes of the country that pay for such a use today. */
  readonly programmes: readonly string[];
  /** Those that did so at the time of their source. */
  readonly pastProgrammes: readonly string[];
  /** Quarter in which it begins, 0 for the first. */
  readonly start: number;
  readonly quarters: number;
}

/** So many practices are named beside a step. */
const practicesShown = 2;

/** Practices of a theme: of the same sector first, then for the stages of the cluster. */
function practicesOf(
  practices: readonly KnownPractice[],
  theme: string | undefined,
  cluster: PlannedCluster,
): string[] {
  if (theme === undefined) return [];
  const shared = (a: readonly string[], b: readonly string[]) =>
    a.filter((each) => b.includes(each)).length;
  return practices
    .filter(({ themes }) => themes.includes(theme))
    .map(({ id, sectors, stages }) => ({
      id,
      sector: Math.min(1, shared(sectors, cluster.sectors)),
      stage: shared(stages, cluster.stages),
    }))
    .filter(({ sector, stage }) => sector + stage > 0)
    .toSorted((a, b) => b.sector - a.sector || b.stage - a.stage)
    .slice(0, practicesShown)
    .map(({ id }) => id);
}

/**
 * Proposes a step for each gap: practices of its theme, programmes of the country that pay for its use,
 * and a place in the three years. The order is that of the gaps and the quarters are spread evenly:
 * no source says how long a step takes.
 */
export function proposeSteps(
  gaps: readonly Gap[],
  cluster: PlannedCluster,
  practices: readonly KnownPractice[],
  programmes: readonly KnownProgramme[],
): ProposedStep[] {
  return gaps.map((gap, index) => {
    const { theme, uses, quarters } = gap.rule;
    const paying = programmes.filter(
      (programme) =>
        (programme.country === cluster.country || programme.country === 'EU') &&
        programme.uses.some((use) => uses.includes(use)),
    );
    const even = Math.floor((index * roadMapQuarters) / gaps.length);
    return {
      gap,
      practices: practicesOf(practices, theme, cluster),
      programmes: paying.filter(({ current }) => current).map(({ id }) => id),
      pastProgrammes: paying.filter(({ current }) => !current).map(({ id }) => id),
      start: Math.max(0, Math.min(even, roadMapQuarters - quarters)),
      quarters: Math.min(quarters, roadMapQuarters),
    };
  });
}
