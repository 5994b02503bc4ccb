import { createPlural } from './createPlural';
import type { IntegrationLabels } from './IntegrationLabels';

const plural = createPlural('ja');

/** The Japanese words of the components. */
export const japaneseLabels: IntegrationLabels = {
  locale: 'ja',

  search: '連携サービスを検索',
  found: plural({ other: '#件の連携サービスが見つかりました' }),
  loading: '連携サービスを読み込んでいます…',
  loadFailed: (reason) => `連携サービスを読み込めませんでした。${reason}`,
  stale: '表示されている内容は最新ではない可能性があります。前回の更新に失敗しました。',
  noIntegrations: '連携できるサービスはまだありません。',
  noMatch: (search) => `「${search}」に一致する連携サービスはありません。`,
  signedOut: '連携サービスを表示するには、ログインしてください。',

  notConnected: '未連携',
  accountCount: plural({ other: '#件のアカウント' }),
  accountsOf: (name) => `${name}のアカウント`,
  useAccount: (label) => `${label}を使用`,
  unnamedAccount: 'アカウント',
  sameLabel: (label, distinction) => `${label}（${distinction}）`,

  connect: '連携',
  connectIntegration: (name) => `${name}と連携`,
  connectAnother: '別のアカウントを連携',
  connectAnotherAccount: (name) => `${name}の別のアカウントを連携`,
  replace: '置き換え',
  replaceAccount: (label) => `${label}を置き換え`,
  reconnect: '再連携',
  reconnectAccount: (label) => `${label}を再連携`,
  finishSetup: '設定を完了',
  finishSettingUp: (label) => `${label}の設定を完了`,
  manage: '管理',
  manageAccount: (label) => `${label}を管理`,
  disconnect: '連携を解除',
  disconnectAccount: (label) => `${label}の連携を解除`,
  cancel: 'キャンセル',
  cancelOther: 'その連携をキャンセル',
  showWindow: 'ウィンドウを表示',
  tryAgain: '再試行',
  dismiss: '閉じる',

  justNow: '1分以内',
  valid: (ago) => (ago ? `${ago}に連携` : '連携済み'),
  invalid: '対応が必要です。このアカウントを再連携してください',
  pending: '設定が完了していません',
  connectedOn: (date) => `連携日：${date}`,
  lastRefreshed: (ago) => `最終更新：${ago}`,
  renewalFailed: (count) => `更新の失敗: ${count}回`,

  asking: '入力を待っています',
  authorizing: '開いたウィンドウで手続きを続けてください',
  windowLost: 'ウィンドウを確認できなくなりました。閉じた場合は、もう一度お試しください。',
  queued: '連携の解除を待っています…',
  removing: '連携を解除しています…',

  disconnectTitle: (label) => `${label}の連携を解除しますか？`,
  disconnectDescription: (label, name) =>
    `${name}で${label}は使用されなくなり、このアカウントを使った処理は停止します。いつでも再び連携できます。`,

  connected: (label, name) => `${label}を${name}と連携しました`,
  replaced: (before, label, name) =>
    before === label
      ? `${label}を${name}と再連携しました`
      : `${name}の${before}を${label}に置き換えました`,
  setupUnfinished: (label, name) =>
    `${name}の${label}の設定が完了していません。使用するには、設定を完了してください。`,
  disconnected: (label, name) => `${label}と${name}の連携を解除しました`,
  connectCancelled: (name) => `${name}との連携をキャンセルしました`,
  replaceCancelled: (label) => `${label}の置き換えをキャンセルしました`,
  disconnectCancelled: (label) => `${label}の連携解除をキャンセルしました`,

  busyWith: (other) =>
    `${other}のウィンドウがまだ開いています。先にそちらを完了するか、キャンセルしてください。`,
  errors: {
    'not-authenticated': () =>
      'ログインの有効期限が切れていました。もう一度お試しください。解決しない場合は、ログインし直してください。',
    'authentication-failed': () => 'ログインできませんでした。ログインし直してください。',
    'token-failed': () => '現在ログインできません。しばらくしてからもう一度お試しください。',
    'sdk-unavailable': () =>
      'ここでは連携サービスを開始できませんでした。ページを再読み込みして、もう一度お試しください。',
    'integration-not-found': (name) => `${name}はここでは利用できません。`,
    'integration-inactive': (name) =>
      `${name}は現在無効になっています。しばらくしてからもう一度お試しください。`,
    'already-installed': (name) =>
      `${name}にはすでにアカウントが連携されています。先に置き換えるか、連携を解除してください。`,
    'not-installed': (name) =>
      `${name}に連携されたアカウントはまだありません。先にアカウントを連携してください。`,
    'credential-not-found': () => 'このアカウントの連携はすでに解除されています。',
    'headless-not-supported': (name) => `このページから${name}と連携することはできません。`,
    'input-required': (name) =>
      `${name}との連携には、このページでは入力できない情報が必要です。設定が完了していないアカウントは、連携を解除できます。`,
    'input-refused': (name) =>
      `${name}に入力内容が受け付けられませんでした。修正して、もう一度お試しください。`,
    forbidden: (name) =>
      `${name}のアカウントを連携または変更する権限がありません。管理者にお問い合わせください。`,
    'popup-blocked': () =>
      'ブラウザーがウィンドウをブロックしました。このサイトのポップアップを許可して、もう一度お試しください。',
    'popup-closed': () => '連携が完了する前にウィンドウが閉じられました。',
    'timed-out': () => '時間がかかりすぎたため中止しました。もう一度お試しください。',
    cancelled: () => 'キャンセルしました。',
    busy: () => '別の連携が進行中でした。もう一度お試しいただけます。',
    'provider-denied': (name) =>
      `${name}との連携が許可されませんでした。もう一度試して、アクセスを許可してください。`,
    'account-not-selected': (name) => `使用する${name}のアカウントを選択してください。`,
    network: () => 'ネットワークに接続できませんでした。接続を確認して、もう一度お試しください。',
    server: () => '処理できませんでした。しばらくしてからもう一度お試しください。',
    'storage-full': () =>
      'このブラウザーには、このサイト用の空き容量がありません。サイトのデータを削除して、もう一度お試しください。',
    unknown: () => '問題が発生しました。もう一度お試しください。',
  },
  flow: {
    accountType: 'アカウントの種類',
    accountTypes: { default: '標準アカウント', 'user-configured-oauth': '独自のOAuthアプリ' },
    step: (step, count) => `ステップ ${step}/${count}`,
    continue: '続ける',
    back: '戻る',
    submitting: '確認しています…',
    refused: (reason) => reason,
    leave: (name) =>
      `${name}のアカウントは連携されましたが、設定が完了していません。後で完了するために残しますか？`,
    keep: 'アカウントを残す',
    remove: 'アカウントを削除',
    goOn: '設定を続ける',
    done: (name) => `${name}と連携しました。`,
  },

  fields: {
    show: '表示',
    hide: '非表示',
    copy: 'コピー',
    copied: 'コピーしました',
    learnMore: '詳しく見る',
    choose: '選択してください',
    none: '指定なし',
    gone: '現在は存在しません',
    chooseFirst: (title) => `先に「${title}」を選択してください。`,
    loadingOptions: '選択肢を読み込んでいます…',
    loadOptionsFailed: '選択肢を読み込めませんでした。',
    tryAgain: '再試行',
    moreOptions: 'さらに表示',
    noOptions: '選択できる項目がありません。',
    noOptionMatches: (search) => `「${search}」に一致する項目はありません。`,
    optionCount: plural({ other: '#件の選択肢' }),
    removeFile: 'ファイルを削除',
    fileTaken: 'ファイルはすでに選択されています。',
    requiredScope: '必須',
    addScope: '権限を追加',
    add: '追加',
    addField: '項目を追加',
    newField: '新しい項目の名前',
    removeField: (label) => `${label}を削除`,
    unsupported: 'この項目はこのページでは入力できません。省略できます。',
    unsupportedRequired:
      'この項目は必要ですが、このページでは入力できません。担当者にお問い合わせください。',
    problems: {
      required: 'この項目を入力してください。',
      email: 'メールアドレスを入力してください（例：name@example.com）。',
      url: '完全なアドレスを入力してください（例：https://example.com）。',
      number: '数値を入力してください。',
      notAnOption: '選択肢から選んでください。',
      requiredScopes: '必須の権限を含めてください。',
      fileTooLarge: 'ファイルが1MBを超えています。小さいファイルを選択してください。',
    },
  },
  settings: {
    settings: '設定',
    workflows: 'ワークフロー',
    defaultConfiguration: '既定',
    configurations: '構成',
    save: '保存',
    saving: '保存しています…',
    saved: '保存しました。',
    discard: '破棄',
    close: '閉じる',
    noSettings: 'このアカウントには設定がありません。',
    noWorkflows: 'このアカウントにはワークフローがありません。',
    invalid: '設定を変更するには、このアカウントを再連携してください。',
    pending: '設定を変更するには、このアカウントの設定を完了してください。',
    changedElsewhere: '別の場所で変更されました。保存して上書きするか、破棄してください。',
    unsaved: '保存されていない変更があります。',
    goOn: '続ける',
  },
};
