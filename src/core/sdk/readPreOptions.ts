import type { ParagonSdk } from './ParagonSdk';

/** The facade's type leaves out the second parameter and the result. */
type GetPreOptions = (integration: string, accountType?: string) => unknown[];

/** The fields that an integration asks for before its consent, or in place of one. */
export function readPreOptions(
  sdk: ParagonSdk,
  integration: string,
  accountType?: string,
): unknown[] {
  return (sdk.getPreOptions as GetPreOptions).call(sdk, integration, accountType);
}
