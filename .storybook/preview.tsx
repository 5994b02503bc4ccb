import type { Decorator, Preview } from '@storybook/react-vite';
import { MINIMAL_VIEWPORTS } from 'storybook/viewport';
import '../src/styles.css';
import './preview.css';

const withTheme: Decorator = (Story, { globals }) => {
  document.documentElement.dataset.theme = globals.theme;
  document.documentElement.style.colorScheme = globals.theme;
  return <Story />;
};

const preview: Preview = {
  decorators: [withTheme],
  initialGlobals: { theme: 'light' },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        items: ['light', 'dark'],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    // The theme brings the background.
    backgrounds: { disable: true },
    viewport: {
      options: {
        ...MINIMAL_VIEWPORTS,
        narrow: { name: 'Narrow', styles: { width: '320px', height: '700px' } },
      },
    },
    options: {
      storySort: {
        order: ['Start', 'Reliability', 'Live', ['Drop-in'], 'Drop-in', ['Accounts'], 'Parts'],
      },
    },
  },
};

export default preview;
