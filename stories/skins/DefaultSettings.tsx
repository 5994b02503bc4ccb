import { IntegrationAccounts } from 'paragon-connect-react';
import type { ReactNode } from 'react';
import { intro, title, types } from './settings';

/** The drop-in as it comes. */
export function DefaultSettings(): ReactNode {
  return (
    <main style={{ maxInlineSize: '46rem', marginInline: 'auto', padding: '2rem 1rem' }}>
      <h2 style={{ margin: 0, fontSize: '1.375rem' }}>{title}</h2>
      <p style={{ margin: '0.25rem 0 1.5rem', color: 'var(--pc-muted)', fontSize: '0.875rem' }}>
        {intro}
      </p>
      <IntegrationAccounts integrations={types} />
    </main>
  );
}
