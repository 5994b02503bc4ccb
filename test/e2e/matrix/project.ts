import type { LocalParagonOptions } from '../../../src/local-paragon/types';
import { catalogue } from '../../../src/model/catalogue';
import { demoSeed } from '../../../src/model/demoSeed';
import { box } from '../../../src/model/forms/box';
import { everyInput } from '../../../src/model/forms/everyInput';
import { formsSeed } from '../../../src/model/forms/formsSeed';
import { klaviyo } from '../../../src/model/forms/klaviyo';
import { servicenow } from '../../../src/model/forms/servicenow';
import { trello } from '../../../src/model/forms/trello';
import { accounts } from './operations';

const [account] = servicenow.accounts;

/** Plain accounts, integrations that ask for input, accounts with settings, and one that is not finished. */
export const project: LocalParagonOptions = {
  catalogue: [...catalogue, box, everyInput, klaviyo, servicenow, trello],
  seed: [
    ...demoSeed,
    ...formsSeed,
    ...(account
      ? [
          {
            userId: 'demo-user',
            integration: servicenow.type,
            account,
            credential: { id: accounts.servicenow, status: 'PENDING' as const },
          },
        ]
      : []),
  ],
};
