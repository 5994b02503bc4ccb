import { createPlural } from './createPlural';
import type { IntegrationLabels } from './IntegrationLabels';

const plural = createPlural('es');

/** The Spanish words of the components. */
export const spanishLabels: IntegrationLabels = {
  locale: 'es',

  search: 'Buscar integraciones',
  found: plural({ one: '# integración encontrada', other: '# integraciones encontradas' }),
  loading: 'Cargando integraciones…',
  loadFailed: (reason) =>
    reason
      ? `No se han podido cargar tus integraciones. ${reason}`
      : 'No se han podido cargar tus integraciones.',
  stale: 'Es posible que lo que ves no esté al día: la última actualización ha fallado.',
  noIntegrations: 'Todavía no hay integraciones que conectar.',
  noMatch: (search) => `Ninguna integración coincide con «${search}».`,
  signedOut: 'Inicia sesión para ver tus integraciones.',

  notConnected: 'Sin conectar',
  accountCount: plural({ one: '# cuenta', other: '# cuentas' }),
  accountsOf: (name) => `Cuentas de ${name}`,
  useAccount: (label) => `Usar ${label}`,
  unnamedAccount: 'Cuenta',
  sameLabel: (label, distinction) => `${label} (${distinction})`,

  connect: 'Conectar',
  connectIntegration: (name) => `Conectar ${name}`,
  connectAnother: 'Conectar otra cuenta',
  connectAnotherAccount: (name) => `Conectar otra cuenta de ${name}`,
  replace: 'Reemplazar',
  replaceAccount: (label) => `Reemplazar ${label}`,
  reconnect: 'Volver a conectar',
  reconnectAccount: (label) => `Volver a conectar ${label}`,
  finishSetup: 'Terminar la configuración',
  finishSettingUp: (label) => `Terminar la configuración de ${label}`,
  manage: 'Gestionar',
  manageAccount: (label) => `Gestionar ${label}`,
  disconnect: 'Desconectar',
  disconnectAccount: (label) => `Desconectar ${label}`,
  cancel: 'Cancelar',
  cancelOther: 'Cancelarla',
  showWindow: 'Mostrar la ventana',
  tryAgain: 'Reintentar',
  dismiss: 'Ocultar',

  justNow: 'hace un momento',
  valid: (ago) => (ago ? `Conectada ${ago}` : 'Conectada'),
  invalid: 'Requiere atención: vuelve a conectar esta cuenta',
  pending: 'Configuración sin terminar',
  connectedOn: (date) => `Conectada el ${date}`,
  lastRefreshed: (ago) => `Última actualización ${ago}`,
  renewalFailed: (count) => `Renovaciones fallidas: ${count}`,

  asking: 'A la espera de tus respuestas',
  authorizing: 'La ventana que se ha abierto te espera',
  windowLost: 'Ya no se puede acceder a la ventana. Si la has cerrado, inténtalo de nuevo.',
  queued: 'A la espera de desconectar…',
  removing: 'Desconectando…',

  disconnectTitle: (label) => `¿Desconectar ${label}?`,
  disconnectDescription: (label, name) =>
    `${name} dejará de usarse con ${label} y se detendrá todo lo que funciona con esta cuenta. ` +
    'Puedes volver a conectarla cuando quieras.',

  connected: (label, name) => `Se ha conectado ${label} a ${name}`,
  replaced: (before, label, name) =>
    before === label
      ? `Se ha vuelto a conectar ${label} a ${name}`
      : `Se ha reemplazado ${before} por ${label} en ${name}`,
  setupUnfinished: (label, name) =>
    `La configuración de ${label} en ${name} no está terminada. Termínala para usar la cuenta.`,
  disconnected: (label, name) => `Se ha desconectado ${label} de ${name}`,
  connectCancelled: (name) => `Se ha cancelado la conexión con ${name}`,
  replaceCancelled: (label) => `Se ha cancelado el reemplazo de ${label}`,
  disconnectCancelled: (label) => `Se ha cancelado la desconexión de ${label}`,

  busyWith: (other) =>
    `Todavía hay una ventana abierta para ${other}. Termina primero esa conexión o cancélala.`,
  errors: {
    'not-authenticated': () =>
      'Tu sesión había caducado. Inténtalo de nuevo; si no funciona, vuelve a iniciar sesión.',
    'authentication-failed': () => 'No se ha podido iniciar tu sesión. Vuelve a iniciar sesión.',
    'token-failed': () =>
      'No se ha podido iniciar tu sesión en este momento. Inténtalo de nuevo en unos instantes.',
    'sdk-unavailable': () =>
      'Las integraciones no se han podido iniciar aquí. Recarga la página e inténtalo de nuevo.',
    'integration-not-found': (name) => `${name} no está disponible aquí.`,
    'integration-inactive': (name) =>
      `La integración con ${name} está desactivada por ahora. Inténtalo más tarde.`,
    'already-installed': (name) =>
      `${name} ya tiene una cuenta. Primero reemplázala o desconéctala.`,
    'not-installed': (name) => `${name} todavía no tiene ninguna cuenta. Primero conecta una.`,
    'credential-not-found': () => 'Esta cuenta ya no está conectada.',
    'headless-not-supported': (name) => `No se puede conectar ${name} desde esta página.`,
    'input-required': (name) =>
      `${name} necesita más datos de los que se pueden introducir en esta página. Si una cuenta se quedó a medias, puedes desconectarla.`,
    'input-refused': (name) =>
      `${name} no ha aceptado los datos introducidos. Corrígelos e inténtalo de nuevo.`,
    forbidden: (name) =>
      `No tienes permiso para conectar ni cambiar cuentas de ${name}. Consulta a tu administrador.`,
    'popup-blocked': () =>
      'Tu navegador ha bloqueado la ventana. Permite las ventanas emergentes en este sitio e inténtalo de nuevo.',
    'popup-closed': () => 'La ventana se cerró antes de terminar la conexión.',
    'timed-out': () => 'Tardaba demasiado y se ha detenido. Inténtalo de nuevo.',
    cancelled: () => 'Operación cancelada.',
    busy: () => 'Había otra conexión en curso. Ya puedes intentarlo de nuevo.',
    'provider-denied': (name) =>
      `No se ha permitido la conexión con ${name}. Inténtalo de nuevo y permite el acceso.`,
    'account-not-selected': (name) => `Elige qué cuenta de ${name} quieres usar.`,
    network: () =>
      'No hay conexión con la red. Revisa tu conexión a internet e inténtalo de nuevo.',
    server: () => 'No se ha podido completar. Inténtalo de nuevo en unos instantes.',
    'storage-full': () =>
      'Este navegador no tiene más espacio para este sitio. Borra algunos datos del sitio e inténtalo de nuevo.',
    unknown: () => 'Algo ha salido mal. Inténtalo de nuevo.',
  },
  flow: {
    accountType: 'Tipo de cuenta',
    accountTypes: {
      default: 'Cuenta estándar',
      'user-configured-oauth': 'Tu propia aplicación OAuth',
    },
    step: (step, count) => `Paso ${step} de ${count}`,
    continue: 'Continuar',
    back: 'Atrás',
    submitting: 'Comprobando…',
    refused: (reason) => reason,
    leave: (name) =>
      `La cuenta de ${name} está conectada, pero sin configurar. ¿Quieres conservarla para terminar más tarde?`,
    keep: 'Conservar la cuenta',
    remove: 'Quitar la cuenta',
    goOn: 'Seguir',
    done: (name) => `${name} está conectado.`,
  },

  fields: {
    show: 'Mostrar',
    hide: 'Ocultar',
    copy: 'Copiar',
    copied: 'Copiado',
    learnMore: 'Más información',
    choose: 'Elegir…',
    none: 'Ninguno',
    gone: 'ya no existe',
    chooseFirst: (title) => `Elija primero «${title}».`,
    loadingOptions: 'Cargando opciones…',
    loadOptionsFailed: 'No se pudieron cargar las opciones.',
    tryAgain: 'Reintentar',
    moreOptions: 'Mostrar más',
    noOptions: 'No hay nada que elegir.',
    noOptionMatches: (search) => `Nada coincide con «${search}».`,
    optionCount: plural({ one: '# opción', other: '# opciones' }),
    removeFile: 'Quitar el archivo',
    fileTaken: 'Ya se eligió un archivo.',
    requiredScope: 'Obligatorio',
    addScope: 'Añadir un permiso',
    add: 'Añadir',
    addField: 'Añadir campo',
    newField: 'Nombre del campo nuevo',
    removeField: (label) => `Quitar ${label}`,
    unsupported: 'Esta página no puede pedir este dato. Puede omitirlo.',
    unsupportedRequired: 'Esta página no puede pedir este dato, pero es necesario. Pida ayuda.',
    problems: {
      required: 'Rellene este campo.',
      email: 'Escriba una dirección de correo, como nombre@example.com.',
      url: 'Escriba una dirección completa, como https://example.com.',
      number: 'Escriba un número.',
      notAnOption: 'Elija una de las opciones.',
      requiredScopes: 'Los permisos obligatorios deben estar entre ellos.',
      fileTooLarge: 'El archivo supera 1 MB. Elija uno más pequeño.',
    },
  },
  settings: {
    settings: 'Ajustes',
    workflows: 'Flujos de trabajo',
    defaultConfiguration: 'Predeterminada',
    configurations: 'Configuraciones',
    save: 'Guardar',
    saving: 'Guardando…',
    saved: 'Guardado.',
    discard: 'Descartar',
    close: 'Cerrar',
    noSettings: 'Esta cuenta no tiene ajustes.',
    noWorkflows: 'Esta cuenta no tiene flujos de trabajo.',
    invalid: 'Vuelve a conectar esta cuenta para cambiar sus ajustes.',
    pending: 'Termina la configuración de esta cuenta para cambiar sus ajustes.',
    changedElsewhere: 'Se ha cambiado en otro lugar mientras tanto. Guarda tu cambio o descártalo.',
    unsaved: 'Hay cambios sin guardar.',
    goOn: 'Seguir',
  },
};
