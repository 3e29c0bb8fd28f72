import { packState, unpackState } from '../../../domain/analyses/state/pack-state.ts';
import { readFragment } from './fragment.ts';
import { putValue } from './put-value.client.ts';

/** Up to so many letters a code stands in the address as it is: it can be read, and every messenger takes it. */
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

/** Keeps rows in the address; browsers refuse addresses that change with every letter. */
export function keepRows(name: string): KeptRows {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  const put = async (code: string | undefined, letters: () => string) => {
    turn += 1;
    const mine = turn;
    const isLong = code !== undefined && code.length > longCode;
    const packed = isLong ? packedSign + (await packState(letters())) : code;
    // Only the last code counts, however long an earlier one took to be packed.
    if (mine !== turn) return;
    const value = packed !== undefined && packed.length > (code ?? '').length ? code : packed;
    putValue(name, value);
  };
  return {
    read(take) {
      const code = readFragment(location.hash).get(name);
      if (!code?.startsWith(packedSign)) return take(code);
      take(undefined);
      void unpackState(code.slice(1)).then((letters) => letters !== undefined && take(letters));
    },
    write(code, letters) {
      clearTimeout(timer);
      timer = setTimeout(() => void put(code, letters), 200);
    },
  };
}
