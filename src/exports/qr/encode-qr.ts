import { encode } from 'uqr';

/** Modules of a QR code, row by row, including its quiet zone; `true` is dark. */
export type QrModules = readonly (readonly boolean[])[];

/** Light modules around the code: four, as ISO/IEC 18004 requires. */
const quietZone = 4;

/** The last code, since its SVG and its PNG are made one after the other. */
let last: { readonly text: string; readonly modules: QrModules } | undefined;

/**
 * QR code of a text. A sixth of it may be covered (level M), more if that takes no more modules.
 * @throws RangeError for a text of more than about 2,300 bytes
 */
export function encodeQr(text: string): QrModules {
  if (last?.text !== text)
    last = { text, modules: encode(text, { ecc: 'M', boostEcc: true, border: quietZone }).data };
  return last.modules;
}

/** Dark modules as SVG path data, in module units: each run of a row is a line one unit wide. */
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
