import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig, runnerImport } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.stories.@(ts|tsx)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  async viteFinal(base) {
    // Vite resolves the sources as everywhere else; Storybook's own loader wants file extensions.
    const { module } =
      await runnerImport<typeof import('../src/local-paragon')>('./src/local-paragon.ts');
    return mergeConfig(base, { plugins: [module.localParagon()] });
  },
};

export default config;
