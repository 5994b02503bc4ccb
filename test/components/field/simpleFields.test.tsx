import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Field } from 'paragon-connect-react';
import { expect, it, vi } from 'vitest';
import { Form, inputsOf } from './Form';

it('names each control by the title of its field, and describes it', async () => {
  render(<Form inputs={inputsOf('text', 'number', 'email', 'url', 'textarea')} />);
  const workspace = screen.getByRole('textbox', { name: 'Workspace' });
  expect(workspace).toBeRequired();
  expect(workspace).toHaveAccessibleDescription(
    'The first part of its address. Ask your administrator.',
  );
  expect(screen.getByPlaceholderText('acme')).toBe(workspace);
  expect(screen.getByText('.example.com')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Days to keep' })).toHaveValue('30');
  expect(screen.getByRole('textbox', { name: 'Days to keep' })).not.toBeRequired();
  expect(screen.getByRole('textbox', { name: 'Reply address' })).toHaveAttribute('type', 'email');
  expect(screen.getByRole('textbox', { name: 'Website' })).toHaveAttribute('type', 'url');
  expect(screen.getByRole('textbox', { name: 'Footer' })).toHaveAttribute('rows', '4');
});

it('hands on what is typed', async () => {
  const onValues = vi.fn();
  const user = userEvent.setup();
  render(<Form inputs={inputsOf('text', 'number', 'textarea')} onValues={onValues} />);
  await user.type(screen.getByRole('textbox', { name: 'Workspace' }), ' acme');
  await user.clear(screen.getByRole('textbox', { name: 'Days to keep' }));
  await user.type(screen.getByRole('textbox', { name: 'Footer' }), 'a{enter}b');
  expect(onValues).toHaveBeenLastCalledWith({ text: ' acme', number: '', textarea: 'a\nb' });
});

it('keeps a secret out of the document’s HTML, and shows it only when told to', async () => {
  const onValues = vi.fn();
  const user = userEvent.setup();
  const secrets = [
    ...inputsOf('password'),
    { id: 'token', title: 'API token', type: 'TEXT_NO_VARS' },
    { id: 'key', title: 'Private key', type: 'TEXTAREA_NO_VARS' },
  ];
  const { container } = render(
    <Form inputs={secrets} values={{ password: 'hunter2' }} onValues={onValues} />,
  );
  const password = screen.getByLabelText<HTMLInputElement>('Signing secret');
  expect(password).toHaveValue('hunter2');
  expect(password).toHaveAttribute('type', 'password');
  expect(password).toHaveAttribute('autocomplete', 'off');
  expect(password).toHaveAttribute('data-1p-ignore');
  expect(password).toHaveAttribute('data-lpignore', 'true');
  await user.type(password, '3');
  await user.type(screen.getByRole('textbox', { name: 'API token' }), 'abc-123');
  await user.type(screen.getByRole('textbox', { name: 'Private key' }), 'BEGIN');
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(password).toHaveAttribute('type', 'text');
  expect(container.innerHTML).not.toMatch(/hunter|abc-123|BEGIN/);
  expect(onValues).toHaveBeenLastCalledWith({
    password: 'hunter23',
    token: 'abc-123',
    key: 'BEGIN',
  });
  await user.click(screen.getByRole('button', { name: 'Hide' }));
  expect(password).toHaveAttribute('type', 'password');
});

it('is left alone by password managers, a user name beside a password as well', () => {
  const login = [
    { id: 'user', title: 'User name', type: 'TEXT_NO_VARS' },
    { id: 'password', title: 'Password', type: 'PASSWORD' },
    { id: 'key', title: 'Private key', type: 'TEXTAREA_NO_VARS' },
    { id: 'mail', title: 'Mail', type: 'EMAIL' },
  ];
  render(<Form inputs={login} />);
  for (const name of ['User name', 'Password', 'Private key', 'Mail']) {
    const control = screen.getByLabelText(name);
    expect(control).toHaveAttribute('autocomplete', name === 'Mail' ? 'email' : 'off');
    expect(control).toHaveAttribute('data-1p-ignore');
    expect(control).toHaveAttribute('data-lpignore', 'true');
    expect(control).toHaveAttribute('data-bwignore', 'true');
    expect(control).toHaveAttribute('data-form-type', 'other');
  }
});

it('switches, and ticks', async () => {
  const onValues = vi.fn();
  const user = userEvent.setup();
  render(<Form inputs={inputsOf('switch', 'boolean')} onValues={onValues} />);
  const toggle = screen.getByRole('switch', { name: 'Sandbox' });
  expect(toggle).not.toBeChecked();
  expect(toggle).toHaveAccessibleDescription('Use the sandbox Nothing is sent.');
  await user.click(screen.getByText('Use the sandbox'));
  await user.click(screen.getByRole('checkbox', { name: 'Include drafts' }));
  expect(onValues).toHaveBeenLastCalledWith({ switch: true, boolean: true });
  expect(toggle).toBeChecked();
});

const list = (count: number, more: object = {}) => ({
  id: 'level',
  title: 'Level',
  type: 'ENUM',
  values: Array.from({ length: count }, (_, index) => ({ value: index, label: `L${index}` })),
  ...more,
});

it('offers few options as radio buttons, and keeps the values of the source', async () => {
  const onValues = vi.fn();
  const user = userEvent.setup();
  render(<Form inputs={[list(6)]} onValues={onValues} />);
  const group = screen.getByRole('radiogroup', { name: 'Level' });
  expect(group).toBeRequired();
  expect(within(group).getAllByRole('radio')).toHaveLength(6);
  await user.click(screen.getByRole('radio', { name: 'L3' }));
  expect(onValues).toHaveBeenLastCalledWith({ level: 3 });
  expect(screen.getByRole('radio', { name: 'L3' })).toBeChecked();
});

it('offers many options as a list, with nothing as a choice where no answer is needed', async () => {
  const onValues = vi.fn();
  const user = userEvent.setup();
  render(<Form inputs={[list(7, { required: false })]} onValues={onValues} />);
  const select = screen.getByRole('combobox', { name: 'Level' });
  await user.selectOptions(select, 'L0');
  expect(onValues).toHaveBeenLastCalledWith({ level: 0 });
  await user.selectOptions(select, 'None');
  expect(onValues).toHaveBeenLastCalledWith({ level: undefined });
});

it.each([6, 7])('shows a stored choice that is no option any more, among %i', (count) => {
  render(<Form inputs={[list(count)]} values={{ level: 'old' }} />);
  const role = count === 6 ? 'radio' : 'option';
  const gone = screen.getByRole<HTMLInputElement>(role, { name: 'old (no longer there)' });
  expect(role === 'radio' ? gone.checked : Reflect.get(gone, 'selected')).toBe(true);
});

it('copies a text, and says so', async () => {
  const user = userEvent.setup();
  render(<Form inputs={inputsOf('copyable')} />);
  expect(screen.getByLabelText('Webhook address')).toHaveTextContent(
    'https://hooks.example.com/everyinput',
  );
  const copy = screen.getByRole('button', { name: 'Copy' });
  expect(copy).toHaveAccessibleDescription('Webhook address');
  await user.click(copy);
  expect(await navigator.clipboard.readText()).toBe('https://hooks.example.com/everyinput');
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
  expect(screen.getAllByText('Copied').some((element) => element.role === 'status')).toBe(true);
});

it('says beside each field what is wrong: a code in words, and the server’s sentence as it is', async () => {
  const user = userEvent.setup();
  const { rerender } = render(
    <Form key="a" inputs={inputsOf('text', 'email')} errors={{ text: 'Acme is taken.' }} />,
  );
  const workspace = () => screen.getByRole('textbox', { name: 'Workspace' });
  expect(workspace()).toBeInvalid();
  expect(workspace()).toHaveAccessibleDescription(/^Acme is taken\. The first part/);
  expect(screen.getByRole('alert')).toHaveTextContent('Acme is taken.');
  await user.type(screen.getByRole('textbox', { name: 'Reply address' }), 'ada');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    'Fill this in.',
    'Enter an e-mail address, such as name@example.com.',
  ]);
  const labels = { problems: { required: 'Bitte ausfüllen.' } };
  rerender(
    <Form key="b" inputs={inputsOf('text')} labels={labels} errors={{ text: 'required' }} />,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Bitte ausfüllen.');
});

it('changes nothing while disabled, nor in a field that is read only', async () => {
  const onValues = vi.fn();
  const user = userEvent.setup();
  const inputs = [...inputsOf('text', 'switch', 'boolean'), list(3), list(8, { id: 'b' })];
  const readOnly = inputs.map((input) => ({ ...input, readOnly: true }));
  for (const shown of [inputs, readOnly]) {
    const isDisabled = shown === inputs;
    const { unmount } = render(<Form inputs={shown} {...{ onValues, isDisabled }} />);
    await user.type(screen.getByRole('textbox'), 'x');
    await user.click(screen.getByRole('switch'));
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('radio', { name: 'L1' }));
    await user.selectOptions(screen.getByRole('combobox'), 'L1');
    expect(screen.getByRole('switch')).toHaveAttribute('aria-disabled', 'true');
    unmount();
  }
  expect(onValues).not.toHaveBeenCalled();
});

it('leaves hidden fields out, and says that a type is unknown', () => {
  render(
    <Form
      inputs={[
        { id: 'a', title: 'Trace', type: 'TEXT_NO_VARS', hidden: true },
        { id: 'b', title: 'Hologram', type: 'HOLOGRAM', required: false },
        { id: 'c', title: 'Aura', type: 'AURA' },
      ]}
    />,
  );
  expect(screen.queryByText('Trace')).toBeNull();
  expect(screen.getByRole('group', { name: 'Hologram' })).toHaveTextContent(/leave it out/);
  expect(screen.getByRole('group', { name: 'Aura' })).toHaveTextContent(/is needed/);
});

it('draws each field as it is told', () => {
  render(
    <Form inputs={inputsOf('text', 'email')}>
      <Field.Root>
        <Field.Control />
        <Field.Label>{({ field }) => `${field.title}:`}</Field.Label>
      </Field.Root>
    </Form>,
  );
  expect(screen.getByRole('textbox', { name: 'Workspace:' })).toBeVisible();
  expect(screen.queryByText('Ask your administrator.')).toBeNull();
});

it('links to where a field is explained', () => {
  const input = { id: 'a', title: 'A', type: 'TEXT_NO_VARS' };
  render(<Form inputs={[{ ...input, documentationLink: 'https://docs.example' }]} />);
  const link = screen.getByRole('link', { name: 'Learn more' });
  expect(link).toHaveAttribute('href', 'https://docs.example');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

it('takes whatever the SDK, the server and the app give', () => {
  const odd = [null, { id: 'a' }, { id: 'a', type: 'TEXT_NO_VARS' }, { type: 'NUMBER', title: {} }];
  const values = { a: { deep: [] }, '': Symbol.iterator } as never;
  expect(() => render(<Form inputs={odd as object[]} values={values} />)).not.toThrow();
});
