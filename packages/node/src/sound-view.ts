import type { NodeRequest, RequestView } from './request-facts.js';
import { warnOnce } from './warn-once.js';

/** A view whose questions are left unanswered where they throw: the operator's code must not cost a response. */
export function soundView(view: RequestView): RequestView {
  const questions = Object.entries(view).filter(([, ask]) => typeof ask === 'function');
  return Object.fromEntries(
    questions.map(([name, ask]: [string, (req: NodeRequest) => unknown]) => [
      name,
      function askSoundly(req: NodeRequest): unknown {
        try {
          return ask.call(view, req);
        } catch (fault) {
          const error = fault instanceof Error ? fault.name : typeof fault;
          warnOnce(
            `COOKIEWARDEN_VIEW_FAILED_${name}`,
            `view.${name} failed (${error}): it is taken for unanswered.`,
          );
          return undefined;
        }
      },
    ]),
  );
}
