"""German."""

from voicebot.records.lexicon.words import Lexicon, Patterns, Phrases, Words

_UNIT = "(?:eins|ein|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun)"
_TENS = "(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)"
_TEEN = "(?:zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn|achtzehn|neunzehn)"
_PAIR = f"(?:(?:{_UNIT}und)?{_TENS}|{_TEEN})"
_HUNDREDS = f"(?:(?:{_PAIR}|{_UNIT})?hundert)"
_BELOW = f"(?:{_HUNDREDS}(?:und)?(?:{_PAIR}|{_UNIT})?|{_PAIR}|{_UNIT})"
_YEAR = f"(?:neunzehn|zwanzig){_PAIR}"
"""Without its hundred: "neunzehnneunundachtzig"."""
_QUANTITY = f"(?:{_BELOW}?tausend(?:und)?{_BELOW}?|{_HUNDREDS}(?:und)?(?:{_PAIR}|{_UNIT})?|{_YEAR})"

LEXICON = Lexicon(
    zero=Words("null"),
    units=Words("eins ein zwei zwo drei vier fünf sechs sieben acht neun fuenf oans zwoa fümf"),
    thousands=Words("tausend"),
    pair_patterns=Patterns(_PAIR),
    quantity_patterns=Patterns(_QUANTITY),
    ordinals=Words(
        "erste ersten erster erstes dritte dritten dritter drittes siebte siebten siebter achte achten achter"
    ),
    ordinal_patterns=Patterns(f"(?:{_QUANTITY}|{_PAIR}|{_UNIT})(?:s?te[nrs]?)"),
    century=Words("neunzehn zwanzig"),
    repeats=Words("doppel doppelt doppelte zweimal dreimal"),
    joiners=Words(
        "und äh ähm ehm öh hm strich schrägstrich bindestrich minus querstrich leerzeichen pause dann nochmal "
        "schräg"
    ),
    date_joiners=Words("der den dem des am im und komma"),
    months=Words(
        "feb apr jun jul aug okt nov dez "
        "januar jänner februar feber märz april mai juni juno juli august september oktober november dezember"
    ),
    birth=Words(
        "geburtsmonat geburtstags* jahrgang jahrgangs baujahr geburtstag* geburtsjahr geborn geburn welt "
        "geboren* geburt* gebor* geb"
    ),
    validity=Words(
        "beginn* start* anfang* fängt angefangen endet ende dauert geht "
        "zertifikat* goethe-zertifikat telc-zertifikat zeugnis* diplom* attest* rechnung* goethe telc testdaf "
        "eingereist einreise* angekommen beantragt ausgestellt unterschrieben geheiratet hochzeit heirat eingezogen "
        "ausgezogen abgegeben bescheid verlängert "
        "gültig* gilt galt läuft laufen abgelaufen ablauf* termin* bis frist* seit ab gesetz* geändert änder* "
        "neuregelung"
    ),
    amounts=Words(
        "stück jährige jähriger seiten blatt schritte gramm kilo grad sekunden blätter wohnungen mitarbeiter fragen "
        "mann meter zeilen prozentig jahrelang semestern credits ects "
        "euro euros cent prozent jahr jahre jahren jährig* monat monate monaten woche wochen tag tage tagen "
        "stunde stunden minute minuten uhr personen leute kinder kindern kind zimmer zimmern quadratmeter* punkte "
        "punkten mal fotos kopien etage stock stockwerk ganze ganzen halbe halben tausend kilometer semester"
    ),
    sections=Words(
        "paragraf paragraph paragrafen artikel absatz satz ziffer niveau sprachniveau § §§ stufe"
    ),
    times=Words(
        "zirka circa halber dreiviertel mittags morgens abends früh nachmittags vormittags "
        "von bis zwischen um gegen ab uhr viertel halb"
    ),
    files=Words(
        "bescheidnummer antragsnummer bearbeitungsnummer referenz* aktenkennzeichen gz az akten* buchungsnummer "
        "terminnummer terminbestätigung versichertennummer krankenkassennummer mitgliedsnummer vorgangs* bescheids "
        "identnummer steueridentifikationsnummer steuerid id idnummer e-akte kassenzeichen ordnungsnummer "
        "vertragsnummer bestellnummer sendungsnummer betriebsnummer kennzeichen aktnzeichen rentennummer "
        "aktenzeichen zeichen geschäftszeichen vorgangsnummer vorgang kundennummer steuernummer "
        "sozialversicherungsnummer rentenversicherungsnummer versicherungsnummer aktennummer fallnummer azr "
        "nummer registernummer matrikelnummer kontonummer iban akte identifikationsnummer steuer personennummer "
        "ausländerzentral*"
    ),
    passports=Words(
        "passes reisepasses nationalpass* aufenthaltstitels aufenthaltstitel fiktionsbescheinigung visumnummer "
        "visumsnummer visanummer führerschein* kartennr passnr dokumentennr seriennr id-karte zusatzblatt "
        "passnummer reisepass* pass ausweisnummer ausweis* seriennummer kartennummer dokumentennummer karte "
        "personalausweis*"
    ),
    phones=Words(
        "anruf nummern telefonisch vorwahl whatsapp meldet melden anrufst rufen ruafn handynr telnr tel privatnummer "
        "dienstnummer faxnummer fax "
        "telefon* handy* mobil* rückruf* zurückrufen zurück erreichen erreichbar anrufen durchwahl festnetz* "
        "rufnummer* nummer unter"
    ),
    letters=Words(
        "be ce de ef ge ha jot ka el em en pe ku er es te vau we ix ypsilon zett zet anton berta cäsar dora emil "
        "friedrich gustav heinrich ida julius kaufmann ludwig martha nordpol otto paula quelle richard samuel "
        "theodor ulrich viktor wilhelm xanthippe zacharias"
    ),
    spelling=Phrases(
        "so wie", "wie in", "von", "für",
        "wie"
    ),
    names=Phrases(
        "name", "hat sich als", "stellte sich als",
        "mei name is", "mei nam is", "mein nam ist", "mei name ist", "mein nachname ist", "mein vorname ist",
        "mein familienname ist", "mein name war", "ich hoaß", "i hoaß", "i hoass", "i heiß", "hoaßt", "hoasst", "heißn",
        "ich nenne mich", "man nennt mich", "mein mädchenname ist", "mädchenname", "mein geburtsname ist",
        "mein voller name ist", "vollständiger name", "heiße ich", "heiß ich", "mit nachnamen", "mit vornamen",
        "mit namen", "mit familiennamen", "nachname lautet", "vorname lautet", "familienname lautet", "geborene",
        "auf den namen", "unter dem namen", "ihr name ist", "sein name ist", "ihr name", "sein name", "dessen name",
        "deren name", "namen sind",
        "mein name ist", "mein name lautet", "mein name wäre", "name ist", "name lautet", "name wäre", "der name ist",
        "ich heiße", "ich heiß", "ich heisse", "nachname ist", "nachname", "vorname ist", "vorname",
        "familienname ist", "familienname", "geburtsname ist", "geburtsname", "namens", "hier spricht",
        "am apparat ist", "ich bin herr", "ich bin frau",
        "ich name", "mutter von", "vater von", "bruder von", "schwester von", "frau von", "mann von",
        "chef von", "betreuer von", "betreuerin von", "anwalt von", "anwältin von", "ich buchstabiere",
        "wird so geschrieben", "schreibt man",
    ),
    names_after=Phrases(
        "nennen", "hier", "am telefon", "ist der name", "der name", "bin ich", "heiß ich", "heiße ich",
        "ist mein nachname", "ist mein vorname", "is mein name", "mein nachname", "mein vorname",
        "mein name", "ist mein name", "am apparat"
    ),
    titles=Words("herr herrn frau fräulein hochwürden doktor dr professor familie"),
    possessives=Words(
        "meine deine seine ihre unsere eure eine keine einer meiner seiner ihrer zur als junge alte"
    ),
    particles=Words("von van der den de al el bin ben abu abd ibn la le di da dos zu"),
    plain=Words(
        "moin ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine meinen meinem meiner dein "
        "sein seine seinen seiner ihre ihren ihrem ihrer unser unsere der die das den dem des ein eine einen "
        "beginnt fängt fangt statt einem einer eines einzige einzigen einziger kein keine und oder aber denn "
        "doch weil dass ob wenn als wie was wer wo wann warum "
        "wieso welche welcher welches wohin woher ist sind war waren bin bist seid sei wäre hat habe haben hatte "
        "hatten hätte wird werden wurde worden würde kann können konnte könnte könnten will wollen wollte möchte "
        "möchten soll sollen sollte muss müssen musste darf dürfen durfte mag brauche brauchen braucht gibt geht "
        "gehen kommt kommen kommst macht machen mache macht heißt heißen heiße steht stehen stimmt läuft bekomme "
        "bekommen bekommt arbeitet arbeiten arbeite studiert studieren lebt leben lebe wohnt wohnen wohne sucht "
        "suche suchen fragt frage fragen gesagt hab ruf rufe nicht nichts auch nur noch schon sehr so da hier "
        "dort heute morgen gestern jetzt dann mal ja nein bitte danke gut guten hallo also äh ähm halt eben mit "
        "ohne für von vom zu zum zur bei beim nach vor aus auf an am in im ins um über unter zwischen wegen seit "
        "bis durch gegen ab falsch richtig anders geändert geschrieben schwierig lang verheiratet geschieden "
        "ledig aktuell neu neue neuen alt student studentin termin antrag aufenthaltstitel pass karte nummer name "
        "namen adresse telefon telefonnummer handynummer geburtsdatum geboren aktenzeichen geht's mutter vater "
        "bruder schwester mann frau sohn tochter kind kinder herr herrn doktor zuständig jemand niemand alle "
        "alles etwas dieser diese dieses jeder jede mehr weniger viel selbst sich zurück bereits immer wieder "
        "ganz formular willkommen abgelaufen krankenschwester welchem genau dabei davon dafür damit deutschen "
        "deutsch sachbearbeiter sachbearbeiterin beamte beamtin bearbeitet weg schalter vom dort unbekannt steht "
        "auf-dem bruder's kommend ihnen nämlich fiktionsbescheinigung klient klientin chef chefin firma "
        "zuständige buchstabieren buchstabiere arzt anwalt eltern freund freundin person ausländer "
        "ausländerbehörde behörde amt"
    ),
    streets=Words("straße strasse str weg platz allee gasse ring ufer damm steig promenade chaussee"),
    street_patterns=Patterns(
        r"[\w-]{2,}strasse",
        r"(?!\w*(?:anr|ka|la|ta)ufer)[\w-]{3,}(?:str|gasse|allee|ring|promenade|chaussee|ufer|damm|steig)",
        r"(?!arbeits|studien|ausbildungs|park|kita|um|aus|park|schul|sitz|bahn)[\w-]{3,}(?:weg|platz)",
    ),
    living=Phrases(
        "wohn", "zu hause", "untermiete bei", "brief an", "ortsteil", "straße heißt", "komme aus der",
        "wohnung ist", "wohnung in", "ziehen in", "ziehe in", "ziehen um in", "zieh in", "hausen",
        "untergekommen", "unterkunft", "zuhause ist", "daheim", "leben in der", "lebe in der", "leben am", "wohnsitz",
        "wohnort", "meldeadresse", "postadresse", "lieferadresse", "schicken an die", "gemeldet in", "postanschrift",
        "heimatadresse", "untergebracht", "einzug in",
        "wohne", "wohnen", "wohnt", "wohnhaft", "adresse ist", "adresse", "adresse lautet", "anschrift ist",
        "anschrift", "umgezogen", "gezogen", "gemeldet", "hausnummer", "vorher", "zimmer ist",
    ),
    at_signs=Words(
        "affe ed edd äd ätt ättzeichen at-zeichen ät-zeichen klammeraffen "
        "at ät et klammeraffe @ affenschwanz"
    ),
    dots=Words(
        "dot "
        "punkt ."
    ),
    mail_signs=Words(
        "tiefstrich unterstreich dot bodenstrich plus hochstrich "
        "punkt minus strich bindestrich unterstrich . - _ klein groß"
    ),
    introductions=Phrases(
        "der kleine", "die kleine", "den kleinen", "dem kleinen", "der kleinen", "unser kleiner", "unsere kleine",
        "fragen sie", "fragen sie nach", "frag mal", "richten sie der", "richten sie dem", "sagen sie der",
        "sagen sie dem", "grüßen sie", "sag der", "sag dem", "den fall", "der fall", "im fall", "fall",
        "ich bin", "i bin", "do is", "hier is",
        "bin i", "bin i der", "bin i die", "bin ich der", "bin ich die", "steht auf", "läuft auf",
        "ausgestellt auf", "akte von", "brief von", "schreiben von", "post von", "antrag von", "unterlagen von",
        "termin von", "termin für", "pass von",
        "karte von", "visum von", "ich vertrete", "familie", "bescheid für", "name des kindes", "name vom kind",
        "der antragsteller ist", "heiße seit", "stehe unter", "läuft unter", "eingetragen als", "statt",
        "schreibt sich", "schreibt man",
        "hier ist", "hier ist der", "hier ist die", "ich bin der", "ich bin die",
        "heißt", "heißen", "heißn",
        "bin der", "bin die", "bin da", "i bins", "ich bins", "da spricht",
        "da ist der", "da ist die", "do is da", "do is de", "do spricht", "es spricht", "am telefon ist",
        "gewisser", "gewissen", "gewisse",
        "wir sind", "mir sind", "nennen sie mich", "nennt mich", "hieß", "hiess", "rief an", "unterschrieben "
        "von", "betreut von", "vertreten durch",
        "nachname", "vorname", "familienname", "rufe an für", "anruf für", "sprechen mit",
        "gesprochen mit", "hier nochmal", "hier noch mal", "hier wieder",
    ),
    relatives=Words(
        "pfarrer pater imam bürgermeister bürgermeisterin landrat notar notarin pflegekraft "
        "bub bua buben mädl mädel dirndl mädchen ex exmann exfrau ex-mann "
        "ex-frau antragsteller antragstellerin mieter mieterin patient patientin schützling "
        "frau mann ehefrau ehemann tochter töchter sohn söhne mutter vater bruder schwester schwiegermutter "
        "schwiegervater schwiegertochter schwiegersohn oma opa großmutter großvater onkel tante neffe neffen nichte "
        "cousin cousine freund freundin verlobte verlobter verlobten partner partnerin lebensgefährte lebensgefährtin "
        "chef chefin vermieter vermieterin nachbar nachbarn nachbarin kollege kollegen kollegin betreuer betreuerin "
        "mandant mandanten mandantin vormund anwalt anwältin baby kind kinder sachbearbeiter sachbearbeiterin "
        "klient klienten klientin mitarbeiter "
        "mitarbeiterin arbeitgeber azubi praktikant enkel enkelin mama papa schwager schwägerin stiefsohn "
        "stieftochter hausmeister hausmeisterin personalleiter personalleiterin sozialarbeiter "
        "sozialarbeiterin leiter leiterin "
        "dolmetscher dolmetscherin lebensgefährten verlobten pflegemutter pflegevater oma mitbewohner lehrer "
        "lehrerin mei bua "
    ),
    corrections=Words(
        "nein ne nee nö nicht falsch quatsch sondern moment stimmt stop stopp halt entschuldigung sorry pardon "
        "verzeihung äh ähm also korrektur korrigiere meinte meine besser richtig doch vielmehr warten warte schmarrn "
        "na naa "
    ),
    bridges=Words(
        "nein ne nee nö nicht falsch sondern moment mal stimmt entschuldigung sorry äh ähm also warten warte sie ich "
        "meine dann und die der das kommt danach weiter weiterhin gehts geht's es so nochmal noch am ende hinten "
        "vorne einmal punkt schluss ja genau oder besser richtig ist jetzt was war wars "
    ),
    fillers=Words(
        "wort neues leerzeichen groß großes klein kleines bindestrich strich dann und danach doppel doppeltes "
        "scharfes am ende "
    ),
    alphabet=Words(
        "siegfried samuel zeppelin ärger ökonom übermut schule charlotte eszett ypsilon jott jod qu vogel-vau zett "
        "aachen berlin chemnitz düsseldorf essen frankfurt goslar hamburg ingelheim jena köln leipzig münchen "
        "nürnberg offenbach potsdam quickborn rostock salzwedel tübingen unna völklingen wuppertal xanten zwickau "
    ),
    pointers=Phrases(
        "namens", "hier", "da steht", "steht da", "drauf steht", "eingetragen ist", "eingetragen", "gespeichert ist",
        "drin steht", "dies ist", "da ist", "grüß gott", "griaß eana", "griaß gott", "servus",
        "guten tag", "hallo", "heißen", "name", "es geht um", "zuständig ist", "heißt", "namen", "name wird",
    ),
    descriptions=Patterns(
        r"\w{5,}(?:erin|ler|ner|iker|ist|istin|eur|ant|antin|ent|entin|arbeiter|fahrer|manager|ärin)",
        r"\w{3,}(?:los|lich|liche|licher|bar|sam|haft|isch|ische|ischer|iert|ung|keit|heit|schaft|ssen)",
    ),
    verbs=Patterns(
        r"\w{2,}(?:iert|ient|cht|tzt|st|gt|bt|nnt|hnt|llt|ckt|eht|mmt|det|tet|ndet|en)",
    ),
    common=Words(
        "schwanger krank müde gesund tot gestorben verstorben rentner rentnerin schüler schülerin flüchtling witwe "
        "witwer bäcker maurer koch köchin kellner kellnerin pfleger pflegerin ärztin ingenieur ingenieurin lehrer "
        "putzfrau fahrer lkw-fahrer softwareentwickler entwickler programmierer däne dänin polin pole syrer syrerin "
        "afghane afghanin ukrainer ukrainerin türke türkin russe russin rumäne rumänin italiener französin franzose "
        "spanier iraker iraner kanadier amerikaner österreicher schweizer inder inderin kosovare serbe kroate "
        "bosnier albaner verzweifelt unsicher dankbar pünktlich sicher froh traurig beschäftigt befristet kocht "
        "verdient schläft fährt lernt spricht kauft zahlt braucht "
    ),
    name_patterns=Patterns(
        r"\w{3,}(?:enko|owski|ewski|czyk|shvili|schwili|ovic|evic|owitsch|ewitsch)",
    ),
    mail_words=Words(
        "mail* e-mail* email* "
    ),
)  # fmt: skip
