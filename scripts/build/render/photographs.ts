import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, ImageTransform } from 'astro';
import { engine } from '../../workplace.ts';
import { forgetUnused, markUsed } from '../../forget-unused.ts';

export interface Photograph {
  /** Relative to the folder of the site. */
  readonly file: string;
  /** Copy placed below the folder of the site. */
  readonly copy: string;
  /** In the portal. */
  readonly original: string;
  readonly transform: ImageTransform;
}

interface AstroAsset {
  addStaticImage?: (transform: ImageTransform, hashed: string[], original: string) => string;
  referencedImages?: { add(original: string): void; has(original: string): boolean };
}

interface ImageNames {
  hashTransform(transform: ImageTransform, service: string, hashed: string[]): string;
  propsToFilename(file: string, transform: ImageTransform, hash: string): string;
}

async function loadNames(): Promise<ImageNames> {
  const astro = createRequire(join(engine, 'package.json')).resolve('astro/package.json');
  const file = join(dirname(astro), 'dist/assets/utils/hash.js');
  return (await import(pathToFileURL(file).href)) as ImageNames;
}

/**
 * Answer requests for resized pictures in place of Astro's bundler (7.3.5), which `astro:assets` looks up in
 * `globalThis`.
 * @returns function that takes the pictures requested since its last call
 */
export async function answerPictures(
  { service }: AstroConfig['image'],
  base: string,
): Promise<() => readonly Photograph[]> {
  const { hashTransform, propsToFilename } = await loadNames();
  let asked = new Map<string, Photograph>();
  const asset: AstroAsset = {
    addStaticImage(transform, hashed, original) {
      const { src } = transform;
      if (typeof src === 'string')
        throw new Error(`expected a picture of the portal, found ${src}`);
      const copy = src.src.slice(base.length);
      const hash = hashTransform(transform, service.entrypoint, hashed);
      const file = propsToFilename(`/${copy}`, transform, hash).replace(/^\//, '');
      asked.set(file, { file, copy, original, transform });
      return encodeURI(`${base}${file}`);
    },
    referencedImages: {
      add(original) {
        throw new Error(`${original}: expected to be shown smaller, found the picture as it is`);
      },
      has: () => false,
    },
  };
  Object.assign(globalThis, { astroAsset: asset });
  return () => {
    const all = [...asked.values()];
    asked = new Map();
    return all;
  };
}

interface Service {
  transform(
    bytes: Uint8Array,
    transform: object,
    config: AstroConfig['image'],
  ): Promise<{ readonly data: Uint8Array }>;
}

/**
 * Write the resized pictures that no earlier build has written: their names include their inputs. Delete the
 * copies of the originals.
 */
export async function makePhotographs(
  photographs: readonly Photograph[],
  image: AstroConfig['image'],
  site: string,
  home: string,
): Promise<void> {
  const cache = join(home, '.cache', 'media');
  mkdirSync(cache, { recursive: true });
  // Languages share pictures.
  const each = new Map(photographs.map((one) => [one.file, one]));
  for (const { file, copy, original, transform } of each.values()) {
    const kept = join(cache, basename(file));
    if (!existsSync(kept)) {
      const { default: service } = (await import('astro/assets/services/sharp')) as unknown as {
        readonly default: Service;
      };
      const src = `/${copy}`;
      const { data } = await service.transform(
        readFileSync(original),
        { ...transform, src },
        image,
      );
      writeFileSync(kept, data);
    }
    markUsed(kept, statSync(kept).mtimeMs);
    const made = join(site, file);
    mkdirSync(dirname(made), { recursive: true });
    copyFileSync(kept, made);
  }
  for (const { copy } of each.values()) rmSync(join(site, copy), { force: true });
  forgetUnused(cache);
}
