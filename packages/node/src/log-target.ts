/** Pino's levels, and none. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

/** A pino level, or none. */
export type LogLevel = (typeof logLevels)[number];

/** What the warden needs of a logger: pino's, Fastify's and pino-http's have it. */
export type LogTarget = {
  readonly [Level in Exclude<LogLevel, 'silent'>]: (bindings: object, message: string) => void;
};
