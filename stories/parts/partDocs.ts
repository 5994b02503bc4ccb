import type { ArgTypes } from '@storybook/react-vite';
import styles from '../../src/styles/base.css?raw';

/** What a part's table says beyond what all parts have in common. */
export interface PartDoc {
  part: unknown;
  element: string;
  slot: string;
  /** The namespace's attributes that it carries. */
  attributes?: readonly (keyof typeof attributes)[];
  /** When it renders nothing. */
  absent?: string;
  /** Props of its own: type, default, meaning. */
  props?: Readonly<Record<string, readonly [type: string, fallback: string, meaning: string]>>;
  /** A list takes a function of its item instead. */
  item?: string;
}

const attributes = {
  'data-integration': 'The integration’s type.',
  'data-credential-id': 'The account’s credential.',
  'data-status': 'The credential’s status: `valid`, `invalid`, `pending`.',
  'data-attempt':
    'What is in flight: `asking`, `authorizing`, `window-lost`, `queued`, `removing`; absent otherwise.',
};

export const accountAttributes = [
  'data-integration',
  'data-credential-id',
  'data-status',
  'data-attempt',
] as const;

type Row = NonNullable<ArgTypes[string]>;

function row(category: string, description: string, type = '', fallback = ''): Row {
  return {
    control: { disable: true },
    description,
    table: {
      category,
      ...(type && { type: { summary: type } }),
      ...(fallback && { defaultValue: { summary: fallback } }),
    },
  };
}

/** The tokens that the rules for a slot read. */
function tokensOf(slot: string): string {
  const rules = styles.matchAll(/([^{}]+)\{([^{}]*)\}/g);
  const bodies = [...rules].filter(([, selector]) => selector?.includes(`"${slot}"`));
  const read = bodies.flatMap(([, , body]) => [...(body ?? '').matchAll(/--pc-[a-z-]+/g)]);
  return [...new Set(read.map(([token]) => `\`${token}\``))].sort().join(', ');
}

function tableOf(doc: PartDoc, state: string): ArgTypes {
  const { element, slot, attributes: carried = [], absent, props = {}, item } = doc;
  const tokens = tokensOf(slot);
  const children = item
    ? row(
        'Props',
        'What is repeated, or a function of the item.',
        `ReactNode | ((${item}) => ReactNode)`,
      )
    : row(
        'Props',
        'Nodes, or a function of the part’s state.',
        `ReactNode | ((state: ${state}) => ReactNode)`,
        'the part’s own content',
      );
  const rows: Record<string, Row> = {
    ...Object.fromEntries(
      Object.entries(props).map(([name, [type, fallback, meaning]]) => [
        name,
        row('Props', meaning, type, fallback),
      ]),
    ),
    asChild: row(
      'Props',
      'Renders the one child in place of the part’s own element, with its props and ref.',
      'boolean',
      'false',
    ),
    children,
    ref: row('Props', `The \`${element}\`, or the child’s element.`, 'Ref'),
    [`…${element}`]: row(
      'Props',
      'Every prop of the element, `className` among them; the caller’s handlers run first.',
    ),
    'data-slot': row('Attributes', 'Names the part.', `"${slot}"`),
    ...Object.fromEntries(carried.map((name) => [name, row('Attributes', attributes[name])])),
    ...(absent && { '(absent)': row('Attributes', absent) }),
    ...(tokens && { '--pc-*': row('Tokens', tokens) }),
  };
  return Object.fromEntries(
    Object.entries(rows).map(([name, value]) => [name, { name, ...value }]),
  );
}

/** The parameters of a page for one namespace of parts. */
export function partDocs(text: string, state: string, docs: readonly PartDoc[]) {
  const extractArgTypes = (component: unknown): ArgTypes => {
    const doc = docs.find(({ part }) => part === component);
    return doc ? tableOf(doc, state) : {};
  };
  return { docs: { description: { component: text }, extractArgTypes } };
}
