import type { TeamReportFrameText } from './team-report-frame-text.js';

export const teamReportFrameFr: TeamReportFrameText = {
  title: 'Comment vous voyez ensemble le climat d’apprentissage',
  views: {
    organisation: 'Organisation',
    teams: 'Équipes',
    chain: 'Chaîne de l’apprentissage',
    mirror: 'Miroir du leader d’apprentissage',
    preferences: 'Préférences d’apprentissage',
    waves: 'Changement',
  },
  navigation: 'Parties du rapport',
  missing: (files) =>
    `D’autres questionnaires ont aussi été remplis. La personne qui crée cette page les montre avec : ${files}.`,
  start: {
    about: 'Rassemblez les résultats de beaucoup de personnes, et parlez-en.',
    choose: 'Choisir des fichiers de résultats',
    drop: 'Ou glissez-les ici. Il peut y en avoir beaucoup : JSON, NDJSON ou CSV.',
    stays: 'Rien ne quitte cet appareil. Cette page lit elle-même les fichiers.',
    know: 'Bon à savoir',
    from: (people) =>
      `Vous voyez des chiffres à partir de ${people} personnes. Les groupes plus petits restent cachés.`,
    limits: [
      'Cela protège les gens face aux personnes qui lisent le rapport. Cela ne les protège pas face aux personnes qui ont les fichiers.',
      'Partagez donc le rapport, jamais les fichiers.',
    ],
  },
  reading: {
    title: 'Nous lisons les résultats',
    counted: (results) => `Résultats lus : ${results}`,
    cancel: 'Arrêter',
    cancelled: 'Arrêté. Rien n’a été conservé.',
  },
  fault: {
    empty: 'Il n’y a rien ici. Choisissez un autre fichier.',
    'not-counted': 'Aucun résultat ne compte. Il n’y a donc pas de rapport.',
    'no-counting':
      'Cette page ne peut pas compter les résultats. La personne qui la crée y ajoute ce fichier : modules/tellen.js.',
    raw: 'Ce rapport en montre trop sur trop peu de personnes. Il faut d’abord le protéger.',
    source: 'Nous n’avons pas pu récupérer les résultats.',
    failed: 'Nous n’avons pas pu en faire un rapport.',
  },
  intake: {
    counted: (counted, read) =>
      `${counted < 2 ? 'Résultat qui compte' : 'Résultats qui comptent'} : ${counted} sur ${read}.`,
    duplicates: (count) => `En double : ${count}. Chaque résultat compte une seule fois.`,
    tests: (count) => `Tests : ${count}. Un test ne compte jamais.`,
    otherInstruments: (count) => `D’un autre questionnaire : ${count}.`,
    otherVersions: (count) =>
      `D’une autre version : ${count}. Les scores y ont peut-être un autre sens.`,
    broken: (count) => `Impossible à lire : ${count}.`,
    problems: 'Quelles lignes ?',
    at: (source, line) => `${source} ligne ${line}`,
    problem: {
      'not-text': 'pas du texte : si c’est une feuille de calcul, enregistrez-la en CSV',
      encoding: 'les caractères sont illisibles (pas en UTF-8)',
      'too-long': 'trop long pour un résultat',
      syntax: 'le JSON n’est pas valide, ou peut-être coupé',
      'not-a-result': 'pas un résultat de questionnaire',
      impossible: 'des réponses impossibles',
      'other-version': 'une autre version du questionnaire',
      header: 'la première ligne nomme une colonne que nous ne connaissons pas',
      cells: 'trop de cellules, ou un guillemet qui manque',
    },
    more: (count) => `Et encore : ${count}.`,
    download: 'Télécharger cette liste',
  },
  tools: {
    print: 'Imprimer le rapport',
    printTeam: 'Imprimer la page de cette équipe',
    everyTeam: (teams) => `Imprimer aussi la page de chaque équipe (${teams})`,
    csv: 'Chiffres (CSV)',
    json: 'Rapport (JSON)',
    copy: 'Copier ce texte',
    picture: 'Enregistrer en',
    noPng: 'Cette page n’autorise pas le PNG. Vous avez maintenant un SVG.',
    again: 'Ouvrir d’autres fichiers',
    file: 'rapport-climat-apprentissage',
  },
  about: {
    title: 'À propos de ce rapport',
    made: (date) => `Fait le ${date}.`,
    people: (people) => `Nombre de personnes qui ont participé : ${people}.`,
    rounds: (rounds) => `Tours : ${rounds}.`,
    method: 'Comment ce rapport est-il fait ?',
    how: [
      'Un score va de 0 à 100. C’est la moyenne des réponses, sans norme.',
      'Le trait autour d’un score montre à quel point ce score est sûr (95 %).',
      'Parfois, nous cachons aussi un groupe plus grand. Sinon, on pourrait calculer les chiffres d’un petit groupe.',
    ],
    from: (people, spread) =>
      `Une moyenne repose sur au moins ${people} personnes, une dispersion sur au moins ${spread}.`,
    not: 'Ce que ce rapport n’est pas',
    isNot: [
      'Ce n’est pas un jugement sur des personnes ou des équipes, et ce n’est pas un classement.',
      'Il ne dit pas d’où vient ce que vous voyez. Posez-vous la question ensemble.',
      'Le questionnaire est nouveau et n’est pas encore validé.',
    ],
  },
};
