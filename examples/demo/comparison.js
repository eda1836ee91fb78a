import { styleText } from 'node:util';
import { reasons } from '@cookiewarden/core';

/** @typedef {import('@cookiewarden/core').ReportedDecision} Decision */

// Short enough for four columns; the reports and the log say the whole word.
/** @type {Partial<Record<Decision['reason'], string>>} */
const shortReasons = {
  granted: 'agreed',
  denied: 'refused',
  unclassified: 'no rule',
  'objected-by-signal': 'signal',
};
const firstWidth = 38;
const width = 15;

/**
 * What each visitor was sent, side by side.
 * @param {import('./visitors.js').Visit[]} visits
 * @param {NodeJS.WriteStream} stream where it will be written: colour only on a terminal
 */
export function writeComparison(visits, stream) {
  const hasColours = stream.isTTY === true && stream.hasColors();
  /** @type {(style: Parameters<typeof styleText>[0], text: string) => string} */
  const paint = (style, text) => (hasColours ? styleText(style, text) : text);
  const decisions = visits.map(({ report }) => byLabel(report.decisions));
  const labels = [...new Set(decisions.flatMap((map) => [...map.keys()]))];

  /** @type {(first: string, cells: string[]) => string} */
  const line = (first, cells) =>
    first.padEnd(firstWidth) +
    cells
      .map((cell) => cell.padEnd(width))
      .join('')
      .trimEnd();
  /** @type {(label: string) => string} */
  const row = (label) => {
    const cells = decisions.map((map) => {
      const decision = map.get(label);
      if (decision === undefined) return ' '.repeat(width);
      const passed = decision.outcome === 'passed' || decision.outcome === 'amended';
      const text = `${passed ? '+' : '-'} ${shortReasons[decision.reason] ?? decision.reason}`;
      return paint(passed ? 'green' : 'red', text.padEnd(width));
    });
    return label.padEnd(firstWidth) + cells.join('').trimEnd();
  };
  const used = new Set(decisions.flatMap((map) => [...map.values()].map(({ reason }) => reason)));
  return [
    paint(
      'bold',
      line(
        'What went out (+) and what did not (-)',
        visits.map(({ visitor }) => visitor),
      ),
    ),
    ...labels.map(row),
    '',
    line(
      'Set-Cookie lines in the response',
      visits.map(({ setCookies }) => `${setCookies.length}`),
    ),
    line(
      'bytes of the page',
      visits.map(({ page }) => `${Buffer.byteLength(page)}`),
    ),
    '',
    ...[...used].map((reason) => paint('dim', `${shortReasons[reason] ?? reason}: ${reasons[reason]}`)),
  ].join('\n');
}

/** @param {readonly Decision[]} decisions */
function byLabel(decisions) {
  return new Map(
    decisions.filter(({ kind }) => kind !== 'access').map((decision) => [labelOf(decision), decision]),
  );
}

/** @param {Decision} decision */
function labelOf({ kind, subject, element, category }) {
  const what =
    kind === 'store' ? `cookie ${subject}` : kind === 'run' ? `inline ${subject}` : `${element} ${subject}`;
  return category === undefined ? what : `${what} (${category})`;
}
