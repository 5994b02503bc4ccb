/** What the drop-in needs of core to open an install flow. Components take nothing but types from there. */
export { asksForMore } from '../../core/attempts/asksForMore';
export { openFlow } from '../../core/attempts/openFlow';
