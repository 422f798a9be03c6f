"""French."""

from voicebot.records.lexicon.words import Lexicon, Patterns, Phrases, Words

LEXICON = Lexicon(
    zero=Words("zéro"),
    units=Words("un une deux trois quatre cinq six sept huit neuf"),
    pairs=Words("dix onze douze treize quatorze quinze seize"),
    tens=Words("vingt vingts trente quarante cinquante soixante septante huitante nonante"),
    hundreds=Words("cent cents"),
    thousands=Words("mille"),
    ordinals=Words("premier première"),
    repeats=Words("double triple"),
    joiners=Words("et euh tiret slash barre"),
    date_joiners=Words("le du de en"),
    months=Words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    birth=Words("né née naissance naissances"),
    validity=Words("valable* valide* jusqu'au rendez-vous expire depuis"),
    amounts=Words(
        "euro euros centimes an ans année années mois semaine semaines jour jours heure heures minutes personnes "
        "enfants pour-cent"
    ),
    sections=Words("paragraphe article alinéa niveau section"),
    times=Words("de à jusqu'à entre vers"),
    files=Words("dossier référence numéro fiscal client"),
    passports=Words("passeport* carte pièce"),
    phones=Words("téléphone portable appeler rappeler joindre numéro mobile"),
    no_letters=Words("a à y"),
    plain=Words(
        "je tu il elle on nous vous ils elles mon ma mes ton son sa et ou mais que qui quoi comment où quand "
        "pourquoi est sont suis ai a avez avoir voudrais veux besoin pas oui non merci bonjour très ici "
        "maintenant un une le la les de du des en dans pour avec sans sur j'habite c'est ça coûte rendez-vous "
        "dossier numéro adresse"
    ),
    streets=Words("rue avenue place boulevard chemin"),
    at_signs=Words("arobase"),
    dots=Words("point"),
    mail_signs=Words("point tiret"),
    pair_patterns=Patterns(
        r"(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:-et)?-(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-(?:sept|huit|neuf))",
        r"dix-(?:sept|huit|neuf)",
        r"quatre-vingts?",
    ),
    names=Phrases(
        "je m'appelle", "mon nom est", "mon nom c'est", "nom de famille", "mon prénom est", "prénom",
        "s'appelle", "c'est monsieur", "c'est madame", "je suis monsieur", "je suis madame",
    ),
    living=Phrases(
        "j'habite au", "j'habite à", "j'habite", "mon adresse est", "mon adresse", "adresse est",
    ),
)  # fmt: skip
