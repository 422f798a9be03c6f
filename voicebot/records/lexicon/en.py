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
        "feb apr jun jul aug oct nov dec "
        "january february march april may june july august september october november december"
    ),
    birth=Words(
        "birthday birthdate born-on b.d birth-year "
        "born birth* dob"
    ),
    validity=Words(
        "begin* start* end ends starting course "
        "arrived entered married issued applied submitted signed moved renewed extended travel "
        "valid* expire* until till appointment* since from before deadline law changed"
    ),
    amounts=Words(
        "dollars grand year-old years-old yrs pages bucks seconds millimetres millimeters kilos km working credits "
        "noon questions steps percentages "
        "euro euros cents percent year years month months week weeks day days hour hours minute minutes o'clock "
        "oclock pm am p people persons children kids photos copies square metres meters rooms points floor full "
        "half times semesters"
    ),
    sections=Words("section paragraph article level sentence number-of"),
    times=Words(
        "around about o'clock before after "
        "from to until till between at by past quarter half"
    ),
    files=Words(
        "docket booking confirmation application ticket reference-number id-number matriculation file-number ref. "
        "record dossier az aktenzeichen "
        "file case reference ref tax customer registration account number social insurance iban id"
    ),
    passports=Words(
        "permit id visa licence license residence "
        "passport passports document card identity"
    ),
    phones=Words(
        "mobile's dial contact cellphone landline numbers text phone's call-back hotline fax tel "
        "phone telephone mobile cell call reach ring number whatsapp"
    ),
    letters=Words("bee cee dee ef gee aitch jay kay el em en pee queue ar ess tee vee ex wye zed zee"),
    no_letters=Words("a i"),
    spelling=Phrases(
        "as for", "is for", "like in", "from",
        "as in", "for", "like"
    ),
    names=Phrases(
        "name",
        "the name is", "my full name is", "full name", "maiden name is", "maiden name", "her name is", "his name is",
        "name was", "names are", "name would be", "they call me", "calls me", "called me", "everybody calls me",
        "he is called", "she is called",
        "who is called", "goes by", "last name's", "first name's", "surname's", "my name", "family name's", "name of",
        "a guy called", "a man called", "a woman called", "a lady called", "spell it", "spelled like",
        "my name is", "my names", "my name's", "name is", "name's", "i am called", "i'm called",
        "surname is", "surname", "first name is", "first name", "last name is", "last name", "family name is",
        "family name", "name is spelled", "is spelled", "spelled", "call me", "put me through to",
        "spoke to", "talk to", "speak to", "named", "my colleague", "my brother", "my sister", "my friend",
    ),
    names_after=Phrases(
        "here", "on the phone", "calling", "is my last name", "is my first name", "is my surname", "is the name",
        "that's my name", "that is my name", "that's the name",
        "speaking", "is my name", "on the line"
    ),
    titles=Words("mister mr mrs miss ms doctor dr professor"),
    possessives=Words("a the"),
    particles=Words("van der de al el bin ben abu abd ibn la le di da dos von o"),
    plain=Words(
        "starting starts begins i you he she it we they me him her us them my your his its our their a an "
        "the this that these those and "
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
    living=Phrases(
        "care of",
        "i'm at", "place is", "flat is in", "apartment is in", "house is in", "live in the", "we're at", "moving to",
        "moved into", "reside at", "residing at", "resident at", "registered at", "registered in", "home address",
        "new address", "address's", "located at", "live with my family at", "send it to",
        "live at", "live in", "live on", "lived at", "lives at", "lives in", "living at", "living in",
                   "address is", "address", "moved to", "staying at", "stay at", "home is"
    ),
    at_signs=Words("at @"),
    dots=Words(
        "period "
        "dot point"
    ),
    mail_signs=Words(
        "plus "
        "dot underscore dash hyphen minus . - _"
    ),
    introductions=Phrases(
        "i'm", "this is",
        "file of", "application of", "appointment for", "application for", "in the name of", "under the name",
        "issued to", "i represent", "made out to", "the applicant is", "belongs to",
        "called",
        "speaking with", "surname",
        "first name", "last name", "family name", "me name", "known as", "asked for", "looking for",
        "talking to", "dealing with", "on behalf of", "check under", "filed under", "look under", "listed under",
        "it's under", "to ask for", "instead of", "caseworker is", "handled by", "is named", "spoke with",
        "by the name of", "married to", "mother of", "father of", "wife of", "husband of", "it's me",
    ),
    relatives=Words(
        "wife husband son daughter mother father brother sister mother-in-law father-in-law uncle aunt nephew niece "
        "cousin friend girlfriend boyfriend fiancé fiancée fiance fiancee partner boss landlord landlady neighbour "
        "neighbor colleague lawyer baby child kid employer roommate flatmate mum mom dad grandmother grandfather "
        "client manager supervisor interpreter translator tenant carer guardian son-in-law daughter-in-law "
        "caseworker stepson stepdaughter "
    ),
    corrections=Words(
        "no not wrong sorry actually rather wait correction mean meant hold instead pardon scratch oops "
    ),
    bridges=Words(
        "no not wrong sorry actually wait hold on correction i mean it's it is the that's then and uh um er after "
        "comes next yes okay ok so again end at with let me see oh my bad "
    ),
    fillers=Words(
        "capital small then and new word space hyphen dash double triple apostrophe that's "
    ),
    alphabet=Words(
        "double-u double-you alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike "
        "november oscar papa quebec romeo sierra tango uniform victor whiskey xray x-ray yankee zulu alfa "
    ),
    pointers=Phrases(
        "it says", "says", "should be", "should say", "it's", "it is", "that's", "here is", "yes", "hello", "hi",
        "good morning", "good afternoon",
        "called", "name", "i am",
    ),
    descriptions=Patterns(
        r"\w{3,}(?:ing|tion|ful|less|able|ous|ness|ment)",
    ),
    verbs=Patterns(
        r"\w{3,}(?:ks|ts|ves|rns|ys|kes|ds|ed|ing|n't|nt)",
    ),
    common=Words(
        "danish polish german austrian dutch serbian bosnian albanian kosovan moroccan tunisian fed stuck glad "
        "happy sure afraid aware curious scared lost self-employed freelance "
        "pregnant ill sick tired dead retired unemployed divorced widowed pensioner nurse driver cook cleaner "
        "engineer teacher baker waiter mason programmer developer syrian afghan ukrainian turkish russian romanian "
        "italian french spanish iraqi iranian indian american canadian british urgent complicated confused worried "
        "terrible desperate lovely fantastic amazing ridiculous "
    ),
    ordinal_patterns=Patterns(r"(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"),
    pair_patterns=Patterns(
        r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)",
    ),
)  # fmt: skip
