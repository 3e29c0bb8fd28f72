import { packState, unpackState } from '../../../domain/analyses/state/pack-state.ts';
import { readFragment } from './fragment.ts';
import { putLater } from './put-later.client.ts';

/** Max characters of a code that is not compressed: it can be read, and every messenger takes it. */
const longCode = 1500;

/** Before a code that is compressed; none that can be read begins with it. */
const packedSign = '$';

/** The rows of a table in the address, under its name. */
export interface KeptRows {
  /** Hands over the code of the address, at once where it can be read as it is; undefined where there is none. */
  read(take: (code: string | undefined) => void): void;
  /**
   * Puts a code into the address, a moment after the last call; undefined takes it out.
   * @param letters the same code with its letters as they are, to be compressed
   */
  write(code: string | undefined, letters: () => string): void;
}

/** Keeps rows in the address. */
export function keepRows(name: string): KeptRows {
  return {
    read(take) {
      const code = readFragment(location.hash).get(name);
      if (!code?.startsWith(packedSign)) return take(code);
      take(undefined);
      void unpackState(code.slice(1)).then((letters) => letters !== undefined && take(letters));
    },
    write: (code, letters) =>
      putLater(name, async () => {
        if (code === undefined || code.length <= longCode) return code;
        const packed = packedSign + (await packState(letters()));
        return packed.length < code.length ? packed : code;
      }),
  };
}
