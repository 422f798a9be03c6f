"""German."""

from voicebot.records.lexicon.words import Lexicon, Patterns, Phrases, Words

_UNIT = "(?:eins|ein|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun)"
_TENS = "(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)"
_TEEN = "(?:zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn|achtzehn|neunzehn)"
_PAIR = f"(?:(?:{_UNIT}und)?{_TENS}|{_TEEN})"
_HUNDREDS = f"(?:(?:{_PAIR}|{_UNIT})?hundert)"
_BELOW = f"(?:{_HUNDREDS}(?:und)?(?:{_PAIR}|{_UNIT})?|{_PAIR}|{_UNIT})"
_QUANTITY = f"(?:{_BELOW}?tausend(?:und)?{_BELOW}?|{_HUNDREDS}(?:und)?(?:{_PAIR}|{_UNIT})?)"

LEXICON = Lexicon(
    zero=Words("null"),
    units=Words("eins ein zwei zwo drei vier fünf sechs sieben acht neun fuenf"),
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
    date_joiners=Words("der den dem des am im und"),
    months=Words(
        "januar jänner februar feber märz april mai juni juno juli august september oktober november dezember"
    ),
    birth=Words("geboren* geburt* gebor* geb"),
    validity=Words(
        "gültig* gilt galt läuft laufen abgelaufen ablauf* termin* bis frist* seit ab gesetz* geändert änder* "
        "neuregelung"
    ),
    amounts=Words(
        "euro euros cent prozent jahr jahre jahren jährig* monat monate monaten woche wochen tag tage tagen "
        "stunde stunden minute minuten uhr personen leute kinder kindern kind zimmer zimmern quadratmeter* punkte "
        "punkten mal fotos kopien etage stock stockwerk ganze ganzen halbe halben tausend kilometer semester"
    ),
    sections=Words(
        "paragraf paragraph paragrafen artikel absatz satz ziffer niveau sprachniveau § §§ stufe"
    ),
    times=Words("von bis zwischen um gegen ab uhr viertel halb"),
    files=Words(
        "aktenzeichen zeichen geschäftszeichen vorgangsnummer vorgang kundennummer steuernummer "
        "sozialversicherungsnummer rentenversicherungsnummer versicherungsnummer aktennummer fallnummer azr "
        "nummer registernummer matrikelnummer kontonummer iban akte identifikationsnummer steuer personennummer "
        "ausländerzentral*"
    ),
    passports=Words(
        "passnummer reisepass* pass ausweisnummer ausweis* seriennummer kartennummer dokumentennummer karte "
        "personalausweis*"
    ),
    phones=Words(
        "telefon* handy* mobil* rückruf* zurückrufen zurück erreichen erreichbar anrufen durchwahl festnetz* "
        "rufnummer* nummer unter"
    ),
    letters=Words(
        "be ce de ef ge ha jot ka el em en pe ku er es te vau we ix ypsilon zett zet anton berta cäsar dora emil "
        "friedrich gustav heinrich ida julius kaufmann ludwig martha nordpol otto paula quelle richard samuel "
        "theodor ulrich viktor wilhelm xanthippe zacharias"
    ),
    spelling=Phrases("wie"),
    names=Phrases(
        "mein name ist", "mein name lautet", "mein name wäre", "name ist", "name lautet", "name wäre", "der name ist",
        "ich heiße", "ich heiß", "ich heisse", "heißt", "heißen", "nachname ist", "nachname", "vorname ist", "vorname",
        "familienname ist", "familienname", "geburtsname ist", "geburtsname", "namens", "hier ist", "hier spricht",
        "hier ist der", "hier ist die", "am apparat ist", "ich bin der", "ich bin die", "ich bin herr", "ich bin frau",
        "ich name", "name", "mutter von", "vater von", "bruder von", "schwester von", "frau von", "mann von",
        "chef von", "betreuer von", "betreuerin von", "anwalt von", "anwältin von", "ich buchstabiere",
        "wird so geschrieben", "schreibt man", "bruder der", "schwester die", "sohn der", "tochter die", "kollege der",
    ),
    names_after=Phrases("mein name", "ist mein name", "am apparat"),
    titles=Words("herr herrn frau fräulein doktor dr professor familie"),
    possessives=Words(
        "meine deine seine ihre unsere eure eine keine einer meiner seiner ihrer zur als junge alte"
    ),
    particles=Words("von van der den de al el bin ben abu abd ibn la le di da dos zu"),
    plain=Words(
        "ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine meinen meinem meiner dein "
        "sein seine seinen seiner ihre ihren ihrem ihrer unser unsere der die das den dem des ein eine einen "
        "einem einer eines kein keine und oder aber denn doch weil dass ob wenn als wie was wer wo wann warum "
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
        r"\w{3,}(?:strasse|str|gasse|allee|ring|promenade|chaussee|ufer|damm|steig)",
        r"(?!arbeits|studien|ausbildungs|park|kita|um|aus|park|schul|sitz|bahn)\w{3,}(?:weg|platz)",
    ),
    living=Phrases(
        "wohne", "wohnen", "wohnt", "wohnhaft", "adresse ist", "adresse", "adresse lautet", "anschrift ist",
        "anschrift", "umgezogen", "gezogen", "gemeldet", "hausnummer", "vorher", "zimmer ist",
    ),
    at_signs=Words("at ät et klammeraffe @ affenschwanz"),
    dots=Words("punkt ."),
    mail_signs=Words("punkt minus strich bindestrich unterstrich . - _ klein groß"),
)  # fmt: skip
