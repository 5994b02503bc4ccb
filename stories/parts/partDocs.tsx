import type { ArgTypes } from '@storybook/react-vite';

/** The rows that the table of every part has. */
export function partArgTypes(state: string): ArgTypes {
  const table = (type: string, defaultValue: string) => ({
    type: { summary: type },
    defaultValue: { summary: defaultValue },
  });
  return {
    asChild: {
      control: false,
      description:
        'Renders the one child in place of the part’s own element, with its props and ref.',
      table: table('boolean', 'false'),
    },
    children: {
      control: false,
      description: 'Nodes, or a function of the part’s state.',
      table: table(`ReactNode | ((state: ${state}) => ReactNode)`, 'the part’s own content'),
    },
    ref: {
      control: false,
      description: 'The part’s one element.',
      table: { type: { summary: 'Ref' } },
    },
    className: {
      control: false,
      description: 'With every other prop of the element; the caller’s handlers run first.',
      table: { type: { summary: 'string' } },
    },
  };
}

/** What the page of a namespace says first. */
export function partDocs(text: string): { docs: { description: { component: string } } } {
  const more =
    'The guide above lists each part’s element, attributes and own props; the tokens are under _Theming_.';
  return { docs: { description: { component: `${text} ${more}` } } };
}
