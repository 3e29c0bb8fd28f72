import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestState, packState, unpackState } from './pack-state.ts';

describe('a text in an address', () => {
  it('comes back as it was, with signs that every address may have', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 600 }), async (text) => {
        const packed = await packState(text);
        expect(packed).toMatch(/^[tz][\w\-.!~*'()%]*$/);
        expect(await unpackState(packed)).toBe(text);
      }),
    );
  });

  it('stays readable while it is short, and is compressed when it is long', async () => {
    expect(await packState('ab c')).toBe('tab%20c');
    const long = 'კლასტერის საგზაო რუკა, '.repeat(60);
    const packed = await packState(long);
    expect(packed).toMatch(/^z/);
    // 1,380 Georgian characters would be escaped as 9 characters each.
    expect(packed.length).toBeLessThan(200);
    expect(await unpackState(packed)).toBe(long);
  });

  it('that was damaged is none', async () => {
    const packed = await packState('long text '.repeat(40));
    for (const wrong of ['', '#', 'x1', 't%E1', 'z', 'z####', packed.slice(0, 12)])
      expect([wrong, await unpackState(wrong)]).toEqual([wrong, undefined]);
  });

  it('that unpacks to more than a page can hold is refused', async () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000, 'a')).toString('base64url');
    expect(await unpackState(`z${bomb}`)).toBeUndefined();
    expect(await unpackState(`t${'a'.repeat(longestState + 1)}`)).toBeUndefined();
  });
});
