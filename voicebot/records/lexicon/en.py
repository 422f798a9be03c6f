"""English."""

from voicebot.records.lexicon.words import Lexicon, Patterns, Phrases, Words

LEXICON = Lexicon(
    zero=Words("zero oh nought"),
    units=Words("one two three four five six seven eight nine"),
    pairs=Words("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
    tens=Words("twenty thirty forty fifty sixty seventy eighty ninety"),
    hundreds=Words("hundred"),
    thousands=Words("thousand"),
    ordinals=Words(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth st nd rd th"
    ),
    century=Words("nineteen twenty"),
    repeats=Words("double triple treble"),
    joiners=Words("and uh um er dash slash hyphen minus space then"),
    date_joiners=Words("the of in"),
    months=Words(
        "january february march april may june july august september october november december"
    ),
    birth=Words("born birth* dob"),
    validity=Words("valid* expire* until till appointment* since from before deadline law changed"),
    amounts=Words(
        "euro euros cents percent year years month months week weeks day days hour hours minute minutes o'clock "
        "oclock pm am p people persons children kids photos copies square metres meters rooms points floor full "
        "half times semesters"
    ),
    sections=Words("section paragraph article level sentence number-of"),
    times=Words("from to until till between at by past quarter half"),
    files=Words(
        "file case reference ref tax customer registration account number social insurance iban id"
    ),
    passports=Words("passport passports document card identity"),
    phones=Words("phone telephone mobile cell call reach ring number whatsapp"),
    letters=Words("bee cee dee ef gee aitch jay kay el em en pee queue ar ess tee vee ex wye zed zee"),
    no_letters=Words("a i"),
    spelling=Phrases("as in", "for", "like"),
    names=Phrases(
        "my name is", "my names", "my name's", "name is", "name's", "i am called", "i'm called", "called",
        "surname is", "surname", "first name is", "first name", "last name is", "last name", "family name is",
        "family name", "name is spelled", "is spelled", "spelled", "call me", "this is", "put me through to",
        "spoke to", "talk to", "speak to", "named", "my colleague", "my brother", "my sister", "my friend",
    ),
    names_after=Phrases("speaking", "is my name", "on the line"),
    titles=Words("mister mr mrs miss ms doctor dr professor"),
    possessives=Words("a the"),
    particles=Words("van der de al el bin ben abu abd ibn la le di da dos von o"),
    plain=Words(
        "i you he she it we they me him her us them my your his its our their a an the this that these those and "
        "or but because if when while as what which who whom where why how is are was were be been being am have "
        "has had do does did will would can could shall should may might must need needs want wants get got go "
        "goes going come comes came make makes made take takes took say says said tell told ask asked asking call "
        "calls called calling know knows knew think live lives lived work works worked study studies studied stay "
        "stays staying wait waited not no yes please thanks thank hello hi good morning also only still already "
        "very so here there today tomorrow yesterday now then to for of from with without by at in on about into "
        "over under after before since until wrong right different correct misspelled spelled changed new old "
        "student name names surname first last married appointment card permit passport phone number email "
        "address date birth just wrong german english someone somebody anyone nobody everything something sorry "
        "actually really maybe yeah okay wife husband son daughter brother sister father mother friend boss "
        "speaking calling regarding lost paid moved sent gave left is office person officer caseworker colleague "
        "mister mrs missing waiting urgent important possible free mine"
    ),
    streets=Words("street road avenue lane square drive boulevard"),
    street_patterns=Patterns(r"\w{3,}street"),
    living=Phrases("live at", "live in", "live on", "lived at", "lives at", "lives in", "living at", "living in",
                   "address is", "address", "moved to", "staying at", "stay at", "home is"),
    at_signs=Words("at @"),
    dots=Words("dot point"),
    mail_signs=Words("dot underscore dash hyphen minus . - _"),
)  # fmt: skip
