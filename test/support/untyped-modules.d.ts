// Packages without types of their own, from which the tests take one function each.
declare module 'cookie-session';
declare module 'engine.io-client';
declare module 'express-http-proxy';
declare module 'on-headers';
declare module 'ws';
