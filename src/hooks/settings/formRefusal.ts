/** What the components of settings need of core. Components take nothing but types from there. */
export { getFormRefusal } from '../../core/settings/refusals';
