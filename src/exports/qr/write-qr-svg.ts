import { encodeQr, traceQr } from './encode-qr.ts';

/** QR code as a standalone SVG: dark on a light background, whatever the page behind it. */
export function writeQrSvg(text: string): string {
  const modules = encodeQr(text);
  const box = `0 0 ${modules.length} ${modules.length}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${modules.length}v${modules.length}H0z"/><path stroke="#000" d="${traceQr(modules)}"/></svg>\n`;
}
