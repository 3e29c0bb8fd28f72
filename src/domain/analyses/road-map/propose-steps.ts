import type { Gap } from './find-gaps.ts';
import type { PlanStep } from './plan-state.ts';
import { type RoadMapRule, roadMapQuarters } from './road-map-rule.ts';

/** Data of a practice that decides whether it answers a gap. */
export interface KnownPractice {
  readonly id: string;
  readonly themes: readonly string[];
  readonly stages: readonly string[];
  readonly sectors: readonly string[];
}

/** Data of a programme that decides whether it pays for a step. */
export interface KnownProgramme {
  readonly id: string;
  /** Its country, or EU. */
  readonly country: string;
  readonly uses: readonly string[];
  /** Whether it describes the present. */
  readonly current: boolean;
}

export interface PlannedCluster {
  readonly country: string;
  readonly sectors: readonly string[];
  /** Its stage and the next one, if known. */
  readonly stages: readonly string[];
}

export interface GapAnswers {
  /** Ids of practices of the theme, closest first. */
  readonly practices: readonly string[];
  /** Ids of the country's programmes that pay for such a use today. */
  readonly programmes: readonly string[];
  /** Programmes that did so at the time of their source. */
  readonly pastProgrammes: readonly string[];
}

/** Max practices and programmes named per step. */
const practicesShown = 2;
const programmesShown = 3;

/** Practices of a theme: same sector first, then suited to the cluster's stages. */
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

/** Practices of a rule's theme, and programmes of the cluster's country that pay for its uses. */
export function answerGap(
  { theme, uses }: Pick<RoadMapRule, 'theme' | 'uses'>,
  cluster: PlannedCluster,
  practices: readonly KnownPractice[],
  programmes: readonly KnownProgramme[],
): GapAnswers {
  const usesPaid = (programme: KnownProgramme) =>
    programme.uses.filter((use) => uses.includes(use)).length;
  const paying = programmes
    .filter(({ country }) => country === cluster.country || country === 'EU')
    .filter((programme) => usesPaid(programme) > 0)
    // Programmes of the country itself first, then those covering more of the uses.
    .toSorted(
      (a, b) =>
        Number(a.country === 'EU') - Number(b.country === 'EU') || usesPaid(b) - usesPaid(a),
    );
  const idsOf = (current: boolean) =>
    paying
      .filter((one) => one.current === current)
      .slice(0, programmesShown)
      .map(({ id }) => id);
  return {
    practices: practicesOf(practices, theme, cluster),
    programmes: idsOf(true),
    pastProgrammes: idsOf(false),
  };
}

/**
 * Schedule a step for each gap within the three years. Steps follow the order of gaps, spread evenly over the
 * quarters: no source says how long a step takes.
 */
export function layOutSteps(gaps: readonly Gap[]): PlanStep[] {
  return gaps.map(({ rule, found, scores, value }, index) => {
    const quarters = Math.min(rule.quarters, roadMapQuarters);
    const even = Math.floor((index * roadMapQuarters) / gaps.length);
    return {
      rule: rule.id,
      found,
      scores,
      value,
      start: Math.min(even, roadMapQuarters - quarters),
      quarters,
    };
  });
}
