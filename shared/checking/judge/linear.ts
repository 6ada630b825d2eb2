/** A linear model of log-odds: a coefficient for each feature as it stands, and what is added. */
export type Linear = { readonly coefficients: readonly number[]; readonly offset: number };

/** What a linear model says of a row of features: log-odds. */
export function sumOfLinear({ coefficients, offset }: Linear, row: ArrayLike<number>): number {
  let sum = offset;
  for (let feature = 0; feature < coefficients.length; feature++)
    sum += coefficients[feature]! * row[feature]!;
  return sum;
}
