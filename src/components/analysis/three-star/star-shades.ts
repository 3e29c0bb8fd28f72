/** Fill classes of areas by their number of sectors that stand out, with what each counts; the last one is open. */
export const starShades = [
  { fill: 'q0', count: '0' },
  { fill: 'q2', count: '1' },
  { fill: 'q4', count: '2' },
  { fill: 'q5', count: '3+' },
] as const;
