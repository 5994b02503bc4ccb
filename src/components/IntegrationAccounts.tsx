'use client';
import { forwardRef, type ReactElement, useMemo } from 'react';
import * as Account from './account/Account';
import * as Integration from './integration/Integration';
import type { HeadingLevel } from './integration/IntegrationName';
import * as Integrations from './integrations/Integrations';
import type { PartComponent } from './internal/Part';

/** Props of {@link IntegrationAccounts}: those of `Integrations.Root`, and these. */
export interface IntegrationAccountsProps
  extends Omit<Integrations.RootProps, 'asChild' | 'children'> {
  /**
   * Whether to offer a search field. Set this where you know. Without this and without `integrations`, the field
   * comes with the list.
   * @default true when there are more than six integrations
   */
  searchable?: boolean | undefined;
  /**
   * Whether to let the person choose the account to use, as `useSelectedAccount` reads it.
   * @default false
   */
  selectable?: boolean | undefined;
  /**
   * Whether each account has a button that opens its settings and workflows.
   * @default false
   */
  manageable?: boolean | undefined;
  /**
   * The level of the headings that name the integrations: one below the heading that the list stands under.
   * @default 3
   */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * The whole screen: each integration with its accounts, to connect, replace and disconnect.
 *
 * @example
 * <ParagonProvider projectId={projectId} getToken={getToken}>
 *   <IntegrationAccounts integrations={['googledrive', 'slack']} />
 * </ParagonProvider>
 */
export const IntegrationAccounts: PartComponent<IntegrationAccountsProps, HTMLDivElement> =
  forwardRef(function IntegrationAccounts(
    { searchable, selectable = false, manageable = false, headingLevel = 3, ...props },
    ref,
  ) {
    // The same element at each render, so that an app that renders again renders no row again.
    const card = useMemo(
      () => <Card row={rowOf(selectable, manageable)} level={headingLevel} />,
      [selectable, manageable, headingLevel],
    );
    return (
      <Integrations.Root {...props} ref={ref}>
        {({ total }) => (
          <>
            {(searchable ?? (props.integrations?.length ?? total) > 6) && <Integrations.Search />}
            <Integrations.Error />
            <Integrations.List keepMounted>{card}</Integrations.List>
            <Integrations.Empty />
          </>
        )}
      </Integrations.Root>
    );
  });

interface CardProps {
  row: ReactElement;
  level: HeadingLevel;
}

function Card({ row, level }: CardProps): ReactElement {
  return (
    <Integration.Root>
      <div className="pc-integration-header">
        <Integration.Icon />
        <Integration.Name level={level} />
        <Integration.Status />
        <div className="pc-actions">
          <Integration.Connect />
          <Integration.Cancel />
        </div>
      </div>
      <Integration.Error />
      <Integration.Accounts>{row}</Integration.Accounts>
    </Integration.Root>
  );
}

/** The element around the radio button. The linter cannot see that `Account.Select` renders an input. */
const Choice = 'label';

/** What each account looks like. */
function rowOf(isSelectable: boolean, isManageable: boolean): ReactElement {
  const name = (
    <>
      <Account.Avatar />
      <Account.Label />
    </>
  );
  return (
    <Account.Root>
      {isSelectable ? (
        <Choice className="pc-choice">
          <Account.Select />
          {name}
        </Choice>
      ) : (
        name
      )}
      <Account.Status />
      <div className="pc-actions">
        {isManageable && <Account.Manage />}
        <Account.Cancel />
        <Account.Replace />
        <Account.Disconnect />
      </div>
      <Account.Error />
    </Account.Root>
  );
}
