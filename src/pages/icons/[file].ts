import type { APIRoute } from 'astro';
import sharp from 'sharp';
import engineIcon from '../../../public/icon.svg?raw';
import { themeColours } from '../../domain/colours/site-colours.ts';
import { pictures, portal } from '../../portal/built-portal.ts';
import { iconSizes } from '../../queries/frame/view-manifest.ts';

/** Share of a picture filled by the logo; of a maskable one, which may be cut to a circle, the safe area. */
const shares = { any: 1, maskable: 0.62 } as const;

export function getStaticPaths() {
  return (['any', 'maskable'] as const).flatMap((purpose) =>
    iconSizes.map((size) => ({
      params: { file: `${purpose}-${size}.png` },
      props: { purpose, size },
    })),
  );
}

/** `/icons/any-192.png`: the logo of the portal, or by default that of the engine, as an app icon. */
export const GET: APIRoute<{ purpose: keyof typeof shares; size: number }> = async ({ props }) => {
  const { purpose, size } = props;
  const { mark } = portal.site.theme;
  const source = (mark && pictures.get(mark)) ?? Buffer.from(engineIcon);
  const inner = Math.round(size * shares[purpose]);
  const background = purpose === 'any' ? '#0000' : themeColours(portal.site.colours).light.paper;
  // Vector drawings are rendered at their size: enlarged afterwards, their edges would blur.
  const { width = size } = await sharp(source).metadata();
  const drawn = await sharp(source, { density: Math.min(2400, Math.ceil((72 * inner) / width)) })
    .resize(inner, inner, { fit: 'contain', background: '#0000' })
    .png()
    .toBuffer();
  const icon = await sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: drawn }])
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(icon), { headers: { 'content-type': 'image/png' } });
};
