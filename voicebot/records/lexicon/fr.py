"""French."""

from voicebot.records.lexicon.words import Lexicon, Patterns, Phrases, Words

LEXICON = Lexicon(
    zero=Words("zéro"),
    units=Words("un une deux trois quatre cinq six sept huit neuf"),
    pairs=Words("dix onze douze treize quatorze quinze seize"),
    tens=Words("vingt vingts trente quarante cinquante soixante septante huitante nonante"),
    hundreds=Words("cent cents"),
    thousands=Words("mille"),
    ordinals=Words(
        "1er "
        "premier première"
    ),
    repeats=Words("double triple"),
    joiners=Words("et euh tiret slash barre"),
    date_joiners=Words(
        "et "
        "le du de en"
    ),
    months=Words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    birth=Words(
        "nés anniversaire naquit nait "
        "né née naissance naissances"
    ),
    validity=Words(
        "commence commencé débute finit termine "
        "arrivé arrivée entré entrée marié mariée mariés délivré délivrée déposé déposée avant "
        "valable* valide* jusqu'au rendez-vous expire depuis"
    ),
    amounts=Words(
        "minute fois photos copies mètres pièces pour-cents kilomètres ans. enfant personne étage sous semestres "
        "pourcent "
        "euro euros centimes an ans année années mois semaine semaines jour jours heure heures minutes personnes "
        "enfants pour-cent"
    ),
    sections=Words("paragraphe article alinéa niveau section"),
    times=Words(
        "environ heures midi matin soir "
        "de à jusqu'à entre vers"
    ),
    files=Words(
        "numéros fiscale sécurité sociale cliente demande iban matricule identifiant allocataire aktenzeichen "
        "dossier référence numéro fiscal client"
    ),
    passports=Words(
        "titre séjour identité série permis visa document "
        "passeport* carte pièce"
    ),
    phones=Words(
        "téléphone* tél joignable rappelez rappelle appelez appelle fixe whatsapp contacter "
        "téléphone portable appeler rappeler joindre numéro mobile"
    ),
    no_letters=Words("a à y"),
    plain=Words(
        "au aux du des "
        "je tu il elle on nous vous ils elles mon ma mes ton son sa et ou mais que qui quoi comment où quand "
        "pourquoi est sont suis ai a avez avoir voudrais veux besoin pas oui non merci bonjour très ici "
        "maintenant un une le la les de du des en dans pour avec sans sur j'habite c'est ça coûte rendez-vous "
        "dossier numéro adresse"
    ),
    streets=Words(
        "impasse allée quai cours strasse straße "
        "rue avenue place boulevard chemin"
    ),
    at_signs=Words(
        "arrobase at arobas "
        "arobase"
    ),
    dots=Words("point"),
    mail_signs=Words(
        "underscore bas trait "
        "point tiret"
    ),
    pair_patterns=Patterns(
        r"(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:-et)?-(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-(?:sept|huit|neuf))",
        r"dix-(?:sept|huit|neuf)",
        r"quatre-vingts?",
    ),
    names=Phrases(
        "mon nom de famille est", "mon nom de famille c'est", "mon nom de jeune fille est", "nom de jeune fille",
        "mon prénom c'est", "mon prénom", "mon nom", "elle s'appelle", "il s'appelle", "qui s'appelle", "s'appellent",
        "on m'appelle", "je me nomme", "se nomme", "nommé", "nommée", "du nom de", "au nom de", "son nom est",
        "son nom c'est", "son prénom est", "son prénom c'est", "son prénom", "m'appelle", "nom complet",
        "je m'appelle", "mon nom est", "mon nom c'est", "nom de famille", "mon prénom est", "prénom",
        "s'appelle", "c'est monsieur", "c'est madame", "je suis monsieur", "je suis madame",
    ),
    living=Phrases(
        "j'habite dans", "j'habite rue", "j'habite en", "nous habitons", "on habite", "habite au", "habite à", "habite",
        "nouvelle adresse", "domicile", "domicilié au", "domicilié", "domiciliée au", "je loge", "je vis au", "adresse",
        "adresse c'est", "déménagé au", "déménagé à", "déménagé", "logement est",
        "je demeure", "demeure",
        "j'habite au", "j'habite à", "j'habite", "mon adresse est", "mon adresse", "adresse est",
    ),
    introductions=Phrases(
        "demandez", "demander", "avec monsieur", "prévenir",
        "je suis",
        "dossier de", "rendez-vous pour", "le nom est", "au nom",
        "moi c'est", "bonjour c'est", "prénom", "à monsieur", "à madame",
        "parler à", "parlé à", "parlé avec", "ça s'écrit", "s'écrit", "j'épelle", "ici c'est", "un certain",
        "une certaine",
    ),
    relatives=Words(
        "femme mari épouse époux fils fille mère père frère soeur sœur oncle tante neveu nièce cousin cousine ami "
        "amie copain copine fiancé fiancée compagnon compagne patron patronne chef propriétaire voisin voisine "
        "collègue avocat avocate bébé enfant employeur grand-mère grand-père belle-mère beau-père belle-soeur "
        "beau-frère conjoint conjointe maman papa conseillère conseiller "
    ),
    titles=Words(
        "monsieur madame mademoiselle mme maître docteur m "
    ),
    names_after=Phrases(
        "qui parle",
        "à l'appareil", "au téléphone", "à l'appareil oui", "c'est mon nom", "mon nom",
    ),
    particles=Words(
        "du des "
    ),
    corrections=Words(
        "non pas pardon erreur plutôt désolé désolée excusez trompé trompée attendez mais enfin faux "
    ),
    bridges=Words(
        "non pas pardon erreur plutôt désolé désolée excusez moi excusez-moi je me suis trompé trompée attendez mais "
        "enfin euh puis ensuite et après c'est voilà encore alors le les oui "
    ),
    fillers=Words(
        "majuscule minuscule trait d'union deux accent aigu grave puis et espace tréma cédille tiret apostrophe "
    ),
    spelling=Phrases(
        "comme", "comme dans",
    ),
    mail_words=Words(
        "mail email e-mail courriel adresse écrivez électronique à "
    ),
    alphabet=Words(
        "bé cé dé effe gé ache ji ka elle emme enne pé ku erre esse té vé ixe zède i-grec double-vé "
    ),
    pointers=Phrases(
        "c'est", "ici", "nom", "allô", "pour", "c'est pour",
    ),
    descriptions=Patterns(
        r"\w{3,}(?:tion|ment|ble|eux|euse|ait|erai|ez)",
    ),
    verbs=Patterns(
        r"\w{3,}(?:aise|ais|ienne|ait|oit|aille)",
    ),
    common=Words(
        "enceinte malade fatigué fatiguée chômage retraité retraitée étudiant étudiante infirmière infirmier "
        "cuisinier chauffeur ingénieur enseignant médecin syrien afghan ukrainienne camerounaise camerounais "
        "sénégalais ivoirien malienne veuve veuf divorcé divorcée mort décédé urgent compliqué difficile travaille "
        "vit veut habite parle vient "
    ),
)  # fmt: skip
