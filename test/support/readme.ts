import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './source-tree.js';

/** A table of a README under its heading: the cells of each row, the head left out. */
export interface ReadmeTable {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a package's README, in order. */
export function readTables(room: string): readonly ReadmeTable[] {
  const text = readReadme(room);
  return text.split(/^#+ /m).flatMap((section) => {
    const [heading = '', ...lines] = section.split('\n');
    const rows = lines.filter((line) => line.startsWith('|')).map(readRow);
    return rows.length === 0 ? [] : [{ heading, rows: rows.slice(2) }];
  });
}

function readRow(line: string): readonly string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim());
}

/** The first example in a package's README. */
export function readExample(room: string): string {
  const text = readReadme(room);
  return /^```js\n([\s\S]*?)^```/m.exec(text)?.[1] ?? '';
}

/** The whole text of a package's README. */
export function readReadme(room: string): string {
  return readFileSync(join(repositoryRoot, 'packages', room, 'README.md'), 'utf8');
}
