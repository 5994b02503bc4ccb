import type { Decorator } from '@storybook/react-vite';
import type { DataSourcesConfig } from 'paragon-connect-react/hooks';
import { LocalParagon } from './LocalParagon';

const toOptions = (labels: readonly string[]) => ({
  options: labels.map((label) => ({ label, value: label })),
  nextPageCursor: null,
});

/** The options that _Every input_ leaves to the app. */
const dataSources: DataSourcesConfig = {
  dropdowns: { people: { loadOptions: async () => toOptions(['Ada', 'Charles']) } },
  mapObjectFields: {
    Contact: {
      objectTypes: { get: async () => toOptions(['Contact', 'Lead']) },
      integrationFields: { get: async () => toOptions(['Name', 'E-mail']) },
      applicationFields: { fields: [{ label: 'E-mail', value: 'email' }] },
    },
  },
};

/** A column of a settings page, signed in to the local Paragon. */
export const onLocalParagon: Decorator = (Story) => (
  <LocalParagon dataSources={dataSources}>
    <div style={{ maxInlineSize: '46rem', marginInline: 'auto' }}>
      <Story />
    </div>
  </LocalParagon>
);
