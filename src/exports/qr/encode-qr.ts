import { encode } from 'uqr';

/** Modules of a QR code, row by row, with its quiet zone; `true` is dark. */
export type QrModules = readonly (readonly boolean[])[];

/** Light modules around the code: four, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** The last code: a drawing and a picture of it are made one after the other. */
let last: { readonly text: string; readonly modules: QrModules } | undefined;

/**
 * The QR code of a text. A sixth of it may be covered (level M), and more where that takes no more
 * modules.
 * @throws RangeError for a text of more than about 2,300 bytes
 */
export function encodeQr(text: string): QrModules {
  if (last?.text !== text)
    last = { text, modules: encode(text, { ecc: 'M', boostEcc: true, border: quietZone }).data };
  return last.modules;
}

/**
 * The dark modules as data of an SVG path, in units of a module: each run of a row is a line one
 * unit wide.
 */
export function traceQr(modules: QrModules): string {
  return modules
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        return `M${x} ${y + 0.5}h${(end < 0 ? row.length : end) - x}`;
      }),
    )
    .join('');
}
