import type { ReactElement } from 'react';
import { AccountSettingsDiscard } from './AccountSettingsDiscard';
import { AccountSettingsError } from './AccountSettingsError';
import { AccountSettingsFields } from './AccountSettingsFields';
import { AccountSettingsNotice } from './AccountSettingsNotice';
import { AccountSettingsSave } from './AccountSettingsSave';

/** What the settings look like where nobody says otherwise. */
export const ownSettings: ReactElement = (
  <>
    <AccountSettingsError />
    <AccountSettingsFields />
    <AccountSettingsNotice />
    <div className="pc-dialog-actions">
      <AccountSettingsDiscard />
      <AccountSettingsSave />
    </div>
  </>
);
