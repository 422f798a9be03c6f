"""How words of each language begin and end when they are inflected, folded: enough to know a form again."""

from __future__ import annotations

from voicebot.records.lexicon.words import fold

_EAST_SLAVIC = (
    "а я о е и ы у ю ь ом ем ой ей ою ею ам ям ами ями ах ях ов ев ый ий ая яя ое ее ые ие ого "
    "его ому ему ым им ых их "
    "ыми ими ую юю ал ала ало али ил ила или ел ела ели л ла ли ло ть ти ться ся сь лся лась "
    "лись ет ит ут ют ят ат ешь "
    "ишь ете ите ем им ешься ится ются ятся нный нная нное нные н на но ны ен ена ено ены й йте "
    "те ость ости ский ская "
    "ские ских ского ка ки ку кой ками ник ники ников ница ние ния нии нию"
)
_ARABIC = "ي ك ه ها نا كم هم كن ني ين ون ات ان ة ت تي تك ته تها وا و ا تم لي لك لو له لها يه ية ش كش وش هن لكم لنا"

ENDINGS = {
    "de": (
        "e en er es em n s st t te ten tes ter tem est et end ende enden ender endes in innen chen "
        "ung ungen lich liche "
        "lichen licher ig ige igen iger bar los lose losen d ste sten ster stes ere eren erer eres "
        "ler nis heit keit is"
    ),
    "en": "s es d ed ing er ers ly y ies ied ment ments ion ions al ally able ness r st est n en",
    "tr": (
        "a e i u in un im um m n ya ye yi yu da de ta te dan den tan ten la le yla yle lar ler si "
        "su nin nun na ne ni nu "
        "ndan nden nda nde imiz umuz miz muz iniz unuz niz nuz lari leri li lu siz suz lik luk ci "
        "cu ca ce mi mu di du "
        "ti tu dim dum tim tum dik duk tik tuk mis mus acak ecek acagim ecegim iyor uyor yor yorum "
        "iyorum uyorum ar er ir "
        "ur r mak mek ma me mam mem ip up yip yup arak erek an en yan yen digi dugu tigi tugu digim "
        "dugum sa se sam sem "
        "ki dir dur tir tur yim yum im iz uz yiz yuz sin sun mali meli madi medi miyor muyor ken "
        "dikten diginde"
    ),
    "uk": _EAST_SLAVIC
    + " і ї є ві ові еві ів їв ої ій ії ію ість істю іть иться ється ються уть ють ать ять мо емо имо "
    "ший ша ше ські ський ська ського ська ти тись тися вся лася лися",
    "ru": _EAST_SLAVIC,
    "ar": _ARABIC,
    "fr": (
        "s e es x r nt ent ons ez ais ait aient er ee ees ant ante ants ment tion tions eur euse "
        "eurs aux al ale i ie ies "
        "is it u ue us ir ira ai as a ont era erai erait rait if ive"
    ),
    "ro": (
        "a e i u ul ului le lui lor ei ii ilor ea ele uri urile urilor at ata ati ate it ita iti "
        "ite esc este eaza ez am au "
        "m t se ut uta nd and ind are ere ire ie iei iile ia easca esti este eam eau ti lea l"
    ),
    "fa": (
        "م ت ش ی ه ها های هام هاش هایی ان مان تان شان ام ای اید ایم اند است ید یم ند د ر را تر ترین ن دن یی هایم هایش"
    ),
    "it": (
        "o a i e ono ano iamo ate ete ite are ere ire ato ata ati ito ita iti uto uta uti endo ando "
        "mente zione zioni mi ti "
        "si lo la ci vi ne li le ava avo evo eva ero era ai to te ta re rlo rla rmi"
    ),
    "es": (
        "s es o a e os as ar er ir ado ada ados adas ido ida idos idas ando iendo mos amos emos "
        "imos n an en is ais amente "
        "mente lo la le los las me se nos te ito ita cion ciones aba aban ia ian r re ra ron aron io"
    ),
}
PREFIXES = {
    "de": (
        "ge be ver zer ent er ab an auf aus ein mit zu um vor nach hin her un uber unter weg weiter "
        "zuruck durch bei los "
        "fest dazu rein raus rauf runter ru aufge abge ange ausge einge mitge zuge umge vorge "
        "nachge hinge herge wegge "
        "weiterge zuruckge durchge anzu abzu aufzu auszu einzu mitzu umzu vorzu nachzu"
    ),
    "en": "un re in non pre",
    "ar": "ال و ب ل ف ك بال وال لل فال كال وب ول هال عال ع م ت ي ن ا بي بت بن وبي ما مت وت وي من",
    "fa": "می نمی ن ب بی هم",
    "ru": "не по за вы при пере от на с у до про под ",
    "uk": "не по за ви при пере від на з у до про під",
    "fr": "re de in",
    "ro": "ne re",
    "it": "ri in",
    "es": "re in",
}
CHAINED = {"tr": 4, "fa": 2, "ar": 2, "ro": 2, "it": 2, "es": 2, "ru": 1, "uk": 1, "de": 2}
"""How many endings one word takes, where it is more than one."""
COMPOUNDING = frozenset({"de"})


def endings_of(lang: str) -> str:
    return " ".join(dict.fromkeys(map(fold, ENDINGS[lang].split())))


def prefixes_of(lang: str) -> str:
    return " ".join(dict.fromkeys(map(fold, PREFIXES.get(lang, "").split())))
