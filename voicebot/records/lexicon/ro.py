"""Romanian."""

from voicebot.records.lexicon.words import Lexicon, Patterns, Phrases, Words

LEXICON = Lexicon(
    zero=Words("zero"),
    units=Words(
        "șasea "
        "unu una un doi două trei patru cinci șase șapte opt nouă"
    ),
    pairs=Words(
        "unșpe doișpe treișpe paișpe cinșpe cincispe șaișpe șaptișpe șaptesprece optișpe optsprece nouășpe "
        "zece unsprezece doisprezece douăsprezece treisprezece paisprezece cincisprezece șaisprezece "
        "șaptesprezece optsprezece nouăsprezece"
    ),
    tens=Words("douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci"),
    hundreds=Words("sută sute"),
    thousands=Words("mie mii"),
    ordinals=Words(
        "doilea treilea patrulea cincilea "
        "întâi prima primul"
    ),
    joiners=Words("și cratimă liniuță"),
    date_joiners=Words(
        "a lui luna anul punct "
        "din de o"
    ),
    months=Words(
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"
    ),
    birth=Words(
        "născut* născuți nașter* ziua nascut* "
        "născut născută nașterii naștere"
    ),
    validity=Words(
        "începe termină început "
        "venit sosit intrat căsătorit căsătorită eliberat eliberată depus "
        "valabil* până expiră programare"
    ),
    amounts=Words(
        "minut ori dată persoană copil poze copii-xerox camere metri anișori la-sută săptămână procente mii-de-euro "
        "etaj "
        "euro lei ani an luni lună săptămâni zile zi ore oră minute persoane copii de"
    ),
    sections=Words("paragraful articolul nivelul alineatul"),
    times=Words(
        "pe în-jur aproximativ dimineața seara și-jumătate "
        "de la până între ora"
    ),
    files=Words(
        "dosarul numărului cnp referinței client clientului asigurare cont iban înregistrare cererii "
        "dosar dosarului referință numărul număr fiscal"
    ),
    passports=Words(
        "buletinul buletinului card cardul cardului carte cărții seria serie permisului permis document documentului "
        "viză "
        "pașaport* pașaportului buletin cartea"
    ),
    phones=Words(
        "telefon* mobilul celular suna suni contacta contactați whatsapp numar fix apelați găsi "
        "telefon telefonul mobil sunați numărul"
    ),
    no_letters=Words("a o e"),
    plain=Words(
        "eu tu el ea noi voi ei ele meu mea și sau dar că ce cum unde când cine este sunt am are avem vreau aș nu "
        "da mulțumesc bună foarte aici acum un o de la în cu pentru pe din permis programare locuiesc costă"
    ),
    streets=Words(
        "strasse straße str bulevard piața șoseaua calea "
        "strada bulevardul aleea"
    ),
    at_signs=Words(
        "rond at a-rond coadă maimuță "
        "arond"
    ),
    dots=Words("punct"),
    mail_signs=Words(
        "liniuță underscore minus linie jos "
        "punct cratimă"
    ),
    names=Phrases(
        "numele meu e", "numele meu de familie este", "numele meu de familie", "numele meu", "numele e", "numele",
        "prenumele meu este", "prenumele meu", "prenumele este", "se cheamă", "îl cheamă", "o cheamă", "îi zice",
        "pe nume", "cu numele", "numit", "numită", "numele lui este", "numele ei este", "numele de fată", "îmi zice",
        "numele complet",
        "mă numesc", "mă cheamă", "numele meu este", "numele este", "numele de familie", "prenumele",
        "se numește",
    ),
    living=Phrases(
        "locuiesc", "locuiesc în", "locuiesc la", "locuim", "locuim pe", "stau la", "stau în", "stăm pe", "stăm",
        "adresa mea", "adresa", "m-am mutat", "ne-am mutat", "domiciliul", "domiciliat", "noua adresă", "adresa nouă",
        "domiciliez",
        "locuiesc pe", "adresa mea este", "adresa este", "stau pe",
    ),
    introductions=Phrases(
        "întrebați de", "vorbesc cu", "să vorbesc cu",
        "sunt",
        "dosarul lui", "programare pentru", "pe numele",
        "aici este", "la telefon", "eu sunt", "domnul", "doamna", "vorbesc cu",
        "vorbit cu", "domnului", "doamnei",
    ),
    relatives=Words(
        "soția soției soțul soțului fiul fiului fiica fiicei mama mamei tata tatăl tatălui fratele fratelui sora "
        "surorii băiatul băiatului fata fetei copilul copilului bebelușul prietenul prietena prietenei șeful șefa "
        "vecinul vecina colegul colega avocatul avocata bunica bunicul unchiul mătușa nepotul nepoata verișoara vărul "
        "logodnica logodnicul proprietarul patronul soacra socrul cumnatul cumnata nora ginerele nevasta nevastă-mea "
        "bărbatul bărbat-meu "
    ),
    titles=Words(
        "domnul doamna domnului doamnei domnișoara dl dna "
    ),
    names_after=Phrases(
        "la telefon", "la aparat", "mă numesc", "e numele meu", "este numele meu", "mă cheamă",
    ),
    corrections=Words(
        "nu greșit scuze pardon ci stai stați adică greșeală scuzați iertați "
    ),
    bridges=Words(
        "nu greșit scuze pardon ci stai stați adică am scuzați mă iertați și apoi după aia ă îă mai ca e este deci da "
        "un moment "
    ),
    fillers=Words(
        "mare mic literă cratimă spațiu apoi și dublu doi "
    ),
    year_words=Words(
        "anul "
    ),
    spelling=Phrases(
        "ca", "de la", "ca la", "ca în",
    ),
    mail_words=Words(
        "email emailul e-mail mailul mail adresa meu mea este poșta "
    ),
    alphabet=Words(
        "re ze le me ne se fe pe te be ce de ef ge ha haș jee ka el em en pe ku er es te ve ics igrec zet "
    ),
    pointers=Phrases(
        "aici", "aici e", "este", "bună ziua", "alo", "buna",
    ),
    descriptions=Patterns(
        r"\w{3,}(?:tie|ului|ilor|bil|esc|eaza)",
    ),
    common=Words(
        "însărcinată bolnav bolnavă obosit șomer șomeră pensionar student studentă asistentă infirmieră șofer "
        "bucătar inginer profesor medic moldovean moldoveancă urgent complicat mort decedat divorțat divorțată "
        "lucrează locuiește vrea poate vine caut căut termen "
    ),
    name_patterns=Patterns(
        r"\w{3,}(?:escu|eanu)",
    ),
)  # fmt: skip
