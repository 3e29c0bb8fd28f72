import { packState, unpackState } from '../../../domain/analyses/state/pack-state.ts';
import { readFragment } from './fragment.ts';
import { putLater } from './put-later.client.ts';

/** Keeps a text in the address under a name, if it differs from the initial state of the page. */
export interface KeptState {
  /** Text of the address; undefined if missing or damaged. */
  read(): Promise<string | undefined>;
  /** Whether the address contains any text, even a damaged one. */
  isKept(): boolean;
  /** Put a text into the address, a moment after the last call; undefined removes it. */
  write(text: string | undefined): void;
}

/** Text in the part of the address after `#`, compressed if it is long. */
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
