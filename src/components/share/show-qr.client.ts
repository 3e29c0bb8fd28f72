import { encodeQr, traceQr } from '../../exports/qr/encode-qr.ts';
import { writeQrSvg } from '../../exports/qr/write-qr-svg.ts';

const svg = 'http://www.w3.org/2000/svg';
/** Pixels of a QR module in the PNG. */
const scale = 12;

function makePart(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const part = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
  return part;
}

/** QR code as SVG. */
function drawCode(link: string, label: string): SVGElement {
  const modules = encodeQr(link);
  const size = String(modules.length);
  const picture = makePart('svg', {
    viewBox: `0 0 ${size} ${size}`,
    'shape-rendering': 'crispEdges',
    role: 'img',
    'aria-label': label,
  });
  picture.append(
    makePart('rect', { width: size, height: size, fill: '#fff' }),
    makePart('path', { d: traceQr(modules), stroke: '#000' }),
  );
  return picture;
}

/** The same as a bitmap. */
function paintCode(link: string): Promise<Blob | null> {
  const modules = encodeQr(link);
  const canvas = document.createElement('canvas');
  canvas.width = modules.length * scale;
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = '#000';
    modules.forEach((row, y) => {
      row.forEach((dark, x) => {
        if (dark) context.fillRect(x * scale, y * scale, scale, scale);
      });
    });
  }
  return new Promise((resolve) => canvas.toBlob(resolve));
}

/**
 * Show the QR code of a link in the panel, replacing an existing one, and offer it as files.
 * @param bar panel, with two links to the files
 */
export function showQr(bar: HTMLElement, link: string): void {
  const room = bar.querySelector('details > div');
  const [vector, pixels] = bar.querySelectorAll<HTMLAnchorElement>('a[download]');
  if (!room || !vector || !pixels) return;
  const label = vector.previousSibling?.textContent?.trim() ?? '';
  for (const old of room.querySelectorAll(':scope > :is(img, svg)')) old.remove();
  room.prepend(drawCode(link, label));
  vector.href = URL.createObjectURL(new Blob([writeQrSvg(link)], { type: 'image/svg+xml' }));
  vector.download = 'qr.svg';
  void paintCode(link).then((blob) => {
    if (!blob) return;
    pixels.href = URL.createObjectURL(blob);
    pixels.download = 'qr.png';
  });
}
