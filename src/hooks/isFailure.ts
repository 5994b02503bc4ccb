/** What components need to know of an error. Components take nothing but types from core. */
export { isFailure } from '../core/errors/isFailure';
