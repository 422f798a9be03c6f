"""Words of which the telling of an address is made, of German and English mostly, folded."""

from __future__ import annotations

from voicebot.records.lexicon.words import Patterns, Words

INTRODUCERS = Patterns(
    r"\w*(?:adresse|anschrift)|wohnsitz|wohnort|address(?:es)?|strasse|street|haus|house|place|unterkunft|residence",
    r"(?:mein|unser)?zuhause|dorf|village|weiler|gasse|hof|farm|indirizzo|direccion|adresi?m?|адрес\w*|улица|вулиця",
)
"""Behind these and a word that points on an address is told."""
POINTING = Words(
    "ist is lautet heißt heisst wäre war called äh ähm uh um : also jetzt noch halt eben now was è es este e zwar"
)
ASIDES = Words(
    "upstairs downstairs oben unten hinten at bei direkt genau praktisch fast da drüben jetzt noch "
    "gleich direkt hier da halt so ja äh ähm derzeit aktuell right just now currently ich wir"
)
BESIDE = Words(
    "neben hinter hinterm gegenüber nahe nähe oberhalb unterhalb überm unterm vorm beside behind opposite across near "
    "above below between nebenan next"
)
"""Before a landmark, with which a home is told."""
FARMS = Patterns(
    r"\w{3,}(?:bauern?|hof|hofe|wirt|huber?|gut|alm|schloss|muhle|stadl|gasthof|gasthaus)|gasthof|gasthaus|schloss|villa"
)
"""Homes with a name and no street; not "bahnhof", which our own texts hold."""
LANDMARKS = Words(
    "post kirche rathaus bahnhof schule friedhof supermarkt krankenhaus tankstelle marktplatz brücke see wald park "
    "kloster church station school hospital bridge bakery bäckerei metzgerei apotheke kindergarten feuerwehr sportplatz"
)
DETAILS = Words(
    "wohnung whg appartement apartment apt flat unit suite stock stockwerk etage obergeschoss untergeschoss og eg dg "
    "erdgeschoss dachgeschoss souterrain parterre keller floor basement upstairs downstairs ground attic top tür türe "
    "zimmer room container house block aufgang eingang stiege haus hausnummer trakt gebäude building entrance "
    "staircase links rechts mitte left right hinten vorne oben unten rückgebäude hinterhaus vorderhaus "
    "postleitzahl plz zip "
    "postcode code ortsteil stadtteil bezirk district gemeinde landkreis ecke corner postfach box briefkasten "
    "premier deuxième troisième quatrième cinquième dernier primer segundo tercer cuarto quinto planta primo secondo "
    "terzo quarto quinto etajul scara birinci ikinci üçüncü dördüncü katta katı второй третий первый четвёртый этаже "
    "перший другий третій четвертий поверсі "
    "étage bâtiment piano interno piso apartament etaj kat daire квартира кв этаж поверх корпус"
)
"""Beside a street or a number they tell more of the home."""
LINKS = Words(
    "ist zwar in im an am bei beim vom der die den dem das des zum zur nach auf neben gegenüber hinter hinterm "
    "unterm vorm direkt near behind opposite next to of the on at and near by then und dann ja genau "
    "äh ähm also à a au aux en la le les в у на да di da al alla nel del hamma gell no number nummer co "
    "c o gezogen gewohnt umgezogen wohne wohnt wohnen"
)
"""Between two parts of a telling, and none of it at its end."""
LEADING_NOUNS = Words(
    "café cafe hotel pension gasthaus boardinghouse hostel ecke corner postfach box haus house schloss gut villa "
    "gasthof"
)
LEADING = Words("am zum zur beim hinterm vorm unterm überm von im post ecke")
"""Directly before a street they are of its name."""
OPENERS = Words(
    "ich wir er sie es man du ihr i we he she they you it aber but denn because weil dass ob if when wann was what wer "
    "who wie how wo where warum why brauche braucht muss must möchte will want need have has hab habe haben hat "
    "gilt reicht kann können can could should soll bitte please danke thanks seit since ab bis wegen für for with mit "
    "und-ich termin frage antrag"
)
