/**
 * Whether a function of the operator's answered with a promise where nothing waits for one. Its rejection is heard:
 * one that nobody hears ends the process, and with it every visitor's response.
 */
export function isLate(answer: unknown, onRejected: (fault: unknown) => void = ignore): boolean {
  if (typeof answer !== 'object' || answer === null || !('then' in answer)) return false;
  const { then: callBack } = answer;
  if (typeof callBack !== 'function') return false;
  callBack.call(answer, undefined, function hearRejection(fault: unknown) {
    try {
      onRejected(fault);
    } catch {
      // Who hears of failures has failed: there is nobody left to tell.
    }
  });
  return true;
}

function ignore(): void {}
