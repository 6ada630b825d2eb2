/** The principal axes of vectors around zero, the one along which they differ most first (Jacobi's rotations of their covariance). */
export function principalAxes(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const matrix = covarianceOf(vectors);
  const size = matrix.length;
  const axes = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)),
  );
  for (let sweep = 0; sweep < 12; sweep++)
    for (let one = 0; one < size; one++)
      for (let other = one + 1; other < size; other++) rotate(matrix, axes, one, other);
  return Array.from({ length: size }, (_, axis) => axis)
    .toSorted((left, right) => matrix[right]![right]! - matrix[left]![left]!)
    .map((axis) => axes.map((row) => row[axis]!));
}

function covarianceOf(vectors: readonly (readonly number[])[]): number[][] {
  const size = vectors[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const vector of vectors)
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++)
        matrix[row]![column] = matrix[row]![column]! + vector[row]! * vector[column]!;
  return matrix;
}

/** Turns two axes so that the matrix has a zero where they cross. */
function rotate(matrix: number[][], axes: number[][], one: number, other: number): void {
  const crossing = matrix[one]![other]!;
  if (Math.abs(crossing) < 1e-12) return;
  const angle = 0.5 * Math.atan2(2 * crossing, matrix[one]![one]! - matrix[other]![other]!);
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  for (const rows of [matrix, axes])
    for (const row of rows) {
      const left = row[one]!;
      const right = row[other]!;
      row[one] = cosine * left + sine * right;
      row[other] = cosine * right - sine * left;
    }
  for (let column = 0; column < matrix.length; column++) {
    const above = matrix[one]![column]!;
    const below = matrix[other]![column]!;
    matrix[one]![column] = cosine * above + sine * below;
    matrix[other]![column] = cosine * below - sine * above;
  }
}
