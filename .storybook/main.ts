import type { StorybookConfig } from '@storybook/react-vite';
import tailwindcss from '@tailwindcss/vite';
import type { Channel } from 'storybook/internal/channels';
import { REQUEST_WHATS_NEW_DATA } from 'storybook/internal/core-events';
import { mergeConfig, runnerImport } from 'vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/react-vite', options: { strictMode: true } },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.@(ts|tsx)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // Even with its notifications off, Storybook's server would ask storybook.js.org for news.
  experimental_serverChannel: async (channel: Channel) => {
    channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
    return channel;
  },
  async viteFinal(base, { configType }) {
    const styled = mergeConfig(base, {
      // For the one story that is styled with it; other stylesheets pass as they are.
      plugins: [tailwindcss()],
      // Lowered for older browsers, `light-dark()` would no longer follow the toolbar's theme.
      build: { cssTarget: 'esnext' },
    });
    // A built Storybook is static files: nothing there could serve the local Paragon.
    if (configType === 'PRODUCTION') return styled;
    // Vite resolves the sources as everywhere else; Storybook's own loader wants file extensions.
    const { module } =
      await runnerImport<typeof import('../src/local-paragon')>('./src/local-paragon.ts');
    return mergeConfig(styled, { plugins: [module.localParagon({ catalogue: 'all' })] });
  },
};

export default config;
