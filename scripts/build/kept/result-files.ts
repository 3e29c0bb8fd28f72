import { createHash } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultStore } from '../../../src/domain/reads/kept-results.ts';
import { forgetUnused, markUsed } from '../../forget-unused.ts';
import { readKept, tryWriteKept } from './kept-file.ts';

export interface ResultPlace {
  readonly folder: string;
  readonly key: string;
}

/** Milliseconds below which computing is as fast as reading. */
const worthKeeping = 8;

/** Values that JSON would omit or confuse with others. */
function spellRest(_name: string, value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw new TypeError('expected plain data');
  if (value === undefined || Object.is(value, -0))
    return { '\0': Object.is(value, -0) ? '-0' : '' };
  if (typeof value === 'number' && !Number.isFinite(value)) return { '\0': String(value) };
  if (value instanceof Map) return { '\0map': [...value] };
  if (value instanceof Set) return { '\0set': [...value] };
  return value;
}

/** Results in separate files, named by their inputs. */
export class ResultFiles implements ResultStore {
  readonly #place: ResultPlace;

  constructor(place: ResultPlace) {
    this.#place = place;
    mkdirSync(place.folder, { recursive: true });
  }

  #fileOf(from: unknown): string | undefined {
    try {
      const spelled = JSON.stringify(from, spellRest);
      const hash = createHash('sha256').update(`${this.#place.key}\n${spelled}`);
      return join(this.#place.folder, hash.digest('hex').slice(0, 32));
    } catch {
      // The input is not plain data and has no unambiguous key.
      return undefined;
    }
  }

  make<T extends object>(from: unknown, make: () => T, stands: (before: T) => boolean): T {
    const file = this.#fileOf(from);
    if (file === undefined) return make();
    const before = readKept(file) as T | undefined;
    if (before && stands(before)) {
      this.#use(file);
      return before;
    }
    const since = performance.now();
    const made = make();
    if (performance.now() - since >= worthKeeping) tryWriteKept(file, made);
    return made;
  }

  #use(file: string): void {
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (used !== undefined) markUsed(file, used);
  }
}

/** Delete results unused for a month. */
export function forgetOldResults(folder: string): void {
  mkdirSync(folder, { recursive: true });
  forgetUnused(folder);
}
