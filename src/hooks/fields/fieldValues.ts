/** What the components of a form need of core. Components take nothing but types from there. */
export { isEmpty, maxFileSize } from '../../core/forms/checkValues';
export { joinScopes, splitScopes } from '../../core/forms/scopes';
export { toOptions as toFieldOptions, toOptionValue, toStored } from '../../core/forms/toOptions';
