"""Romanian words that are no names."""

FUNCTION = """
abia abs acasa acea aceasta aceea aceeasi acei aceia acel acela acelasi acele acelea acest acesta aceste acestea
acestei acesti acestia acestui acolo acord act acte actele acum adica adresa aduc aduceti ae afara ai aia aiba aici
aiurea ajutor al ala alaturi albastra ale alea alt alta altceva altcineva alte alter altfel alti altii altul am
ambasada amt an anerkennung angajator ani anmeldung antrag anume anunt apoi ar arb arbeit are as asa asadar asemenea
asta astazi astea astfel astia asupra asyl atare atat atata atatea atatia ati atit atita atitea atitia atunci au
ausbildung ausland autoritatea avea avem aveti avut azi azil ba bani bescheinigung bine bleiberecht bluecard brexit
bucur buna ca caci calatorie calificat cam cand capat card cardul care carei careia caror carora cartea carui caruia
casatorie cat cate cati catre catva caut cazul ce cea ceea cei ceilalti cel cele celor cer cere cerere cererea cereti
certificat certificatul cetatean cetatenia cetatenie ceva chancenkarte chiar cinci cind cine cineva cit cita cite
citeva citi citiva citva civila competent comuna confirmare conform contra copiii copil copilul cu cui cum cumva
curand curind curs cursul da daca dar dat data date dati datorita dau dauer de deasupra deci decit degraba deja
deoarece departe desi despre din dinaintea dintr dintre diploma dispozitie doar doi doilea dosarul doua dovada drept
dreptul duldung dumneavoastra dupa dureaza ea eat eb ei einburgerung el ele era eram este esti eu euro exact exemplu
exista expira expirat fac face fachkraft facts fam familie fara fata fel fi fie fiecare fii fiktion
fiktionsbescheinigung fim firma fiti fiu foarte formare formular formulare formularul fost foto frist frumos fur
gasiti geaba gebuehr german germana germania gestattung gratie halba hartie ia iar id identitate ieri ii il imi
impotriva in inainte inaintea inapoi inca incat incetatenire incit incotro insa inseamna int integrare intr intre
intrebati intrucat intrucit isi iti jahre job jobcenter karte keywords kind kurs la langa le limba linga loc locuinta
lor lucra lucrator lucrez lucru lui luni ma machine mai maine mama mare mea mehr mei mele mereu merg merge meu mi mie
miine mila mine mod monate mult multa multe multi multumesc munca mutare nastere ne nelimitat neu nevoie ni nicaieri
nici niciodata niederlassungserlaubnis nimeni nimeri nimic niste noastra noastre noi noroc nostri nostru nou noua nu
numai nume numele obicei of office oficiu oficiul online opt ore ori oricand oricare oricat orice oricind oricine
oricit oricum oriunde pai pana paragraful paraphrase parca parintii pasaport pasaportul pass patra patru patrulea pe
pentru perm permanenta permis permisul personalausweis personalul peste phone pic pierd pierdut pin pina plain platesc
plec plus poate pot prea prelungire prima primesc primeste primi primit primiti primul prin procedura programare
propriu protectia protectie puteti putin putina putini ramane raspunde recunoastere refugiat regula reise reiseausweis
repede rog rosenheim sa sai salariu sale saptamana sapte sase sau schengen schimbat scoala scrie se sedere si sint
sintem sinteti social sotia sotul spate spre spune sta stiu strainatate straini stu student studii stunden sub sunt
suntem sunteti sus suta tai tale tara tau taxa te telefon termin test testul tie timp tine titel title titlu titlul
toata toate tocmai tolerat tot toti totul totusi trai translation trebuie trei treia treilea trimite tuturor ue
ukraine ului un una unde undeva unei uneia unele uneori unii unor unora unterlagen unu unui unuia unul url va valabil
vechi veni venit verpflichtung vi vin vina vine vis viza vizita voastra voastre voi voie vom vor vostri vostru voua
vrea vreau vreme vreo vreun zece zero zi zice zile
"""

TOPIC = """
aa ab abc abgeschafft abholung ablauf ablehnung absage absagen abschiebung abschluss absenta absolvent absolventa
absolvire absolvit abwesenheit ac aca acb accelerata accepta acceptate acceptati acces accesul aceleasi acfb acorda
acordarea acordat acordul activitate actuale actul ad adauga adb address adevarat adeverinta adeverinte admis admisi
admitere adressaufkleber adresse aduca aduce aducerea adun adus aed af afecteaza afla aflu agentia agentur aibling
ajung ajunge ajuns ajuta ajutati ajutoare ajutoarele ajutorul aktenwechsel aktenzeichen albania albastru aleg alegere
ales alineatul alo alocatie amandoi amenda amenzile amprente amprentele amts ancheta anchete andere
anerkennungspartnerschaft anfahrt anfangsbuchstabe angajament angajare angajarea angajat angajati angajatii
angajatorii angajatorilor angajatorul angajatorului angajez anglia anonim anschriftenaenderung anspruch antisemite
anul anulare anularea anulat anulata anulati anulez anumit anumite anunta anuntati anunte anzeige anzeigepflicht
aparat apartament apas aplica aproba aprobare aprobarea aprobari aprobati aprobe apropiata arbeitgeber arbeitsende
arbeitserlaubnis arbeitstage arbeitsverbot ardeal art artificiala arunca asculta aseara asigurare asigurari asigurat
asigurata asigurate asistenta asociere assoziationsrecht asteapta astept asteptare asteptarea asteptat asteptati
astepte asylblg asylrecht atac auf aufbewahren aufenthalt aufenthaltsdokument aufenthaltserlaubnis
aufenthaltsgestattung aufenthaltskarte aufenthaltstitel aufenthg aufenthv aufkleber aufschiebende augsburg aupair ausb
ausbildungsduldung ausgabe ausgeschlossen auslaender auslaenderwesen auslander auslanderbehorde ausnahmen ausreise
ausser aussergewoehnliche aussetzung ausweis ausweisersatz autobuz autobuze autobuzul autocolant autocolantul automat
autoritatii auzit auziti avion avionul avocat avocati azilul azubi bab baby bad bafoeg bafog baiatul balcanii bamf
banca bancar banii barbatul bate batrana batranete bavaria baza bb bba bc bdd be bearb bebe bebelus bebelusul
bedingungen befreiung bei bemessungsgrenze benutzerkonto berlin berufserfahrung beschaeftigt beschaeftigungsduldung
beschaftigungsduldung beschleunigtes beschwerde bestaetigung betrag bf bfcdf bfdbf bifat bilet biletul biometrica
biometrice birouri bis blaue blocare blocat blocati blocheaza blochez blue boala bolnav bolnava bosnia botschaft brief
britanic britanicii britanie brutarie bucatar buchen bufdi buletin buletinul bulgaria bun bunavoie bundesagentur
bundesamt bundesdruckerei bundesfreiwilligendienst bundesland bune bunici bunicul burgergeld bursa bussgeld cad cadb
cai caile cainele calatoresc calatori calatorii calatoriile calculator calificare calificata calificati caloriferul
camera camerei camin canada candidat cardului carduri cardurile cariera carnet carte cartela carucior caruciorul casa
casatoresc casatoria casatorii casatorit casatorita casatoriti casnicie castig castigat castigati cateva cauta cautam
cautarea cautati caute cauza caz cazier cazuri cb cc ccc ccd ccdf ccf cd cdff ceabdab celalalt central centre centru
ceremonia ceremonie cereri cererii certificate certificatele cerut cetateni cetateniei cetatenii cetatenilor cf cfa
cfaf cfcaa chat chatbot chatbotul chatul cheama check cheltuielile chem chemat chirie cica cincizeci cip cipul
circulatie cladire cladirea clarificata clasa coafura cod code codul colectiv comand comert competenti complet
completa completam completeaza completez comun comunei comunica concediat concediu concret condamnare condamnat
conditii conditiile conditiilor conduc conducatorul conduce conducere conectare confirma confirmarea confirmat
confirmate confirme considera consiliere constata constatare constatarea constitutionale constructii consulat
consulatul consultanta consultantul cont contact contactati contacteaza conteaza contesta contestatie contract
contractul contributie contributii conventie convorbirea convorbiri copia copie copii copiilor copilului corect
corectare corecte corecteaza cost costa costul crede cules cumnatul cunostinte cunostintele cununat cuprinde curg
cursului cursurilor custodia custodie cutia cutie dab dac dam datamatrix datele datelor datenschutz daueraufenthalt
daueraufenthaltsbescheinigung db dba dc dcb dd dea debde deblocati decat decid decide decis decizia decizie deciziei
declaratia declaratie defect definitiv definitiva deloc demisie deosebit deosebita deosebite depaseste depasit depinde
deportare depun depune depunerea depuneti depus depusa der deranjeaza descendenta deschid deschide deschideti deschis
descurc desemnate deseori despartit destul detentie deu deutsch deutschland deveni deveniti devin devine devreme df
dfc dfe dfea die dienste diferenta digital digitala digitale dimineata dinainte diplomelor direct directe
direktversand discuta discutati dispare disparut dispozitii dispune district districtul districtului divers divort
divortata divortez doamna doamne document documente documentele documentul dolmetscher domeniu domiciliu domiciliul
domiciliului domnul doppel doppelpass dosar dosarului douazeci dovedeasca dovedeste dovedit dovezi drepturi drittstaat
drogherie drum dubla dublin durata eaba eae eaf ec echivalent echivalenta economic ed edf ee ef efb efdf efe efect
efecte ehe ehedeutsch ehegatten ehepartner ehezeit eid eigener einbuergerung einburgerungstest einburgerungsurkunde
eingangsbestaetigung einkommensteuerbescheid einreise eintrag einverstaendnis einwanderung einwilligung electrician
elev elevii eltern elterngeld elvetia elvetian elvetieni elvetienii email ende englez engleza englisch englische erau
erfahrung erlaubnis erlaubnisfiktion erlaubt erloeschen eroare erscheinen erst erwerbstaetigkeit erwerbstatigkeit etaj
europa european europeana evalua evaluare exacta examen examenul exceptie exceptii exceptionale exclus exclusa existe
existenzmittel experienta expirare expire expres express expulzare expulzarea expulzeze fa faca facem faceti
fachkraefteverfahren fachkraften fachkrafteverfahren facultate facultatea facut facuta faed faliment fall false
familia familiei familiennachzug familienname familii faptele farmacie fax fba fc fcfe fd fdaa fe federal feedback
feier femei feststellung fetita feuerwehr ff ffb ffc ffe fiica fiindca finantare finanzamt fingerabdruck firmei fiscal
fisier fisiere fiul fix fixa fixez fluchtlinge fluechtling fluturas fluturasi foaia folge foloseste fonduri forma
formarea formularele fortgeltung fortgeltungsfiktion fosa fotografia fotografie fotografii fragen frate fratele frauen
freelancer frei freiwilligendienst freizugigkeit freizugigkeitsbescheinigung frica fsj fuehrerschein fuer fuhrerschein
functia functie functionar functionarul functioneaza funktion furat furt garantie garp gasesc gasit gata gazda gb
geanta geb gebuehren geburt geburtsurkunde gegen gehalt gehaltsnachweise gemeinde gemeinden gen genul georgia germane
germani germaniei germanilor gewalt gewerbe gheata ghiseu goethe gps graba grabesc grabi gradinita granita gratuit
gratuita grav grele grenze greseala gresit gresite greutate gri grija gunoiul haelfte haerte haertefall haftung halbe
handicap hartia hartii heimatreise hertegovina hilfetelefon hinweis hoch hoechstdauer hotaraste hours humanitaer iasa
iau identificare identificarea identitatea ieftin ies iesi iesire iesita iesiti ihk ilegal im imediat implineasca
important impozit impozite impozitele impreuna imputernicire imputernicirea inalta incarc incarca incarcare inceapa
incep incepand incepe incepeti inceput incercari incetarea incetatenirea incetatenirii incetatenit incetateniti inchis
indemana independent independenta independente independenti independentii india individual industrie informatii
informeaza infractiune ingrijire inlocuitor inmatriculare inmatriculat inmatriculez innegrite inregistrare
inregistrarea inregistrat inregistrata inregistrati inregistreaza inregistrez inscriu insisi insotit insotitor
intalnire intampla integrat integrate integrati integrationskurs inteleg intelege intelegere inteligenta intentionat
interdictie interes intern internat internet internetul interpret interpreti interzice interzisa intoarcere
intoarcerea intorc intotdeauna intra intrare intrarea intrat intrati intreaga intreb intreba intrebarea intrebari
intregi intrerupt intretine intretineti invat invata invete invit invitatie islanda it italia italianca iunie jahren
japonia je jobsuche joburile judecata jugend jumatate jumatati jung juridica juridice karten kartenversand kein keine
kinder kindergeld klasse kolbermoor koln kopie korrektur kosovo kosten kreisfrei kursverpflichtet kurz lamureste land
landkreis landrat landratsamt landul landului lang lasa leben legal legala legata legatura lege legea leistungen liber
libera libere lid liechtenstein lift limbi limitare limitat limiteaza linia linie linkul lipeste lipi lipita lipsa
lipsesc lipseste lista litera livrari local localitatea locuiasca locuiesc locuieste locuintei locuiti locul locuri
lohn lohnabrechnungen londra lra lua luam luat luati lucrat lucrati lucratori lucratorii lucratorilor lucratorul
lucratorului lucreaza lucreze luna lunar lung lunga lungi lunii macedonia mail mamei mangelberuf marea maroc martie
masina masini masuri maxima meciul medic medicala meldebestaetigung meldebestatigung meldezeit meldung membrii membru
mergeti meseria meserie meseriile mic mici migratie migration mii mijloace mijloacele mijloacelor mindestens minijob
minim minor minori minorii mit mitbringen mitteilung mitwirkung modific modificare moldova multipla multumit muncesc
munchen munci muncitor muntenegru musafir musafirul musafirului mut muta mutarea mutat mute nach nachlauf nachricht
nachzug name nascut nasterea nasteri nasterii national nationala nationales neamt nebenbestimmung nebenbestimmungen
necasatoriti necesar necesara necesari neclara neclarificata nemtoaica neplatite nepoata nepotul net neuer neuerpass
neuerteilung neues neugeborenes neutra nevalabil nevasta nicht nicio niciun nivel nivelul noetig nord norma normal
norvegia notruf noul nr nuernberg numar numarul numelui numerar numere numeste numit nurnberg oameni oamenii obisnuita
obisnuiti obligat obligatia obligatie obligatii obligatiile obligatorie obligatorii obligatoriu obtin obtine ocupa
ocupat ocupati oder ofera oferit oferta oficiala oficii oficiului ohne ok opening oportunitate oprita optsprezece ora
oras orasul orasului ordinii orientierungskurs original origine pacate pagina paralel parasesc parasi parasirea
parasit parasiti parcare parcari parinte parinti parkplatz parola parte parteneriat parteneriatul partenerul
participant participanti pasapoarte pasaportului passfoto passpflicht pastra pastreaza pastrez pastreze patruzeci
pauza pedepsele penal penala penale pensia pensie pericol perioade permanent permanente permisa permise permisiune
permisiunea permisului permite persoana persoane persoanele persoenlich persoenliche persoenliches personal personale
personalului pflegehelfer pflichtdokumente pierde pierdere pierderea pizza plafonul plangere plata plateste plati
platita platite platiti platz pleaca pleca plecam plecare plecat plecati poata poimaine politia politie polizei
polonia pornesc porneste porni portofel portofelul posibil posibila post posta postala poststelle potriveste potrivit
potrivita poza pozitive practica practicant praktikum preda pregatesc pregatiti prelucrare prelucrarea prelungesc
prelungeste prelungi prelungirea prelungit prelungiti prestatii prestatiile pret pretul prezinte prietena primaria
primarie primele primire principiu prins priveste privind proba problema probleme procedurii proces procura produce
producerea profesionala profitul program programarea programari programarii programarile programator programul propria
proprie proprietar proprietarul proprietarului prost provizorie provizoriu prozent pruefstelle public publice puk pun
puncte pune punkte pus putem putut qr quick raman ramana ramanere ramas rambursare rapida rasiste raspund raspundem
raspundeti raspuns raspunsuri raspunzator ratat rate rau razboi razboiului reag rechtsbehelfsbelehrung rechtzeitig
reclamatie recomanda recunoasterea recunoasterii recunosc recunoscut recunoscuta recunoscuti reduce reducere refugiati
refugiatii refugiatilor refuzati regiune reglementate regulat reguli regulile reinnoirea reinnoita reinnoiti reintrare
reintregirea rentenmonate renunt repara repartizat repartizati reprezentant reprezentat republica residenzpflicht
respectare respinge respingere respins respinsa responsabil responsabilul restaurant restrictie retrag retragere
retrageti retras retrasa reusiti rezerv rezervare rezervati rezolva rezonabil rezultat richtig ridic ridica ridicare
ridicarea ridicati ridice robot roman romana romanesc romaneste romania rotile rude rueckkehr rupt sachbearbeiter
sachgebiet saisprezece saizeci salariul salon salvare salvat salveaza sanatate sansa sanse saptamani saptesprezece
sarbatoare sarbatori sasi saturat satz scap scari scaun schimb schimba schimbare schimbarea schimbarile schimbata
schnell schriftliche schule schutz schweiz scoli scop scrieti scris scrisoare scrisoarea scrisorile scriu scump scurt
scurta scurte scutire scutit scutiti seara secundar sederea sederi sederii sediu see seful seit selbst selbstzahler
semestru semneaza separare separat separati serbia serviciile serviciu serviciul seta setzen sezon sezonier sezoniera
sfarsit sfarsitul sfatuiesc sgb sigur siguranta simplu singur singura singuri siria sistem site situatii soacra
sociale socotesc socoteste sofer solemna solicitant solicitanti solicitantii somaj somer sora sot soti sotie sotiei
sotii sotului sozialamt sozialleistungen spatiul speciale specialisti sperre sperrkennwort sperrkonto sperrnotruf
spital sprache sprachen sprachkurs sprachstunden spun spuneti staatsangehoerigkeitsrecht staatsangehorigkeitsausweis
stabile stabilite stadiu stadiul stadt stai stam standesamt stare starea stat state statele stati statul statului
status stau stea steht stelle stellen stergere stergeti steuerberater stichtag stie stinge stins stiti stopp strada
straf strafbefehl strafe strain straina straine stramosi strica stricat stricte studentesti studiile studio stuttgart
subsidiaer subsidiara succes suche sudor suficienti suma sun suna sunati sunetul suplimentara suspenda suspendare
suspendat suspendata suspensiv tage tagessaetze tagessatze tari tariful tarii tarzie tarziu tata tatal tatalui taxe
taxele teama telefonica temporara teritoriului termen termenele termenul termina terminat terminreservierung tert text
thailanda timpul tineri tinerii tineti tipareste titlului titluri titlurile toleranta tolerate traduc traduca
traducator traducatori traducere traducerea traduse traiesc traieste trait traiti trans transfer transferul transport
tratat trebui trec trece trecut trecuta tren trennung trepte tribunal trimis trimit trimita trimitere trimiterea
trimiteti tuerkei tura turc turcesc turci turcia turcii turist ucenic ucenicie ucraina ucrainean ucraineanca ucraineni
ueber uebergang uebersetzung uebersicht uita uitat ultimele ultimii umanitare umzug unaufgeforderte und ungueltig
unite uniunea universitara universitare universitate unschaedlich unter unterhaltsvorschuss unterschrift upload urgent
urgente urkunde urkunden urma urmatoarea urmatorul urmeaza usa utilizator vacanta valabila valabile valabilitate
valabilitatii vara varsta varul vazut veche vecina vede vedeti venim veniti venituri vereinbarung verific verifica
verificare verificat verifice verkehrszentrum verlaengern verlaengerung verlangerung verlassen verlassenserlaubnis
verlust verpflichtungserklarung versuche vertrag vest vietnam viitoare vineri violenta virament visakodex visum
visumfrei viteza vizei vizele vizitez vollmacht vollzeit voluntar voluntara voluntari voluntariat von vorabzustimmung
voraus vorba vorbeasca vorbesc vorbeste vorbi vorbiti vorsicht vrem vremea wartezeit wasserburg website wechsel wegen
weitergeltung werkstudent westbalkan westbalkanregelung widerspruch wirkung wittelsbacherstr wochenstunden wohngeld
wohnraum wohnsitz wohnsitzauflage wohnungsgeberbestaetigung wohnungsgeberbestatigung xii zahl zbor zborul zeit zeiten
zeitraum zentrale zic zis zona zsef zur zusatzblatt zuspaet zustaendigkeit zustimmung zweckwechsel
"""
