"""Romanian."""

from voicebot.records.lexicon.words import Lexicon, Phrases, Words

LEXICON = Lexicon(
    zero=Words("zero"),
    units=Words("unu una un doi două trei patru cinci șase șapte opt nouă"),
    pairs=Words(
        "zece unsprezece doisprezece douăsprezece treisprezece paisprezece cincisprezece șaisprezece "
        "șaptesprezece optsprezece nouăsprezece"
    ),
    tens=Words("douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci"),
    hundreds=Words("sută sute"),
    thousands=Words("mie mii"),
    ordinals=Words("întâi prima primul"),
    joiners=Words("și cratimă liniuță"),
    date_joiners=Words("din de o"),
    months=Words(
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"
    ),
    birth=Words("născut născută nașterii naștere"),
    validity=Words("valabil* până expiră programare"),
    amounts=Words("euro lei ani an luni lună săptămâni zile zi ore oră minute persoane copii de"),
    sections=Words("paragraful articolul nivelul alineatul"),
    times=Words("de la până între ora"),
    files=Words("dosar dosarului referință numărul număr fiscal"),
    passports=Words("pașaport* pașaportului buletin cartea"),
    phones=Words("telefon telefonul mobil sunați numărul"),
    no_letters=Words("a o"),
    plain=Words(
        "eu tu el ea noi voi ei ele meu mea și sau dar că ce cum unde când cine este sunt am are avem vreau aș nu "
        "da mulțumesc bună foarte aici acum un o de la în cu pentru pe din permis programare locuiesc costă"
    ),
    streets=Words("strada bulevardul aleea"),
    at_signs=Words("arond"),
    dots=Words("punct"),
    mail_signs=Words("punct cratimă"),
    names=Phrases(
        "mă numesc", "mă cheamă", "numele meu este", "numele este", "numele de familie", "prenumele",
        "se numește",
    ),
    living=Phrases(
        "locuiesc pe", "adresa mea este", "adresa este", "stau pe",
    ),
)  # fmt: skip
