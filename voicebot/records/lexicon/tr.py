"""Turkish."""

from voicebot.records.lexicon.words import Lexicon, Phrases, Words

LEXICON = Lexicon(
    zero=Words("sıfır"),
    units=Words("bir iki üç dört beş altı yedi sekiz dokuz"),
    tens=Words("on yirmi otuz kırk elli altmış yetmiş seksen doksan"),
    hundreds=Words("yüz"),
    thousands=Words("bin"),
    ordinals=Words("birinci ikinci üçüncü dördüncü beşinci"),
    repeats=Words("çift"),
    joiners=Words("ve tire eksi eğik çizgi"),
    months=Words("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ocakta"),
    birth=Words("doğum* doğdum doğdu doğmuş* doğumlu*"),
    validity=Words("geçerli* kadar randevu* bitiyor süresi"),
    amounts=Words("euro avro yıl yıldır yaşında ay aydır hafta gün saat dakika kişi yüzde lira"),
    sections=Words("paragraf madde seviye fıkra"),
    times=Words("saat arası kadar"),
    files=Words("dosya numarası numara referans vergi müşteri"),
    passports=Words("pasaport* kimlik* belge"),
    phones=Words("telefon* cep numaram numara ara arayın"),
    plain=Words(
        "ben sen o biz siz onlar ve veya ama çünkü için ile bu şu bir ne nasıl neden kim nerede istiyorum istiyor "
        "var yok değil mi mı evet hayır lütfen çok daha şimdi burada benim senin oturum izni iznimi türkiyede "
        "almanyada yaşıyor çalışıyor soyadım adım numaram randevu pasaport yanlış"
    ),
    streets=Words("sokak sokağı caddesi cadde mahallesi bulvarı"),
    at_signs=Words("et"),
    dots=Words("nokta"),
    mail_signs=Words("nokta tire"),
    names=Phrases(
        "adım", "benim adım", "soyadım", "soyadı", "adı", "ismim", "benim ismim", "eşimin adı",
    ),
    living=Phrases(
        "adresim", "oturuyorum",
    ),
    names_after=Phrases(
        "benim adım",
    ),
)  # fmt: skip
