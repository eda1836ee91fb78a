/**
 * @typedef {import('@cookiewarden/core').Report} Report
 * @typedef {{ visitor: string, setCookies: string[], page: string, report: Report }} Visit
 */

/** @type {{ visitor: string, choice?: string, headers: Record<string, string> }[]} */
const visitors = [
  { visitor: 'refused', choice: 'none', headers: {} },
  { visitor: 'statistics', choice: 'statistical', headers: {} },
  { visitor: 'agreed', choice: 'all', headers: {} },
  { visitor: 'Sec-GPC: 1', headers: { 'Sec-GPC': '1' } },
];

/**
 * Asks the shop for its page as four visitors, over HTTP as their browsers would.
 * @param {string} url
 * @param {() => Promise<Report>} nextReport
 * @returns {Promise<Visit[]>}
 */
export async function askAll(url, nextReport) {
  const visits = [];
  for (const { visitor, choice, headers } of visitors) {
    const cookie = choice === undefined ? '' : await answer(url, choice, nextReport);
    const reported = nextReport();
    const response = await fetch(url, { headers: { ...headers, ...(cookie && { cookie }) } });
    const page = await response.text();
    visits.push({ visitor, setCookies: response.headers.getSetCookie(), page, report: await reported });
  }
  return visits;
}

/**
 * Answers the shop's question and gives back the cookies that a browser would now hold.
 * @param {string} url
 * @param {string} choice
 * @param {() => Promise<Report>} nextReport
 */
async function answer(url, choice, nextReport) {
  const reported = nextReport();
  const response = await fetch(`${url}/consent`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({ choice }),
  });
  await reported;
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
}
