"""Turkish."""

from voicebot.records.lexicon.words import Lexicon, Patterns, Phrases, Words

LEXICON = Lexicon(
    zero=Words("sıfır"),
    units=Words("bir iki üç dört beş altı yedi sekiz dokuz"),
    tens=Words("on yirmi otuz kırk elli altmış yetmiş seksen doksan"),
    hundreds=Words("yüz"),
    thousands=Words("bin"),
    ordinals=Words(
        "altıncı yedinci sekizinci dokuzuncu onuncu "
        "birinci ikinci üçüncü dördüncü beşinci"
    ),
    repeats=Words("çift"),
    joiners=Words("ve tire eksi eğik çizgi"),
    months=Words(
        "ocağı şubatta martta nisanda mayısta haziranda temmuzda ağustosta eylülde ekimde kasımda aralıkta "
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ocakta"
    ),
    birth=Words(
        "doğmuş doğduğu doğum-günüm doğumluyum doğumlu "
        "doğum* doğdum doğdu doğmuş* doğumlu*"
    ),
    validity=Words(
        "başlıyor başlayacak başladı başlar "
        "geldim geldik giriş evlendim evlendik başvurdum bitecek dolacak tarihine "
        "geçerli* kadar randevu* bitiyor süresi"
    ),
    amounts=Words(
        "eurosu avroluk yıllık aylık saatlik haftadır gündür yaşındayım yaşındaki kere defa kişiyiz kişilik tane "
        "fotoğraf adet metrekare buçuk yıldan senedir sene bin-euro "
        "euro avro yıl yıldır yaşında ay aydır hafta gün saat dakika kişi yüzde lira"
    ),
    sections=Words(
        "paragrafı paragrafa maddesi maddeye seviyesi düzeyi "
        "paragraf madde seviye fıkra"
    ),
    times=Words(
        "sabah akşam öğlen civarı arasında ile buçuk buçukta "
        "saat arası kadar"
    ),
    files=Words(
        "numaram numaramız dosyam dosyamın no başvuru randevu-numarası kimlik-numarası sigorta kayıt iban işlem "
        "dosya numarası numara referans vergi müşteri"
    ),
    passports=Words(
        "pasaportum* pasaportumun kart kartı kartın kartımın belgesi ikamet oturum-kartı seri ehliyet "
        "pasaport* kimlik* belge"
    ),
    phones=Words(
        "telefonum telefonumu telefonu telefondan numaradan numarasından arayabilirsiniz ulaşabilirsiniz ulaşın cebim "
        "whatsapp hat "
        "telefon* cep numaram numara ara arayın"
    ),
    plain=Words(
        "selam "
        "da de ki ben sen o biz siz onlar ve veya ama çünkü için ile bu şu bir ne nasıl neden kim nerede "
        "istiyorum istiyor "
        "var yok değil mi mı evet hayır lütfen çok daha şimdi burada benim senin oturum izni iznimi türkiyede "
        "almanyada yaşıyor çalışıyor soyadım adım numaram randevu pasaport yanlış"
    ),
    streets=Words(
        "sokağında caddesinde mahallesinde bulvarında straße strasse ştrase ştrasse "
        "sokak sokağı caddesi cadde mahallesi bulvarı"
    ),
    at_signs=Words(
        "at kuyruklu işareti "
        "et"
    ),
    dots=Words(
        "nokdası "
        "nokta"
    ),
    mail_signs=Words(
        "alttan altçizgi çizgi alt "
        "nokta tire"
    ),
    names=Phrases(
        "adım soyadım", "adı soyadı", "ad soyad", "ismi", "adımı", "soyismim", "soy ismim", "soy adım", "soyadımız",
        "soyadınız", "adları", "tam adım", "kızlık soyadım", "adıyla", "isimli",
        "adım", "benim adım", "soyadım", "soyadı", "adı", "ismim", "benim ismim", "eşimin adı",
    ),
    living=Phrases(
        "oturuyoruz", "oturuyor", "adresimiz", "adres", "ikamet ediyorum", "taşındım", "taşındık", "yeni adresim",
        "adresi", "yaşıyorum", "evim",
        "adresim", "oturuyorum",
    ),
    names_after=Phrases(
        "ben", "adlı", "isimli", "bey", "hanım", "konuşuyor", "arıyorum", "diye", "adında", "isminde",
        "benim adım",
    ),
    introductions=Phrases(
        "iyi günler", "dosyası",
        "benim adım", "merhaba ben", "alo ben", "adlı", "isim soyisim", "soyisim",
        "kocamın adı", "karımın adı",
    ),
    relatives=Words(
        "eniştem yengem ablam abim ağabeyim dayım amcam teyzem halam kuzenim yeğenim baldızım kayınpederim "
        "kayınvalidem damadım gelinim torunum nişanlım patronum şefim komşum "
        "eşim eşimin karım karımın kocam kocamın oğlum oğlumun kızım kızımın annem annemin babam babamın kardeşim "
        "kardeşimin ablam ablamın abim abimin ağabeyim çocuğum çocuğumun bebeğim bebeğimin arkadaşım arkadaşımın "
        "patronum patronumun komşum komşumun avukatım avukatımın ev-sahibim amcam teyzem dayım halam yeğenim yengem "
        "gelinim damadım kuzenim nişanlım nişanlımın işverenim bey hanım "
    ),
    titles=Words(
        "frau herr doktor bay bayan sayın "
    ),
    corrections=Words(
        "hayır yanlış değil pardon özür yok dur düzeltiyorum yani şey "
    ),
    bridges=Words(
        "hayır yanlış değil pardon özür dilerim yok dur bir dakika yani şey sonra ondan ve tekrar devamı eee ıı "
    ),
    fillers=Words(
        "büyük küçük harf tire boşluk iki tane çift sonra "
    ),
    no_letters=Words(
        "o "
    ),
    spelling=Phrases(
        "gibi", "ankara", "harfi",
    ),
    date_joiners=Words(
        "ayının yılının günü yılında yılı tarihinde senesinde nokta ayı "
    ),
    year_words=Words(
        "yılında yılı senesi senesinde "
    ),
    mail_words=Words(
        "posta eposta e-posta adresim adresi mail mailim maili meylim mesaj "
    ),
    alphabet=Words(
        "be ce çe de fe ge he je ke le me ne pe re se şe te ve ye ze "
    ),
    pointers=Phrases(
        "burası", "bana", "ben", "isim",
    ),
    descriptions=Patterns(
        r"\w{3,}(?:yorum|yoruz|yor|dim|dik|mak|mek|lik|siz|iniz|misiniz|cagim|ecegim|abilir)",
    ),
    verbs=Patterns(
        r"\w{2,}(?:yor|di|du|ti|tu|mis|mus|acak|ecek|da|de|ta|te|dan|den)",
    ),
    common=Words(
        "hamile hamileyim işsiz işsizim hasta hastayım emekli öğrenci öğrenciyim öğretmen doktor mühendis şoför "
        "aşçı garson temizlikçi hemşire bekar evli evliyim dul boşandım suriyeli afgan türk rus iyi günler selam "
        "merhaba alo mesleği ameliyat vefat öldü çalışıyor oturuyor yaşıyor istiyor gelecek gelmek "
    ),
    name_patterns=Patterns(
        r"\w{3,}oglu",
    ),
)  # fmt: skip
