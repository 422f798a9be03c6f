"""Words of everyday talk that our own texts do not hold, by language: with their forms they are no names.

Only words of which no form is a usual name stand here; what a name looks like decides the rest.
"""

EVERYDAY = {
    "de": """
akzent spitzname namenstag display zruck strichpunkt bindestrich punkt komma grundbuch probearbeit aushilfe brotzeit
industriegebiet rechnungsadresse lieferadresse postkasten personalabteilung gewerbeanmeldung abends abgebucht abgegeben abgelehnt abgemacht abgeschickt absender abteilung ahnung aktuell albern allgemein altenheim
altersheim anbei anfahren angeblich angefangen angegeben angehörige angemeldet angenehm angerufen angestellt ankommen
anmeldebestätigung anrufbeantworter anrufer anschalten ansprechpartner anständig anteil antwortet anwesend apotheke
arbeitslos ärgerlich arzttermin attest aufgelegt aufgenommen aufgeregt aufheben aufmachen aufpassen aufregen aufzug
augenblick ausdrucken auseinander ausfüllen ausgedruckt ausgefüllt ausgerechnet auskennen auskunft ausland ausreichend
ausrichten ausschließlich aussprechen ausstellungsdatum autohaus autoscheibe babysitter bäckerei baldmöglichst
balkon band bankverbindung basteln baujahr bauarbeiter baustelle beantworten bedanken bedeuten bedienung beeilen
befreundet begleiten begrüßen behandlung behindert behinderung beigelegt bekannte bekannten belastung beleg beliebig
bemerkt bemühen benachrichtigt benötigt beobachten bequem berechnet bereiten berichten beruhigen beschäftigt
beschlossen beschreiben beschweren besetzt besitzen besonderheit besorgen besprechen bestehen bestellen bestimmt
besuchen betreffend betreut betreuung betrifft betrug betrunken bettlägerig bewerben bewerbung beworben bewilligt
bezahlt beziehungsweise bezug bierzelt bildschirm billig blind blöd blödsinn bomben brauchbar bräutigam briefmarke
briefträger briefumschlag brille brutto buchstabe buchstaben buchung bühne bürgerlich bürgerbüro bürgermeister chaos
computer container dachdecker dachgeschoss damalig daneben dankeschön darstellen dauernd dazugehören defekt demnächst
dialekt dienstlich dienstreise digital dings doof doppelt dorf draußen dringend drinnen drucker druckfehler durcheinander
durchgefallen durchkommen durchstellen ebenfalls ehrenamt ehrenamtlich ehrlich eigenbedarf eilig einarbeiten eindeutig
einfluss eingang eingeladen eingereicht eingeschult eingestellt eingetragen eingezogen einigermaßen einkaufen
einladung einlegen einmalig einreichen einschreiben einstellung eintragen einverstanden einwandfrei einzahlen
einzeln einziehen elektriker elektro elektronisch empfang empfänger empfangen endgültig endlich entbindung entbunden
entfernt enthalten entlassen entscheiden enttäuscht erdgeschoss ereignis erfahren erinnern erkältet erkennen erklären
erklärung erledigen erledigt ermäßigt ernsthaft eröffnen erreicht ersatz erscheint erschreckt erwachsen erwachsene
erwarten erzählen erzieher erzieherin existieren fabrik fahrer fahrlehrer fahrrad fahrschule falls faschingsdienstag
fasching faxen feierabend feiertag fenster ferien ferienwohnung fernseher fernstudium festanstellung feststellen
filiale finanziell fleisch fleißig flieger floskel flüchten flug flughafen flugticket folgendes folie förmlich fortbildung
fotografiert fotoautomat fragebogen frechheit freigegeben freilich freiwillig freizügigkeit fremd freuen freude friseur
friseurin frühestens frühschicht führen funktioniert fürchten fußball gabelstapler garage garantie garten gärtner
gärtnerei gast gasthaus gastfamilie gastgeber gebäck gebeten geblieben gebracht gebrochen gebucht gedacht geduld geduldet
geduldig geeignet gefährlich gefälligst gefallen gefehlt geflogen geflohen geflüchtet gefunden gegangen gegeben gegend
geheim geheimnis gehört geholfen geklaut geklingelt gekostet gekündigt geleistet geliebt gelöscht gelogen gemeinnützig
gemeinsam genannt genauer genervt genommen gepäck geplant gerichtlich gering geschafft geschäft geschehen geschenk
gescheit geschichte geschickt geschimpft geschlossen geschwister gespart gespräch gesprochen gestohlen gestorben gestritten
gesucht gesundheit gesundheitlich getrennt gewarnt gewartet gewechselt gewonnen gewundert gezahlt glatze glauben glaubt
gleichzeitig glück glücklich gottesdienst gratis grausam grenze grundschule grundstück grüße gültigkeit gymnasium
haarschnitt hälfte halteverbot handwerker handy hausaufgaben haushaltshilfe hausmeister hausverbot hausverwaltung
hauptschule hebamme heftig heim heimlich heiraten heißt heizung helfer helferin herausfinden herausgefunden
herkommen herrschaften herzlich heutzutage hiermit hilfreich hinbekommen hinbringen hinfahren hingehen hingelegt
hinschicken hinterlegt hochgeladen hochladen hochschule hochzeitsreise höflich hörgerät hotline hund ideal idee immerhin
immobilie impfung infoblatt informieren inhaber inhaberin innerhalb insgesamt installieren intensiv interessieren
internet inzwischen irgendein irgendeine irgendwann irgendwas irgendwie irgendwo jahreszeit jedenfalls jeweils
jobwechsel jugendamt jugendlich jugendliche jugendzentrum kalender kaltmiete kantine kaputt käserei kasse katastrophe
katze kaution keller kenntnis kinderarzt kinderbetreuung kinderkrippe kinderzimmer kirchlich kita klappt klären klasse
klassenfahrt klavier kleider kleinigkeit klinik klinikum klingel klingelt klingeln klug knapp knochen kollegin
kombination komisch kommission kompliziert kontakt kontoauszug kontoauszüge kontoinhaber kontoinhaberin kontrolle
konzert kopfweh kraftfahrer krankengeld krankenhaus krankenkasse krankenwagen krankmeldung kreditkarte kriegsende
kriegen küche küchenhilfe kulanz kümmern kunde kunden kündigung künstler kürzlich kurzarbeit kurzfristig labor lächerlich
laden lager lagerist landwirt langsam lästig lastwagen laufend lebenslauf lebensmittel lebensunterhalt leer legal
lehre lehrling lehrstelle leider leihen leise lesen leserlich letztendlich leute liebe lieber lieferung lokal löschen
löhne lüge lustig mädchen magst mahnung makler malen maler malerbetrieb mannschaft maschine massage matratze maurer
mechaniker mechatroniker mehrere mehrfach mehrmals meinetwegen meinung meister melde meldebescheinigung menge merken
merkwürdig messe metall metallbau metzgerei mieter miete mietverhältnis minderjährig miserabel missverständnis mithilfe
mitkommen mitnehmen mitschreiben mitteilen mittlerweile möbel möbliert moderne möglichst moment monteur mündlich mund
museum musik muttersprache mutterschutz muttertag nachbarschaft nachfragen nachgefragt nachgereicht nachher nachholen
nachreichen nachricht nachschauen nachschlagen nachtschicht nachweisen nachweislich namentlich natürlich nebenan
nebenbei nebenjob nebenkosten nennen nerven netto neubau neugeboren neulich niedrig nirgends normal normalerweise
notar notaufnahme notfall notieren notiert notiz nummerieren nützlich oberbürgermeister obdachlos offenbar offiziell
öffentlich online opfer ordentlich ordner ordnung original örtlich ostern paar pakete paketdienst panik papa papier
parkplatz parkausweis passbild passend passieren passiert passwort patin pate patient pauschale pech peinlich pendeln
pension persönlich pfand pfarrer pflege pflegeeltern pflegeheim pflegekraft pflicht pizzaservice plakat planen platte
plötzlich pnp politisch polizist portal porto postbote postkarte praktisch präzise preis prima prinzip privat
probezeit problem produktion prompt protokoll prüfen prüfung psychisch puffer pünktlich putzen qualifiziert quatsch
quittung rabatt radio rathaus ratlos raus realschule rechner rechnung rechtsanwalt rechtsanwältin rechtzeitig reden
regeln regulär reifen reihe reihenfolge reinigung reinigungskraft reisebus reisen renovieren rentner reparieren
respekt restaurant restlich rezept riesig risiko roller rollstuhl rückmeldung rückseite rückwirkend rufen rückwärts
sachlich saison saisonarbeit saisonkraft samt sämtliche satt sauber saublöd schaden schadenersatz schalten schalter
schauen scheibe scheidung schein scheinbar schenken schicht schicken schief schiffbar schimpfen schlafen schlägt
schlange schlecht schließen schlimm schlosser schlüssel schmerzen schneiderin schnupper schockiert schreckt schreiben
schreibfehler schreinerei schriftlich schritt schuhe schulabschluss schuld schulden schüler schulferien schulweg
schwager schwanger schwangerschaft schwer schwerbehindert schwester schwieriger schwimmen seitdem sekretariat
selbstständig selbstverständlich selten senden senior seniorenheim sensibel server seriös sicherheit sicherlich sinn
sinnlos sitzen sitzung sofort sogar sogenannt software soldat sollt sommerferien sonderfall sonntags sonst sonstig
sorgen sorgerecht sorgt sozial sparen sparkasse spätestens spätschicht spaß spedition sperren spezialist
spielen spital spontan sport sprachnachricht sprechen sprechstunde sprechzeit stabil stapler staplerfahrer stark
station stau steckt stehlen stellt stempel stimme stimmt stipendium stoff stören stornieren störung strafanzeige
strafzettel streichen streit streng stress stückchen studentenwerk studentenwohnheim studieren studium stundenlang
stundenweise suchen supermarkt tablette tankstelle tante tanzen tätig tätigkeit tatsächlich täuschung taxi taxifahrer
teilen teilweise teilzeit telefonat telefonieren telefoniert telefonzentrale teuer text ticket tippen tippfehler tisch
tochter tod todesfall toll ton total tourist touristen tragen trainer traurig treffen trennen treppe trinkgeld trotz
trotzdem typ typisch überall überfordert überhaupt überlegen übermorgen übernachten übernehmen überprüfen überraschung
überschreiten überstunden übersetzer überwiegend überwiesen überzeugt übrig übrigens umgehend umgekehrt umgeschrieben
umlaut umsatz umschlag umsonst umständlich umtauschen unangenehm unbedingt unbefristet unbekannt ungeduldig ungefähr
ungenau ungern unglaublich unglück universität unklar unmöglich unpassend unruhig unsinn unterbrechen unterbrochen
unterkommen unterlagen unternehmen unterrichten unterschied unterschiedlich unterschreibt unterschrieben untersuchung
unterwegs unverschämt unverständlich urlaub ursprünglich vater verabredet verabschieden verantwortlich verärgert
verbessern verbinden verbindung verboten verdacht verdienen verdienst verein verfahren verfügung vergangen vergebens
vergeblich vergessen vergleich verhalten verheiratet verhindern verkauf verkaufen verkäufer verkäuferin verkehr
verknackst verlangen verlassen verlegt verletzt verliebt verlieren verlobung verloren vermieten vermisst vermitteln
vermutlich vernünftig verpasst verpflegung verpflichtet verraten verrückt verschickt verschieben verschieden
verschlafen verschlossen verschoben verschwunden versehen versehentlich versichert versicherung verspätet verspätung
versprechen versprochen verstanden verständlich verstehen verstorben versuchen vertauscht verteidigt verteilen vertippt
vertrauen vertraut vertreten vertretung verursachen verwaltung verwandt verwandte verwandten verwechselt verwechslung
verweigert verwirrt verwitwet verzögert verzweifelt vielleicht volksfest vollständig volljährig vollpfosten voraussetzung
vorbeibringen vorbeikommen vorerst vorgestern vorgelegt vorher vorhin vorlegen vorletzte vorläufig vorlesen vormund
vorname vornamen vorne vorsitzende vorstellen vorstellung vorübergehend vorwürfe vorzeigen waffe wagen wählen wahnsinn
wahrheit wahrscheinlich waise warnung warteliste warten wartezimmer warteschleife waschen wechseln weglassen weihnachten
weihnachtsmarkt weinen weitergeleitet weitermachen weiterbildung weiterhelfen weiterleiten werkstatt wertvoll
wetter wichtig widersprechen widerspruch wiederholen wiedersehen wieviel winterdienst wirklich wirt wirtschaft
wirtshaus wochenende wohnheim wohnungssuche wunder wunderbar wünschen würdig wütend zahlung zahnarzt zehnmal
zeigen zeitarbeit zeitarbeitsfirma zeitlich zeitnah zeitung zerrissen zettel zeuge zeugen zeugin trauzeuge trauzeugin
zeugnis zeugnisse ziemlich zigmal zufällig zufrieden zug zugänglich zugelassen zugeschickt zugesagt zuhause zukunft zuletzt
zumindest zunächst zurückgeben zurückgeschickt zurzeit zusage zusammen zusammenarbeit zusammenhang zusammenleben zusätzlich
zuschauen zuschlag zusenden zustand zustellen zustellung zutreffen zuverlässig zweifel zweimal zweitens zwillinge
zwingend zwischendurch mutti vati bruttolohn ypsilon caritas diakonie awo rotkreuz johanniter malteser vhs volkshochschule
romed telekom bahn lidl aldi edeka rewe amazon dhl hermes
""",
    "en": """
quote quoted accent nickname able abroad absolutely accident accommodation account accountant across address adult advice afternoon agency agent
agree ahead airport alone along already although amount angry announced anymore anyway anywhere apologise apology
apparently applicant apprentice apprenticeship approve arrange arrive asleep attached attend attic aunt available away
awful awkward bachelor background backwards bakery balcony banking basement basically bathroom became become bedroom
behind believe belong besides biometric blame block blood boarding boiler bored borrow both bother bought branch bread
break breakfast bring broke broken brought budget build builder building bureau business busy buy calendar cancel cannot
capital carefully caretaker carpenter carry cash catch certainly certificate chance change charge cheap check cheers
chef chemist childcare choose church citizen citizenship clean cleaner clear clearly clerk click clinic close clothes
coffee college commute commuting company complain complaint complete computer concerned condition confirm confused
consulate continue contract cooking copy copies correct correctly cost couldn't counsellor counter country couple cousin
covered crash crossed cry current currently customer cycle daily damaged dance dark daytime dead deal dear decide
decision deep definitely delay delivered delivery deny department depend deposit describe description desk detail
details dictionary different difficult digital dinner direct director disabled disappear discuss dishwasher distance
doctoral document doesn't don't downstairs downtown draft drawer dream dressed drive driver driving drop during early
earn easily easy eat effect either elderly electric electrician else embassy emergency employed employee employment
empty ended engaged engagement enough enter entirely entrance envelope equal error especially even evening eventually
every everybody everyone exact exactly exam example excellent except exchange excuse expected expensive experience
explain explained extremely eyes face factory failed fail fair fairly family famous fast faster father fault favour
feel feels fees female fill fine finger fingerprints finish fired firm fix flight flat floor flu fluent follow food
football forced foreign foreigner forever forget forgot form forms former forward fresh friendly frustrated full fully
funny further future garage garden gate generally gentleman girl glasses goodbye gotten government graduate graduated
grandchild grateful greetings ground group guarantee guess guest guys gym hair half handle handwriting handy hang happen
happened hardly haven't headache heard heart heating heavy help helped helpful helpline hence hired hiring historic hold
holiday holidays homeless honest honestly hopefully horrible hospital hostel hotel housekeeper housing however huge human
humanitarian hundred hungry hurry hurt ideally identity ignore illegal imagine immediately immigrant immigration import
improve inbox including income increase incredibly indeed inform information inside instead instructions insurance
intend interested internet internship interpret interview invite invitation invoice isn't issue item itself
job join joined joke journey judge junior keep kept kettle kindergarten kindly kitchen knee laboratory ladder lady
landlord language laptop large largely last lately later laugh launder lawyer lead learn lease least leave leaving legal
lender lessons letter letters level library lift light likely limit line list listen little local locked logistics
lonely longer looks loose lorry lose loud lovely low lower lowercase uppercase luck lucky luggage lunch machine maiden
mailbox main mainly male manage married marriage master match material maternity matter maximum meal mean meant meanwhile
mechanic medical medicine meet meeting member mention mentioned message messed middle mind mine minimum minor minutes
misspelt mistake mistyped misunderstanding mixed money monthly mortgage mostly mother motorway moving much museum music
myself named nanny nationality native nearby nearly necessary neck neighbours neither nephew nervous neither never nice
night nights nobody none noon normal normally note nothing notice notified nowhere nurse nursery nursing obviously occupied
offer official often older onwards open opened opening opinion opposite optional order original other others otherwise
ought ours outside overstay own owner package packed paint painter paper papers parcel pardon parents parking particular
partly party passed password past patient pay paying payment payslip payslips pension perfectly perhaps permanent
permission personal personally pharmacy photograph physical pick picture piece pieces planned plane plans play plenty
plumber pocket polite possible possibly postbox postman postponed practice prefer pregnancy prepare present presumably
pretty previous previously print printed printer private probably problem proceed process processing produce profession
professional proof properly prove provided public pull punctual purpose push putting qualified qualification quarter
question quick quickly quiet quit quite rain raise rather reach read reading ready realise realised really reason
receipt receive received recently reception receptionist recommend record recruiter recruit refer referral refugee
refund refuse refused regarding register registration regular reject rejected related relative relevant rely remember
remind remove rent rental renting repeat replacing replace reply report represent request require research resident
resign respond responsible restaurant result retirement return returned review ridiculous ring risk rough round roughly
rude rules running salary sale same sat save savings says scan scanned schedule scholarship school science search season
seat second secretary security seem seen self selling semester send sending senior sense separated separate serious
seriously service settle several shall shame share shared shift shipping shoes shop short shortly should shouldn't show
shut sibling side sign signature signed silly similar simple simply since single sister site situation size skilled
sleep slot slow slowly smell smoke social sofa software sold soldier somehow somewhere soon sorry sort sound sounds
source speak special specific speech spell spelling spelt spend spoke sponsor spouse staff stamp stamped stand start
starter statement state steal stick still stolen stop stopped store storm story straight strange stranger stress strict
student studio stuff stupid sublet subletting subject submit success such sudden suddenly suggest suitable summary summer
supermarket supply support suppose supposed surgery surprise survey suspended sweet swim switch system table tablet talk
tall tax taxi teach team technical technically temporary temporarily tenancy tenant term terms terrible terrified test
text thanks themselves therefore thing things think thinking third though thought threw through throw thursday ticket
tight tiny tired tiring together toilet tomorrow tonight took tool total touch tough tour tourist toward towards town
track trade traffic train trained trainee training transfer translate translated translation transport travel travelled
treated treatment trial tried trip trouble truck true trust truth trying tuition turn twice twin twins type typed typo
ugly unable uncle undergraduate understand unemployed unfortunately uniform union university unknown unless unlimited
unlucky upcoming update updated upset upstairs urgently used useful useless user usual usually vacation valid van vary
vehicle verify via victim video view village violence visit visited visiting visitor voice voicemail volunteer vote wage
wages waiter waitress wake walk wall wanted warehouse warm warning wasn't wash waste watch water weather website wedding
weekend weekly weird welcome welder went weren't wet whatever whenever wherever whether whoever whole whose wide widow
window wine winter wish woman wonder wondering won't wording worker working worried worry worse worst worth wouldn't
write writing wrote yearly yellow yesterday yet yours yourself zone
""",
    "tr": """
abla abi acaba acele acil açık adres ağabey aile akraba aldım alıyorum amca anladım anlamadım anne apartman arkadaş
arıyorum asker aslında avukat ayrıldım ayrıca baba bakıcı banka başka başvuru bebek bekledim bekliyorum belge belki
bilgi bilmiyorum birisi bitiyor boşandım boşanma bozuk bugün buluştuk burada büyük cevap çalışan çalışıyorum çocuk
çocuklar çünkü daha dayı dede değişti dersi dil diye diyin doğru dolayı dosya dün dükkan düğün düzeltmek eczane eğitim
eksik elçilik emekli eniştem erken eski eşim evlendik evlendim evrak fabrika fotoğraf gelin gelini geldim gelecek gelmedi
geri gerçekten getirmek gidiyorum girdim görüşmek görüştüm gönderdim günaydın güzel hafta hakkında hala hamile hanım
harika harf harfi hasta hastane hemen hepsi herhalde hiç hizmet ihtiyaç ilgili imza inşaat insan istiyorum iyi izin
kabul kadar kalıyorum kapalı kardeş kardeşim karşı kart kaybettim kayıp kaynana kimlik kira kiracı komşu konsolosluk
konuşmak konuştum kopya köy kuzen lokanta maaş mahkeme mektup memleket memur meslek mesela mutlu müdür mümkün neden nerede
nikah nişanlı niye numara okul olarak oldu olmuş ortak otel öğrenci öğretmen önce önceki önemli özel para patron pazartesi
problem randevu restoran saat sabah sadece sağ sağolun sanırım sekreter sınav sonra sonuç soracaktım sormak sorun soyad
soyadım söyledi sözleşme şikayet şimdi şirket şoför taksi tamam tane tanıdık tarih taşındık taşındım tatil teklif teşekkür
teyze tercüman torun tutuyor uçak uzatma üniversite var vatandaş vergi veriyor yabancı yaklaşık yanlış yapabilirim
yapıyorum yardım yarın yaşıyorum yazdım yazılmış yazıyor yeğen yenge yeni yeterli yok yoksa yüksek zaman zaten zor
lahmacun ayran hala gelen gider çıkıyor çıkmadı bilet
""",
    "uk": """
адвокат адреса адресу анкета батьки бачила бачив бабуся банк біля близько болить будинок будівництво буду була були було
бухгалтер важко вагітна вайфай вартість вдома весілля вечір взяти вибачте вийти викладач виклик виїхати виїхала
виїхав виписка вирішити виробництво висилали високий відмова відповідь відпустка відправити відразу вказано власник
вночі водій волонтер вперше вранці вчитель вчора газета говорити годину готель готівка гроші громадянство дали
дитсадок дитячий діаспора діти довго довідка довідку договір документ документи доглядальниця додому дозвіл дорого друг
друзі дуже дякую жити житло забула забув загубила загубив заїхати закінчується закінчився залишився залишилась замість
запис записатися запитати запрошення зараз зарплата застаріла заява заяву звідки звільнили зв'язатися здається здоров'я
зламався змінити змінила змінив знайти знайшла знайшов знаю зрозуміло інколи іспит квартира квартиру кімната клініка
коли колись комп'ютер консульство копія копію кордон кравчиня кухар кілька лікар лікарня лист листа літак люди маленький
маю медсестра менше місце місяць можливо молодша молодший навчання надіслали наступний наречена народилася народився немає
ніколи ніхто нова новий нову обов'язково одруження одружилися оренда отримала отримав отримати офіс пані пан паспорт
перекладач перекладачка переселенець переїхала переїхав перш печатка писати пишіть напишіть передзвоніть скажіть
підкажіть підпис підприємство пізніше післязавтра побачити поїздка покупка помилка помилку помилково пояснити пошта
пошти поштою поїзд почекати працює працювати працівник пральня прибирання прибиральниця приватний привіт приїхали приїхати
прийом прийти принести приходити причина пробачте продавець прожиття прошу птах разом раніше речі рідні робота роботу
родичі розлучена розлучення роз'яснити село сестри син скільки скоро скрізь слідом сподіваюсь справа справу співбесіда
статус стомилась страхування строк супровід сьогодні табір також тато телефонувала телефонувати термін термінал техніка
тиждень тижні товариш треба тримаю тут угода університет уже ув'язнення фабрика фірма фото хвора хворий хвороба хлопець
хочемо чекаю чекати чекаємо черга чоловік чоловіка чому швидко шкода школа щоб щойно щось фікційний фікційна
""",
    "ru": """
адвокат анкета арендатор бабушка багаж бухгалтер была были было бывший быстро вакансия весной вечером взять вид виза
вместе вместо внимательно водитель возможно вопрос воспитатель вот временно вроде встреча встретить вторник вчера выехала
выехал выписка высылали высшее вышел газета где гостиница гость гражданство граница грузчик давно дали дальше девочка
дети детский дешёвый директор днём договор документы долго доктор должен дома домой доплата дорого доставка друзья
думаю единственный если ещё жалоба ждать ждём ждала ждал жильё завод завтра загран закончилась закончился зарплата
заплатить заполнить заявление звонила звонил звонить здание здоровье знакомый знать значит зря изменить именно иногда
инвалид инженер интернет каждый касса квартира квитанция квота клиника ключ когда командировка комната компания конечно
консульство контракт концерт копия коробка корпус который курьер кухня лежит лечение личный лишний лучше магазин
маленький мальчик медсестра место месяц милиция минуточку много можно молодой моложе мотоцикл мужской написали написать
напишите пишите перезвоните подскажите скажите позвоните приходите например наш недавно неделя недвижимость некоторые
немного неправильно никто новый нормально ночью няня обмен обратно обращаться общежитие объяснить обязательно огромный
одинокий ожидание операция оплата оплатить опоздала опоздал опять особенно остался осталась отвезти ответ ответили отдел
отказ отказали отправила отправил отпуск офис очередь ошибка ошибку паспорт пенсия пенсионер первый перевод переводчик
переводчица передать переезд переехали переселенец письмо письма платить племянник повар повторите подать подача поддержка
подождать поездка поехать позже позавчера пожалуй пожилой поздний поздно получать получила получил пользоваться помощь
помочь понимаю поняла понял понятно попросили пора потеряла потерял потом похоже почта почте права правда правильно
праздник предложение предприятие прежде прибыть приглашение приехала приехал приём принести принять присылали причина
проблема продавец продление прописка просто простите просьба прошлый путаница работа работаю работник рабочий развелась
развелся развод ребята регистрация родители родственники родственник ресторан рядом садик салон свадьба свободный
сегодня секретарь семья сестра сидеть скидка скоро слышно случай смена снова собеседование собрать совсем согласен
сожалению сосед социальный спасибо специалист спешка справка справку спросить срочно ссылка старший старый стоимость
страховка строитель студент суд судимость считать также такой такси там телефон теперь техника тогда только торопиться
точно трудно тяжело уборщица уволили уволился уехать уже узнать университет урок уровень устал устроиться утром учёба
учитель фабрика фирма форма фотография хороший хозяйка хотела хотел художник цена часто чемодан через читать чувствую
шеф школа экзамен электрик этаж юрист
""",
    "ar": """
اتصلت اتصل اجتماع احتاج أحتاج أخت أخو أخوي أختي أرسل أرسلت أرسلوا أستاذ أسبوع أسكن أصلا أطفال أعمل أعطوني أقارب
أمي أولاد أوراق إجازة إذا امتحان انتظر انتقلت اوراق بدون بدي بالنسبة باص بعدين بكرا بنت بيت بيان تأخر تأمين تجديد
ترجمة تصريح تعبان تعليم تغيير تلفون توقيع ثانوية جاهز جامعة جاري جدا جدتي جدي جديد جواب جواز حاليا حتى حجز حقيبة
حامل حكى حكولي خالتي خالي خايف خبر خدمة خطأ خطيبتي خطيبي دائرة درس دكتور دوام راتب راح رايح رحت رسالة رسوم رفض رقم
زوج زوجة زوجي زيارة سائق سافر سفارة سفر سنة سؤال شركة شغل شقة شكرا شكوى شهادة شهر صاحب صار صحيح صديق صغير صورة
صيدلية ضاع ضاعت ضروري طالب طبيب طفل طلب طلبت طلاق طيارة ظرف عائلة عادي عامل عقد عمل عملية عمي عمتي عندي عنوان غدا غلط
فاتورة فندق قبل قدمت قريب قنصلية كبير كتب كتبوا كثير كفالة كلام كمان كهرباء كورس كيف لأن لاجئ لازم لسا لغة لما ليش
مبلغ متأخر متزوج مترجم محامي محتاج محطة محكمة مختلف مدة مدرسة مدير مدينة مراجعة مرة مريض مستشفى مستعجل مسؤول مشغول
مشكلة مصنع مصاري مطار مطعم مطلوب معاملة معلم معلومات مقابلة مكان مكتب ممكن مندوب منزل موافقة موظف موظفة موعد موقع
ميلاد ناس نسخة نسيت هاتف هدية هلأ هوية وثيقة ورقة وصل وصلت وقت ولادة يعني يوم
""",
    "fr": """
absente accident accord achat acheter actuel actuellement adresse affaire agence agent aide aider ailleurs ainsi ajouter
aller allée alors ami amie ancien ancienne année annuler appareil appartement appel appeler appelle apporter apprenti
apprentissage après argent arrêt arrive arrivée arrivé assez assurance attendre attends attente attestation aucun
aujourd'hui aussi autre avance avant avenir avion avocat avocate banque bâtiment beaucoup bébé bientôt boîte bonjour
bonsoir bonne boulanger boulangerie bras bulletin bureau caissier carrefour carte cause célibataire centre certain
certificat chambre changement changer chauffeur chef chemin cher chercher chez chose ciel clair classe client clinique
collègue combien comme commencer comment commune complet complètement comprends compris compte concernant concours
confirmer congé connais conseil consulat contrat contre copain copie copine correct corriger côté cousin coûte coûter
crèche cuisine cuisinier date début décider déclaration déjà délai délivré demain demande demander déménagement
département depuis dernier dernière derrière descendre deuxième différent difficile dimanche diplôme dire directeur
divorce divorcé document doit donc donner dossier droit durée école écrire écrit écriture effet également élève embauche
embaucher employé employeur enceinte encore enfant enfin enregistré ensemble ensuite entendu entre entreprise entretien
envoyé envoyer époux épouse erreur espère essayer étage étranger étrangère études étudiant étudiante examen exemple
expirer expliquer explique facile facture famille fatigué faut faute fenêtre fermé fiancé fiancée ficher fille fils fini
foyer frais frère garage garder gardien gare gens grâce grave grossesse guerre guichet habitation habiter heureusement
hier histoire homme hôpital horaire hôtel identité immeuble important impossible infirmier infirmière information inscrire
inscrit intéressé interprète inviter jamais jardin jeune jouer jour journée juste justificatif laisser langue lettre
libre lieu ligne liste logement loin longtemps louer loyer lycée machine magasin mairie maison malade maladie
malheureusement manque manquer mari mariage marié mariée matin mauvais médecin meilleur même menuisier message métier
mettre mieux mineur moins mois moitié monde monnaie montant montrer mort moyen naissance nationalité neveu nièce nièces
niveau noces nombre nouveau nouvelle nuit obligatoire obtenir occupé oncle orthographe oublier oublié ouvert ouvrier
papier papiers parce parents parfois parler parrain partie partir passeport passer patron payer pays peintre pendant
penser perdre perdu permis personne petit peur pharmacie photo pièce place plainte plombier plupart plusieurs police
porte poste postal pourquoi premier prendre prénom préparer près prêt prévenir prochain problème professeur professionnel
prolonger promis propriétaire quartier quelque quelqu'un question quitter raison rappeler réception recevoir reçu recu
récépissé récupérer refus refuser regarder rejoindre remplacer remplir rendez-vous renouveler renseignement rentrer répondre
réponse repos réservation rester résultat retard retour retourner retraite réussi réveil revenir rien salaire salon
samedi santé secrétaire semaine séparé serveur service seul seulement signature signer simplement soeur sœur soir
soirée sortie sortir soutien souvent spécialiste stage suffit suivant sûr surtout taper tard tarif téléphone téléphoner
tellement temps terminé tôt toujours tour tout traduction traducteur traite tranquille travail travailler travaux trouver
urgent usine utiliser vacances valable valeur vendeur vendeuse venir vérifier vers veuf veuve vide vie vieux ville virement
visite vite vivre voici voilà voir voisin voisine voiture vol volé vouloir voyage voyager vrai vraiment établissement
""",
    "ro": """
acasă acolo acord act acte actual acum adeverință adresă aduc ajutor ajuns alt altă alții amendă angajat angajator
angajez anul apartament apel aproape aștept aștepta așteptat autobuz avion avocat avocată azi baie bani bătrân bilet
birou bloc bolnav bolnavă boală bucătar bun bunic bunică cadou camera cameră cartier casă cărți căsătorie căsătorit
căsătorită caut câteva când cerere certificat cetățean cetățenie chirie chiar clădire clasă coleg colegă completat concediu
confirmat confirmare consulat cont contabil contract copie copii copil copilul corect costă credeam cuib cumnat cumnată
cumpărat cunosc curs curând curier dacă dânsa dânsul dată datorie decizie deja departe depun depus deschis despre diferit
diploma director divorț divorțat doamna domnul doar doctor document dorm dosar drum duc după durează examen exemplu expiră
expirat fabrică factură familie farmacie fată fără fetița fiică fiu firmă foarte formular frate frumos gară gata ghișeu
grădiniță greșeală greșit greu grăbit hotel ieri iertați imediat imprimantă informații inginer însărcinată institut
întârziere întreb întrebare înapoi încă închis înscris înțeleg înțeles învăț job lăsat legătură libер liceu limbă loc
locuință lucru lucrez lună luni mama mamă mare mașină mâine mâncare medic menajeră mesaj minor mic micuț mire mireasă
modific moment multe mult muncă muncesc mutat naștere nașă nepoată nepot nevastă nevoie nimeni nimic noapte notar nou
număr nuntă obligatoriu ocupat ofertă oficiu ore oraș părinți pașaport pașapoarte pensie pensionar permis persoană pierdut
plată plătesc plătit plec plecat poate poliție poștă posibil preț prelungi prelungire prieten prietenă primit primăvară
privat problemă profesor program programat proprietar puțin rată răspuns răspunde rău recepție refuz refuzat repede
restaurant reușit revin rog românesc salariu sâmbătă săptămână școală scris scrisoare seara secretară semnat semnătură
separat sigur simplu singur situație soacră soacra socru soră sora spital spun spus stau student șofer sumă supărat tata
tată taxă telefon termen timp tânăr toate trebuie tren trimit trimis trimiteți ultima unchi undeva universitate urgent
vacanță valabil vară văd vechi vecin vecină venit verificat verific viață viitor vin viză vizită voie vorbesc vorbit vreau
vreme zi zile ziua
""",
    "fa": """
آپارتمان آدرس آشپز آقا آماده آموزش اتاق اداره ارسال ازدواج استاد اشتباه اضافه اطلاعات اقامت الان امتحان امروز امضا
انتظار اول ایمیل باید بانک بچه بخش برادر برادرم برگه برنامه بزرگ بعد بعدا بعضی بگیرم بلیط بیکار بیمارستان بیمه پاسخ
پدر پدرم پرداخت پرستار پرونده پزشک پست پسر پسرم پول پیدا پیش تاریخ تأیید تحصیل تصمیم تعطیل تغییر تقاضا تلفن تماس
تمدید تمام تنها جدید جلسه جواب چاپ چرا حالا حامله حساب حقوق حل خانم خانه خانواده خاله خبر خراب خرید خواهر خواهرم
خوب خیلی داماد دانشجو دانشگاه درخواست درس درست دفتر دکتر دوباره دوست دوستم دیروز راننده رسید رفتم روز زبان زمان زن
زنگ زود ساعت ساختمان سال سفارت سفر سوال شرکت شغل شماره شهر شوهر شوهرم صاحبخانه صبح صبر طلاق عجله عروسی عکس عمو
غلط فارسی فردا فرستادم فروشگاه فقط فکر قبلا قبول قرار قرارداد کار کارت کارخانه کارفرما کارگر کامل کپی کجا کلاس کمک
کنسولگری کوچک گذرنامه گرفتم گفت گم لازم مادر مادرم ماشین مترجم متوجه مدارک مدرسه مدرک مدیر مرخصی مرد مریض مسافرت
مشکل معلم معمولا منتظر منشی مهد مهم موضوع میخواهم نامه نامزد نامزدم نسخه نوبت نوشتم نوشته نوه نیاز وقت وکیل همسایه
همسر همسرم هفته همکار هنوز هواپیما ویزا یکشنبه دوشنبه پنجشنبه چهارشنبه سه‌شنبه شنبه دوچرخه موسیقی تخلص یعنی
""",
    "it": """
abitazione abito accordo acqua adesso affitto agenzia aiuto albergo allora altro alto amica amico anche ancora andare
anno appartamento appena appuntamento aprire arrivare arrivato aspettare aspetto assicurazione assunto attesa avvocato
avvocata azienda badante bagno bambina bambino banca basta bene biglietto bisogna bisogno bolletta bravo busta cambiare
cambio camera cameriere camion campo capire capito capo carta casa caso cassa cercare certificato certo chiamare chiamata
chiedere chiesto chiesa chiuso città cittadinanza cittadino classe cliente cognata cognato cognome collega colloquio
colpa cominciare compilare comune condominio conferma congelato conoscere consegna consolato conto contratto controllare
copia corretto corso cosa costa cucina cugina cugino cuoco cuoca data davvero decidere decisione denaro dentista
dentro desidero dichiarazione difficile dimenticato diploma dire direttore dispiace disponibile diverso divorziata
divorziato documenti documento domanda domani donna dopo dottore dottoressa dovere dritto durata effetto entrare entro
erano errore esame esempio estero età euro fabbrica facile famiglia fare farmacia favore ferie fermo festa fidanzata
fidanzato figlia figlio figli fila finestra finito firma firmare foglio foto fratello fretta funziona fuori futuro gelato
genitori gente giorno giovane giusto governo grande gratis gravidanza guerra idraulico impiegato importante impossibile
incinta indietro infatti infermiera informazioni ingegnere inglese iniziare insegnante insieme interprete inviare inviato
invito lasciare lavorare lavoratore lavoro legge lettera letto libero lingua lista lontano luogo madre magari malata
malattia mamma mancare mandare mandato mangiare marito matrimonio mattina medico meglio meno mese messaggio mestiere
mettere minorenne modo modulo moglie molto momento mondo morto motivo muratore nascita nato nessuno niente nipote nome
nonna nonno notte numero nuora nuovo occupato offerta oggi ogni operaio orario originale ospedale ottenere padre paese
pagare pagamento papà parlare parlato parola partire passaporto passare patente paura pensione perdere perdita permesso
perso persona piano piccola piccolo poco polizia portare possibile posta posto potere pratica preciso prefisso prego
prenotare prenotazione presentare presso presto prima privato problema professore pronto proprietario proprio prossimo
provare pulizie purtroppo qualcosa qualcuno quando quanto quasi questura ragazza ragazzo ragione referenza residenza
restare ricevere ricevuta ricevuto richiesta richiedere ricordo ridere rifiutato rifugiato rimanere rinnovare rinnovo
rispondere risposta ristorante ritardo ritirare riunione sapere sbagliato sbaglio scadenza scade scaduto scrivere scritto
scuola scusi segretaria seguire sembra semplice sempre sentire separata serve servizio settimana signora signore sicuro
situazione soggiorno soldi solo sorella spedire spesa spiegare sposata sposato sposi stanza stato stipendio strada
straniero studente studiare subito successo suocera suocero tardi tassa telefonare telefonata tempo tornare traduttore
traduzione trasferirsi treno trovare tutto ufficio ultimo università urgente uscire usare vacanza valido vecchio vedere
vendere venire verità vero viaggio viaggiare vicino vicina visita visto vita vivere voce volere volta zia zio
""",
    "es": """
abogada abogado abuela abuelo acabar aceptar acompañar actual acuerdo además administración adiós adonde agencia ahora
albañil alemán alguien alguno alquiler alquilar alto alumno amiga amigo anoche anterior antes año apartamento apellido
aprender aquel arreglar arriba arriesgo asunto atención atender aunque autobús autoridad avión avisar ayer ayuda ayudar
ayuntamiento banco bastante bebé bien billete boda bonito bueno buscar cada caducar caducado cama camarero cambiar cambio
camino camión cansado carnet carrera carta casado casada casarse casi caso causa centro cerca cerrado certificado chica
chico chófer cierto cita ciudad ciudadanía ciudadano claro clase cliente cocina cocinero coche colega colegio comenzar
comida compañera compañero compañía completo comprar comprobar conductor conocer conmigo conseguir consulado consulta
contestar contrato contraseña copia correcto correo corregir corto cosa costar creer cuando cuanto cuarto cuenta cuidado
cuidadora cumplir cuñada cuñado curso dar deber decidir decir dejar demasiado dentro denuncia depende derecho desde
despacho despacio después detrás deuda diferente difícil dinero director divorciada divorciado documento doler domicilio
domingo dormir duda dueño durante edad edificio ejemplo embajada embarazada embarazo empezar empleado empleador empresa
encontrar enfermedad enfermera enfermo enseguida entender entonces entrada entrar entre entregar entrevista enviado enviar
equivocado error escrito escribir escribirse escuela escuchar esperar espera esposa esposo estado estancia estudiante
estudiar estudio examen exactamente explicar extranjero extranjera extraño fábrica fácil factura falta familia familiar
favor fecha feliz ficción fiesta final firma firmar fontanero formulario foto fuera funciona funcionario futuro gente
gerente gestor gobierno gracias grande gratis grupo guerra habitación hablar hablado hacer hasta hermana hermano hija
hijo historia hombre hora horario hospital hotel hoy huir huí idioma iglesia igual importante imposible impuesto incluso
información ingeniero intentar intérprete invierno invitación invitar jardinero jefa jefe joven jubilado juez juntos
laboral lado largo lejos lengua letra levantar libre libro limpieza limpiadora listo llamada llamar llave llegar lleno
llevar lluvia luego lugar madre maestra maestro mal malo mamá mandar mañana máquina marido más matrimonio mayor
mecánico médico mejor menor menos mensaje mercado mes mesa meter miedo mientras mil ministerio minuto mirar mismo mitad
momento mostrar motivo mover mucho mudanza muerto mujer mundo nacimiento nadie necesario necesitar negocio nieta nieto
niña niño ninguno noche nombre norma noticia novia novio nuera nuevo nunca ocupado oferta oficina oficial oír
olvidar olvidado operación oportunidad orden original otra otro padre padres pagar pago país palabra papá papel parada
pareja pariente parte partida pasado pasaporte pasar pedir pedido peligro peluquera pena pensar pensión pequeña pequeño
perder perdido perdón permiso persona piso plazo población poco poder policía poner posible práctica precio preferir
pregunta preguntar preocupado presentar prima primo principio prisa probar problema profesor profesora programa pronto
propio próximo prueba pueblo puerta puesto quedar queja quizás razón recibir recibo recibido recoger recordar regalo
regresar relación rellenar renovación renovar requisito reserva residencia respuesta responder restaurante resultado
retraso reunión revisar rápido sacar sala salario salida salir salud secretaria seguir seguro sello semana sentir señor
señora separado servicio siempre siguiente simple sitio situación sobre sobrina sobrino solicitar solicitud solo soltera
soltero sueldo suegra suegro suerte suficiente tarde tarifa tarjeta taxi teléfono temprano tener tenido terminar tía
tiempo tienda tío tipo título todavía tomar trabajador trabajar trabajo traducción traductor traer trámite tranquilo
tren triste turno último único universidad urgente usar vacaciones vale válido varios vecina vecino vender venir ventana
verano verdad verdadero vez viajar viaje vida vieja viejo vivienda vivir volver vuelo vuelta zapato hache
""",
}
