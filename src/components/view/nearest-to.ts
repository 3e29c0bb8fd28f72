/**
 * The element whose middle is nearest to a point of the screen.
 * @param reach max distance in pixels
 */
export function nearestTo<Shape extends Element>(
  shapes: readonly Shape[],
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
  reach: number,
): Shape | undefined {
  const near = shapes
    .map((shape) => {
      const { x, y, width, height } = shape.getBoundingClientRect();
      return { shape, far: Math.hypot(x + width / 2 - clientX, y + height / 2 - clientY) };
    })
    .filter(({ far }) => far <= reach);
  return near.toSorted((a, b) => a.far - b.far)[0]?.shape;
}
