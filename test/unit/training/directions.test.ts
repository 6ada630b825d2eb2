import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boost } from "../../../scripts/training/boost.ts";
import { createRandom } from "../../../scripts/training/random.ts";
import { sumOfTrees } from "../../../shared/checking/judge/trees.ts";

const count = 800;
const options = {
  rounds: 25,
  depth: 4,
  rate: 0.3,
  leastMass: 0.5,
  penalty: 1,
  features: 1,
  rows: 1,
  seed: 1,
};

describe("trees with directions", () => {
  test("never say more where a feature that may only lower is raised, whatever the data look like", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const random = createRandom(seed);
        const values = Float32Array.from({ length: 2 * count }, () => random());
        // The first feature goes up and down: a free tree follows it.
        const labels = Float32Array.from({ length: count }, (_, row) =>
          Math.sin(9 * values[2 * row]!) + values[2 * row + 1]! + random() > 0.8 ? 1 : 0,
        );
        const rows = { width: 2, count, values, labels, weights: new Float32Array(count).fill(1) };
        const trees = boost(rows, { ...options, directions: [-1, 0] });
        for (let other = 0; other <= 1; other += 0.1) {
          let last = Infinity;
          for (let value = 0; value <= 1; value += 0.02) {
            const says = sumOfTrees(trees, [value, other]);
            expect(says).toBeLessThanOrEqual(last + 1e-9);
            last = says;
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
