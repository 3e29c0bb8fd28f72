import type { AuthorKey } from '../../i18n/phrase.ts';
import type { NaceRevision } from '../../schemas/import-mapping.ts';
import type { CellRemark } from '../remark.ts';
import type { OptionList } from '../values/option-list.ts';
import { type ActivityReading, readActivityCode, readChapter } from './activity-code.ts';
import nuts from './nuts.yaml';
import type { Observation } from './observation.ts';

/** An observation whose year, region and activity are known. */
export interface Matched {
  readonly one: Observation;
  readonly year: string;
  readonly region: string;
  /** Code of NACE Rev. 2. */
  readonly activity: string;
  readonly isSection: boolean;
}

/** Dimensions of an observation by what they mean. */
export interface Axes {
  readonly region: string;
  readonly activity: string;
  readonly time: string;
  /** Whether activities are chapters of the Harmonised System. */
  readonly isChapter: boolean;
}

export interface MatchSetting {
  readonly regions: OptionList;
  /** Codes of countries, whose numbers are totals of their regions. */
  readonly countries: readonly string[];
  readonly revision: NaceRevision;
}

/** First codes and places named in a remark. */
const most = { codes: 5, places: 3 };

/** Where the author may add a code of a region. */
const fields = { folder: 'regions/', fields: 'nuts, iso, otherNames' };

/** Observations left out, by reason; one remark a reason, with their number and first places. */
export class LeftOut {
  private readonly byCode = new Map<AuthorKey, { one: Observation; found: string }[]>();

  add(code: AuthorKey, one: Observation, found: string): void {
    const some = this.byCode.get(code) ?? [];
    if (some.push({ one, found }) === 1) this.byCode.set(code, some);
  }

  /** @param errors reasons that are errors, not choices of the source */
  tell(errors: ReadonlySet<AuthorKey>): CellRemark[] {
    return [...this.byCode].map(([code, left]) => {
      const codes = [...new Set(left.map(({ found }) => found))];
      const list = codes.slice(0, most.codes).join(', ') + (codes.length > most.codes ? ' …' : '');
      const places = left.slice(0, most.places).map(({ one }) => one.place);
      return {
        file: left[0]?.one.file ?? '',
        cell: places.join(', '),
        code,
        values: { n: left.length, codes: codes.length, list, ...fields },
        severity: errors.has(code) ? 'error' : 'warning',
      };
    });
  }
}

/** Region of a code: its id, ISO or NUTS code; `whole` for a country. */
function readRegion(
  code: string,
  { regions, countries }: MatchSetting,
): string | 'whole' | undefined {
  if (countries.includes(code)) return 'whole';
  const iso = (nuts as Readonly<Record<string, string>>)[code];
  const [id, ...others] = regions.byName.get(code) ?? regions.byName.get(iso ?? '') ?? [];
  return others.length === 0 ? id : undefined;
}

/** Match observations to regions and activities; those of a country or of all activities are totals. */
export function matchObservations(
  all: readonly Observation[],
  axes: Axes,
  setting: MatchSetting,
  left: LeftOut,
): Matched[] {
  const readings = new Map<string, ActivityReading>();
  const activityOf = (code: string): ActivityReading => {
    const reading =
      readings.get(code) ??
      (axes.isChapter ? readChapter(code) : readActivityCode(code, setting.revision));
    readings.set(code, reading);
    return reading;
  };
  const matched = all.flatMap((one): Matched[] => {
    const [year, place, found] = [axes.time, axes.region, axes.activity].map(
      (id) => one.codes.get(id) ?? '',
    ) as [string, string, string];
    const region = readRegion(place, setting);
    const activity = activityOf(found);
    if (!/^\d{4}$/u.test(year)) left.add('statistics.time', one, year);
    else if (region === undefined) left.add('statistics.region', one, place);
    else if (activity.kind === 'activity')
      return region === 'whole'
        ? []
        : [{ one, year, region, activity: activity.code, isSection: activity.isSection }];
    else if (activity.kind === 'unknown')
      left.add(axes.isChapter ? 'statistics.chapter' : 'statistics.activity', one, found);
    else if (activity.kind !== 'total') left.add(`statistics.${activity.kind}`, one, found);
    return [];
  });
  // A section beside its divisions would count the same twice.
  const divided = new Set(
    matched.flatMap(({ activity, isSection }) => (isSection ? [] : activity.charAt(0))),
  );
  return matched.filter(({ one, activity, isSection }) => {
    if (!isSection || !divided.has(activity)) return true;
    left.add('statistics.section', one, activity);
    return false;
  });
}
