import type { CatalogueIntegration, Person, ProviderAccount } from '../../model/types';
import type { Reply } from '../Call';
import { Html, html, page } from './html';
import { pageStyle } from './pageStyle';

interface Consent {
  integration: CatalogueIntegration;
  person: Person;
  /** Where the form goes. */
  action: string;
  accounts: (ProviderAccount & { connected: boolean })[];
  /** The provider's id of the account that is to be exchanged. */
  replacing: string | undefined;
  isolated: boolean;
  problem: string | undefined;
}

const script = `
const another = document.getElementById('another');
const fields = document.getElementById('fields');
function update() {
  fields.hidden = !another.checked;
  for (const input of fields.querySelectorAll('input')) input.disabled = !another.checked;
}
document.forms[0].addEventListener('change', () => {
  update();
  if (document.activeElement === another) fields.querySelector('input').focus();
});
update();`;

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}

function choice(account: Consent['accounts'][number], checked: boolean): Html {
  const { providerId, name, email, connected } = account;
  return html`<label class="choice">
<input type="radio" name="account" value="${providerId}"${checked && new Html(' checked')}>
<span class="avatar" aria-hidden="true">${initials(name)}</span>
<span class="who"><span class="name">${name}</span> <span class="mail">${email}</span></span>
${connected && html` <span class="badge">Connected</span>`}
</label>`;
}

/** The provider's page: which account, and whether at all. */
export function consentPage(consent: Consent): Reply {
  const { integration, person, accounts, replacing, problem } = consent;
  const { name } = integration;
  const first = accounts.find(({ connected }) => !connected) ?? accounts[0];
  const old = accounts.find(({ providerId }) => providerId === replacing);
  return page({
    title: `Connect ${name}`,
    style: `:root{--brand:${/^#[0-9a-f]{3,8}$/i.test(integration.brandColor) ? integration.brandColor : '#444'}}${pageStyle}`,
    script,
    headers: consent.isolated ? { 'Cross-Origin-Opener-Policy': 'same-origin' } : {},
    body: html`<main>
<form method="post" action="${consent.action}">
<header>
<span class="icon" aria-hidden="true">${new Html(integration.icon)}</span>
<h1>Connect ${name}</h1>
<p><b>${person.projectId}</b> asks to use one of your ${name} accounts${
      old && html` in place of <b>${old.email}</b>`
    }.</p>
</header>
<fieldset>
<legend>Choose an account</legend>
${problem && html`<p class="problem" role="alert">${problem}</p>`}
<div class="choices">
${accounts.map((account) => choice(account, !problem && account === first))}
<label class="choice">
<input type="radio" name="account" value="another" id="another"${
      (problem || !first) && new Html(' checked')
    }>
<span class="avatar plus" aria-hidden="true">+</span>
<span class="who"><span class="name">Use another account</span></span>
</label>
</div>
<div class="fields" id="fields">
<label>Name <input name="name" autocomplete="off" required></label>
<label>E-mail <input name="email" type="email" autocomplete="off" required></label>
</div>
</fieldset>
<footer>
<p>Local Paragon: nothing leaves this machine.</p>
<button name="decision" value="deny" formnovalidate>Deny</button>
<button name="decision" value="allow" class="primary">Allow</button>
</footer>
</form>
</main>`,
  });
}
