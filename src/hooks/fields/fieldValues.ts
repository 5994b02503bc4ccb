/** What the components of a form need of core. Components take nothing but types from there. */
export { isEmpty, maxFileSize } from '../../core/fields/checkValues';
export { joinScopes, splitScopes } from '../../core/fields/scopes';
export { toOptions as toFieldOptions, toOptionValue, toStored } from '../../core/fields/toOptions';
