import Module from 'node:module';
import { guard } from '@cookiewarden/node';

/**
 * Fastify's tests hardly ever listen: `inject` of light-my-request hands their requests to the application without a server.
 * This puts the policy before those as well, wherever light-my-request is required from.
 */
export function guardInjection(policy, options) {
  const load = Module._load;
  const guarded = new WeakMap();
  Module._load = function loadUnderPolicy(...parameters) {
    const loaded = load.apply(this, parameters);
    if (typeof loaded !== 'function' || loaded.isInjection === undefined) return loaded;
    if (!guarded.has(loaded)) guarded.set(loaded, guardInject(loaded, policy, options));
    return guarded.get(loaded);
  };
}

function guardInject(inject, policy, options) {
  return new Proxy(inject, {
    apply(_inject, self, [dispatch, ...rest]) {
      return Reflect.apply(inject, self, [guardDispatch(dispatch, policy, options), ...rest]);
    },
  });
}

function guardDispatch(dispatch, policy, options) {
  // An Express application is recognised by identity: it stays what it is.
  if (typeof dispatch !== 'function' || dispatch.request?.app === dispatch) return dispatch;
  return new Proxy(dispatch, {
    apply(_dispatch, self, [req, res]) {
      guard((...parts) => Reflect.apply(dispatch, self, parts), policy, options)(req, res);
    },
  });
}
