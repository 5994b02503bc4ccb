import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { FieldValues } from 'paragon-connect-react';
import type { ReactElement } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openModal } from '../../../src/components/focus/openModal';
import { everyInputs, hardInputs } from '../../../src/model/forms/everyInputs';
import { type Rendered, renderWithFake } from '../renderWithFake';
import { Form } from './Form';

const every = 'custom.everyinput';
const ada = 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e';
const target = { integration: every, credentialId: ada };

function renderForm(
  ids: string[],
  props: Partial<Parameters<typeof Form>[0]> = {},
  wrap: (form: ReactElement) => ReactElement = (form) => form,
): Rendered & { onValues: ReturnType<typeof vi.fn>; last(): FieldValues } {
  const onValues = vi.fn();
  const inputs = ids.map((id) => [...hardInputs, ...everyInputs].find((one) => one.id === id));
  const form = <Form inputs={inputs as object[]} {...{ target, onValues }} {...props} />;
  const accounts = { [every]: [{ id: ada, email: 'ada@work.example' }] };
  const rendered = renderWithFake(wrap(form), { catalogue: 'forms', accounts });
  return { ...rendered, onValues, last: () => onValues.mock.lastCall?.[0] };
}

const questionsOf = ({ fake }: Rendered) =>
  fake.calls
    .filter(({ method }) => method === 'getFieldOptions')
    .map(({ parameters }) => parameters[0] as Record<string, unknown>);

const optionsIn = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

it('offers a list that comes with the integration, under its headings', async () => {
  const { user, last } = renderForm(['enum', 'section']);
  const priority = await screen.findByRole('radiogroup', { name: 'Priority' });
  await user.click(within(priority).getByRole('radio', { name: 'High' }));
  const place = screen.getByRole('radiogroup', { name: 'Place' });
  expect(within(place).getByText('England')).toBeVisible();
  await user.click(within(place).getByRole('radio', { name: 'Turin' }));
  expect(last()).toEqual({ enum: 'high', section: 'turin' });
});

it('loads, searches and pages the options of the account, with the keyboard', async () => {
  const rendered = renderForm(['project']);
  const { user, last } = rendered;
  const input = await screen.findByRole('combobox', { name: 'Project' });
  expect(questionsOf(rendered)).toEqual([]);
  await user.tab();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(optionsIn()).toHaveLength(11));
  expect(optionsIn().slice(0, 2)).toEqual(['None', 'Project 1 of ada@work.example']);
  expect(questionsOf(rendered)[0]).toMatchObject({ selectedCredentialId: ada });
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(() => expect(optionsIn()).toHaveLength(21));
  await user.type(input, 'project 25');
  await waitFor(() => expect(optionsIn()).toEqual(['Project 25 of ada@work.example']));
  const active = screen.getByRole('option');
  expect(input).toHaveAttribute('aria-activedescendant', active.id);
  expect(await screen.findByText('1 option')).toBeInTheDocument();
  await user.keyboard('{Enter}');
  expect(last()).toEqual({ project: 'Project 25@ada@work.example' });
  expect(input).toHaveValue('Project 25 of ada@work.example');
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('closes with Escape, and keeps what was chosen', async () => {
  const { user, onValues } = renderForm(['project'], {
    values: { project: 'Project 2@ada@work.example' },
  });
  const input = await screen.findByRole('combobox', { name: 'Project' });
  await waitFor(() => expect(input).toHaveValue('Project 2 of ada@work.example'));
  await user.type(input, 'x');
  expect(input).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{Escape}');
  expect(input).toHaveAttribute('aria-expanded', 'false');
  expect(input).toHaveValue('Project 2 of ada@work.example');
  expect(onValues).not.toHaveBeenCalled();
});

it('lets a dialog around it stay open when Escape closes the list', async () => {
  const onEscape = vi.fn(({ key }: KeyboardEvent) => key === 'Escape');
  document.addEventListener('keydown', onEscape, { capture: true });
  const { user } = renderForm(['project']);
  await user.click(await screen.findByRole('combobox', { name: 'Project' }));
  await screen.findByRole('option', { name: 'None' });
  await user.keyboard('{Escape}');
  expect(onEscape).not.toHaveReturnedWith(true);
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.keyboard('{Escape}');
  expect(onEscape).toHaveReturnedWith(true);
  document.removeEventListener('keydown', onEscape, { capture: true });
});

it('leaves a dialog of the kit open when the list closes, and when no file is chosen', async () => {
  const onClose = vi.fn();
  let dialog: HTMLDialogElement | null = null;
  const { user } = renderForm(['project', 'file'], {}, (form) => (
    <dialog
      ref={(element) => {
        dialog = element;
      }}
    >
      {form}
    </dialog>
  ));
  if (dialog) onTestFinished(openModal(dialog, onClose));
  await user.click(await screen.findByRole('combobox', { name: 'Project' }));
  await screen.findByRole('option', { name: 'None' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  fireEvent(screen.getByLabelText('Certificate'), new Event('cancel', { bubbles: true }));
  expect(onClose).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

it('forgets a choice whose text was emptied', async () => {
  const { user, last } = renderForm(['numbers'], { values: { numbers: 2 } });
  const input = await screen.findByRole('combobox', { name: 'Level' });
  await waitFor(() => expect(input).toHaveValue('Level 2'));
  await user.clear(input);
  await user.tab();
  expect(last()).toEqual({ numbers: undefined });
  await user.click(input);
  await user.click(await screen.findByRole('option', { name: 'Level 3' }));
  expect(last()).toEqual({ numbers: 3 });
});

it('shows a stored choice that the account does not have any more', async () => {
  renderForm(['numbers'], { values: { numbers: 9 } });
  const input = await screen.findByRole('combobox', { name: 'Level' });
  await waitFor(() => expect(input).toHaveValue('9 (no longer there)'));
});

it('waits for the field that it depends on, and is emptied when that one changes', async () => {
  const { user, last } = renderForm(['project', 'task']);
  const task = await screen.findByRole('combobox', { name: 'Task of the project' });
  expect(task).toHaveAttribute('placeholder', 'Choose “Project” first.');
  const project = await screen.findByRole('combobox', { name: 'Project' });
  await user.click(project);
  await user.click(await screen.findByRole('option', { name: /^Project 1 / }));
  await user.click(task);
  await user.click(await screen.findByRole('option', { name: /^Draw in Project 1@/ }));
  expect(last().task).toMatch(/^Draw\/Project 1@/);
  await user.click(project);
  await user.click(await screen.findByRole('option', { name: /^Project 2 / }));
  await waitFor(() => expect(last().task).toBeUndefined());
  expect(task).toHaveValue('');
});

it('loads on demand when it is opened', async () => {
  const rendered = renderForm(['later']);
  const input = await screen.findByRole('combobox', { name: 'Loaded on demand' });
  expect(questionsOf(rendered)).toEqual([]);
  await rendered.user.click(input);
  expect(await screen.findByRole('option', { name: 'Now of ada@work.example' })).toBeVisible();
});

it('tells a failure from having no options, and tries again', async () => {
  const { user, fake } = renderForm(['project']);
  const input = await screen.findByRole('combobox', { name: 'Project' });
  fake.fail('getFieldOptions', { status: 500 });
  await user.click(input);
  expect(await screen.findByRole('alert')).toHaveTextContent('The options could not be loaded.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  await user.type(input, 'nonesuch');
  expect(await screen.findByText('Nothing matches “nonesuch”.')).toBeVisible();
});

it('takes a dropdown from the input, and says where the app has none', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user, last } = renderForm(['customDropdown', 'people']);
  await user.click(await screen.findByRole('radio', { name: 'Mill' }));
  expect(last()).toEqual({ customDropdown: 'mill' });
  await user.click(await screen.findByRole('combobox', { name: 'Of the app’s own loader' }));
  expect(await screen.findByText('There is nothing to choose.')).toBeVisible();
  vi.restoreAllMocks();
});

it('asks for permissions, the required ones always among them', async () => {
  const { user, last } = renderForm(['permission']);
  const group = await screen.findByRole('group', { name: 'Scopes' });
  const read = within(group).getByRole('checkbox', { name: 'Read' });
  expect(read).toBeChecked();
  expect(read).toHaveAccessibleDescription('Required · Read everything.');
  await user.click(read);
  expect(read).toBeChecked();
  await user.click(within(group).getByRole('checkbox', { name: 'Write' }));
  expect(last()).toEqual({ permission: 'read write' });
  await user.type(screen.getByRole('textbox', { name: 'Add a scope' }), 'own other{Enter}');
  expect(last()).toEqual({ permission: 'read write own other' });
  await user.click(within(group).getByRole('checkbox', { name: 'own' }));
  expect(last()).toEqual({ permission: 'read write other' });
});

it('reads the text of a file, and refuses one that is too large', async () => {
  const { user, last, container } = renderForm(['file']);
  const input = await screen.findByLabelText<HTMLInputElement>('Certificate');
  await user.upload(input, new File(['-----BEGIN'], 'a.pem'));
  await waitFor(() => expect(last()).toEqual({ file: '-----BEGIN' }));
  expect(container.innerHTML).not.toContain('-----BEGIN');
  await user.upload(input, new File(['a'.repeat(1024 * 1024 + 1)], 'b.pem'));
  expect(await screen.findByText(/larger than 1 MB/)).toBeVisible();
  expect(input).toBeInvalid();
  expect(last()).toEqual({ file: undefined });
  await user.upload(input, new File(['c'], 'c.pem'));
  await user.click(await screen.findByRole('button', { name: 'Remove the file' }));
  expect(last()).toEqual({ file: undefined });
  expect(input.files).toHaveLength(0);
});
