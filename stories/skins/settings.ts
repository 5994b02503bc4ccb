import { ada, king, team } from '../people';
import { fakeParagon } from '../withFake';

/** What every skin lists. */
export const types: readonly string[] = ['googledrive', 'slack', 'salesforce', 'notion'];

/** The heading of the settings page, and what stands below it. */
export const title = 'Integrations';
export const intro = 'Connect the accounts that your workspace reads from and writes to.';

/** The same accounts for every skin, a broken one among them. */
export const parameters = {
  ...fakeParagon({
    accounts: { googledrive: [ada, { ...king, status: 'INVALID' }], slack: [team] },
  }),
  layout: 'fullscreen',
  width: 'none',
  // On a docs page each skin is a page of its own, so that no stylesheet meets another.
  docs: { story: { inline: false, height: '45rem' } },
};
