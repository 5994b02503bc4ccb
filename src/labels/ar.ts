import { createPlural } from './createPlural';
import type { IntegrationLabels } from './IntegrationLabels';

const plural = createPlural('ar');

/** The Arabic words of the components; the page around them sets `dir="rtl"`. */
export const arabicLabels: IntegrationLabels = {
  locale: 'ar',

  search: 'البحث في عمليات التكامل',
  found: plural({
    zero: 'لم يُعثر على أي عملية تكامل',
    one: 'عُثر على عملية تكامل واحدة',
    two: 'عُثر على عمليتي تكامل',
    few: 'عُثر على # عمليات تكامل',
    many: 'عُثر على # عملية تكامل',
    other: 'عُثر على # عملية تكامل',
  }),
  loading: 'جارٍ تحميل عمليات التكامل…',
  loadFailed: (reason) =>
    reason ? `تعذّر تحميل عمليات التكامل. ${reason}` : 'تعذّر تحميل عمليات التكامل.',
  stale: 'قد لا يكون ما تراه محدّثًا: فشل آخر تحديث.',
  noIntegrations: 'لا توجد عمليات تكامل يمكن ربطها بعد.',
  noMatch: (search) => `لا توجد عملية تكامل تطابق «${search}».`,
  signedOut: 'سجّل الدخول لعرض عمليات التكامل.',

  notConnected: 'غير مرتبط',
  accountCount: plural({
    zero: 'لا حسابات',
    one: 'حساب واحد',
    two: 'حسابان',
    few: '# حسابات',
    many: '# حسابًا',
    other: '# حساب',
  }),
  accountsOf: (name) => `حسابات ${name}`,
  useAccount: (label) => `استخدام ${label}`,
  unnamedAccount: 'حساب',
  sameLabel: (label, distinction) => `${label} (${distinction})`,

  connect: 'ربط',
  connectIntegration: (name) => `ربط ${name}`,
  connectAnother: 'ربط حساب آخر',
  connectAnotherAccount: (name) => `ربط حساب آخر في ${name}`,
  replace: 'استبدال',
  replaceAccount: (label) => `استبدال ${label}`,
  reconnect: 'إعادة الربط',
  reconnectAccount: (label) => `إعادة الربط: ${label}`,
  finishSetup: 'إكمال الإعداد',
  finishSettingUp: (label) => `إكمال الإعداد لحساب ${label}`,
  disconnect: 'فصل',
  disconnectAccount: (label) => `فصل ${label}`,
  cancel: 'إلغاء',
  cancelOther: 'إلغاء العملية الأخرى',
  showWindow: 'عرض النافذة',
  tryAgain: 'إعادة المحاولة',
  dismiss: 'إخفاء',

  justNow: 'قبل لحظات',
  valid: (ago) => (ago ? `تم الربط ${ago}` : 'مرتبط'),
  invalid: 'يلزم اتخاذ إجراء: أعد ربط هذا الحساب',
  pending: 'لم يكتمل الإعداد',
  connectedOn: (date) => `تاريخ الربط: ${date}`,
  lastRefreshed: (ago) => `آخر تحديث: ${ago}`,

  asking: 'بانتظار إجاباتك',
  authorizing: 'النافذة التي فُتحت بانتظارك',
  windowLost: 'لم يعد الوصول إلى النافذة ممكنًا. إذا كنت قد أغلقتها، فحاول مرة أخرى.',
  queued: 'بانتظار الفصل…',
  removing: 'جارٍ الفصل…',

  disconnectTitle: (label) => `هل تريد فصل ${label}؟`,
  disconnectDescription: (label, name) =>
    `لن يُستخدم ${name} مع ${label} بعد الآن، وسيتوقف كل ما يعمل عبر هذا الحساب. ` +
    'يمكنك ربطه مجددًا في أي وقت.',

  connected: (label, name) => `تم ربط ${label} في ${name}`,
  replaced: (before, label, name) =>
    before === label
      ? `تمت إعادة ربط ${label} في ${name}`
      : `تم استبدال ${before} بالحساب ${label} في ${name}`,
  setupUnfinished: (label, name) =>
    `لم يكتمل إعداد ${label} في ${name}. أكمل الإعداد لاستخدام الحساب.`,
  disconnected: (label, name) => `تم فصل ${label} عن ${name}`,
  connectCancelled: (name) => `أُلغي ربط ${name}`,
  replaceCancelled: (label) => `أُلغي استبدال ${label}`,
  disconnectCancelled: (label) => `أُلغي فصل ${label}`,

  busyWith: (other) =>
    `لا تزال هناك نافذة مفتوحة من أجل ${other}. أكمل العملية فيها أولًا أو ألغِها.`,
  errors: {
    'not-authenticated': () =>
      'انتهت صلاحية تسجيل دخولك. حاول مرة أخرى، وإذا لم ينجح ذلك فسجّل الدخول من جديد.',
    'authentication-failed': () => 'تعذّر تسجيل دخولك. سجّل الدخول من جديد.',
    'token-failed': () => 'تعذّر تسجيل دخولك الآن. حاول مرة أخرى بعد قليل.',
    'sdk-unavailable': () => 'تعذّر بدء عمليات التكامل هنا. أعد تحميل الصفحة ثم حاول مرة أخرى.',
    'integration-not-found': (name) => `${name} غير متاح هنا.`,
    'integration-inactive': (name) => `${name} متوقف حاليًا. حاول مرة أخرى لاحقًا.`,
    'already-installed': (name) => `يوجد حساب مرتبط في ${name} بالفعل. استبدله أو افصله أولًا.`,
    'not-installed': (name) => `لا يوجد حساب مرتبط في ${name} بعد. اربط حسابًا أولًا.`,
    'credential-not-found': () => 'لم يعد هذا الحساب مرتبطًا.',
    'headless-not-supported': (name) => `لا يمكن ربط ${name} من هذه الصفحة.`,
    'input-required': (name) =>
      `يحتاج ${name} إلى معلومات أكثر مما يمكن إدخاله في هذه الصفحة. يمكنك فصل الحساب الذي لم يكتمل إعداده.`,
    'input-refused': (name) => `لم يقبل ${name} ما تم إدخاله. صحّحه ثم حاول مرة أخرى.`,
    forbidden: (name) => `لا يُسمح لك بربط حسابات ${name} أو تغييرها. تواصل مع المسؤول.`,
    'popup-blocked': () =>
      'حظر متصفحك النافذة. اسمح بالنوافذ المنبثقة لهذا الموقع ثم حاول مرة أخرى.',
    'popup-closed': () => 'أُغلقت النافذة قبل اكتمال الربط.',
    'timed-out': () => 'استغرقت العملية وقتًا طويلًا فأُوقفت. حاول مرة أخرى.',
    cancelled: () => 'أُلغيت العملية.',
    busy: () => 'كانت هناك عملية ربط أخرى جارية. يمكنك المحاولة مرة أخرى الآن.',
    'provider-denied': (name) => `لم يُسمح بربط ${name}. حاول مرة أخرى واسمح بالوصول.`,
    'account-not-selected': (name) => `اختر حساب ${name} الذي تريد استخدامه.`,
    network: () => 'تعذّر الاتصال بالشبكة. تحقق من اتصالك بالإنترنت ثم حاول مرة أخرى.',
    server: () => 'تعذّر إتمام ذلك. حاول مرة أخرى بعد قليل.',
    'storage-full': () =>
      'لم تعد هناك مساحة تخزين لهذا الموقع في متصفحك. امسح بعض بيانات الموقع ثم حاول مرة أخرى.',
    unknown: () => 'حدث خطأ ما. حاول مرة أخرى.',
  },
  flow: {
    accountType: 'نوع الحساب',
    accountTypes: { default: 'حساب عادي', 'user-configured-oauth': 'تطبيق OAuth خاص بك' },
    step: (step, count) => `الخطوة ${step} من ${count}`,
    continue: 'متابعة',
    back: 'رجوع',
    submitting: 'جارٍ التحقق…',
    refused: (reason) => reason,
    leave: (name) => `تم ربط حساب ${name} لكن إعداده لم يكتمل. هل تريد الاحتفاظ به لإكماله لاحقًا؟`,
    keep: 'الاحتفاظ بالحساب',
    remove: 'إزالة الحساب',
    goOn: 'متابعة الإعداد',
    done: (name) => `تم ربط ${name}.`,
  },

  fields: {
    show: 'إظهار',
    hide: 'إخفاء',
    copy: 'نسخ',
    copied: 'تم النسخ',
    learnMore: 'معرفة المزيد',
    choose: 'اختر…',
    none: 'بلا اختيار',
    gone: 'لم يعد موجودًا',
    chooseFirst: (title) => `اختر «${title}» أولًا.`,
    loadingOptions: 'جارٍ تحميل الخيارات…',
    loadOptionsFailed: 'تعذّر تحميل الخيارات.',
    tryAgain: 'إعادة المحاولة',
    moreOptions: 'عرض المزيد',
    noOptions: 'لا يوجد ما يمكن اختياره.',
    noOptionMatches: (search) => `لا شيء يطابق «${search}».`,
    optionCount: plural({
      zero: 'لا خيارات',
      one: 'خيار واحد',
      two: 'خياران',
      few: '# خيارات',
      many: '# خيارًا',
      other: '# خيار',
    }),
    removeFile: 'إزالة الملف',
    fileTaken: 'سبق اختيار ملف.',
    requiredScope: 'إلزامي',
    addScope: 'إضافة إذن',
    add: 'إضافة',
    addField: 'إضافة حقل',
    newField: 'اسم الحقل الجديد',
    removeField: (label) => `إزالة ${label}`,
    unsupported: 'لا يمكن لهذه الصفحة أن تطلب هذا. يمكنك تركه.',
    unsupportedRequired: 'لا يمكن لهذه الصفحة أن تطلب هذا، لكنه ضروري. اطلب المساعدة.',
    problems: {
      required: 'املأ هذا الحقل.',
      email: 'أدخل عنوان بريد إلكتروني، مثل name@example.com.',
      url: 'أدخل عنوانًا كاملًا، مثل https://example.com.',
      number: 'أدخل رقمًا.',
      notAnOption: 'اختر أحد الخيارات.',
      requiredScopes: 'يجب أن تكون الأذونات الإلزامية ضمنها.',
      fileTooLarge: 'الملف أكبر من 1 ميغابايت. اختر ملفًا أصغر.',
    },
  },
};
