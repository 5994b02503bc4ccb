/** What the SDK says about the package that an administrator of Salesforce has to install first. */
export interface PackageInstruction {
  content: string;
  ctas: (
    | { type: 'link'; label: string; href: string }
    | { type: 'copyButton'; label: string; copyText: string }
  )[];
  packageInstallUrl: string;
}

const installer = 'login.salesforce.com/packaging/installPackage.apexp';
const exchange = 'appexchange.salesforce.com/appxListingDetail';

/** Undefined for an address that the SDK does not take. */
export function describePackage(
  address: string | undefined,
  accountType: string,
  getAssetUrl: (name: string) => string,
): PackageInstruction | undefined {
  const bare = address?.replace(/^https:\/\//, '') ?? '';
  const isExchange = bare.startsWith(exchange);
  if (!address || !(isExchange || bare.startsWith(installer))) return undefined;
  const isSandbox = accountType === 'sandbox';
  const url =
    isSandbox && !isExchange
      ? address.replace('login.salesforce.com', 'test.salesforce.com')
      : address;
  return {
    content: write(isExchange, isSandbox, getAssetUrl),
    ctas: [
      { type: 'link', label: isExchange ? 'Go to AppExchange' : 'Install', href: url },
      { type: 'copyButton', label: 'Copy link', copyText: url },
    ],
    packageInstallUrl: url,
  };
}

function write(
  isExchange: boolean,
  isSandbox: boolean,
  getAssetUrl: (name: string) => string,
): string {
  const app = `salesforce-install-app-${isSandbox ? 'sandbox' : 'default'}`;
  const picture = getAssetUrl(isExchange ? app : 'salesforce-install-package');
  const [title, need, hint] = isExchange
    ? [
        'Install App',
        "You'll need an admin to add this app from AppExchange to your Salesforce org to continue authorizing your account.",
        `From AppExchange, click ${isSandbox ? 'Try It' : 'Get It Now'} and follow the prompts to add the app to your ${isSandbox ? 'Sandbox' : 'Production'} environment.`,
      ]
    : [
        'Install Package',
        "You'll need an admin to install a package to your Salesforce org to continue authorizing your account.",
        'In the install prompt, choose "Install for All Users" if Salesforce users in your org other than your admin will also connect their accounts to this integration.',
      ];
  return `## ${title}\n\n${need}\n\n![Install Image](${picture} "Install Image")\n\n${hint}\n`;
}
