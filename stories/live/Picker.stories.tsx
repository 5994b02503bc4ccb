import type { Meta, StoryObj } from '@storybook/react-vite';
import { expectLive } from './expectLive';
import { LocalParagon } from './LocalParagon';
import { Picker as ImportScreen } from './Picker';

const meta = {
  title: 'Live/Picker',
  component: ImportScreen,
  decorators: [
    (Story) => (
      <LocalParagon>
        <Story />
      </LocalParagon>
    ),
  ],
  // "Sync Files" of the local Paragon.
  args: { workflowId: '98c4dffc-91f0-4075-a31f-deb3c49e2e7a' },
} satisfies Meta<typeof ImportScreen>;

export default meta;

/** Which account is used where: the person chooses one, and the app's own screen reads and runs as that one. */
export const Picker: StoryObj<typeof meta> = { play: expectLive };
