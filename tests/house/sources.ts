import { globSync, readFileSync } from 'node:fs';

export interface Source {
  /** Path from the top of the project. */
  readonly file: string;
  readonly text: string;
  readonly lines: number;
}

const read = (file: string): Source => {
  const text = readFileSync(file, 'utf8');
  return { file, text, lines: text.split('\n').length - 1 };
};

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

/** Everything that ships: `src` and `entrypoints`, without tests. */
export const shipped: readonly Source[] = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'])
  .filter((file) => !isTest(file))
  .sort()
  .map(read);

/** Every hand-written TypeScript file of the project. */
export const all: readonly Source[] = globSync(['{src,entrypoints,tests,scripts}/**/*.{ts,tsx}'])
  .sort()
  .map(read);
