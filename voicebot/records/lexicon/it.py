"""Italian."""

from voicebot.records.lexicon.words import Lexicon, Patterns, Phrases, Words

LEXICON = Lexicon(
    zero=Words("zero"),
    units=Words("uno un una due tre quattro cinque sei sette otto nove"),
    pairs=Words(
        "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
    ),
    tens=Words("venti trenta quaranta cinquanta sessanta settanta ottanta novanta"),
    hundreds=Words("cento"),
    thousands=Words("mille mila"),
    ordinals=Words("primo"),
    repeats=Words("doppio"),
    joiners=Words("e trattino barra"),
    date_joiners=Words("il del di"),
    months=Words(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
    ),
    birth=Words("nato nata nascita"),
    validity=Words("valido valida fino scade appuntamento"),
    amounts=Words(
        "euro centesimi anno anni mese mesi settimana settimane giorno giorni ora ore minuti persone figli"
    ),
    sections=Words("paragrafo articolo comma livello"),
    times=Words("dalle alle fino tra"),
    files=Words("pratica riferimento numero fiscale"),
    passports=Words("passaporto carta documento"),
    phones=Words("telefono cellulare chiamare richiamare numero"),
    no_letters=Words("a e o i"),
    plain=Words(
        "io tu lui lei noi voi loro mio mia e o ma che chi come dove quando perché è sono ho ha abbiamo vorrei "
        "voglio non sì no grazie buongiorno molto qui adesso un una il la lo i gli le di a da in con per su "
        "un'informazione costa vivo"
    ),
    streets=Words("via viale piazza corso"),
    at_signs=Words("chiocciola"),
    dots=Words("punto"),
    mail_signs=Words("punto trattino"),
    pair_patterns=Patterns(
        r"(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?(?:uno|un|due|tre|quattro|cinque|sei|sette|otto|nove)",
    ),
    quantity_patterns=Patterns(
        r"(?=\w*(?:cento|mille|mila))(?:(?:un|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|cent[o]?|mille|mila|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?)){2,}",
    ),
    names=Phrases(
        "mi chiamo", "il mio nome è", "il mio cognome è", "cognome", "nome è", "si chiama", "sono il signor",
        "sono la signora",
    ),
    living=Phrases(
        "abito in", "abito a", "il mio indirizzo è", "indirizzo",
    ),
)  # fmt: skip
