"""Turkish words of questions, and of places."""

WORDS = """
abhazca abi abla ablam ablami ablamin abli abonman abschiebehaftta abschiebungsandrohung abschiebungsverbotum acacagiz
acece acikla acikliga aciksiniz acilacak acilacakmis acilir acilis acilmiyor acinca acmadi acmiyor acoli acsam acti
actiririm adaki adalari adam adamin adangme adasi adayin adigece adima adimda adimim adla adresim adresimi adresini
adresinizde afar afganistan afrihili afrika afrikaanca afrikanin again aghem agliyor aha ahead aiblinge ailede ailedeyim
aileler aileye ajansina akad akademik akan akoose akra aksaklik aksam aksamlar aksanlar aktar aktav aktobe al alabamaca
alabilirim alacak alacaktim alalim alam alamazsin aland alcam aldik aldilar aleut alev alevler algonkin alin aliniyor
alip aliyom aliyor aliyormusuz aliyorsunuz allah allaha allahaismarladik alm almaliymis almama almamin almancasi
almandan almanin almanyadayim almasi almasinlar almati almaya almistim almiyor alplerin alsa alsalar alt altayca altidan
altindan altmisalti altmisbes altmisbir altmisdokuz altmisdort altmisiki altmissekiz altmisuc altmisyedi always am
ambulans ambulansta ameliyat amerika amerikan amerikanin amerikaya amharca amirine amk amttan an anadir and andorra aner
angika angola anguilla aniice anisininice ankara ankarada anladim anlamiyorum anlarim anlas anlasacak anlasamiyoruz
anlasilmadi anlasmadan anlasmali anlasmasindan anlat anlaya anlayamadim anlayamiyorum anliyamad anliyor anliyorum
anmeldungu annesi anpassungslehrgang ansprechpartnerim answer answering antalyada antarktika antigua antik antragim any
anything aok apor apostil aptal ar ara arabasinda arabistan aradiginiz aradim aragonca araliksiz aramam aramaya aramcasi
aramice aranma aranmak araona arap arapaho arapca arapcasi arasin arawak arayacagim arayacak arayalim arayanice
arbeitgeberwechsel are ariyor arjantin arkada arkadasa arkadasimin arkadasimsin arkadasin arkadaslar arkasindaki
arnavutca arnavutcasi arpitanca aruba as asagi asamada asansorle ascension asistan ask askabat askina asla asmara
asmislar assamca assoziationsberechtigt astrahan asturyasca asuncion asya at atacakmis atar atayim atesi atikamekce
atikokan atina atirav atlas atsam attilar attim au au-pair au-pairler audio aufent aufenthaltsbestatigung
aufenthaltsdokument-gb aufenthaltsrecht aufenthaltsrechtten augsburgdaki augsburgdaydi aus ausbildungsduldunga
ausbildungsvertrag auslaenderbehoerde auslanderamt auslanderbehorde auslanderbehordenin auslanderbehordeye ausweisapp
avar avestce avrupada avrupali avrupalinin avukatim avustralasya avustralya avusturya avusturyada avusturyaya awadhi
ayagimla ayarlar ayarliyor ayarliyorum ayirabilirim ayiralim ayle aymara aynuca ayril ayrildigimi ayriligi ayriliyoruz
ayrilmasindan ayrinti ayrintili ayriyim ayriyiz azarladi azerbaycan azerbaycanca azerbaycanliyim azerice azor azubi
babaannesi babama babamin babasina bachelor back badaga bafia bafut bagdat bagir bagla baglayin bagliydi bagliyorum
bahamalar bahia bahreyn bahtiyari bakabilir bakabilirim bakacak bakamiyor bakamiyorum bakayim bakip bakiyordu bakmak
bakti baktim baku bal bali balochi bambara bamun banderas banglades banjar barbados barbuda barinak bas basa basacagim
basarsaniz baselden basi basildi basili basim basin basina basitlestirilmis basiyor baskasina baskca baskirtca basladim
baslamak baslasam baslayalim basliyorum basortuluyum basta bastiran basvu basvurabilir basvuracagim basvurani basvursam
basvuruda basvurumun basvurumuz basvurursak basvuruyoruz batak bataklik batirir batur bavulumu bavyera bavyerali bay
bayan bayernde bayildi bayramlar bebege bebegin beja bek bekle bekledigim beklemeden beklemem bekleniyor beklersiniz
bekleyecek bekleyen bekleyin bekliyor bel belada belarus belarusca belcika bele belgelerinde belgelerle belgemin belgrad
belirteyim belize belucca bemba bena bengalce benin beraber berbericesi berberim berlin berlinden bermuda bern
beschaftigung bescheide beschleunigt besinci besinde beslo betawi between beulah beyan beyrut bg bi bicagi bicak bicakla
bicakli bidi bikol biktim bil bildirebilirim bildirecegim bildirmeli bilemedim bilemiyorum bilgidir bilgilerim
bilgilerimi bilgisayarla bilgisi bilinci bilinmeyen bilir bilirmiyim binanin binaya bindireceklermis binecegim bineyim
bini binmekten birakabilir biraksin birdaha bireyim biriktirdik birinci birincisi birine birisiyle biriyim birlesi
birlesik birlesimiyle birlesmis birman bishnupriya biskek bislama bit bitirdi bitirelim bitirmedim bitmesine bitmez
bitsin biyo blauer blaybe blin blis blu bn bo bodo boeyle bogazimi bogazlar bok bokmal bol bolgeleri bolivya bolum
bolumumu bolumunde bord bosan bosandigim bosandiktan bosna-hersek bosnadan bosnakca bosver bot both botsvana bouvet
boyleyken braj branice brazavil brazzavil brek bretonca brezilya britanyali brohice bruckmuhlde bruksel brunei bs
budapeste buergergeld bueyuek bufdi bugis buguen bukres bul bulana bulani bulasiga bulayim bulgarca bulu buluncaya
bulurum bulusmayi bun bundid bung bur buradaki burali burgergeldliyim burkina burma burnumda buro buromuz bursada
burslularin bursuyla burundi buryatca busingen busy butan buyugu buyukannem buyuklugu buyurun by cabo cabuklasir
cabuklastirabilir caddede cagatayca cagiracagiz cagirin caicos cajun cakarta caldirdik cali calin calis calisa
calisacagim calismama calistirabilir caliyor callback callers camorro cancun canim canima canli cantama cantami capiznon
carib carolina carry carsamba cat cava cayman cebelitarik cebimden cebimi cebimizden cecence cek cekce cekilirse
cekiliyormus cektirdigim cektirdik cektirmem cekya cenazesi cerokice cesidi ceuta cevapliyorsunuz cevir cevirdiler
cevirecegim cevirtmem cevrildi cevrilirse cezayir chakma chancen chancen-aufenthaltsrecht chancen-aufenthaltsrechtten
checki chiini chimborazo chuuk chuukese ci cibca cibuti cif cik cikamiyor cikana cikaramiyorum cikardilar cikarildi
cikarim cikarirlar cikariyor cikarmak cikarmanin cikartirim cikiliyor cikinca cikiyor cikma cikmadi cikmasin cikmaya
cikmaz cikmiyor cikti ciktim cilar cilek cilkotince cince cincesi cinuk cipevya cipteki cirakliga cirakligi cirmiscesi
cita citral city ciudad ciyim cizgili cizirti clarify clarifying clipperton closed cob cocos cocu cocugu cocugumuz
cocuguyum cocuklarimi coktav coluk command commands connecting contact cote cs cuba cumadan cumartesi cumhuriyeti cumle
cunha curacao cuvasca cuzdana cuzdani daad dairede dairelere dairenize dairesinden daki dakika dakka dakota dakotaca dan
danca danger danimarka danimarkada danisman dargince darice daricesi darusselam das dasi dasligi daslik data
datenschutzbeauftragter daueraufenthalt-eu day dayim dazaga deaf declined dedi dedig dedik dedim dedin dediniz defada
defasinda defter defteri defterim defterimle degildi degis degisecek degisimi degisiyor degistirelim degistirip
degistirirsem degnegiyle deki delaware delip demezler demistim den denedim deniyorum depoda deril derler dersem dersine
des desem destek detay devletimden devletleri deyin di dialogue digits dilbilim dilekce dilekcem dilekcemden dilekceme
dilekcesini dilerim dilim dilinde dilli dim dinka dinleyip dip diplo diplomam diplomami diplomasiz diplomayi dir
direksiyona dirim disaridayim discideki disim divehi divoire diyer diyeyim diyor diyorlar diyorum dk dmde do docs
documents doenduem doenem doenmek doenues doert dog dogri dogrib dogu dogumlu doksanalti doksanbes doksanbir doksandokuz
doksandort doksaniki doksansekiz doksanuc doksanyedi doktor doktora doktorum dokumu dolarsa doldurdu doldurdum
doldurmadan dolduruyorum dominik dominika dondu dondugumde donebilir donecegim doner donmesi donmesin donuk donuste
donuyor donuyorum dortte dos doseginde dosyasi dosyasina dov dovdu drukerey du duala duen dugmesi dugunde dugunu
dukkanda dul duldunglu duldunglulara duldungluyum duldungluyuz duldungumdaki duman dumont-durville dung dungs dunk dunya
dunyaya dur durdurdu durdurulmus dursa durumunuz durun duruyor dusanbe dusmedi dusmus dustum dusurmedim duy duyamadim
duyamiyor duyamiyorum duyduguma duyma duymadim duymak duymuyorum duyul duyulmuyor duzel duzelir duzelt dyula dzongkha
e-posta e-postayla ear ec-karte ede edebi edebilir edelim edemedim edildim edilemedi edilen ediliyorum edilmisti
ediyorlar eee efendim efik eh ehliyetime ehliyetimle ehliyetine einburgerungsantrag einburgerungsteste einschreiben
ekajuk ekimde ekleyebilir ekrana ekrandan eks eksikle ekstremadura ekvador ekvator el elam elci elden ele elektrikci
elemani elimdeki elime eline ellerinize ellialti ellibes ellibir ellidokuz ellidort elliiki ellisekiz elliuc elliyedi
else elterngeld embu emel emergencies emergency emilia emirlikleri enderbury ending endonezce endonezya endorftan ent
ente enter er eritre eritreliyim erivan erkle erlaub ermenice ermenistan erzya esen esimin esimle esin esit eskiden
eskisini esle esperanto esta esten estonca estonya esvatini et etiyopya etmekten etmemistim etmis etmistim etmiyor
etmiyorum etse ettik ettirmem euroya evet evim evimde evimin evimizde evinde evlen evlendiriyorlar evlenene evleniyor
evlenmeden evlilikten evraklari evraklarimi ewondo expired expressle expresste eylulde eyvallah ezberliyorum fabrika
fabrikadayim fachkrafteverfahreni fah failed falkland fallback fang fanti farkinda faroe farsca farscasi faso fastanim
fatura fazlasini felc felemenkce felemenkcesi fenike fent fer ferfa ferlasens ferlen fi fiji fik fiktionum filipince
filipinler filipinli filistin fince fincesi finlandiya fire firin firinci firinda firmadan firmanin firmasi firmasinda
first fiyati flamanca folmaht for formda formla fosaya fotografladigim fotografli fr frafra franca frankonya fransa
fransiz fransizca fransizcasi freizugigkeit friuli frizce frizcesi from fsjde fuh fula futuna gabon gaelcesi gagavuzca
galatasaray galce galicyaca galli gambiya gana ganda gar garanti garsonum gayo gaz gazetede gazimagusa gazze gbaya ge
gebuhren gece gececek geceler geceleri gecelim gecemezsem gecer gecerse gecersem gecilir gecip gecirdi gecirdik gecirdim
gecirecegim geciriyor gecirmek gecirmisti geciyor gecmem gecmez gecmis gecmiyor gecmiyormus gectik geez gel geld
geldikten gelene geleneksel gelince gelinimizin gelip gelirini gelirken gelm gelmeli gelmesine gelmeyeyim gelmezsem
gelsin gen gencim genclere genis genislet ger gercekten gere geregi gerekecek gerekmiyor geriye gerung ges gesi gestat
gestattet gestattungluyum gestattungu gestattungumda getir getirecek getirilemiyor getirip getirmede getirsem gever
gezmeye gheg ghomala gidecegimi gidecek gidecekmis gidersek gidi gidip gidiyordum gidiyorum gilanice gine-bissau ginesi
girdi girdik girilen girip girisli giriste girmek girsem git gitmeye gitmezsem gitsin give gizli gizlice gizlilik go
goenuellue goere goetheden gon gonder gonderdi gonderdigim gonderdiler gonderdim gonderecegim gondi goodbye gordum
gorebiliyor goremiyorum gorev gorevli gorevliye gorevliyle gormedim gormek gormeyen gorontalo gorulur gorunmuyor gorus
gorusmede gorusmem gorusuruz gorusuyorum gosterdi gosterebiliyor gosterecegim gosterecegiz gosterelim gosterilir
gostermek gostermem gotca gotur goturmek goturuyor goturuyorlar goz gozaltinda gozleri grasyon grebo greeting grenada
grenadinler grevden gronland gu guadeloupe guam guarani guatemala guceratca gucince guenue guernsey gule gumu gunduz
guney guneydogu guneyi gunler gunlugune gurcistan gurcistanda gurcuce gurultu gusii guvenceye guvene guvenilir guvenli
guvenlik guyana guyanasi guzellik ha hadi haiti hakka hakkimi hakkimiz hakkini haklisiniz halalarinda halam halamin
halim halkomelemce halledebilirim halledeyim halt hamburga handiga handover hane haneli hangileri hangisini hanimi
hanimim hanimla harcinda harclik harekete harflere harici harika harita harkivden hartum haryanvi has hastalan hastane
hastanede hastaneden hastanedeyim hastanesinde hausa havaalanina havaalaninda havaya hawaii hayat hayati hayatima
haydaca haydi hayir hayirli haziran hazirliyorum he heard heceler hee heimda help hemsire hemsireler hemsirelik hendis
hepimiz hepimizi hepimizin hepsini herero herhalde hesabima hi highland hiligaynon hindilizce hindistan hint hintce
hintcesi hiri hirsiz hirvatca hirvatim hirvatistan hisir hititce hiz hizlandirmak hmm hmong hocam hollanda hollandasi
honduras hong honolulu hosca hoscakal hoscakalin hotanca hotline hr hu hupaca huzurevi huzurevinde hy iban ibibio
ibranice icerigi icindeki icip ictim iflas ig ih ihtiyarlari ikiden ikimiz ikimizin ikincisi ikiye ikizlerimiz il ilac
ilave ilcedeki ileride ilerleyemiyorum ilgi ilki iloko ilticaci imdat imtihan imza imzalamasindan imzalasam imzalatayim
imzalayacakmisiz imzalayip imzali imzasi inari incelenmesi indi indirdim ineyim ingi ingilizcesi ingriya ingusca inince
innucasi insan insanla integrationskursa interlingua interlingue intig intihar inuktitut invalid inyupikce ip irak iraka
iran iranli irkutsk irlanda irlandaca irlandacasi isaret isimler isinde isine iskoc iskocca islendi islerin isletiyoruz
islevi ismarladik ismim ispanya ispanyada ispanyol ispanyolca ispanyolcasi ispat israil issizim istanbul istanbula
istanbuldan istasyonda istasyonun istasyonundan istedi istedigim istediginiz istedim istegimizle istegini isteginiz
istemem istememiz istemiyor isterim isterseniz istesem isteyemem isti istiyom istiyordum isvec isvecce isvicreliye
italyadaki italyanca itciye its ittoqqortoormiit izimi izine izlandaca iznim iznime iznine ja jamaika japonca japonum
japonya jeri jersey job jobcenterdeki jola-fonyi juarez ka kabardeyce kabil kabiliyece kabin kabulu kabulum kabuverdianu
kacagi kacak kacanlarin kacin kacinci kacini kaciriyor kactim kadardi kadazan kadin kadinla kado kafam kafayi kafkasya
kagidim kagidimi kagidin kagidini kagitlar kagitlarima kagitlarinda kagitlarla kahire kahretsin kahrolasi kaingang kako
kal kalacagim kalacak kalayim kalcasini kaldik kaldiniz kaldirir kaledonya kalem kalenjin kalicisi kaliciya kalifiye
kalin kalip kalipcisi kalirsa kalisim kaliyor kalkuta kalmadi kalmayin kalmikca kalmistir kalmiyormus kalp kalsin kamba
kambocya kamcatka kamerun kamptan kan kanadada kanamasi kanarya kanembu kangrice kaniyor kannada kantonca kanuri
kapalimi kapaliymis kapat kapatacagim kapatin kapatiyor kapatiyorum kapi kapida kapima kapinizin kaportaci kara karaayak
karacay-balkarca karaci karakalpakca kararim karartilir karartilmis karayip karayipler kardesim kare karelyaca kari
karisi karisiyla karisti karistirdim karsilar karsiliginda karsima kartedeyim kartima kartimiz kartina kartlarimiz
kartlarimizi kartli kartlinin kartliyim kasada kashubian katalanca katar katmandu katta kattaki kattaymis kavga
kavusturabilir kawi kay kayaga kayb kaybetmis kayboldu kaydedemedim kaydediyorsa kayinbiraderim kayinim kayinvalidem
kaynakcilik kaynaklarindayim kaynanami kayt kayuga kaza kazablanka kazakca kazakistan kazandigi kazandiran kazanmak
kazanmama kebap kecuva keeling kelime keme kendiliginden kendime kendine kendinize kendinizi kenti kentucky kenung kenya
kenyang kernevekce kesilir kesinlesti kesinlikle kesmek kesmir kesti key khasi khmer kibris kicece kiefersfeldende kiev
kievde kiga kikuyu kilise kilitle kilitliydi kimbundu kimlere kimligimi kimligimle kimligini kimsesi kimseye kin
kinaray-a kindergeld kindernachzug kinsasa kinyarwanda kiptice kiralarken kirdi kirgizca kirgizistan kiribati kiribatice
kirim kirkalti kirkbes kirkbir kirkdokuz kirkdort kirkiki kirksekiz kirkuc kirkyedi kirmadim kirmancca kirmizi kirundi
kis kisik kisin kisinev kisinin kisiyiz kisiyle kismi kit kiy kiydik kiye kiyildi kiyor kiz kizi kizilorda kizimi
kizimiz kizlik kk klage klasik klasore klima klingonca known ko koca kocamdan kocami kodlu kodu koduyla koeyde kokusu
kokuyor kolay kolaylik kolber kolbermoora koln kolombiya kolombo koltugun koltuk komi komi-permyak komor komorca
komorlar komsu komsum kon konakri kong kongo konkani konsolos konsoloslukta konsolostan kontenjani konto konu konudaki
konugum konugumun konus konusalim konusamiyor konusan konusmak konussa konustuklarimiz konusuyor konusuyorsunuz
konusuyorum konusuyoruz kop kopegim kopenhag kopruden kore korece korkusu korkuyoruz koro korsikaca koru kosraean kosta
kostanay kotava kovasi koyacak koyayim koye koyler koymam koymus koyra koyraboro koyuyor kpelle kraft krallik krallikin
krefte kreolcesi kreole kres kreyolu krice kricesi krikce krio krizi ku kuaforden kuaforum kuanyama kuba kucing kucugu
kudus kuecuek kuik kullan kullanabiliyor kullanalim kullandigim kullanmak kullanmasin kumukca kur kurallarini kursum
kursun kursundan kurtce kurtcesi kurtulamaz kurukh kuruma kurye kusur kutenai kutuda kutugumde kutunuz kutuphane
kutusuna kuveyt kuvi kuyrugunda kuzeybati kuzeyi kwakwala kwasio la ladino lage lahnda lakotaca lamba lan landikrayz
landratsamta landratsamtin lanet langi language languages lanka laos laponcasi lar lasungs latgalian latin latince layn
layun lazca lazimdi lazimmis le lefkosa legal lehce lehcesi lek leke len lesotho letonca letonya lezgice liberya
librevil libya liechtenstein ligurca lik lillooet limburgca lingala lingua linke linki lis lisede liseyi lisi lisma
listede listesi litvanca litvanya livonca liyet liyorum liz lizbon ln lohnabrechnungu lojban lokanta lokantam loma
lombardca londra lookup louder louisiana low lower lozi lt lu luba-katanga luba-lulua lubnan lubnanda luiseno luksemburg
luksemburgca lule lunda luri lushai lushootseed lutfedin luyia lv ma maalesef maba macarca macaristan machame madagaskar
madeira madura mafa magahi magazada mah mahkemedeyim mahkemeye maile mailimi main maithili mak makao makasar makbule
makedonca makhuwa-meetto makine makinede makonde makuaca malavi malayalam malayca maldivler malezya malgasca
malisetce-passamaquoddy malta maltaca mam man manchesterli mancurya mandar mandarin mandingo mani manipuri maori mapuce
marathi mari marketteki markiz marshall martinik marvari masai masi maskat masrafi masrafini matbaada mauritius mayen
mayisin mayista mayotte mazenderanca mcdonald md me mecburi medumba megrelce mek meksika mektubun mektupla mektupta mel
melanezya melilla memleketten memnun memnuniyetle memura memurlar memurunuz mende mentawai menu merdiven merhaba merida
merkez merkezinde mersi meru mes mesaiyi mesem mesgul meslegi meta metal metrik mez mezunlarina mezunu michif micmac
mikronezya milaya milla milletler mimarlik min minangkabau mini minik minnettar miranda mis misheard misir mitarbeiter
miymis miyor mk ml mn modern mogadisu mogolca mogolistan mohavk moksa moldova moldovaca moment monako mongo monticello
montserrat moose mor more morisyen moritanya moskova mossi most motu mozambik mudur mudurlugu mudurunuz muelteci
muelteciyim muenih muhendisiyim muhurlu mul mulakat mulakatim multe multecilere multecilik multeciydim multeciye mundang
munihin musait muslugum musteri musun mutfak muymus muyuz my myanmar myene na naga nakliye nakliyeci nal nama names
namibya nanz napolice nasyo nauru navaho nay ndebele ndonga necd nefes neither nem nepal nepalce nereyi nevari nevis
next neydi neyine ngambay ngiemboon ngilizce ngomba nheengatu nias nider niederlassung niederlassungserlaubnise
niederlassungserlaubnisim nigung nijer nijerya nikah nikahliyiz nikaragua nir nis niue nko nl no nobody noel nogayca
normalden noronha nors norvecce not nothing notice nova novial nuer nufusa nullu numa numaralar numaralari numarasinda
numarasinin numarayi number numra nus nuuk nyamvezi nyanja nyankole nyasa nynorsk nyoro nzima obolo ocakta odali ode
odemeden odemedigini odemiyor odenecek oduyoruz oeder oedesem oedeyecegim oedueyorum oegrenci oegrenciyim oegrenmek
oence oezel offer offered offnungszeiten oglanin ogren ogrenciydim ogrenciyken ogrenebilir ogreneyim ogrenirsem
ogretmenlik ojibva ojibwe okanagan oksitan okudu okuldan okuldayim okumustum okunmuyor okurken okuyamadim okuyor
okuyucuda okyanusu okyanusya ol olacagim olani oldurece oldurecegim oldurecek oldurmek oldurmekle oleli olma olmama
olmaya olmek olmus olsem olum olun olunca olunur olurmu olurmus omur onalti onaylanmis onayli onbes onbir oncesinde
onceydi ondokuz ondort one oniki online-antrag online-ausweis onsekiz onuc onumuzdeki onuncu onunde onundeyim onune
onyedi operator oradakiler orasi orcinal order ordu oriya ornek oromo orta ortacag ortada osage osetce osmanli otel
otelde other otobanda otobues otobuse otu oturabilir oturacak oturan oturanlar oturdugum oturduguma oturdugunu oturma
oturmaktan oturumda oturumun oturumundayken oturup oturuyorsun otuzalti otuzbes otuzbir otuzdokuz otuzdort otuziki
otuzsekiz otuzuc otuzyedi oy oyro ozbekce ozbekistan ozur pa pair pairler pakistan pakistanli palatin palau pali
pampanga panama pandemiden pangasinan papiamento papua parada paraguay parali paramizi parayi parca parcasi pardon pas
pasa pasaportluyum pasaporttakiyle pasaportumda pasaportumdan paskalya pastuca pat patois patrona patronu patronum
pazartesi pdf pehlevi pembe pencapca pencere pensilvanya per persembe person personel peru pestuca pflih phrase picard
pidgin pijin pisin pit pitcairn piyemontece pl placeholders plastik plautdietsch please pohnpei pohnpeian pol police
polinezya polinezyasi polisi polisler polislerden polonyaca pona port portekiz portekizce portekizcesi porto portu post
postaciyim pra prag pres priendeyiz primim princes principe privacy probezeitta prompt prosedurle protection provensal
prusyaca ps psodo pt pu puanlari puanli py quarter question questions quichua quick-check quick-checki rajasthani rak
rakam rakamlari rampa randevusu rapanui raporu rarotongan rasi rasyon rating raublingde ravf ray read recordings
reddoldu rede refuse refused reht rekiyor rekli ren renim renkli rentenverlauf rentenversicherung reopens repeat
rephrase replaces rer rescue resiz resmen reti reye ri rica rika riko riyad ro robot rohingya roma romanca romansca
romanyolca rombo romen romence rosenheimda rosenheimin rossmannda rotuman roviana ru ruanda ruhsatim rum rumen rumence
runda rung rusca rusince rusya rw saate saattir sabah sabahi sabikam sabilir sabret sabrim safir sag saglayan sagol
sahalin sahibiyim saho sahurca saint sakladiginiz saklamam saklarim saksonca salak saldir saldiriya saldiriyor salem
salis salon salonu sam samarit sambala samburu same samia samoa samoasi samogitce sandave sandwich sanghay sango sangu
saniye sansin sanskrit santali santral sap saraybosna sarduca sardunya sarki sartlarim sasak sasirmis sassari saterland
satiyorum saurashtra savciliktan savunmami say sayar saydi saydiriyor sayence sayesinde sayfa sayfadaki sayfanizdaki
sayfanizin sayfasina sayfayi sayilacak sayildi sayili sayn says script se sebuano secenek secimlerde seciyorum secmeli
second seconds see seferinde sehrin sek seksenalti seksenbes seksenbir seksendokuz seksendort sekseniki seksensekiz
seksenuc seksenyedi selayar selkup sembolleri semerkand sendikadaki sene seneca senede senedir senegal seneye senni
senter septe serer seri sertifikami sertifikasi sertifikasinin seselwa sesini sesiniz sesle sesli setsvana seul
seyahatte seyseller shan short showa si sichuan sicilyaca sidamo siddete sidney sierra sifir sifira sifreyi sigindim
siginmaciya siginmaciyim sigorta sik siktir silahi silahla silahli silence silezyaca sili silindi silinir silinmesin
silinmesini simdiye sin sinama sinda sindhi singapur sinhali sini sinifa sinifi siniftan sinirda sinirli sint siparisi
sira siradaki sirbis sirketi sirketim sirketinde sirp-hirvat sirpca sisvati sit siyon sizce sk skolt sl slavcasi slavey
slovakca slovakya slovence slovenya slower so soezlesme soezlesmesi sofor soforum sofya soga sogdiana sokagi sokakta
solomon solos somali somalice sonbaharda sonda soninke sonlari sonrasina sonuna sonuncu sorabil sorabilirim soracagiz
sorarim sorarsa soray sorayim sorbca sordu sorgusu sormaniz sormaya sorry sorulacak sorulmasi sorum sorumluyum sorunuz
sorunuza soruyorlardi soruyorsunuz soruyorum soruyu sotho soyad soyadimda soyadimi soyled soyledi soyledikleriniz
soylediler soyledim soyledin soylemedim soylesinler soyleyeceklerim soyleyecekmisim soyluyormus soz sozialhilfe
sozlesmem sozlesmesiz sozlesmeyi sozunu spanyolca sper sperr sperr-hotline sperrkonto spor spruh sq sr sranan stadttan
stand standart standesamtin stands stat statum statumu stephanskirchen still stokholm stored story stuttgartta subat
subsi subsidiar sudan sue suere suerekli suerem suerer sueresi sueresiz sueresizi sueresizim suerueyor suicide sukuma
sumerce super surebilirim sureci sureden suresizim suresizin surinam suriye suriyeliyim suruyorum suryanice sus susu
suudi sv svahili svalbard svecce sw switched synthesised ta taahhut tabanca tabi tablosu tacikce tacikistan tagalogca
tagisce tahiti tahltanca tahran taita tak takayim taki takildi takildim takip taksi taksiciye takvim tal talebimi
talisca talyanca tamamini tamasek tamazigti tamilce tamir tan taninmadi tanir tanitma taniyan taniyorlar tanzanya taraf
tarafa taratip tarihimi taroko tasawaq taselit tasidigim tasin tasininca tasiyacagim taskent tasti tatarca tatarcasi
tatca tatildeyken tatilinde tattung tayca tayland tayresi tayvan te tecavuz teci tecrube tecrubeli tecrubemle tehdit
tehlikedeyim tehlikedeyseniz teklif teknik tekrarlar tekrarlayabilecegim telefona telefondaki telefondan telefondayim
telefonumla telugu temelli temizlik temizlikte temmuzda temsilci ten ter tercu tercueman tercume tereno termine terzi
tes tesekkur tesekkurler tesisatci teso testim tests testte tet tetik tetum text tez th thanks that the there this ti
tibetce tica tiflis tigre tigrinya tiklayacagim tikum time timne timor-leste tin tip tipi tiran tirmak tirmek tl
tlingitce to toba tobago togo tokat tokelau toki tome tonga tongo toplam toplamaya toplamda topraklari tornedalin
torunuyum tr trablus trafikte transfer transport transport-pin transport-pini trende trenle trinidad tristan trouble
tsakonca tsimshian tsonga tubu tuconcasi tuerk tuerkce tuerkiye tuerkuem tuluca tumbuka tungs tunus tunustan tur
turkcesi turki turkish turklere turklukten turkmence turkmenistan turks turkuz turmem turoyo turunu tusa tuslar tuslayin
tusu tusun tusuna tutabilir tutanak tutmuyor tuttu tuttuk tuttum tutulur tutuluyor tutup tutustu tuvaca tuvalu
tuvalyanca two txt tyap ubertrag uca ucabilir ucamaz ucretini ucretliyim ucuncu ucuyoruz ucuza udmurtca uec uecret
uecreti uecretli uelkenin ueniversite uer ufak ufaklik ufakliklar uganda ugarit ugradim ugramak ugramasam ugrasiyorum
ugrasmak uk ukray ukraynaca ulahca ulan ulasabilirsiniz ulasamiyorum ulasilamiyor ulasirim ulkede ulkelerine ulkesine um
umbundu umman ummeldung umsrayben understanding understood universiteye unknown unnamed unreachable unspoken
untatigkeitsklage unut unutayim unutmustum unuttunuz up ur urduca urdun urkundeyi uruguay urumci uskup uskupte ust
ustalik ustasi ustayi ustlenme ustume ustunden ustune ustunu uvey uyanmiyor uyeligimi uygul uygulama uygurca uymuyor
uyruk uz uzadi uzak uzat uzatacagiz uzatir uzatiyorsunuz uzatiyorum uzatmada uzatmak uzatmamiz uzatmaya uzatmazsiniz
uzatti uzerimde uzerinde uzerindeki uzerinden uzuyor vakit vakti vaktim vaktiniz valamo valla vallahi valonca vanuatu
varay vardiyali varmi varnada varsova vaso vatan vatandasina vatandasiydi vatandasligim vatandasliktan vatikan vays
vazgecebiliyor vazgecer vazgecersem vazgecmeden vazgectim veda venda venedikce venezuela veps verbs verde verdigim
verdim vereceklerdi verecektim verelim veremeyiz verilecek verileri verilmisti verin verirken verirsen veriyordunuz
veriyorlarmis veriyorum verlangerungu vermedi vermediler vermemistim vermenizden vermistim vet vezneye vi vicre vider
vietnam vietnamca violence virjin viyana vizesine vizesiydi voice volapuk volkshochschulede volofca voro votca vukuatim
vunjo vur vurmayi vuru vurusu vuruyor wait waiting wallis walser warlpiri wav wayuu what where wiedereinreisefrist
withheld wittelsbacherstrassede wo wohngeld word words written xiang yaban yabanciyla yahudi yakar yakindir yaklasti
yakutca yam yandan yangben yangin yangon yanimiza yanimizda yanindan yanindayim yaniniza yaniti yanitlarim yanitlayan
yaniyor yanlarina yap yapabil yapabiliyor yaparim yapca yapi yapilabilen yapilacak yapinca yapis yapistirma yapiyoruz
yapmadan yapmadim yapmali yaptik yaptirdim yaptiriyorsunuz yaptiriyorum yar yarali yaraliyim yasak yasamak yasamaktan
yasamamiz yasayacaksin yasim yasina yaslandi yatiracagim yatirdigim yatirmak yatirsam yatiyor yavas yavasca yaz
yazacagim yazani yazarken yazdi yazdigim yazdirdi yazdirmak yazdirmam yazil yazilari yazilim yazilir yazilirim yazilmak
yazinca yazinizi yaziyordu yaziyormus yazmam yazmislar yazsam yazsin ye yede yedide yedim yegenimin yemba yemen
yemeyeyim yeniledim yenilemede yenilemekten yenilemem yenileniyor yenilenmiyor yenilerken yeniliyorum yenisine yenisini
yerdeydiniz yere yerim yerinde yerlesebilir yerlesecek yerlestirildi yersin yes yetisemedim yetisir yetistirmek
yetiyormus yetkiliyle yetmedi yetmisalti yetmisbes yetmisbir yetmisdokuz yetmisdort yetmisiki yetmissekiz yetmisuc
yetmisyedi yidis yilbasi yildayim yildiza yilim yillar yillarca yilligina yillikti yim yirmialti yirmibes yirmibir
yirmidokuz yirmidort yirmiiki yirmisekiz yirmiuc yirmiyedi yirtildi yiyecegim ynigtes yo yogun yogunsunuz yokken yoktum
yolladik yolladim yollarimiz yollasaniz yollatirim yollayabilir yollayabiliyor yollayacaklar yolluyor yolluyorum yom
yonlendir yor yormu yorsunuz yorubaca yorum yot yuez yuezuenden yuk yukari yukle yuklerken yukselt yumruk yumuyorsunuz
yunanca yunanim yunanistan yupikce yurda yurttayim yuruyerek yuruyeyim yuruyor yutland za zahbarbayter zamanliyim
zambiya zapotek zarfin zarma zazaca ze zehirlen zekali zekasin zelanda zelandaca zenaga zerdust zesi zeyge zh zhuangca
zimbabve zits ziyaretci zo zorla zorunlulugum zosa zuluca zunice zurih zusatzblatti
"""
