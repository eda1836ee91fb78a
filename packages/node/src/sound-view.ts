import { isLate } from '@cookiewarden/core';
import type { NodeRequest, RequestView } from './request-facts.js';
import { warnOnce } from './warn-once.js';

// What each question is answered with.
const answerTypes: Readonly<Record<keyof RequestView, readonly string[]>> = {
  isSecure: ['boolean'],
  host: ['string'],
  url: ['string'],
  requestId: ['string', 'number'],
  route: ['string'],
  logger: ['object'],
};

/**
 * A view whose questions are left unanswered where they throw, or answer with what is none: the operator's code must
 * not cost a response.
 */
export function soundView(view: RequestView): RequestView {
  const questions = Object.entries(view).filter(([, ask]) => typeof ask === 'function');
  return Object.fromEntries(
    questions.map(([name, ask]: [string, (req: NodeRequest) => unknown]) => {
      const types = Object.entries(answerTypes).find(([question]) => question === name)?.[1] ?? [];
      const failed = (how: string) =>
        warnOnce(`COOKIEWARDEN_VIEW_FAILED_${name}`, `view.${name} ${how}: it is taken for unanswered.`);
      return [
        name,
        function askSoundly(req: NodeRequest): unknown {
          try {
            const answer = ask.call(view, req) ?? undefined;
            if (isLate(answer)) failed('answered with a promise');
            else if (answer === undefined || types.includes(typeof answer)) return answer;
            else failed(`answered with what is no ${types.join(' or ')}`);
          } catch (fault) {
            failed(`failed (${fault instanceof Error ? fault.name : typeof fault})`);
          }
          return undefined;
        },
      ];
    }),
  );
}
