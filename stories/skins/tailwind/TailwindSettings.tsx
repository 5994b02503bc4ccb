import { Account, Disconnect, Integration, Integrations } from 'paragon-connect-react';
import type { ReactNode } from 'react';
import { intro, title, types } from '../settings';

const focus = 'outline-offset-2 outline-indigo-500 focus-visible:outline-2';
const action = `cursor-pointer rounded-md px-2 py-1 text-xs font-semibold ${focus} aria-disabled:cursor-default aria-disabled:opacity-50`;
const quiet = `${action} text-slate-600 hover:bg-slate-900/5 dark:text-slate-300 dark:hover:bg-white/10`;
const wide = `w-full cursor-pointer rounded-lg px-3 py-2 text-sm font-semibold ${focus}`;
const solid = `${wide} bg-indigo-600 text-white hover:bg-indigo-700`;
const dashed = `${wide} border border-dashed border-slate-300 text-slate-600 hover:border-indigo-500 hover:text-indigo-700 dark:border-slate-600 dark:text-slate-300 dark:hover:border-indigo-400 dark:hover:text-indigo-300`;
const alert = [
  'flex gap-2 rounded-lg bg-rose-50 p-3 text-sm text-rose-800 dark:bg-rose-950/60 dark:text-rose-200',
  '[&>span]:grid [&>span]:gap-1 **:data-[slot=failure-actions]:flex **:data-[slot=failure-actions]:flex-wrap **:data-[slot=failure-actions]:gap-x-4',
].join(' ');
/** Of what the kit renders by itself: placeholders, pictures, buttons inside a sentence. */
const inner = [
  '**:data-[slot=integration-skeleton]:h-24 **:data-[slot=integration-skeleton]:animate-pulse **:data-[slot=integration-skeleton]:bg-slate-50 dark:**:data-[slot=integration-skeleton]:bg-white/5',
  '**:data-icon:mt-0.5 **:data-icon:size-3.5 **:data-icon:shrink-0',
  '**:data-[icon=busy]:animate-spin **:data-[icon=valid]:text-emerald-600 dark:**:data-[icon=valid]:text-emerald-400',
  '**:data-[slot^=attempt-]:cursor-pointer **:data-[slot^=attempt-]:font-semibold **:data-[slot^=attempt-]:underline',
  '**:data-[slot^=error-]:cursor-pointer **:data-[slot^=error-]:font-semibold **:data-[slot^=error-]:underline',
].join(' ');

const account = (
  <Account.Root className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 rounded-lg bg-slate-50 p-3 outline-indigo-500 focus-visible:outline-2 @lg:grid-cols-[auto_1fr_auto] data-[attempt=removing]:opacity-60 data-[status=invalid]:bg-amber-50 dark:bg-white/5 dark:data-[status=invalid]:bg-amber-400/10">
    <Account.Avatar className="grid size-8 place-items-center overflow-hidden rounded-full bg-indigo-100 text-xs font-bold text-indigo-700 dark:bg-indigo-500/25 dark:text-indigo-200" />
    <div className="flex min-w-0 flex-col items-start">
      <Account.Label className="max-w-full text-sm font-medium wrap-anywhere" />
      <Account.Status className="flex gap-1.5 text-xs/5 text-slate-600 data-[attempt]:text-indigo-700 data-[status=invalid]:text-amber-800 data-[status=pending]:text-amber-800 dark:text-slate-400 dark:data-[attempt]:text-indigo-300 dark:data-[status=invalid]:text-amber-300 dark:data-[status=pending]:text-amber-300" />
    </div>
    <div className="col-start-2 -mx-2 flex gap-1 @lg:col-start-3">
      <Account.Cancel className={quiet} />
      <Account.Replace
        className={`${quiet} data-[status=invalid]:bg-amber-800 data-[status=invalid]:text-white dark:data-[status=invalid]:bg-amber-300 dark:data-[status=invalid]:text-slate-950`}
      />
      <Account.Disconnect
        className={`${action} text-slate-600 hover:bg-rose-600/10 hover:text-rose-700 dark:text-slate-300 dark:hover:text-rose-300`}
      />
    </div>
    <Account.Error className={`col-span-full mt-1 ${alert}`} />
  </Account.Root>
);

const integration = (
  <Integration.Root className="grid gap-4 p-5 @3xl:grid-cols-[13rem_1fr] @3xl:gap-8 @3xl:p-6">
    <div className="flex items-start gap-3">
      <Integration.Icon className="grid size-10 shrink-0 place-items-center overflow-hidden rounded-xl [&>img]:size-full" />
      <div className="flex min-w-0 flex-col items-start">
        <Integration.Name className="font-semibold wrap-anywhere" />
        <Integration.Status className="flex gap-1.5 text-xs/5 text-slate-600 data-[attempt]:text-indigo-700 dark:text-slate-400 dark:data-[attempt]:text-indigo-300" />
      </div>
    </div>
    <div className="grid content-start gap-2">
      <Integration.Accounts className="grid gap-2">{account}</Integration.Accounts>
      <Integration.Error className={alert} />
      <Integration.Connect asChild>
        {({ integration: { allCredentials } }) => (
          <button type="button" className={allCredentials.length === 0 ? solid : dashed} />
        )}
      </Integration.Connect>
      <Integration.Cancel className={dashed} />
    </div>
  </Integration.Root>
);

const dialogButton = `cursor-pointer rounded-lg px-3 py-2 font-semibold ${focus}`;

const dialog = (
  <>
    <Disconnect.Overlay className="fixed inset-0 bg-slate-950/60 backdrop-blur-xs" />
    <Disconnect.Dialog className="fixed inset-0 m-auto h-fit max-h-[calc(100dvh-2rem)] w-[min(28rem,calc(100vw-2rem))] overflow-auto rounded-2xl bg-white p-6 font-sans text-sm/6 wrap-anywhere text-slate-600 shadow-2xl dark:bg-slate-800 dark:text-slate-300 dark:ring-1 dark:ring-white/10">
      <Disconnect.Title className="text-base font-semibold text-slate-900 dark:text-white" />
      <Disconnect.Description className="mt-2" />
      <div className="mt-6 grid gap-3 sm:grid-cols-2">
        <Disconnect.Cancel
          className={`${dialogButton} text-slate-900 ring-1 ring-slate-300 ring-inset hover:bg-slate-50 dark:text-white dark:ring-white/20 dark:hover:bg-white/5`}
        />
        <Disconnect.Confirm
          className={`${dialogButton} bg-rose-700 text-white hover:bg-rose-600`}
        />
      </div>
    </Disconnect.Dialog>
  </>
);

/** An app with Tailwind: utility classes on the kit's parts, and states by their data attributes. */
export function TailwindSettings(): ReactNode {
  return (
    <main className="min-h-dvh bg-slate-100 px-4 py-8 font-sans text-slate-900 sm:px-8 sm:py-12 dark:bg-slate-950 dark:text-slate-100">
      <div className="mx-auto max-w-4xl">
        <h2 className="text-2xl font-bold tracking-tight">{title}</h2>
        <p className="mt-1 text-sm text-slate-600 dark:text-slate-400">{intro}</p>
        <Integrations.Root
          className={`relative mt-6 ${inner}`}
          integrations={types}
          dialog={dialog}
        >
          <Integrations.Error className={`mb-4 ${alert}`} />
          <Integrations.List className="@container divide-y divide-slate-200 overflow-clip rounded-2xl bg-white shadow-sm ring-1 ring-slate-900/5 dark:divide-white/10 dark:bg-slate-900 dark:ring-white/10">
            {integration}
          </Integrations.List>
          <Integrations.Empty className="py-16 text-center text-sm text-slate-600 dark:text-slate-400" />
        </Integrations.Root>
      </div>
    </main>
  );
}
