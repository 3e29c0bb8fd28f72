/** Names of coordinate systems in degrees. */
const inDegrees =
  /\bcrs84\b|\bcrs:?84h?\b|\bepsg:*(?:[\d.]*:)?4\d{3}$|\bwgs[ _]?84$|\bogc:1\.3:crs84/i;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * The coordinate system of a GeoJSON file, unless in degrees, the default (RFC 7946). A linked one is not
 * fetched; the coordinates are checked instead.
 */
export function findCrs(crs: unknown): string | undefined {
  if (!isFields(crs) || !isFields(crs.properties)) return undefined;
  const { name, code } = crs.properties;
  const told = crs.type === 'EPSG' && code !== undefined ? `EPSG:${code}` : name;
  if (typeof told !== 'string') return undefined;
  return inDegrees.test(told.trim()) ? undefined : told.trim();
}
