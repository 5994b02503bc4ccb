/** What components need to know of an error. */
export { isFailure } from '../core/errors/isFailure';
