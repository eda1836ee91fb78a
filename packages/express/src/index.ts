export { cookieWarden, type ExpressOptions } from './cookie-warden.js';
