import { readFragment } from './fragment.ts';
import { putLater } from './put-later.client.ts';

/** Max characters of a code that is not compressed: it is readable, and every messenger accepts it. */
const longCode = 1500;

/** Loaded for long tables only. */
const loadPacking = () => import('../../../domain/analyses/state/pack-state.ts');

/** Prefix of a compressed code; no readable one begins with it. */
const packedSign = '$';

/** Rows of a table in the address, under its name. */
export interface KeptRows {
  /** Pass on the code of the address, at once if it is not compressed; undefined if missing. */
  read(take: (code: string | undefined) => void): void;
  /**
   * Put a code into the address, a moment after the last call; undefined removes it.
   * @param letters the same code without escaping characters, to be compressed
   */
  write(code: string | undefined, letters: () => string): void;
}

export function keepRows(name: string): KeptRows {
  return {
    read(take) {
      const code = readFragment(location.hash).get(name);
      if (!code?.startsWith(packedSign)) return take(code);
      take(undefined);
      void loadPacking()
        .then(({ unpackState }) => unpackState(code.slice(1)))
        .then((letters) => letters !== undefined && take(letters));
    },
    write: (code, letters) =>
      putLater(name, async () => {
        if (code === undefined || code.length <= longCode) return code;
        const { packState } = await loadPacking();
        const packed = packedSign + (await packState(letters()));
        return packed.length < code.length ? packed : code;
      }),
  };
}
