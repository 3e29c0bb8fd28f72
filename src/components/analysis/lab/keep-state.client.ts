import { packState, unpackState } from '../../../domain/analyses/state/pack-state.ts';
import { readFragment } from './fragment.ts';
import { putValue } from './put-value.client.ts';

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  const put = async (text: string | undefined) => {
    turn += 1;
    const mine = turn;
    const packed = text === undefined ? undefined : await packState(text);
    // Only the last text counts, however long an earlier one took to be packed.
    if (mine !== turn) return;
    putValue(name, packed);
  };
  return {
    async read() {
      const packed = readFragment(location.hash).get(name);
      return packed === undefined ? undefined : unpackState(packed);
    },
    isKept: () => readFragment(location.hash).has(name),
    write(text) {
      clearTimeout(timer);
      timer = setTimeout(() => void put(text), 250);
    },
  };
}
