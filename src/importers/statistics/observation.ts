/** A number of a statistical data set, with its dimensions and attributes as codes, by id in capitals. */
export interface Observation {
  readonly file: string;
  /** Cell of a table, or position in a message. */
  readonly place: string;
  readonly codes: ReadonlyMap<string, string>;
  /** As written; empty where the source gives none. */
  readonly value: string;
}

/** Code of a value such as `C10: Manufacture of food products`. */
export const bareCode = (text: string): string => text.split(/:\s/u, 1)[0]?.trim() ?? '';
