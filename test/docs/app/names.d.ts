/** What the pages take for granted in an app: its own names, which a block of code need not declare. */

/** Asks the app's server for a Paragon user token. */
declare function getToken(): Promise<string>;

declare const Settings: () => React.ReactNode;
declare const YourSettings: () => React.ReactNode;
declare const Button: React.FC<React.ComponentPropsWithRef<'button'>>;
declare const MyButton: React.FC<React.ComponentPropsWithRef<'button'> & { tone?: string }>;

declare function askToAllowWindows(): void;
declare const hasPaid: boolean;
declare function showPlans(): void;

/** A fake as a test makes it. */
declare const fake: import('paragon-connect-react/testing').FakeParagon;

/** The class of the SDK, as a page has loaded it. */
declare const Sdk: typeof import('@useparagon/connect/ConnectSDK').default;
