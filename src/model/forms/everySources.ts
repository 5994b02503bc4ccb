import type { CatalogueDataSource, NestedField, OptionItem, OptionSource } from '../DataSource';
import { integrationError } from '../ModelError';
import { dynamicSource, numbered, ownOptions } from './options';

const projects = dynamicSource('projects', 'Project', { supportPagination: true });
const afterProjects = { refreshDependencies: ['projects'] };

export const everySources: Record<string, CatalogueDataSource> = {
  priorities: {
    type: 'STATIC_ENUM_DATA_SOURCE',
    id: 'priorities',
    title: 'Priority',
    values: toItems(['Low', 'Normal', 'High']),
  },
  places: {
    type: 'STATIC_ENUM_DATA_SOURCE',
    id: 'places',
    title: 'Place',
    values: [
      { title: 'Italy', items: toItems(['Turin']) },
      { title: 'England', items: toItems(['London', 'Ockham']) },
    ],
  },
  projects,
  tasks: dynamicSource('tasks', 'Task', afterProjects),
  // Without dependencies it is loaded when somebody asks for it.
  later: { type: 'DYNAMIC_DATA_SOURCE', title: 'Later', cacheKey: 'later' },
  broken: dynamicSource('broken', 'Broken'),
  levels: dynamicSource('levels', 'Level'),
  issues: {
    type: 'COMBO_INPUT_DATA_SOURCE',
    id: 'issues',
    title: 'Issue',
    mainInputSource: projects,
    dependentInputSource: dynamicSource('issueTypes', 'Issue type', afterProjects),
    fieldSource: dynamicSource('issueFields', 'Field', afterProjects),
  },
  defaults: {
    type: 'DYNAMIC_COMBO_INPUT_DATA_SOURCE',
    id: 'defaults',
    title: 'Defaults',
    mainInputSource: projects,
    dependentInputSource: dynamicSource('issueTypes', 'Issue type', afterProjects),
    variableInputSource: dynamicSource('variableFields', 'Field', {
      refreshDependencies: ['projects', 'issueTypes'],
    }),
    hoverDisplayText: 'Choose a project first.',
  },
  mapping: {
    type: 'FIELD_MAPPER_DATA_SOURCE',
    id: 'mapping',
    title: 'Contact fields',
    recordSource: dynamicSource('objects', 'Object'),
    fieldSource: dynamicSource('fields', 'Field', { refreshDependencies: ['objects'] }),
  },
  viewMapping: {
    type: 'FIELD_MAPPER_DATA_SOURCE',
    id: 'viewMapping',
    title: 'Fields of a view',
    recordSource: dynamicSource('objects', 'Object'),
    dependentInputSource: dynamicSource('views', 'View', { refreshDependencies: ['objects'] }),
    fieldSource: dynamicSource('viewFields', 'Field', {
      refreshDependencies: ['objects', 'views'],
    }),
  },
};

export const everyOptions: Record<string, OptionSource> = {
  projects: {
    pageSize: 10,
    list: ({ credential }) => ownOptions(credential, numbered('Project', 25)),
  },
  tasks: {
    list: ({ parameters: { projects: project } }) =>
      project ? inside(project, ['Draw', 'Cast']) : [],
  },
  later: { list: ({ credential }) => ownOptions(credential, ['Now']) },
  broken: {
    list: () => {
      throw integrationError('The provider is out of order.');
    },
  },
  levels: { list: () => [1, 2, 3].map((value) => ({ value, label: `Level ${value}` })) },
  issueTypes: {
    list: ({ parameters: { projects: project } }) =>
      project ? inside(project, ['Bug', 'Story']) : [],
  },
  issueFields: { list: () => toItems(['Summary', 'Description']) },
  variableFields: { list: ({ parameters }) => (parameters.issueTypes ? variableFields : []) },
  objects: { list: ({ credential }) => ownOptions(credential, ['Contact', 'Lead']) },
  views: {
    list: ({ parameters: { objects } }) => (objects ? inside(objects, ['All', 'Mine']) : []),
  },
  viewFields: {
    list: ({ parameters: { views } }) => (views ? inside(views, ['Given name', 'Mail']) : []),
  },
  fields: {
    list: ({ parameters: { objects } }) => (objects ? inside(objects, ['Given name', 'Mail']) : []),
  },
};

const textFormat = { supportDifferentTextFormat: false, textFormat: 'plain' };

const variableFields: NestedField[] = [
  nested('summary', 'Summary', 'string', true),
  nested('assignee', 'Assignee', 'dropdown', false, ['Ada', 'Charles']),
  nested('labels', 'Labels', 'multi', false, ['Brass', 'Steel']),
  nested('areas', 'Areas', 'multiCheckbox', false, ['Mill', 'Store']),
  nested('estimate', 'Estimate', 'number', false),
];

function nested(
  id: string,
  title: string,
  type: NestedField['type'],
  required: boolean,
  items: string[] = [],
): NestedField {
  return { id, title, type, required, items: toItems(items), identifierKey: id, ...textFormat };
}

function toItems(names: readonly string[]): OptionItem[] {
  return names.map((label) => ({ value: label.toLowerCase(), label }));
}

/** Options that tell what they depend on. */
function inside(parent: unknown, names: readonly string[]): OptionItem[] {
  return names.map((name) => ({ value: `${name}/${parent}`, label: `${name} in ${parent}` }));
}
