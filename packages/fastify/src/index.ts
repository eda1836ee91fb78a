export { cookieWarden, type FastifyOptions } from './cookie-warden.js';
