import type { IConnectSDK } from '@useparagon/connect';
import type ConnectSDK from '@useparagon/connect/ConnectSDK';

/**
 * The part of the Connect SDK that this kit uses, picked from the SDK's own types.
 * Both `paragon` and `connectSingleton` of `@useparagon/connect` satisfy it, and so does the fake of
 * `paragon-connect-react/testing`. The facade `paragon` lacks the optional members.
 */
export type ParagonSdk = Pick<
  IConnectSDK,
  | 'authenticate'
  | 'closePortal'
  | 'createConfiguration'
  | 'destroyConfiguration'
  | 'disableWorkflow'
  | 'enableWorkflow'
  | 'getAccountTypeOptions'
  | 'getDataSourceOptions'
  | 'getFieldOptions'
  | 'getIntegrationConfig'
  | 'getIntegrationMetadata'
  | 'getPreOptions'
  | 'getSourcesForInput'
  | 'getUser'
  | 'installIntegration'
  | 'request'
  | 'setDataSources'
  | 'setHeadless'
  | 'setUserMetadata'
  | 'subscribe'
  | 'uninstallIntegration'
  | 'unsubscribe'
  | 'updateConfiguration'
  | 'updateIntegrationUserSettings'
  | 'updateWorkflowState'
  | 'updateWorkflowUserSettings'
  | 'workflow'
> &
  Pick<ConnectSDK, '_oauthCallback' | 'getIntegrationId' | 'getPostOptions' | 'startOAuthFlow'> & {
    installFlow: Pick<ConnectSDK['installFlow'], 'next'>;
  } & Partial<Pick<ConnectSDK, 'logout' | 'updateAuthenticatedUser'>>;
