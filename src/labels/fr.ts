import { createPlural } from './createPlural';
import type { IntegrationLabels } from './IntegrationLabels';

const plural = createPlural('fr');

/** The French words of the components. */
export const frenchLabels: IntegrationLabels = {
  locale: 'fr',

  search: 'Rechercher une intégration',
  found: plural({ one: '# intégration trouvée', other: '# intégrations trouvées' }),
  loading: 'Chargement des intégrations…',
  loadFailed: (reason) =>
    reason
      ? `Vos intégrations n’ont pas pu être chargées. ${reason}`
      : 'Vos intégrations n’ont pas pu être chargées.',
  stale: 'Ce que vous voyez n’est peut-être plus à jour\u00a0: la dernière actualisation a échoué.',
  noIntegrations: 'Il n’y a pas encore d’intégration à connecter.',
  noMatch: (search) => `Aucune intégration ne correspond à «\u00a0${search}\u00a0».`,
  signedOut: 'Identifiez-vous pour voir vos intégrations.',

  notConnected: 'Aucun compte connecté',
  accountCount: plural({ one: '# compte', other: '# comptes' }),
  accountsOf: (name) => `Comptes ${name}`,
  useAccount: (label) => `Utiliser ${label}`,
  unnamedAccount: 'Compte',
  sameLabel: (label, distinction) => `${label} (${distinction})`,

  connect: 'Connecter',
  connectIntegration: (name) => `Connecter ${name}`,
  connectAnother: 'Connecter un autre compte',
  connectAnotherAccount: (name) => `Connecter un autre compte ${name}`,
  replace: 'Remplacer',
  replaceAccount: (label) => `Remplacer ${label}`,
  reconnect: 'Reconnecter',
  reconnectAccount: (label) => `Reconnecter ${label}`,
  finishSetup: 'Terminer la configuration',
  finishSettingUp: (label) => `Terminer la configuration de ${label}`,
  manage: 'Gérer',
  manageAccount: (label) => `Gérer ${label}`,
  disconnect: 'Déconnecter',
  disconnectAccount: (label) => `Déconnecter ${label}`,
  cancel: 'Annuler',
  cancelOther: 'L’annuler',
  showWindow: 'Afficher la fenêtre',
  tryAgain: 'Réessayer',
  dismiss: 'Masquer',

  justNow: 'à l’instant',
  valid: (ago) => (ago ? `Connecté ${ago}` : 'Connecté'),
  invalid: 'Action requise\u00a0: reconnectez ce compte',
  pending: 'Configuration inachevée',
  connectedOn: (date) => `Date de connexion\u00a0: ${date}`,
  lastRefreshed: (ago) => `Dernière actualisation ${ago}`,
  renewalFailed: (count) => `Renouvellements échoués : ${count}`,

  asking: 'En attente de vos réponses',
  authorizing: 'La fenêtre qui s’est ouverte vous attend',
  windowLost: 'La fenêtre n’est plus accessible. Si vous l’avez fermée, réessayez.',
  queued: 'En attente de déconnexion…',
  removing: 'Déconnexion…',

  disconnectTitle: (label) => `Déconnecter ${label}\u202f?`,
  disconnectDescription: (label, name) =>
    `${name} ne sera plus utilisé avec ${label}, et tout ce qui passe par ce compte s’arrêtera. ` +
    'Vous pourrez le reconnecter à tout moment.',

  connected: (label, name) => `${label} est connecté à ${name}`,
  replaced: (before, label, name) =>
    before === label
      ? `${label} est de nouveau connecté à ${name}`
      : `${before} a été remplacé par ${label} dans ${name}`,
  setupUnfinished: (label, name) =>
    `La configuration de ${label} dans ${name} est inachevée. Terminez-la pour utiliser ce compte.`,
  disconnected: (label, name) => `${label} est déconnecté de ${name}`,
  connectCancelled: (name) => `Connexion à ${name} annulée`,
  replaceCancelled: (label) => `Remplacement annulé\u00a0: ${label}`,
  disconnectCancelled: (label) => `Déconnexion annulée\u00a0: ${label}`,

  busyWith: (other) =>
    `Une fenêtre pour ${other} est encore ouverte. Terminez-y d’abord, ou annulez.`,
  errors: {
    'not-authenticated': () =>
      'Votre identification avait expiré. Réessayez\u202f; si cela ne suffit pas, identifiez-vous à nouveau.',
    'authentication-failed': () =>
      'Nous n’avons pas pu vous identifier. Identifiez-vous à nouveau.',
    'token-failed': () =>
      'Nous n’avons pas pu vous identifier pour le moment. Réessayez dans un instant.',
    'sdk-unavailable': () =>
      'Les intégrations n’ont pas pu démarrer ici. Rechargez la page, puis réessayez.',
    'integration-not-found': (name) => `${name} n’est pas disponible ici.`,
    'integration-inactive': (name) =>
      `L’intégration ${name} est désactivée pour le moment. Réessayez plus tard.`,
    'already-installed': (name) =>
      `${name} a déjà un compte. Commencez par le remplacer ou le déconnecter.`,
    'not-installed': (name) => `${name} n’a pas encore de compte. Commencez par en connecter un.`,
    'credential-not-found': () => 'Ce compte n’est plus connecté.',
    'headless-not-supported': (name) =>
      `Il n’est pas possible de connecter ${name} depuis cette page.`,
    'input-required': (name) =>
      `${name} demande plus d’informations que cette page ne peut en recueillir. Un compte dont la configuration est inachevée peut être déconnecté.`,
    'input-refused': (name) =>
      `${name} n’a pas accepté les informations saisies. Corrigez-les, puis réessayez.`,
    forbidden: (name) =>
      `Vous n’êtes pas autorisé à connecter ou à modifier des comptes ${name}. Adressez-vous à votre administrateur.`,
    'popup-blocked': () =>
      'Votre navigateur a bloqué la fenêtre. Autorisez les fenêtres pop-up pour ce site, puis réessayez.',
    'popup-closed': () => 'La fenêtre a été fermée avant la fin de la connexion.',
    'timed-out': () => 'L’opération a été arrêtée, car elle prenait trop de temps. Réessayez.',
    cancelled: () => 'Opération annulée.',
    busy: () => 'Une autre connexion était en cours. Vous pouvez réessayer maintenant.',
    'provider-denied': (name) =>
      `La connexion à ${name} n’a pas été autorisée. Réessayez et autorisez l’accès.`,
    'account-not-selected': (name) => `Choisissez le compte ${name} à utiliser.`,
    network: () =>
      'Le réseau est inaccessible. Vérifiez votre connexion à Internet, puis réessayez.',
    server: () => 'L’opération n’a pas abouti. Réessayez dans un instant.',
    'storage-full': () =>
      'Ce navigateur n’a plus d’espace de stockage pour ce site. Effacez des données du site, puis réessayez.',
    unknown: () => 'Un problème est survenu. Réessayez.',
  },
  flow: {
    accountType: 'Type de compte',
    accountTypes: {
      default: 'Compte standard',
      'user-configured-oauth': 'Votre propre application OAuth',
    },
    step: (step, count) => `Étape ${step} sur ${count}`,
    continue: 'Continuer',
    back: 'Retour',
    submitting: 'Vérification…',
    refused: (reason) => reason,
    leave: (name) =>
      `Le compte ${name} est connecté, mais pas encore configuré. Le conserver pour terminer plus tard ?`,
    keep: 'Conserver le compte',
    remove: 'Supprimer le compte',
    goOn: 'Poursuivre',
    done: (name) => `${name} est connecté.`,
  },

  fields: {
    show: 'Afficher',
    hide: 'Masquer',
    copy: 'Copier',
    copied: 'Copié',
    learnMore: 'En savoir plus',
    choose: 'Choisir…',
    none: 'Aucun choix',
    gone: 'n’existe plus',
    chooseFirst: (title) => `Choisissez d’abord «\u00a0${title}\u00a0».`,
    loadingOptions: 'Chargement des choix…',
    loadOptionsFailed: 'Les choix n’ont pas pu être chargés.',
    tryAgain: 'Réessayer',
    moreOptions: 'Afficher plus',
    noOptions: 'Il n’y a rien à choisir.',
    noOptionMatches: (search) => `Rien ne correspond à «\u00a0${search}\u00a0».`,
    optionCount: plural({ one: '# choix', other: '# choix' }),
    removeFile: 'Retirer le fichier',
    fileTaken: 'Un fichier a déjà été choisi.',
    requiredScope: 'Obligatoire',
    addScope: 'Ajouter une autorisation',
    add: 'Ajouter',
    addField: 'Ajouter un champ',
    newField: 'Nom du nouveau champ',
    removeField: (label) => `Retirer ${label}`,
    unsupported: 'Cette page ne peut pas le demander. Vous pouvez vous en passer.',
    unsupportedRequired:
      'Cette page ne peut pas le demander, mais c’est nécessaire. Demandez de l’aide.',
    problems: {
      required: 'Remplissez ce champ.',
      email: 'Saisissez une adresse e-mail, comme nom@example.com.',
      url: 'Saisissez une adresse complète, comme https://example.com.',
      number: 'Saisissez un nombre.',
      notAnOption: 'Choisissez dans la liste.',
      requiredScopes: 'Les autorisations obligatoires doivent en faire partie.',
      fileTooLarge: 'Le fichier dépasse 1 Mo. Choisissez un fichier plus petit.',
    },
  },
  settings: {
    settings: 'Paramètres',
    workflows: 'Workflows',
    defaultConfiguration: 'Par défaut',
    configurations: 'Configurations',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    saved: 'Enregistré.',
    discard: 'Annuler les modifications',
    close: 'Fermer',
    noSettings: 'Ce compte n’a pas de paramètres.',
    noWorkflows: 'Ce compte n’a pas de workflows.',
    invalid: 'Reconnectez ce compte pour modifier ses paramètres.',
    pending: 'Terminez la configuration de ce compte pour modifier ses paramètres.',
    changedElsewhere:
      'Une modification a été faite ailleurs entre-temps. Enregistrez la vôtre ou annulez-la.',
    unsaved: 'Des modifications ne sont pas enregistrées.',
    goOn: 'Poursuivre',
  },
};
