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
    date_joiners=Words(
        "dell dell' nel punto "
        "il del di"
    ),
    months=Words(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
    ),
    birth=Words(
        "classe "
        "nati compleanno nate nacque "
        "nato nata nascita"
    ),
    validity=Words(
        "inizia comincia finisce iniziato "
        "arrivato arrivata entrato entrata sposato sposata sposati rilasciato rilasciata entro dal "
        "valido valida fino scade appuntamento"
    ),
    amounts=Words(
        "minuto volte volta foto copie metri stanze percento bambini bambino semestri persona piano "
        "euro centesimi anno anni mese mesi settimana settimane giorno giorni ora ore minuti persone figli"
    ),
    sections=Words("paragrafo articolo comma livello"),
    times=Words(
        "verso mattina sera mezza "
        "dalle alle fino tra"
    ),
    files=Words(
        "fascicolo codice protocollo pratiche assicurazione cliente iban tessera conto domanda numeri "
        "pratica riferimento numero fiscale"
    ),
    passports=Words(
        "passaporto* d'identità permesso soggiorno tessera visto patente serie "
        "passaporto carta documento"
    ),
    phones=Words(
        "telefono* chiamatemi chiamate chiamami richiamate richiamatemi contattare fisso mobile whatsapp raggiungere "
        "raggiungibile "
        "telefono cellulare chiamare richiamare numero"
    ),
    no_letters=Words("a e o i"),
    plain=Words(
        "io tu lui lei noi voi loro mio mia e o ma che chi come dove quando perché è sono ho ha abbiamo vorrei "
        "voglio non sì no grazie buongiorno molto qui adesso un una il la lo i gli le di a da in con per su "
        "un'informazione costa vivo"
    ),
    streets=Words(
        "vicolo largo strasse straße "
        "via viale piazza corso"
    ),
    at_signs=Words(
        "chiocciolina at "
        "chiocciola"
    ),
    dots=Words("punto"),
    mail_signs=Words(
        "underscore meno basso "
        "punto trattino"
    ),
    pair_patterns=Patterns(
        r"(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?(?:uno|un|due|tre|quattro|cinque|sei|sette|otto|nove)",
    ),
    quantity_patterns=Patterns(
        r"(?=\w*(?:cento|mille|mila))(?:(?:un|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|tre'|cent[o]?|mille|mila|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?)){2,}",
    ),
    names=Phrases(
        "il nome è", "mio nome è", "mio cognome è", "il cognome è", "di cognome", "di nome", "di nome faccio",
        "faccio di nome", "nome e cognome", "si chiamano", "che si chiama", "il suo nome è", "il suo cognome è",
        "chiamato", "chiamata", "a nome di", "a nome", "nome completo", "cognome da nubile", "mio nome",
        "mi chiamo", "il mio nome è", "il mio cognome è", "cognome", "nome è", "si chiama", "sono il signor",
        "sono la signora",
    ),
    living=Phrases(
        "abito", "vivo", "abitiamo in", "abitiamo", "vivo in via", "residente in", "residente", "indirizzo è",
        "il nuovo indirizzo", "mi sono trasferito in", "mi sono trasferita in", "ci siamo trasferiti in", "trasferito",
        "trasferita", "sto in", "domiciliato", "il mio indirizzo", "casa mia è",
        "abito in", "abito a", "il mio indirizzo è", "indirizzo",
    ),
    introductions=Phrases(
        "chieda di", "chiedete di", "parlare con",
        "sono",
        "pratica di", "appuntamento per", "a nome",
        "io sono", "parla", "il signor", "la signora", "signor", "signora", "parlato con",
        "parlare con", "si scrive",
    ),
    relatives=Words(
        "moglie marito figlio figlia madre padre mamma papà fratello sorella zio zia nipote cugino cugina amico amica "
        "fidanzato fidanzata compagno compagna capo titolare padrone vicino vicina collega avvocato avvocata bambino "
        "bambina nonna nonno suocera suocero cognato cognata nuora genero datore padrona proprietario bimbo bimba "
        "figli "
    ),
    titles=Words(
        "signor signora signore signorina dottor dottoressa dottore avvocato sig "
    ),
    names_after=Phrases(
        "al telefono", "mi chiamo", "è il mio nome", "è il mio cognome", "che parla",
    ),
    particles=Words(
        "dal dalla del della dello di de della del lo "
    ),
    corrections=Words(
        "no non scusi scusa sbagliato errore anzi cioè ma bensì aspetti aspetta pardon volevo "
    ),
    bridges=Words(
        "no non scusi scusa sbagliato errore anzi cioè ma bensì aspetti aspetta e poi dopo ancora allora eh ehm il è "
        "un attimo dunque ho mi sono "
    ),
    fillers=Words(
        "maiuscola minuscola poi e spazio apostrofo doppia due trattino "
    ),
    spelling=Phrases(
        "come", "di",
    ),
    mail_words=Words(
        "mail email e-mail posta elettronica indirizzo è "
    ),
    alphabet=Words(
        "bi ci di effe gi acca elle emme enne pi qu erre esse ti vu zeta kappa ics ipsilon doppia-vu jota ancona "
        "bologna como domodossola empoli firenze genova imola livorno milano napoli otranto palermo roma savona "
        "torino udine venezia "
    ),
    pointers=Phrases(
        "qui", "è", "pronto", "buongiorno", "con", "nome",
    ),
    descriptions=Patterns(
        r"\w{3,}(?:zione|mente|bile|ando|endo|iamo)",
    ),
    common=Words(
        "incinta malato malata stanco stanca disoccupato disoccupata pensionato pensionata studente studentessa "
        "infermiera infermiere cuoco autista ingegnere insegnante medico siriano ucraina tunisino marocchino "
        "urgente complicato difficile morto vedova divorziato lavora vive vuole viene parla "
    ),
)  # fmt: skip
