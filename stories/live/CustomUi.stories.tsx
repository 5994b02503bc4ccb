import type { Meta, StoryObj } from '@storybook/react-vite';
import { CustomUi } from './CustomUi';
import { expectLive } from './expectLive';
import { LocalParagon } from './LocalParagon';

const meta = {
  title: 'Live/Custom UI with hooks',
  component: CustomUi,
  decorators: [
    (Story) => (
      <LocalParagon>
        <Story />
      </LocalParagon>
    ),
  ],
  args: { types: ['googledrive', 'googlecalendar', 'slack'] },
} satisfies Meta<typeof CustomUi>;

export default meta;

/** An app's own screen, made of hooks alone, with the real SDK on the local Paragon. */
export const CustomUiWithHooks: StoryObj<typeof meta> = {
  name: 'Custom UI with hooks',
  play: expectLive,
};
