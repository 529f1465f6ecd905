import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Minutes of keys in real editors and pages; measured where one runner has all files to itself. */
const long = ['editors', 'fuzz', 'linkedin', 'journey', 'sends', 'card', 'coach'].map(
  (name) => `/tests/browser/${name}.test.ts`,
);

/**
 * Two workers are done at the same time when the last files are short ones. Where the files have been run before, vitest
 * knows how long each takes; a fresh clone only knows their sizes, and these few tell nothing by theirs.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = long.findIndex((path) => moduleId.endsWith(path));
      return place === -1 ? long.length : place;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
