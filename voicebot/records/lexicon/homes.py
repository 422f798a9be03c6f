"""Words of addresses, of all languages at once: callers mix them, and few mean something else in another one."""

from __future__ import annotations

from voicebot.records.lexicon.words import Patterns, Words

LIVING = Patterns(
    r"(?:ge|be|mit)?wohn(?:e|en|t|te|ten|haft|ung|ungen|ungs\w+|sitz|ort|heim|adresse|anschrift|haus)?",
    r"\w*(?:adresse|anschrift)(?:n|e|s)?|adress\w*|addresse\w*",
    r"(?:um|an|ab)?gemeldet|(?:um|ein|aus|hin|weg)?(?:ge)?zo(?:g|gen)|(?:um|ein|aus|hin|ver)?zieh(?:e|en|t|n|st)?",
    r"(?:um|ein|aus|hin)zu?ziehen|umzug|einzug|untergebracht|untergekommen|unterkunft|asylheim|heim|zuhause|daheim|hause",
    r"\w*briefkasten|klingel\w*|hausnummer|postleitzahl|plz|ortsteil|nachsende\w+|mietvertrag|vermiet\w+|untermiete",
    r"wg|leb(?:e|en|t)?|schick(?:en|t|e)?|geschickt|strasse|stass|bauernhof|hof|weiler|post|haus|nachbar\w*|quartier|pension",
    r"addresse?d?|liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|mov(?:e|ed|ing)|resid(?:e|es|ing)|registered|flat|apartments?|house|casa|maison",
    r"zip|postcode|street|home|landlord|landlady|mail|send|parcel|neighbou?r",
    r"(?:про)?жив\w+|адрес\w*|прописан\w*|зарегистр\w+|зареєстр\w+|мешка\w+|(?:переех|переезжа|переї|переи)\w+|улиц\w*",
    r"вулиц\w*|квартир\w*|проспект\w*|индекс|індекс|індекс",
    r"\w*(?:ساكن|اسكن|نسكن|عنوان|شارع|اقيم|سكن|بيتي|ادرس|خيابان|خیابان|كوچه|کوچه|خانه|زندگي|زندگی)\w*",
    r"adres\w*|otur(?:uy|d|ac)\w*|tasin\w*|ikamet\w*|yasi(?:yor|dig)\w*|evim\w*|caddesi\w*|sokak\w*|sokagi\w*|mahallesi\w*",
    r"j?habit\w*|demenag\w*|log(?:e|eons)|demeure\w*|domicil\w*|rue|abit(?:o|a|iamo|avo)|indirizz\w*|viv(?:o|imos|iamo|e)",
    r"trasferit\w*|direccion|calle|mudad\w*|locui\w*|stau|stam|adres[ae]\w*|mutat\w*|strada",
)
"""Near these a word before a small number is a street."""
HOUSE = Words(
    "nummer number no nr numero numéro número numărul numarul номер дом будинок дім numara no: رقم شماره پلاک n° "
    "parzelle flurstück hausnummer bâtiment civico numer hausnr"
)
"""Before a house number."""
PARTS = Words(
    "haus hs block aufgang eingang stiege wohnung whg appartement apartment apt flat room zimmer top daire квартира кв "
    "корпус підʼїзд подъезд apartament apartamentul appartement interno scala piso واحد شقة"
)
"""Behind a house number, before another number or letter."""
BACK_HOUSES = Words("hinterhaus vorderhaus rückgebäude hinterhof nebengebäude seitenflügel rückhaus vordergebäude")
COUNTED = Words(
    "zimmer schalter gleis linie bus buslinie platz punkt seite kapitel klasse steuerklasse modul version "
    "raum büro tür "
    "telefon handy pass karte akte brief frage freitag montag dienstag mittwoch donnerstag samstag sonntag kategorie "
    "stufe niveau level section bus line platform counter room page point question test teil schritt desk window gate "
    "plus minus nur noch etwa ungefähr circa zirka über unter mindestens höchstens maximal genau fast knapp"
)
"""Before a number that is no house's."""
PREPOSITIONS = Words("am im zum zur beim hinterm vorm unterm überm ans ins ам ام آم")
"""Streets begin with one: "am stadtpark"; and with these before an article: "an der leiten"."""
ARTICLED = Words("an auf in hinter unter vor bei über oberhalb unterhalb ob zu")
ARTICLES = Words("der dem den die das des")
ADJECTIVES = Patterns(
    r"(?:alt|neu|gross|klein|lang|kurz|hoh|ober|unter|ausser|inner|vorder|hinter|mittler|mittel|schon|rot|weiss|grun)"
    r"(?:e[nrsm]?)?",
    r"erste[nr]?|letzte[nr]?|sankt|st|bad|gut|hof|weiler|gutshof|einode|dr|doktor|professor|prof|pater|bischof|konig",
)
"""Before the name of a street, and of it, although callers use them otherwise too."""
OFFICES = Words(
    "amt amts amtes ausländeramt* ausländerbehörde* behörde* landratsamt* rathaus office authority bureau préfecture "
    "daire* müdürlüğü nedir nerede ведомства ведомство управління управления установи اداره کجاست دائرة الدائرة "
    "bundesamt* bundesagentur* "
    "finanzamt* arbeitsagentur* oficina ufficio oficiului biroului büro sozialamt* jobcenter bürgeramt* "
    "standesamt* konsulat* botschaft*"
)
"""Whose address is asked for and no secret."""
PLACES = Words("ortsteil ort stadtteil gemeinde wohnort ort: місто город ville città ciudad oraș şehir semt شهر مدينة")
FRACTIONS = Words("halb einhalb halbe drittel viertel half anderthalb")
POST_CODES = Words("postleitzahl plz postcode zip post-code postal cap posta индекс індекс poștal postale الرمز کدپستی")
ROOMS = Words(
    "zimmer wohnung apartment stock stockwerk etage room flat floor og piso planta étage этаж поверх kat طابق "
    "طبقه piano etaj"
)
POST_BOXES = Words("postfach schließfach")
TELLING = Words(
    "ist ist's is war wäre lautet heißt heisst hat die der das und äh ähm also dann zwar nämlich wohl jetzt it's"
)
"""Between "die hausnummer" and the number, between a street and its number."""
STREET_PARTICLES = Words("de la le les du des del della dei delle l d")
SHAPED = Patterns(
    r"(?!.*(?:bahnhof|friedhof|gerichtshof|umfeld|arbeitsfeld|nurnberg|heidelberg|bamberg|hamburg|mitarbeiter|antrag)$)"
    r"\w{3,}(?:weg|platz)|\w{2,}(?:anger|feld|berg|hof|hofe|leiten?|zeile|siedlung|wiesen?|graben|bach|gart(?:en|l)|hang|hohe|winkel|muhle|tor"
    r"|markt|moos(?:en)?|oed|reuth?|filzen?|au|rain|wald|hain|holz|eck|blick|park|weiler|dorf|stein|brunn(?:en)?|steg|brucke|spitz|kirchen"
    r"|lohe?|reith?|ried|schanze?|grund|halde|kreuz|kapelle|schloss|burg|see|bogen|gangl?|hausen|leitn|pfad|stieg|wies"
    r"|strass|laende|lande|rast|egart|point|ham|hofmark|weiher|quelle|tal|pfaffing|linden?|buche?|eiche?|acker|acher)",
)
"""Words that end as streets do, and as much else does: a street only with a house number behind."""
BARE = Words(
    "au feld anger moos leiten hof berg höhe siedlung graben steig park wald garten markt tor bach mühle winkel zeile "
    "wiese hang dorf grund tal see lohe weg platz way court close gardens hill terrace crescent path place alley row"
)
"""The same as words of their own, behind a name: "endorfer au"."""
GENERIC = Patterns(
    r"\w{0,3}(?:شارع|خیابان|خيابان|کوچه|كوچه)|улиц\w+|ул|вулиц\w+|вул|rue|via|calle|strada|piazza|plaza|avenid\w+"
)
"""Words for street that stand before the name and belong to it."""
LIVES = Patterns(
    r"(?:ge)?wohn(?:e|en|t|te|haft)?|(?:um|ab)?gemeldet|(?:um|ein|hin)?(?:ge)?zogen|zieh(?:e|en|t)?|leb(?:e|en|t)?",
    r"\w*(?:adresse|anschrift)|liv(?:e|es|ed|ing)|mov(?:ed|ing)|stay(?:ing)?|addresse?d?|registered|resid(?:e|ing)|heisst",
)
"""Words of living that a place follows, with a number or without."""
PLACED = Words("am zum zur beim hinterm vorm unterm überm an auf hinter unter bei über vor oberhalb")
NUMBERED = HOUSE | Words("haus house flat apartment apt wohnung unit")
"""Before a number that stands before its street: "number five kirchplatz"."""
