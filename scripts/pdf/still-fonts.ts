import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import decompress from 'woff2-encoder/decompress';

// Chromium embeds a variable font as unnamed drawings (Type 3), large and poor in some readers, but a static one
// as a real font.

/** HarfBuzz's font subsetter. Pointers and sizes are numbers. */
interface Subsetter {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  hb_blob_create(data: number, size: number, mode: number, user: number, free: number): number;
  hb_blob_get_data(blob: number, size: number): number;
  hb_blob_get_length(blob: number): number;
  hb_blob_destroy(blob: number): void;
  hb_face_create(blob: number, index: number): number;
  hb_face_reference_blob(face: number): number;
  hb_face_destroy(face: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_keep_everything(input: number): void;
  hb_subset_input_pin_axis_location(
    input: number,
    face: number,
    tag: number,
    value: number,
  ): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const calls = [
  '_initialize',
  'malloc',
  'hb_blob_create',
  'hb_blob_get_data',
  'hb_blob_get_length',
  'hb_blob_destroy',
  'hb_face_create',
  'hb_face_reference_blob',
  'hb_face_destroy',
  'hb_subset_input_create_or_fail',
  'hb_subset_input_destroy',
  'hb_subset_input_keep_everything',
  'hb_subset_input_pin_axis_location',
  'hb_subset_or_fail',
] as const satisfies readonly (keyof Subsetter)[];

/** Parameters cannot be checked. */
function isSubsetter(exports: WebAssembly.Exports): exports is WebAssembly.Exports & Subsetter {
  return (
    exports.memory instanceof WebAssembly.Memory &&
    calls.every((name) => typeof exports[name] === 'function')
  );
}

/** "wght" in OpenType. */
const weightTag = 0x77676874;
/** Memory mode that allows changes. */
const writable = 2;

let subsetter: Promise<Subsetter> | undefined;

async function openSubsetter(): Promise<Subsetter> {
  const file = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(readFileSync(file));
  const hb = instance.exports;
  if (!isSubsetter(hb)) throw new Error(`expected HarfBuzz with its subsetter in ${file}`);
  hb._initialize();
  return hb;
}

/**
 * Instance of a variable font.
 * @param packed bytes of a WOFF2 file
 * @returns bytes of a TrueType file
 * @throws Error for other bytes
 */
export async function stillFont(packed: Uint8Array, weight: number): Promise<Uint8Array> {
  subsetter ??= openSubsetter();
  const hb = await subsetter;
  const bytes = await decompress(packed);
  const start = hb.malloc(bytes.length);
  new Uint8Array(hb.memory.buffer).set(bytes, start);
  const blob = hb.hb_blob_create(start, bytes.length, writable, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_keep_everything(input);
  hb.hb_subset_input_pin_axis_location(input, face, weightTag, weight);
  const still = hb.hb_subset_or_fail(face, input);
  if (still === 0) throw new Error(`expected a font that can be set to the weight ${weight}`);
  const out = hb.hb_face_reference_blob(still);
  const at = hb.hb_blob_get_data(out, 0);
  const result = new Uint8Array(hb.memory.buffer, at, hb.hb_blob_get_length(out)).slice();
  hb.hb_subset_input_destroy(input);
  for (const each of [still, face]) hb.hb_face_destroy(each);
  for (const each of [out, blob]) hb.hb_blob_destroy(each);
  return result;
}
