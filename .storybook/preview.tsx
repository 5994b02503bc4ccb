import type { Decorator, Preview } from '@storybook/react-vite';
import { createPortal } from 'react-dom';
import { MINIMAL_VIEWPORTS } from 'storybook/viewport';
import stylesheet from '../src/styles.css?inline';
import { checkLooks } from './checkLooks';
import './preview.css';

const withTheme: Decorator = (Story, { globals }) => {
  document.documentElement.dataset.theme = globals.theme;
  document.documentElement.style.colorScheme = globals.theme;
  return <Story />;
};

/** The kit's stylesheet, or the one that a story brings in its place: each is there as long as its story. */
const withStylesheet: Decorator = (Story, { parameters }) => (
  <>
    {createPortal(<style>{parameters.stylesheet}</style>, document.head)}
    <Story />
  </>
);

const preview: Preview = {
  afterEach: (context) => (import.meta.env.VITEST_STORYBOOK ? checkLooks(context) : undefined),
  decorators: [withTheme, withStylesheet],
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
    stylesheet,
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
        order: [
          'Start',
          'Live',
          ['Drop-in'],
          'Drop-in',
          ['Accounts'],
          'Hooks',
          'Parts',
          ['Guide', 'Three skins'],
          'Theming',
          ['Guide', 'Tailwind and other CSS', 'Playground'],
          'Hosts',
          'Words',
          'Recipes',
          'Migrating',
          'Next.js',
          'Testing your app',
          'Local Paragon',
          'Self-hosted Paragon',
          'Supported browsers',
          'Reliability',
        ],
      },
    },
  },
};

export default preview;
