"""Turkish words that are no names."""

FUNCTION = """
ab abs acaba acep acikca acikcasi adamakilli adeta adres adresi ae aile ait alabilir aldim alinir alir alirim almak
alman almanca almanyada alter alti altinda altmis altmyþ alty amma amt anca ancak anerkennung anmeldung anne antrag
arada arb artik artyk aslinda asyl ausbildung ausland ay aynen ayrica az bana bari baska baskasi basvuru basvurum
batka bazen bazi bazy belge belgeler belgeleri belgesi belki ben benden beni benim beri beriki bes bescheinigung bet
beþ bilcumle bile bilgi bin binaen binaenaleyh bir biraz birazdan birbiri bircogu bircok birden birdenbire biri birice
birileri birisi birkac birkaci birkez birlikte birsey birseyi birtey birþey birþeyi bitevi biteviye bittabi biz
bizatihi bizce bizcileyin bizden bize bizi bizim bizimki bizzat bleiberecht bluecard bosuna boyle boylece boylecene
boylelikle boylemesine boylesine bu buna bunda bundan bunlar bunlari bunlarin bunu bunun buracikta burada buradan
burasi busbutun butun cabuk cabukca calisabilir calisan calisanlar calisma cesitli chancenkarte cocuk cogu cogun
cogunca cogunlukla cok cokca coklari coklarinca cokluk coklukla cuk cumlesi cunku da daha dahi dahil dahilen daima
dair daire dairesi daireye dauer dayanarak de defa degil degin dek demin demincek deminden denli derakap derhal derken
deđil diger digeri dijital dil disi diye diđer dogru dogum doksan dokuz dolayi dolayisiyla dort dosya duldung eat eb
edecek eden ederek edilecek ediliyor edilmesi ediyor eger egitimi ek elbet elbette elli emme en enikonu entegrasyon
epey epeyce epeyi erken esasen esim eski esnasinda etmesi etrafli etraflica etti ettigi ettigini eu euro ev
evleviyetle evvel evvela evvelce evvelden evvelemirde evveli eđer fachkraft facts fakat fam fazla fiktion
fiktionsbescheinigung filanca firsat formular formulare frist gah gayet gayetle gayri gebuehr gecende gecenlerde
gecerli gecerlidir geldi gelebilir gelgelelim gelir gene genellikle gerci gerek gerekir gerekiyor geri gestattung
getirin getirmek gibi gibilerden gibisinden gine girla gonullu gore gorevliler gorevlilere gorevlilerle gun hakeza
hakki hala halbuki halen halihazirda haliyle handiyse hangi hangisi hani harc haric hasebiyle hasili hatta hele hem
hemen henuz hep hepsi her herhangi herkes herkesin hic hicbir hicbiri hizli hos hulasaten icin id ikamet iken iki ila
ile ilen ilgili ilk illa illaki iltica imdi indinde inen insermi int internetten is ise iste ister istiyor istiyorum
isveren itibaren itibariyla itibariyle itte iyi iyice iyicene izin izni izniniz jahre jobcenter kac kaci kadar kaffesi
kah kala kanymca karar karsin kart karte karti kartim kartin kartla kartta katrilyon kaynak kelli kendi kendilerine
kendini kendisi kendisine kendisini kere kesin keske ketke keywords kez keza kezalik ki kimden kime kimi kimisi kimlik
kimse kimsecik kimsecikler kind kirk kisaca kisi koruma kulliyen kurs kursu kyrk kysaca lakin lazim leh lutfen maada
maas machine madem mademki mamafih mavi mebni meger megerki megerse mehr meslek međer mi mila milyar milyon misiniz
miyim monate mu multeci multeciler nasi nasil nasilsa nasyl nazaran ne neden nedeniyle nedenle nedense nedir nerde
nerden nerdeyse nere nerede nereden neredeyse neresi nereye netekim neu neye neyi neyse nice nicin nihayet nihayetinde
nitekim nitelikli niye obur oburku oburu of office olacak olan olanlar olarak oldu oldugu oldugunu oldukca olduklarini
olmadan olmadi olmadigi olmak olmalidir olmasi olmayan olmaz olsa olsun olup olur olursa oluyor on ona onay onayi onca
once onceden onceleri oncelikle onculayin onda ondan onlar onlardan onlari onlarin onlaryn online onu onun oracik
oracikta orada oradan oranca oranla oraya ornegin oteki otekisi oturum oturumu oturumum otuz oyle oylece oylelikle
oylemesine oysa oysaki para paragraf paraphrase parasi pasaport pasaportu pasaportum pek pekala pekce peki perm
personalausweis peyderpey phone pin plain ragmen randevu reise reiseausweis resit rosenheim saat sadece sahi sahiden
sana sanki sayet sayilir schengen sekiz seksen sen senden seni senin serbest sey seyahat seyden seyi seyler sinir siz
sizden size sizi sizin sonra sonradan sonralari sonunda sorun sosyal soyle soyleyemem stu stunden su suna suncacik
sunda sundan sunlar sunlari sunu sunun sura suracik suracikta surasi sure surekli sureniz suresi suresiz tabii tam
tamam tamamen tamamiyla taninmis tarafindan tayet tek telefon termin test timdi titel title toyle translation trilyon
tum turk uc ucret ucreti ukraine universite unterlagen url uzatma uzere uzun var vardi vardir varsa vasitasiyla
vatandasi vatandasiyim vatandasliga vatandaslik ve velev velhasil velhasilikelam verilir verir verpflichtung veya
veyahut vis vize vizesi ya yabancilar yahut yakinda yakindan yakinen yakinlarda yalniz yalnizca yani yanlis yapacak
yapilan yapilmasi yapiyor yapmak yapmaliyim yapti yaptigi yaptigini yaptiklari yardim yardimi yasi yedi yeni yeniden
yenilerde yer yeri yerine yetmis yetmit yetmiþ yil yildir yine yirmi yok yoksa yoluyla yuz yuzunden zaman zarfinda
zaten zati zira ziyaret þey þeyden þeyi þeyler þuna þunda þundan þunu
"""

TOPIC = """
abgelaufen abschiebehafta acabilir acarsiniz acele acik aciklar acil aciyorsunuz acmak acmayi adi adim adimi adina
adini adiniz adinizi adli adrese adresimiz adresinde adresinden adresine adresiniz adresinizi adreste adrestedir
adresten agabeyim agir ailem ailenin aileniz ailesi aitim ajansi ajansindan ajansinin akademisyen akraba akrabalar
akrabam aksamlari aktaririm aktarma akte alabilen alabilirsiniz alacagim alamaz alamazsiniz alamiyorsaniz alamiyorum
alan alanda alani alanlar alanlari alanlarin alayim aldi aldigim aldirabilir aldiysa alinan alinca alindi alindiysa
alinmalidir alinmaz aliriz alirken alirlar alirsam alirsiniz aliyorsaniz aliyorum aliyoruz alma almadi almalidir
almalisiniz almaliyim almam almancada almancadir almancam almandi almanim almanla almanlarin almanya almanyadaki
almanyadan almanyaya almislar alo alsam altindakiler altindakilere amac amaciyla amacli anaokuluna anayasal anda
anerkennungspartnerschaft anlama anlamadim anlamazsa anlasabilmelidir anlasamayanlar anlasamiyorum anlasma anlatir
anmeldunga anneanne annem annemi annemin annesinde annesinin annesiyim antisemit araba arabam arabami arabasi
arabasiyla arabayla arama aramak aramaliyim aramis aranmaz ararken arasi arasinda arasindaki arayabilirsiniz arayan
arayin arbeit arbeitserlaubnis ardindan ariyorum arkadasim arnavutluk asansor ascilik asgari asil askerlik asli
assoziationsrecht ata atabilir atip atmadigi aufenthaltsgestattung aufenthaltsgestattungumu aufenthaltskarte
aufkleberi ausbildungsplatz ausbildungu ausbildungum auslander auslanderbehordeyi avansi avrupa avukat avukata
avukatlar ayarlarim ayda aydan aydir ayin ayinda ayligina aylik ayni aynisi ayri ayrilabilirler ayrilamayacaginizi
ayrilan ayrildi ayrildim ayrilik ayriliktan ayrilip ayrilirsam ayrilma azaldi baba babam babami babanin babasi babayla
bafogun bagimsiz baglamak baglantidan baglar baglayabilirim bagli baglilik bakabilmek bakan bakar bakim bakimda bakin
bakiyor bakiyorsunuz bakmaya bakmaz baktigi balkan balkanlar balkanlardaki bamftan banka bankaya basacak basamaksiz
basariyla basildiktan basilir basilmasi basimini basit baskalari baslamadan baslamam baslangic baslar baslatabilir
baslatilir baslayabilirim baslayacagim baslayan baslayanlarda baslayayim basligi basliyor bastan basvuracagiz
basvuracak basvuran basvurayim basvurdu basvurdum basvurmak basvurmam basvurmaniz basvurudaki basvurudan basvurudur
basvurular basvurularini basvurulur basvuruma basvurumu basvurun basvurunun basvurunuz basvurunuzun basvururken
basvurursam basvururum basvurusu basvurusuna basvurusunu basvurusuyla basvurusuz basvuruya basvuruyla basvuruyorum
basvuruyu bati bavyerada bayramda bearbeitung bebegim bebegimiz bebek bedava begenmedim bekar bekleme beklenir
beklerim bekleyecegim bekleyeceginizi bekliyorum belediye belediyede belediyenin belediyenizden belediyenize
belediyenizin belediyesinde belediyeye belgelerim belgelerin belgeleriniz belgelerinizi belgeleriyle belgem belgemi
belgenin belgeniz belgenizde belgesini belgeyi belgeyle belirlenir belirlenmemis belirlenmis belirler belirleyebilir
belirleyemez belirleyicidir belirli belirliyor belirsiz belirsizse belli bende benimki benimle berlinde berline
beschaftigungsduldung beschaftigungsduldungun beschleunigtes beschrankung beste beyani beyaninda bicimde bildireyim
bildirim bildirime bildirimi bildirin bildirir bildiririm bildirmek bildirmelidir bildirmelidirler bildirmelisiniz
bildirmem bildirmemiz bilen bilerek bileti biletsiz bilgileri bilgilerin bilgileriniz bilgim bilgisayar bilgisayardan
bilgiyi bilisim bilisimde biliyor biliyorsaniz bilmelidir bilmelisiniz bilmiyor bilmiyorum bina binada binayi bindim
binemiyor binerken biometrisches birakilabilir birakirim birakirsam biraktim birim birime birini biriyle birlesimi
birligi biter biterse bitince bitirdim bitirdiyseniz bitirilen bitirmemis bitiyor bitmeden bitmek bitmis bitmiyor
bitti bittigini bittikten biyometrik bizde blaue bloke blue bolge bolgeden bolgesel bolgesi bolgesinde bordrom
bordrosu bordrosundan bordrosunu bos bosandim bosanirsam bosanma bosna boyunca bozar bozuk bozulduysa brexit brexitten
britanya britanyalilar bucuk bugun bulabilir bulamadim bulamazsaniz bulamiyorum buldum bulgar bulgaristan bulmak
bulsaniz bulunabileceginizi bulunan bulundurun bulunmadigi bulunmus bulunup bulunursunuz bulursunuz
bundesfreiwilligendienst bununla buradayim buraya burgergeld burs bursum buyuk buyukelciligi buyukelciliginden
buyukelciligine buyukelciliginizden buyukelciliginize buyukelcilik bye ca cagirabilir cagirmak calindi calinti
calisabilirim calisabilirsiniz calisamaz calisamazsin calisamazsiniz calisanim calisanin calisanlarda calisanlardan
calisanlarin calisilir calisip calisirken calisiyor calisiyorum calismadigi calismak calismalisiniz calismasi
calismaya calismayan calismayla calismis calismiyor calistiysaniz card cekerse cekerseniz cekilse cekmek ceksem
cektirebilir cektirilir cep cevap cevirdim ceviri ceviririm cevirisi cevirisiyle cevirisiz cevirmek cevirmelidir
cevirmen cevirmenleri ceza cezalar cezalari cezam cezasi chancenaufenthalt chancenaufenthaltim chatbot chate cift
cifte cihazi cikabilir cikamiyorsa cikar cikarabilir cikaracagiz cikarildim cikaririm cikarken cikip cikis cikiyorum
cikmadan cikmak cikmam ciksam cinsiyet cip cipi cipsiz cirak cocuga cocugum cocugumu cocugumun cocugun cocukla
cocuklar cocuklari cocuklarim cocuklarin coktan cop cuma cuzdan cuzdanim dahili daireden daireler dairemizin dairenin
dairesinde dairesine dairesini dairesinin danisma danismanligi danismanlik dar daueraufenthalt
daueraufenthaltsbescheinigung dava davasi davet davetiye davranildi dede dedem dedesinin dedigim dediler
degerlendirebilirsiniz degildir degilim degiliz degilse degilseniz degisikligi degisikliginin degisiklik degisiklikler
degisince degisir degismeli degismis degisti degistirdim degistirebilir degistirebilirsiniz degistiremem degistirir
degistiririm degistirme degistirmeden degistirmek degistirmem degistirtebilirsiniz degistiyse demek deneme denemeden
denen deneyim deneyimle denir denk denklige denkligi denkligim denkligini denklik denkliksiz denklikten ders
deutschland devam devami devlet devletce devletiniz devletinizin devletten devredilir digerleri dikkat dilde dildeki
dili dilinizi diploma diplomamin diplomamla diplomanin diplomasi dis disari disarida disina disinda disindan disini
disinin dogan dogdu dogrudan dogrulanmis dogumdan dogumu dogustan doktoru dolasim doldu doldugu doldurur dolduruyoruz
dolmadan dolmus dolu doluyor dondum donem doneminde donerci donmek donsem donus dosyalari dosyam dosyama dosyaniz
dosyaniza dosyanizi dosyasini dosyaya dosyayi dovuyor drogeriemarkt dublin dugun dugune dukkan dukkani duldungda
duldungdayim duldungu duldungum duldungumu duldungunuz dun durchwahl durdurabilir durdurmaz durduruldu durdurulmustur
durum duruma durumda durumlarda durumu durumumu durumunda durumunu durumunuzda durumunuzu durur duser dustu dusuk
dusukse dusunuyorum duydum duzeltir duzeltme duzene duzenlemesi duzenlenmis duzenler duzenli duzeyi duzeyinde ebeveyn
ebeveynin ebeveynlerden edemedik eder ederim edeyim edildi edilecegime edilme edilmenizi egitim egitimden egitiminden
egitimine egitimini egitiminizi ehliyet ehliyetimi ehliyetle einburgerung einburgerungda einburgerungsfeier
einburgerungstest einburgerungsurkunde einburgerungu eklenir ekleyecegim ekonomik eksik eksikse eksiksiz eksiktir
elektrik elektrikcilik eleman elemanimin elemanimizin elimde elinizde elinize emekli emeklilik emin endiseliyim engel
engeldir engelli engellilik engelsiz erer ererse erisim erteleme ertelemek ertelendi ertelenir ertelenmesi ertelenmis
erteler erwerbstatigkeit es esas esdeger esimden esime esimi esinizin eskisi eskisinin esler esleri eslerin etiket
etiketi etiketini etkilendi etkilenir etkiler etme etmedi etmek etmeli etmeliyim etmem ettim ettirin ettiririm
ettirmek evde evden eve evi evlendim evlenince evlenmek evli evliligimden evlilik evlilikte evliydik evliyim evrak
evrakim evraklar evraklarinin ewr eyalet eyalete eyaletinizle eyalette fabrikada fachkrafteverfahren faks faksi
faksiniz familiennachzug fark farki faturam federal fikra finansman firma firmada firmam firmaya fiyatina
fluchtlingspass form formlar formu formun formunda formunu fosadir foto fotograf fotografci fotografcidan fotografi
fotografinizin fotokopisini fransaya freiberufler freizugigkeitsbescheinigung fuhrerschein fur galiba gec gecebilir
gecemedi gecen gecerim gecerlilik gecerliyse gecersiniz gecersiz gecersizdir gecici gecim gecimini geciminiz
geciminize geciminizi gecimlerinin geciriyorum gecis gecisin gecisle geciste gecmek gecsem gecti gectim geldigi geldik
geldim gelecegim gelecek gelemiyorum gelen gelenler gelenlerin gelin gelinebilir gelirde geliri gelirim geliriniz
gelistiriciyim geliyor gelme gelmeden gelmedi gelmek gelmelidir gelmelisiniz gelmeliyim gelmem gelmesi gelmezse gelmis
gelmiyorsa gelse gelsem gencken gencler genel gercek gereken gerekip gerekirse gerekiyormus gerekiyorsa gerekli
gerekmeden gerekmedigini gerekmez gerektiren gestattungun getirebilir getireyim getirilir getirir getiririm getirme
getirmem gewerbe gidebilir gidebilirim gidecegim gider giderken giderse gideyim gidin gidiyor gidiyoruz girdim
girebilir girebilirsiniz girecek girer girilir giris giristen girmem gitmek gitmem gitmesem gitmiyor gitsem gitti goc
gocu goethe gonderdikleri gonderebilirsiniz gondereceklerini gonderemezsiniz gondereyim gonderilemiyorsa gonderilir
gonderiliyor gonderilmez gonderilmiyor gonderimin gonderin gonderirler gonderirsiniz gonderiyor gonderme gondermek
gondermis goren gorevlilerimiz gorevlisi gorunur gorunuyor gorursunuz gorusmek gorusmenin goruyor goruyorum gosterecek
gosteren gosterilen gosterir gosteririm gostermesi goturecegim goturun gozalti goze gri guncel gunde gunden gundur
gune gunlerde gunluk gunu gunum guvence guvencede guvenceli guvencesi haber hafta haftada haftaya hak hakkim hakkimda
hakkinda hakkiniz hakkinizda hakkiyla haklar haklari hal haliniz hamburgda hamile hanim harci harcin harcini harclar
harclari harclarini harcta harf harfine hasta hastalandi hastalanirsa hastalik hastaydim hastayim hat hata hatali
hatayi hatti hava havale havaleyle hazir haziranda hemsireyim hersek hesabi hesabinda hesap hesaplaniyor hesaptaki
hijyen hirsizlikta hizla hizlandirilabilir hizlandirilmis hizlandirir hizlandirma hizlandirmanin hizlandirmaz hizmet
hizmeti hizmetlerde hollandada hukuk hukuka hukuki hukuku hukukuna hukukundan iade iceren iceri ici icinde icindir
ihtiyac ikametlerini ikametten ikinci ikincil ikisi ikisinin ilce ilcede ilceden ilcesine ileri ilgilenmisti ilgilidir
ilke ilticam imzalar in inceleme incelemelidir incelenmelidir incelenmesini inceler inceliyor indirebilir indirim
ingiliz ingilizce ingiltere insaat insaatta insani internet internetim internette iptal iptali irkci isaretlidir isci
iscilerin iscinin isciyim isi isik isim isimi isimsiz isin isiniz isinizi islem isleme islemeye islemi islemin
islemini isleminiz isler isleri islerine islevini isleviyle ismimi issiz issizlik istedigi istediler istediyseniz
istemeniz istemiyorum isten istenir isteniyor isterler isterlerse istersiniz isteyebilir isteyebilirsiniz isteyecegim
isteyin istisna istisnai istisnalar istiyorlar istiyorsunuz istiyoruz isverenden isverenim isvereniniz isverenler
isverenlerin isvicre isvicreli isvicreliler isyeri isyerimi isyerinde isyerini isyeriyle italya italyada italyan
itiraz iyisi izi izinde izini izinle izinler izinlerde izinleri izinsiz izlanda izne iznimi iznimin iznin iznini
izninin izninizi izninizin izniyle japonyadan jobcenterden jobcentere jobcenterin kabul kaca kacip kaciran kacirdim
kacta kadardir kadari kadina kagidi kagidimda kagit kagitla kagitlari kagitta kalabilecegi kalabilir kalabilirim
kalabilirsiniz kaldi kaldigimi kaldim kaldirilir kaldirilmasi kaldirma kaldirmaniz kalici kalinir kalir kalirim
kalirsam kalis kalislar kalislarda kaliyorum kalkar kalma kalmak kalmam kalmasina kalsam kampta kamu kamuya kanada
kanit kanitlamalari kanitlamalidir kanitlar kapali kapalidir kapandi kapatir kapatma kapattiririm kapattirirsiniz
kapiya kapsar karadag karara karari kararin kararini karariyla karartildigi kardes kardesimi kardesimin karimi karimla
karistim karsi kartimda kartimi kartimin kartimla kartinda kartini kartinin kartinizda kartinizi kartinizin kartiyla
kartlar kartlari karttaki karttan kasasi kat katabilir katilabilir katilimcilari katilma katilmak katilmayi katlanir
kavgaya kaybeder kaybetmek kaybetmez kaybettim kaybi kaybolan kayda kaydeder kaydediliyor kaydedilmez kaydetmenizi
kaydettiririm kaydi kaydim kaydimi kaydini kaydinizi kaydolacagim kaydolmaniz kaydolursunuz kayinpederim kayip
kayiptan kayit kayitli kaynaklarindan kazanc kazanciniz kazandi kazandirmalidir kazanmaliyim kazanmam kefalet kefil
kendileri kendim kendimi kendiniz kendisinde kendisinin kesildi kesinlesmis kilitlendi kimin kiminle kimler kimligim
kimligimin kimliginiz kimlikle kira kiralik kirildi kisa kisidir kisiler kisilerin kisilik kisisel kisiye kislik kizim
kizimin kocam kocamin kod kodla kodunu kolbermoorda kolnde konsolosluga konsoloslugu konsoloslugunuzdan konsolosluk
konsolosluktan kontrol konuda konular konusabilir konusabilirim konusma konusmasi konusun konusunda konusur konusurken
konut kopek kopya kopyasi kopyasini korkuyorum korumada korumam korumanizi korumasi korunmasi korur koruyabilirsiniz
kosova kosovadan kosul kosullar kosullarinizi kotu koyde kredi kucuk kullanabilir kullanabilirim kullanici kullanilir
kundigung kurabilir kural kurali kurallar kurmak kursa kursudur kursuna kursunda kursundaki kursunu kurum kurumlari
kuzenim kuzey landkreis landkreisa landratin landratsamtta lastik leben lihtenstayn liseye liste listeyi londrali
maasim maasimi maci magazadan mahkeme mahkemem mahkum maili makedonya makul mal mali mart masraflarindan masterimi
medeni mektubu mektup mektuplarinizda meldebescheinigung meldebestatigung memleket memlekete memlekette memur memurla
memuru memurum memuruma memurun merkeze merkezi merkezine merkezleri meslege mesleki mesleklerde meslekleri metrekare
mevsimlik mezun mezuniyet mezuniyetinden mezuniyetten mezunum mezunuyum milanin minijob misafir misafirim misafirin
misin miyiz modemde modunu muaf muafiyet muafiyeti muaftir mudurun muhendis muhendisim muhendislik muhtac multecilerde
multeciyim mumkun mumkundur mumkunse munihe munihte munihten musamaha musavirden musunuz muyum nafaka nakit nakli
navigasyona neler neleri net netlestirin neyin niederlassungserlaubnis nisanlim nitelikliler nobetci normal normalde
norvec nufus numara numaradan numaram numaraniz numaranizi numarasi numarasindan numarasini numaraya nurnberg
nurnbergdeki oda odasi odaya odayi odeme odemek odemeyi odemez odemezsiniz odemis odenir odenmemis oderim odersiniz
odesem odeyebilir odeyecegim odeyecek odeyemeyeceginiz odeyeyim odeyip oduyor oduyorsa oduyorum ogle ogleden oglum
oglumu ogrenci ogrencileri ogrenciyim ogrenim ogrenimi ogrenimle ogrenin ogrenmek okudum okul okula okullarda okulu
okuluna okuma okumadim okuyacak okuyordum okuyorum olabilir olabilirim olacagini olaganustu olana olanak olanlara
olanlarin olcude oldugum oldugumu oldugunuz oldum olmadigini olmadiginizi olmaktir olmali olmam olmamalidir olmasidir
olmasin olmayanlar olmayayim olmuyor olumlu olursam olursunuz onayda onayiniz onayinizda onayinizdaki onayinizdan
onayla onaylamalidir onemli onerir onlemler onunla ornegi ortak ortakliginda ortaklik otesinde otobus otomatik
oturacaksin oturdugunuz oturmak oturuma oturumla oturumunda oturumunu oturumunuzu oturuyorsaniz oturuyorum ozel
ozellikle pahali param parami paramla paranizla parasini parasiyla park parmak parolasi pasaporta pasaportla
pasaportlu pasaportumu pasaportumun pasaportun pasaportunu pasaportunuz pasaportunuzu pasaportuyla pass passfoto
patlar patron patronla pini pinini pizza plaka plakayi polis polise polonya polonyadan posta postayla prim primiyle
programindan puan puanlar puk rahat randevuda randevulari randevum randevumu randevunun randevunuzda randevusuz
randevuya randevuyla randevuyu rathaus raumliche razi reddedildi reddedildiyse reddedilirse reddedilse reddetti
refakat resen residenzpflicht resim resmi restoran restoranda restoranim ret rezervasyon robotu robotudur robotunuz
romanya rosenheima ruckkehrberatung ruhsat ruhsati saati saatidir saatleri saatlerimiz saatlik sabika sabit
sachbearbeiterimle saglamadigi saglamali saglamis saglayabilen saglayanlar saglayip saglik sagliyor sahibi sahibim
sahibinden sahibinin sahibinizden sahip sahipleri sahiplerinin sahsen sakincasi saklamak saklamalidir saklanir
saklayayim sanayi sandalye sandalyede sart sarti sartini sartlar sartlari savas savastan sayfada sayfasi sayfasiyla
sayi sayiliyor sayilmayanlar sayilmaz secerken secim sefer sehir sehirde sehirdeki sehre sehrinde sehrinin seklinde
selbststandig serbestce serbestmis serbesttir sertifika ses sesi sesimi siddet siddette sifre sifresini siginma
siginmaci siginmacilar siginmaciydim sigortali sigortasi sikayet sikayetinizi siki sikintisi siliniyor silmek simdi
sinav sinava sinavi sinavina sinavini sinif siniri sinirlama sinirlamasi sinirlamiyorsa sinirlidir siparis sirada
siradan sirasinda sirbistan sirbistandan sirbistandir sirket sistemi sitede sitededir sitenizdeki sitesi sizde sizdeki
sizinle sohbet sokak sokaktasiniz son sona sonraki sonrasinda sonraya sonu sonuclanir sonucu sorabilecegim
sorabilirsiniz sorarlar sormak soru sorular sorulari sorularini sorulur sorumlu sorumludur sorumluluk sorunuzu
sorusturma soruyor soy soyadi soyadim soyadima soyadinizin soydan soylediklerimi soylemem soyler soyleyebilir soyleyin
soyluyorlar sozlesme sozlesmeniz sozlesmesi sozlesmesini sozlesmeye sperrkontoda staatsangehorigkeitsausweis staj
staji stajinizin strafbefehl studium stuttgarta subsidiarer suc suclar sucunuz sunmadigi sunup surdugunu surecek
surecinde surede sureler sureleri sureli surem suremiz suren surer surerken suresince suresize suresizi sureyi sureyle
surmek suruyor suruyorsa taahhutname taahhutnamesi taahhutnamesini tagessatza tagessatze tahminen takiliyor takim
taksit taksitle tamamliyor tane tanesi tanimadiysa taninan taninmadan taninmasi tanitirim tarafsiz tarih tarihi
tarihim tarihinde tarihinden tarihine tasinabilir tasindik tasindiktan tasindim tasinirsam tasiniyorum tasinma
tasinmadan tasinmak tasinmama tatil tatile tatillerde tavaninin tehlike tehlikede tehlikeye tekerlekli teklifi
teklifinin tekrar telefonda telefonla telefonu telefonumun telefonunda temel temsil tercuman terk termini teslim
tespit tespiti tespitidir testi testin testinde testini teyit ticaret toplaniyor toplayayim toplu toren torende trafik
trans tren turist turkce turkiye turkiyede turkiyedeki turkiyeden turkiyeye turkum turlu turun tutar tutari tutarini
tutun tutuyor ubertragung ucaga ucagim ucak ucmak ucretinde ucretinden ucretinin ucretleri ucretli ucretsiz
ucretsizdir ucus ucuslar ucuz ukrayna ukraynada ukraynadan ukraynali ukraynalilar ulasamasaniz ulasim ulasir
ulasirsiniz ulasmak ulasti ulkeden ulkeler ulkelerinde ulkeme ulkenin ulkenizde ulkenize ulkenizin ulkesi ulkesinde
ulkeye ulkeyi ulusal umschreiben unbefristet universitede universiteden universiteyi universiteyle unuttum unutulan
upload usta ustayim ustunde ustundeki uyeleri uyesi uygulanmasini uygulanmaz uygun uymadigini uyum uyup uyuyor uzakta
uzatabilir uzatilabilir uzatildi uzatilir uzatilirsa uzatilmamasina uzatirim uzatirlar uzatmam uzatmanin uzatmayi
uzerine uzman varmis vatandas vatandasinin vatandaslari vatandaslarina vatandaslarinin vatandasligi vatandasligin
vatandasligina vatandasligindan vatandasligini vatandasliginin vatandasliginizi vatandaslikta vazgecmek vekalet
vekaletname vekaletnameli vekaletnamesiyle vekil velayet velayette ver verdi verdigini verdiginiz verdiler verdiniz
verebilir verebilirim verecegim veremiyorum veren verene vereyim vergi vergilere vergisi veri verildikten verilebilir
verilen verilene verilenler veriler verilerden verilerimi verilerin veriliyor verilmelidir verilmemesine verilmez
verilmiyor verip verirseniz veriyor veriyorlar veriyorsunuz verlangerung verlassenserlaubnis vermedigini vermek
vermemiz vermesi vermez vermiyor vermiyorsa vermiyorum vermiyoruz verpflichtungserklarung versem vesikaligim vesikalik
vizem vizemi vizesinde vizesini vizesiyle vizesiz vizeyi vizeyle wasserburgda werkstudent widerspruch wohnsitzauflage
wohnsitzregelung wohnungsgeberbestatigung wohnungsgeberbestatigungu yabanci yakin yaklasiyor yan yanar yanima yanimda
yanina yaninda yaninizda yanit yanitini yanitla yanitlamiyoruz yanitlar yanmiyor yapabilir yapabilirim yapabiliriz
yapabilirsiniz yapacagim yapacaginizi yapacagiz yapalim yapamiyor yapan yapar yaparken yaparsam yaparsiniz yapay
yapayim yapilamaz yapilir yapiliyor yapilmalidir yapilmis yapistirip yapistiriyor yapistirmadigi yapiyorsunuz
yapiyorum yapmaliyiz yapmam yapmamalisiniz yapmanizi yapmis yapmistim yapsam yaptigimi yaptiginizi yaptim yaptirin
yaptiririm yaptirirsiniz yaptiysa yarar yararlanan yararlanir yardima yardimci yardimcilik yardimcisi yardimina
yardimlar yardimlari yardimlarin yari yarim yarin yarinki yarisi yarisini yariyor yas yasa yasada yasadiysaniz yasagi
yasagim yasaklamiyor yasaktir yasal yasamaniz yasayabilmelisiniz yasayla yasin yasinda yasindaki yasindan yasindayim
yasiyor yasiyorsa yasiyorum yasiyoruz yaslarina yasli yaslilik yatacak yazan yazar yazayim yazdim yazdiririm yazi
yazik yazili yazilimciyim yaziliyor yazilmis yazin yazip yazisabilecegim yazisi yazisindaki yaziyi yaziyor yazma
yazmadigina yazmak yegenim yemin yeminli yenilemek yenilemenin yenilendi yenilenmesi yenisi yerde yerden yerel yerime
yerin yerindeki yerinize yerler yerlesmek yesil yeter yeterince yeterli yeterlidir yetissin yetkili yetkilidir
yetkiliyiz yetmez yetmiyor yila yilda yildan yilin yillik yoklukta yoktur yol yola yolculuk yolculuktan yoldan yollari
yollarim yollayacaklarmis yolu yonelik yukleme yukler yukleyemiyorum yuksek yuksekogrenim yukumlu yukumlulugu
yukumlulukleri yunan yurt yurur yuzde yuzden yuze zamana zamanim zamaninda zarar zeka ziyaretciniz ziyarete zor
zorunda zorundadir zorunlu zorunludur zorunlulugu zorunlulugunuz zorunluluk zurihten zusatzblatt zusatzblattta
"""
