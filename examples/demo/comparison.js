import { styleText } from 'node:util';
import { reasons } from '@cookiewarden/core';

/** @typedef {import('@cookiewarden/core').ReportedDecision} Decision */

// Short enough for four columns; the reports and the log say the whole word.
/** @type {Partial<Record<Decision['reason'], string>>} */
const shortReasons = {
  granted: 'agreed',
  denied: 'refused',
  unclassified: 'no rule',
  'unclassified-pixel': 'pixel',
  'objected-by-signal': 'signal',
};

/** @type {Partial<Record<Decision['outcome'], readonly [mark: string, colour: 'green' | 'yellow' | 'red']>>} */
const marks = { passed: ['+', 'green'], amended: ['~', 'yellow'], withheld: ['-', 'red'] };

/**
 * What each visitor was sent, side by side.
 * @param {import('./visitors.js').Visit[]} visits
 * @param {NodeJS.WriteStream} stream where it will be written: colour only on a terminal
 */
export function writeComparison(visits, stream) {
  const hasColours = stream.isTTY === true && stream.hasColors();
  /** @type {(style: Parameters<typeof styleText>[0], text: string) => string} */
  const paint = (style, text) => (hasColours ? styleText(style, text) : text);
  const columns = visits.map(({ report }) => new Map(report.decisions.map((one) => [labelOf(one), one])));
  const all = new Map(columns.flatMap((column) => [...column]));

  /** @type {(what: string, category: string, cells: string[]) => string} */
  const line = (what, category, cells) => what.padEnd(36) + category.padEnd(16) + cells.join('').trimEnd();
  /** @type {(label: string, decision: Decision) => string} */
  const row = (label, { category = '' }) =>
    line(
      label,
      category,
      columns.map((column) => {
        const decision = column.get(label);
        if (decision === undefined) return ' '.repeat(13);
        const [mark, colour] = marks[decision.outcome] ?? ['?', 'red'];
        return paint(colour, `${mark} ${shortReason(decision)}`.padEnd(13));
      }),
    );
  /** @type {(kinds: Decision['kind'][]) => string[]} */
  const rows = (kinds) =>
    [...all].filter(([, { kind }]) => kinds.includes(kind)).map(([label, decision]) => row(label, decision));
  /** @type {(title: string, cells: (string | number)[]) => string} */
  const heading = (title, cells) =>
    line(
      title,
      '',
      cells.map((cell) => `${cell}`.padEnd(13)),
    );

  return [
    paint(
      'bold',
      heading(
        'What went out, and why',
        visits.map(({ visitor }) => visitor),
      ),
    ),
    ...rows(['store']),
    heading(
      'Set-Cookie lines',
      visits.map(({ setCookies }) => setCookies.length),
    ),
    '',
    ...rows(['load', 'run']),
    heading(
      'bytes of the page',
      visits.map(({ page }) => Buffer.byteLength(page)),
    ),
    '',
    '+ went out   ~ went out with a shorter life   - was withheld',
    ...writeLegend([...columns.flatMap((column) => [...column.values()])], paint),
  ].join('\n');
}

/**
 * @param {Decision[]} decisions
 * @param {(style: 'dim', text: string) => string} paint
 */
function writeLegend(decisions, paint) {
  const sentences = new Map(decisions.map((decision) => [shortReason(decision), reasons[decision.reason]]));
  return [...sentences].map(([reason, sentence]) => paint('dim', `${reason}: ${sentence}`));
}

/** @param {Decision} decision */
function shortReason({ reason }) {
  return shortReasons[reason] ?? reason;
}

/** @param {Decision} decision */
function labelOf({ kind, subject, element }) {
  switch (kind) {
    case 'store':
      return `cookie ${subject}`;
    case 'access':
      return `cookie ${subject} in the request`;
    case 'run':
      return `inline ${element} ${subject}`;
    default:
      return `${element} ${subject}`;
  }
}
