import { renameSync, writeFileSync } from 'node:fs';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { thaw, toPortalData } from '../../src/loaders/portal-data.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { OpenMemory } from '../../src/loaders/read-memory.ts';
import { announceThemeFonts } from '../announce-theme-fonts.ts';

/**
 * The content of a portal as the dev server shows it: what was last sound. It stands in a file, as what
 * a build hands from its check to its pages does.
 */
export class ContentState {
  readonly #memory = new OpenMemory();
  readonly #portal: string;
  readonly #file: string;
  #next = '';
  #sound = '';
  #shown = '';

  /** @param file for the content that is shown */
  constructor(portal: string, file: string) {
    this.#portal = portal;
    this.#file = file;
  }

  /** Was the content ever sound since the start? */
  get isThere(): boolean {
    return this.#sound !== '';
  }

  /**
   * Reads what changed.
   * @returns what is wrong with files by themselves
   */
  read(): readonly Problem[] {
    const { portal, problems } = loadPortal(this.#portal, undefined, this.#memory);
    if (problems.length > 0) return problems;
    // What is loaded already keeps the letters that it has, until the next start.
    announceThemeFonts(this.#portal, portal.site[0]?.data);
    // Who writes wants to see the report as its entries have it now.
    this.#next = JSON.stringify(thaw(toPortalData(portal)));
    return [];
  }

  /** Lets the pages show what was last read. @returns false where they do already */
  show(): boolean {
    return this.#put(this.#next);
  }

  /**
   * The check found nothing: from here on this is what is shown when something is wrong.
   * @returns false where the pages show it already
   */
  confirm(): boolean {
    this.#sound = this.#next;
    return this.show();
  }

  /**
   * Lets the pages show what was last sound.
   * @returns false where they do already
   */
  fallBack(): boolean {
    this.#next = this.#sound;
    return this.#put(this.#sound);
  }

  #put(content: string): boolean {
    if (content === '' || content === this.#shown) return false;
    this.#shown = content;
    // A page that is being rendered reads the old file or the new one, never half of one.
    writeFileSync(`${this.#file}.part`, content);
    renameSync(`${this.#file}.part`, this.#file);
    return true;
  }
}
