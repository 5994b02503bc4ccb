import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FieldValues } from 'paragon-connect-react';
import { expect, it, vi } from 'vitest';
import { readMapping, writeMapping } from '../../../src/components/field/fieldMapping';
import { ParagonProvider, type ParagonProviderProps } from '../../../src/hooks/ParagonProvider';
import { everyInputs, hardInputs } from '../../../src/model/forms/everyInputs';
import { createFakeParagon } from '../../../src/testing/createFakeParagon';
import { leaveNothing } from '../../leaveNothing';
import { Form } from './Form';

const every = 'custom.everyinput';
const ada = 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e';

function renderForm(
  id: string,
  values: FieldValues = {},
  dataSources?: ParagonProviderProps['dataSources'],
  errors?: Record<string, string>,
) {
  const accounts = { [every]: [{ id: ada, email: 'ada@work.example' }] };
  const fake = createFakeParagon({ catalogue: 'forms', accounts });
  leaveNothing(fake);
  const onValues = vi.fn();
  const inputs = [...hardInputs, ...everyInputs].filter((input) => input.id === id);
  render(
    <ParagonProvider
      projectId={fake.projectId}
      getToken={fake.getToken}
      paragon={fake}
      dataSources={dataSources}
    >
      <Form
        inputs={inputs}
        target={{ integration: every, credentialId: ada }}
        {...{ values, errors, onValues }}
      />
    </ParagonProvider>,
  );
  const user = userEvent.setup();
  return {
    fake,
    user,
    last: () => onValues.mock.lastCall?.[0][id],
    async choose(name: string, option: RegExp) {
      await user.click(await screen.findByRole('combobox', { name }));
      await user.click(await screen.findByRole('option', { name: option }));
    },
  };
}

it('asks for a combination: the second choice and the fields depend on the first', async () => {
  const { choose, last } = renderForm('comboInput');
  const group = await screen.findByRole('group', { name: 'Issue' });
  await waitFor(() => expect(within(group).getAllByRole('combobox')).toHaveLength(3));
  expect(screen.getByRole('combobox', { name: 'Issue type' })).toHaveAttribute(
    'placeholder',
    'Choose “Project” first.',
  );
  await choose('Project', /^Project 1 /);
  await choose('Issue type', /^Bug/);
  await choose('Summary', /^Description/);
  expect(last()).toEqual({
    mainInput: 'Project 1@ada@work.example',
    dependentInput: 'Bug/Project 1@ada@work.example',
    fieldMappings: { Summary: 'description' },
  });
  await choose('Project', /^Project 2 /);
  expect(last()).toEqual({ mainInput: 'Project 2@ada@work.example' });
  expect(screen.getByRole('combobox', { name: 'Issue type' })).toHaveValue('');
});

it('asks for the fields that two choices lead to: the needed ones at once, others when added', async () => {
  const { user, choose, last } = renderForm('dynamicComboInput');
  await choose('Project', /^Project 1 /);
  await choose('Issue type', /^Story/);
  await user.type(await screen.findByRole('textbox', { name: 'Summary' }), 'Brass');
  expect(screen.queryByLabelText('Assignee')).toBeNull();
  const add = screen.getByRole('combobox', { name: 'Add field' });
  await user.selectOptions(add, 'Assignee');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Assignee' }), 'Charles');
  await user.selectOptions(add, 'Labels');
  await user.click(
    within(screen.getByRole('group', { name: 'Labels' })).getByRole('checkbox', { name: 'Steel' }),
  );
  expect(last().variableInput).toEqual({
    summary: 'Brass',
    assignee: 'charles',
    labels: ['steel'],
  });
  await user.click(screen.getByRole('button', { name: 'Remove Assignee' }));
  expect(last().variableInput).toEqual({ summary: 'Brass', labels: ['steel'] });
  await choose('Issue type', /^Bug/);
  expect(last()).not.toHaveProperty('variableInput');
});

it('maps the fields that the integration lists', async () => {
  const { choose, last } = renderForm('fieldMapper');
  await choose('Object', /^Contact/);
  await choose('First name', /^Given name/);
  expect(last()).toEqual({
    objectMapping: 'Contact@ada@work.example',
    mappingType: 'STATIC',
    fieldMappings: { 'First name': 'Given name/Contact@ada@work.example' },
  });
  await choose('Object', /^Lead/);
  expect(last()).toEqual({
    objectMapping: 'Lead@ada@work.example',
    mappingType: 'STATIC',
    fieldMappings: {},
  });
});

it('maps the fields of a second choice that depends on the object', async () => {
  const { choose, last } = renderForm('viewMapper');
  const view = await screen.findByRole('combobox', { name: 'View' });
  expect(view).toHaveAttribute('placeholder', 'Choose “Object” first.');
  await choose('Object', /^Contact/);
  const field = screen.getByRole('combobox', { name: 'First name' });
  expect(field).toHaveAttribute('placeholder', 'Choose “View” first.');
  await choose('View', /^Mine/);
  await choose('First name', /^Given name/);
  const mine = 'Mine/Contact@ada@work.example';
  expect(last()).toEqual({
    objectMapping: 'Contact@ada@work.example',
    dependentInput: mine,
    mappingType: 'STATIC',
    fieldMappings: { 'First name': `Given name/${mine}` },
  });
  // The fields of one view are no fields of another.
  await choose('View', /^All/);
  expect(last()).toEqual({
    objectMapping: 'Contact@ada@work.example',
    dependentInput: 'All/Contact@ada@work.example',
    mappingType: 'STATIC',
    fieldMappings: {},
  });
  await choose('Object', /^Lead/);
  expect(last()).toEqual({
    objectMapping: 'Lead@ada@work.example',
    mappingType: 'STATIC',
    fieldMappings: {},
  });
});

it('says at the empty fields of two choices that they are needed', async () => {
  const { user, choose } = renderForm('dynamicComboInput', {}, undefined, {
    dynamicComboInput: 'required',
  });
  expect(await screen.findByRole('combobox', { name: 'Project' })).toBeInvalid();
  await choose('Project', /^Project 1 /);
  expect(screen.getByRole('combobox', { name: 'Issue type' })).toBeInvalid();
  await choose('Issue type', /^Story/);
  const summary = await screen.findByRole('textbox', { name: 'Summary' });
  expect(summary).toBeInvalid();
  expect(summary).toHaveAccessibleDescription('Fill this in.');
  expect(screen.getByRole('combobox', { name: 'Issue type' })).toBeValid();
  await user.type(summary, 'Brass');
  expect(summary).toBeValid();
});

it('maps the fields that the app lists, which the person removes, adds and makes', async () => {
  const { user, choose, last } = renderForm(
    'ownFields',
    {},
    {
      mapObjectFields: {
        Contact: {
          fields: [
            { label: 'Mail', value: 'mail' },
            { label: 'Name', value: 'first' },
            { label: 'Name', value: 'last' },
          ],
          defaultFields: ['mail', 'first'],
          userCanRemoveMappings: true,
          userCanCreateFields: true,
        },
      },
    },
  );
  await choose('Object', /^Contact/);
  await choose('Mail', /^Mail/);
  expect(screen.getByRole('combobox', { name: 'Name (first)' })).toBeVisible();
  expect(screen.queryByRole('combobox', { name: 'Name (last)' })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Add field' }), 'Name (last)');
  await user.type(
    screen.getByRole('textbox', { name: 'Name of the new field' }),
    'Shoe size{Enter}',
  );
  await choose('Shoe size', /^Given name/);
  await user.click(screen.getByRole('button', { name: 'Remove Name (first)' }));
  expect(screen.queryByRole('combobox', { name: 'Name (first)' })).toBeNull();
  expect(last()).toEqual({
    objectMapping: 'Contact@ada@work.example',
    mappingType: 'DYNAMIC',
    dynamicMappings: {
      mail: { applicationField: 'mail', integrationField: 'Mail/Contact@ada@work.example' },
      'Shoe size': {
        applicationField: 'Shoe size',
        integrationField: 'Given name/Contact@ada@work.example',
      },
    },
    userCreatedFields: ['Shoe size'],
  });
});

it('asks the app’s own loaders for objects and their fields', async () => {
  const page = (...names: string[]) => ({
    options: names.map((label) => ({ label, value: label.toLowerCase() })),
    nextPageCursor: null,
  });
  const get = vi.fn(async ({ objectType }: { objectType: string }) => page(`Of ${objectType}`));
  const { choose } = renderForm(
    'ownFields',
    {},
    {
      mapObjectFields: {
        Contact: {
          objectTypes: { get: async () => page('Company') },
          integrationFields: { get },
          applicationFields: { fields: [{ label: 'Mail', value: 'mail' }] },
        },
      },
    },
  );
  await choose('Object', /^Company$/);
  await choose('Mail', /^Of company$/);
  expect(get.mock.lastCall?.[0]).toEqual({ objectType: 'company' });
});

it('reads a mapping in the shape of the official example, and writes that of the SDK’s type', () => {
  const read = readMapping({ mainInput: 'contact', fieldMappings: { Mail: 'email', Name: '' } });
  expect(read).toEqual({ object: 'contact', fields: { Mail: 'email' }, dynamic: {}, created: [] });
  expect(writeMapping(read, false)).toEqual({
    objectMapping: 'contact',
    mappingType: 'STATIC',
    fieldMappings: { Mail: 'email' },
  });
  for (const odd of [undefined, 'x', 7, [], { fieldMappings: 3, dynamicMappings: { a: null } }]) {
    expect(writeMapping(readMapping(odd), true)).toBeUndefined();
  }
});
