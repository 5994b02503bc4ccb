import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { arabicLabels } from '../../src/labels/ar';
import { everyInputs, hardInputs } from '../../src/model/forms/everyInputs';
import { fakeParagon, withFake } from '../withFake';
import { adasAccount, every, StoryForm } from './StoryForm';

const inputsOf = (...ids: string[]): object[] =>
  [...everyInputs, ...hardInputs].filter(({ id }) => ids.includes(id));

const filled = {
  text: 'looms',
  email: 'ada@work.example',
  url: 'https://looms.example',
  password: 'not-for-your-eyes',
  textarea: 'Sent by the engine.\nDo not answer.',
  boolean: true,
  switch: true,
  enum: 'normal',
  dynamicEnum: 'Project 3@ada@work.example',
  customDropdown: 'store',
  comboInput: {
    mainInput: 'Project 1@ada@work.example',
    dependentInput: 'Bug/Project 1@ada@work.example',
  },
  dynamicComboInput: {
    mainInput: 'Project 1@ada@work.example',
    dependentInput: 'Bug/Project 1@ada@work.example',
    variableInput: { summary: 'Brass', labels: ['steel'] },
  },
  fieldMapper: { objectMapping: 'Contact@ada@work.example', fieldMappings: {} },
  permission: 'read own',
  file: '-----BEGIN',
};

const meta = {
  title: 'Parts/Field',
  component: StoryForm,
  args: { inputs: everyInputs },
  parameters: {
    width: '28rem',
    ...fakeParagon({
      catalogue: 'forms',
      accounts: { [every]: [{ id: adasAccount, email: 'ada@work.example' }] },
    }),
    docs: {
      description: { component: 'The fields of a form, one for each type of input that there is.' },
    },
  },
  ...withFake,
} satisfies Meta<typeof StoryForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every type of input, with nothing filled in. */
export const EveryType: Story = {
  async play({ canvas }) {
    await canvas.findByRole('radiogroup', { name: 'Priority' });
    await canvas.findByRole('combobox', { name: 'Object' });
  },
};

/** Every type, filled in. */
export const Filled: Story = {
  args: { initialValues: filled },
  async play({ canvas, canvasElement }) {
    const project = await canvas.findByRole('combobox', { name: 'Issue type' });
    await expect(project).toBeVisible();
    await waitFor(() =>
      expect(canvas.getByDisplayValue('Project 3 of ada@work.example')).toBeVisible(),
    );
    await canvas.findByRole('group', { name: 'Labels' });
    await expect(canvasElement.innerHTML).not.toContain('not-for-your-eyes');
  },
};

/** What is wrong stands beside each field. */
export const WithErrors: Story = {
  args: {
    inputs: inputsOf('text', 'number', 'password', 'enum', 'project', 'permission', 'copyable'),
    initialValues: { number: 'many' },
    errors: {
      text: 'required',
      number: 'number',
      password: 'The provider does not accept this secret.',
      enum: 'required',
      project: 'required',
      permission: 'requiredScopes',
    },
  },
  async play({ canvas }) {
    await waitFor(() => expect(canvas.getAllByRole('alert')).toHaveLength(6));
  },
};

/** While the form is sent, nothing can be changed, and the focus stays. */
export const Disabled: Story = {
  args: { initialValues: filled, isDisabled: true },
  async play({ canvas }) {
    await canvas.findByRole('group', { name: 'Labels' });
  },
};

/** The options of the account: loaded when the list opens, searched by the server, page by page. */
export const Options: Story = {
  args: { inputs: inputsOf('project') },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('combobox', { name: 'Project' }));
    await canvas.findByRole('option', { name: 'Project 1 of ada@work.example' });
  },
};

/** A source that fails, one that waits for another answer, a value that is no option any more, an unknown type. */
export const HardCases: Story = {
  args: {
    inputs: hardInputs.filter(({ id }) => id !== 'people' && id !== 'ownFields'),
    initialValues: { broken: 'x', numbers: 9, section: 'atlantis' },
  },
  async play({ canvas }) {
    await canvas.findByText('The options could not be loaded.');
    await waitFor(() => expect(canvas.getByDisplayValue('9 (no longer there)')).toBeVisible());
  },
};

export const Dark: Story = { ...Filled, globals: { theme: 'dark' } };

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { initialValues: filled, labels: arabicLabels.fields },
  decorators: [
    (Draw) => (
      <div dir="rtl" lang="ar">
        <Draw />
      </div>
    ),
  ],
  play: EveryType.play,
};
