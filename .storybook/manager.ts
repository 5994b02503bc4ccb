import { addons } from 'storybook/manager-api';

addons.setConfig({
  // Storybook's own zoom tool warns in the console.
  toolbar: { zoom: { hidden: true } },
});
