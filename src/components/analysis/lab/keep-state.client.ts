import { packState, unpackState } from '../../../domain/analyses/state/pack-state.ts';
import { readFragment } from './fragment.ts';
import { putLater } from './put-later.client.ts';

/** Keeps a text in the address under a name, as long as it differs from what the page shows by itself. */
export interface KeptState {
  /** Reads the text of the address; undefined where it holds none, or one that is damaged. */
  read(): Promise<string | undefined>;
  /** Does the address hold any text, be it damaged? */
  isKept(): boolean;
  /** Puts a text into the address, a moment after the last call; undefined takes it out. */
  write(text: string | undefined): void;
}

/** A text in the part of the address behind `#`, compressed where it is long. */
export function keepState(name: string): KeptState {
  return {
    async read() {
      const packed = readFragment(location.hash).get(name);
      return packed === undefined ? undefined : unpackState(packed);
    },
    isKept: () => readFragment(location.hash).has(name),
    write: (text) => putLater(name, () => (text === undefined ? undefined : packState(text))),
  };
}
