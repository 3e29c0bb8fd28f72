import { renameSync, writeFileSync } from 'node:fs';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { thaw, toPortalData } from '../../src/loaders/portal-data.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { OpenMemory } from '../../src/loaders/read-memory.ts';
import { announceThemeFonts } from '../announce-theme-fonts.ts';

/** Last valid content of a portal. Passed in a file, as a build passes it from its check to its pages. */
export class ContentState {
  readonly #memory = new OpenMemory();
  readonly #portal: string;
  readonly #file: string;
  #next = '';
  #sound = '';
  #shown = '';

  constructor(portal: string, file: string) {
    this.#portal = portal;
    this.#file = file;
  }

  /** Whether the content was ever valid. */
  get isThere(): boolean {
    return this.#sound !== '';
  }

  /**
   * Read changed files.
   * @returns problems of single files
   */
  read(): readonly Problem[] {
    const { portal, problems } = loadPortal(this.#portal, undefined, this.#memory);
    if (problems.length > 0) return problems;
    // Loaded modules keep their fonts until the next start.
    announceThemeFonts(this.#portal, portal.site[0]?.data);
    // Authors want to see the report with the current entries.
    this.#next = JSON.stringify(thaw(toPortalData(portal)));
    return [];
  }

  /** Show what was last read. @returns false if it is shown already */
  show(): boolean {
    return this.#put(this.#next);
  }

  /**
   * Called after a check without problems: this becomes the state to fall back to.
   * @returns false if it is shown already
   */
  confirm(): boolean {
    this.#sound = this.#next;
    return this.show();
  }

  /**
   * Show the last valid state.
   * @returns false if it is shown already
   */
  fallBack(): boolean {
    this.#next = this.#sound;
    return this.#put(this.#sound);
  }

  #put(content: string): boolean {
    if (content === '' || content === this.#shown) return false;
    this.#shown = content;
    // Atomic: a page never reads half of it.
    writeFileSync(`${this.#file}.part`, content);
    renameSync(`${this.#file}.part`, this.#file);
    return true;
  }
}
