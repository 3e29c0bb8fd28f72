import type { Observation } from './observation.ts';

interface Component {
  readonly id?: string;
  readonly values?: readonly (Record<string, unknown> | null)[];
}
interface Components {
  readonly dataSet?: readonly Component[];
  readonly series?: readonly Component[];
  readonly observation?: readonly Component[];
}
interface Structure {
  readonly dimensions?: Components;
  readonly attributes?: Components;
}
interface DataSet {
  readonly structure?: number;
  readonly action?: string;
  readonly attributes?: readonly unknown[];
  readonly series?: Readonly<
    Record<
      string,
      {
        readonly attributes?: readonly unknown[];
        readonly observations?: Readonly<Record<string, readonly unknown[]>>;
      }
    >
  >;
  readonly observations?: Readonly<Record<string, readonly unknown[]>>;
}
interface Message {
  readonly data?: {
    readonly dataSets?: readonly DataSet[];
    readonly structures?: readonly Structure[];
    /** Name in SDMX-JSON 1.0. */
    readonly structure?: Structure;
  };
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Code of a component by its index; attributes of version 2.0 may be stated in the place of an index. */
function codeOf({ values = [] }: Component, given: unknown): string {
  const found = typeof given === 'number' ? values[given] : undefined;
  return found ? plain(found.id ?? found.value) : plain(Array.isArray(given) ? given[0] : given);
}

/** Codes of components by the indices of a key or a list of attributes. */
function codesOf(
  components: readonly Component[] = [],
  given: readonly unknown[] = [],
): (readonly [string, string])[] {
  return components.flatMap((component, at) => {
    const code = given[at] === undefined || given[at] === null ? '' : codeOf(component, given[at]);
    return code === '' ? [] : [[(component.id ?? '').toUpperCase(), code] as const];
  });
}

const indices = (key: string): number[] => (key === '' ? [] : key.split(':').map(Number));

function readDataSet(
  file: string,
  set: DataSet,
  { dimensions = {}, attributes = {} }: Structure,
  place: string,
): Observation[] {
  // A component of a whole data set has one value.
  const shared = [
    ...codesOf(
      dimensions.dataSet,
      dimensions.dataSet?.map(() => 0),
    ),
    ...codesOf(attributes.dataSet, set.attributes),
  ];
  const observe = (
    observations: DataSet['observations'] = {},
    own: readonly (readonly [string, string])[],
    at: string,
  ): Observation[] =>
    Object.entries(observations).map(([key, [value, ...told]]) => ({
      file,
      place: `${at} ${key}`,
      codes: new Map([
        ...[...shared, ...own, ...codesOf(dimensions.observation, indices(key))],
        ...codesOf(attributes.observation, told),
      ]),
      value: plain(value),
    }));
  return [
    ...observe(set.observations, [], place),
    ...Object.entries(set.series ?? {}).flatMap(([key, series]) => {
      const own = [
        ...codesOf(dimensions.series, indices(key)),
        ...codesOf(attributes.series, series.attributes),
      ];
      return observe(series.observations, own, `${place} ${key}`);
    }),
  ];
}

/** Read a data message of SDMX-JSON 2.0, or 1.0; undefined if a text is none. */
export function readSdmxJson(file: string, text: string): Observation[] | undefined {
  let message: Message;
  try {
    message = JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
  const { dataSets, structures, structure } = message.data ?? {};
  const all = structures ?? (structure ? [structure] : []);
  if (!Array.isArray(dataSets) || all.length === 0) return undefined;
  return dataSets.flatMap((set: DataSet, at) => {
    const own = all[set.structure ?? 0];
    if (!own || set.action === 'Delete') return [];
    return readDataSet(file, set, own, dataSets.length > 1 ? `dataSets[${at}]` : '').map((one) => ({
      ...one,
      place: one.place.trim(),
    }));
  });
}
