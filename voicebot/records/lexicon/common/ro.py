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
absenta absolvent absolventa absolvire absolvit accelerata accepta acceptate acceptati acces accesul aceleasi acorda
acordarea acordat acordul activitate actuale actul adauga adevarat adeverinta adeverinte admis admisi admitere
adressaufkleber aduca aduce aducerea adun adus afecteaza afla aflu agentia ajung ajunge ajuns ajuta ajutati ajutoare
ajutoarele ajutorul aktenzeichen albania albastru aleg alegere ales alineatul alo alocatie amandoi amenda amenzile
amprente amprentele ancheta anchete anerkennungspartnerschaft angajament angajare angajarea angajat angajati angajatii
angajatorii angajatorilor angajatorul angajatorului angajez anglia anonim antisemite anul anulare anularea anulat
anulata anulati anulez anumit anumite anunta anuntati anunte aparat apartament apas aplica aproba aprobare aprobarea
aprobari aprobati aprobe apropiata arbeitserlaubnis ardeal artificiala arunca asculta aseara asigurare asigurari
asigurat asigurata asigurate asistenta asociere assoziationsrecht asteapta astept asteptare asteptarea asteptat
asteptati astepte atac aufenthaltsgestattung aufenthaltskarte aufkleber augsburg auslander auslanderbehorde autobuz
autobuze autobuzul autocolant autocolantul automat autoritatii auzit auziti avion avionul avocat avocati azilul azubi
baiatul balcanii banca bancar banii barbatul bate batrana batranete bavaria baza bebe bebelus bebelusul
bemessungsgrenze benutzerkonto berlin beschaftigungsduldung beschleunigtes bifat bilet biletul biometrica biometrice
birouri blaue blocare blocat blocati blocheaza blochez blue boala bolnav bolnava bosnia britanic britanicii britanie
brutarie bucatar bufdi buletin buletinul bulgaria bun bunavoie bundesamt bundesfreiwilligendienst bune bunici bunicul
burgergeld bursa cai caile cainele calatoresc calatori calatorii calatoriile calculator calificare calificata
calificati caloriferul camera camerei camin canada candidat cardului carduri cardurile cariera carnet carte cartela
carucior caruciorul casa casatoresc casatoria casatorii casatorit casatorita casatoriti casnicie castig castigat
castigati cateva cauta cautam cautarea cautati caute cauza caz cazier cazuri celalalt central centre centru ceremonia
ceremonie cereri cererii certificate certificatele cerut cetateni cetateniei cetatenii cetatenilor chat chatbot
chatbotul chatul cheama cheltuielile chem chemat chirie cica cincizeci cip cipul circulatie cladire cladirea
clarificata clasa coafura cod codul colectiv comand comert competenti complet completa completam completeaza completez
comun comunei comunica concediat concediu concret condamnare condamnat conditii conditiile conditiilor conduc
conducatorul conduce conducere conectare confirma confirmarea confirmat confirmate confirme considera consiliere
constata constatare constatarea constitutionale constructii consulat consulatul consultanta consultantul cont contact
contactati contacteaza conteaza contesta contestatie contract contractul contributie contributii conventie convorbirea
convorbiri copia copie copii copiilor copilului corect corectare corecte corecteaza cost costa costul crede cules
cumnatul cunostinte cunostintele cununat cuprinde curg cursului cursurilor custodia custodie cutia cutie dam datele
datelor daueraufenthalt daueraufenthaltsbescheinigung dea deblocati decat decid decide decis decizia decizie deciziei
declaratia declaratie defect definitiv definitiva deloc demisie deosebit deosebita deosebite depaseste depasit depinde
deportare depun depune depunerea depuneti depus depusa deranjeaza descendenta deschid deschide deschideti deschis
descurc desemnate deseori despartit destul detentie deutschland deveni deveniti devin devine devreme die diferenta
digitala digitale dimineata dinainte diplomelor direct directe discuta discutati dispare disparut dispozitii dispune
district districtul districtului divers divort divortata divortez doamna doamne document documente documentele
documentul domeniu domiciliu domiciliul domiciliului domnul dosar dosarului douazeci dovedeasca dovedeste dovedit
dovezi drepturi drogherie drum dubla dublin durata echivalent echivalenta economic efect efecte einburgerungstest
einburgerungsurkunde einwanderung electrician elev elevii elterngeld elvetia elvetian elvetieni elvetienii englez
engleza erau eroare erwerbstatigkeit etaj europa european europeana evalua evaluare exacta examen examenul exceptie
exceptii exceptionale exclus exclusa existe experienta expirare expire expres expulzare expulzarea expulzeze faca
facem faceti fachkraften fachkrafteverfahren facultate facultatea facut facuta faliment false familia familiei
familiennachzug familii faptele farmacie federal femei fetita fiica fiindca finantare firmei fiscal fisier fisiere
fiul fix fixa fixez fluchtlinge fluturas fluturasi foaia foloseste fonduri forma formarea formularele fotografia
fotografie fotografii frate fratele freelancer freizugigkeit freizugigkeitsbescheinigung frica fuhrerschein functia
functie functionar functionarul functioneaza furat furt garantie gasesc gasit gata gazda geanta gegen gen genul
georgia germane germani germaniei germanilor gewalt gewerbe gheata ghiseu goethe gps graba grabesc grabi gradinita
granita gratuit gratuita grav grele greseala gresit gresite greutate gri grija gunoiul handicap hartia hartii
hertegovina hotaraste iasa iau identificare identificarea identitatea ieftin ies iesi iesire iesita iesiti ilegal
imediat implineasca important impozit impozite impozitele impreuna imputernicire imputernicirea inalta incarc incarca
incarcare inceapa incep incepand incepe incepeti inceput incercari incetarea incetatenirea incetatenirii incetatenit
incetateniti inchis indemana independent independenta independente independenti independentii india individual
industrie informatii informeaza infractiune ingrijire inlocuitor inmatriculare inmatriculat inmatriculez innegrite
inregistrare inregistrarea inregistrat inregistrata inregistrati inregistreaza inregistrez inscriu insisi insotit
insotitor intalnire intampla integrat integrate integrati inteleg intelege intelegere inteligenta intentionat
interdictie interes intern internat internet internetul interpret interpreti interzice interzisa intoarcere
intoarcerea intorc intotdeauna intra intrare intrarea intrat intrati intreaga intreb intreba intrebarea intrebari
intregi intrerupt intretine intretineti invat invata invete invit invitatie islanda italia italianca iunie japonia
joburile judecata jumatate jumatati juridica juridice kindergeld koln kosovo lamureste land landkreis landrat landul
landului lasa leben legal legala legata legatura lege legea liber libera libere liechtenstein lift limbi limitare
limitat limiteaza linia linie linkul lipeste lipi lipita lipsa lipsesc lipseste lista litera livrari local localitatea
locuiasca locuiesc locuieste locuintei locuiti locul locuri londra lua luam luat luati lucrat lucrati lucratori
lucratorii lucratorilor lucratorul lucratorului lucreaza lucreze luna lunar lung lunga lungi lunii macedonia mamei
marea maroc martie masina masini masuri maxima meciul medic medicala meldebestatigung membrii membru mergeti meseria
meserie meseriile mic mici migratie migration mii mijloace mijloacele mijloacelor minijob minim minor minori minorii
modific modificare moldova multipla multumit muncesc munchen munci muncitor muntenegru musafir musafirul musafirului
mut muta mutarea mutat mute nascut nasterea nasteri nasterii nationala neamt nebenbestimmung necasatoriti necesar
necesara necesari neclara neclarificata nemtoaica neplatite nepoata nepotul net neutra nevalabil nevasta nicio niciun
nivel nivelul nord norma normal norvegia noul numar numarul numelui numerar numere numeste numit nurnberg oameni
oamenii obisnuita obisnuiti obligat obligatia obligatie obligatii obligatiile obligatorie obligatorii obligatoriu
obtin obtine ocupa ocupat ocupati ofera oferit oferta oficiala oficii oficiului oportunitate oprita optsprezece ora
oras orasul orasului ordinii orientierungskurs original origine pacate pagina paralel parasesc parasi parasirea
parasit parasiti parcare parcari parinte parinti parkplatz parola parte parteneriat parteneriatul partenerul
participant participanti pasapoarte pasaportului passfoto pastra pastreaza pastrez pastreze patruzeci pauza pedepsele
penal penala penale pensia pensie pericol perioade permanent permanente permisa permise permisiune permisiunea
permisului permite persoana persoane persoanele personal personale personalului pierde pierdere pierderea pizza
plafonul plangere plata plateste plati platita platite platiti pleaca pleca plecam plecare plecat plecati poata
poimaine politia politie polonia pornesc porneste porni portofel portofelul posibil posibila post posta postala
potriveste potrivit potrivita poza pozitive practica practicant preda pregatesc pregatiti prelucrare prelucrarea
prelungesc prelungeste prelungi prelungirea prelungit prelungiti prestatii prestatiile pret pretul prezinte prietena
primaria primarie primele primire principiu prins priveste privind proba problema procedurii proces procura produce
producerea profesionala profitul program programarea programari programarii programarile programator programul propria
proprie proprietar proprietarul proprietarului prost provizorie provizoriu public publice puk pun puncte pune pus
putem putut raman ramana ramanere ramas rambursare rapida rasiste raspund raspundem raspundeti raspuns raspunsuri
raspunzator ratat rate rau razboi razboiului reclamatie recomanda recunoasterea recunoasterii recunosc recunoscut
recunoscuta recunoscuti reduce reducere refugiati refugiatii refugiatilor refuzati regiune reglementate regulat reguli
regulile reinnoirea reinnoita reinnoiti reintrare reintregirea renunt repara repartizat repartizati reprezentant
reprezentat republica residenzpflicht respectare respinge respingere respins respinsa responsabil responsabilul
restaurant restrictie retrag retragere retrageti retras retrasa reusiti rezerv rezervare rezervati rezolva rezonabil
rezultat ridic ridica ridicare ridicarea ridicati ridice robot roman romana romanesc romaneste romania rotile rude
rupt saisprezece saizeci salariul salon salvare salvat salveaza sanatate sansa sanse saptamani saptesprezece
sarbatoare sarbatori sasi saturat scap scari scaun schimb schimba schimbare schimbarea schimbarile schimbata scoli
scop scrieti scris scrisoare scrisoarea scrisorile scriu scump scurt scurta scurte scutire scutit scutiti seara
secundar sederea sederi sederii sediu see seful semestru semneaza separare separat separati serbia serviciile serviciu
serviciul seta sezon sezonier sezoniera sfarsit sfarsitul sfatuiesc sigur siguranta simplu singur singura singuri
siria sistem site situatii soacra sociale socotesc socoteste sofer solemna solicitant solicitanti solicitantii somaj
somer sora sot soti sotie sotiei sotii sotului spatiul speciale specialisti sperrkonto spital spun spuneti
staatsangehorigkeitsausweis stabile stabilite stadiu stadiul stai stam stare starea stat state statele stati statul
statului stau stea stergere stergeti stie stinge stins stiti strada strafbefehl strain straina straine stramosi strica
stricat stricte studentesti studiile studio stuttgart subsidiara succes sudor suficienti suma sun suna sunati sunetul
suplimentara suspenda suspendare suspendat suspendata suspensiv tagessatze tari tariful tarii tarzie tarziu tata tatal
tatalui taxe taxele teama telefonica temporara teritoriului termen termenele termenul termina terminat tert text
thailanda timpul tineri tinerii tineti tipareste titlului titluri titlurile toleranta tolerate traduc traduca
traducator traducatori traducere traducerea traduse traiesc traieste trait traiti trans transfer transferul transport
tratat trebui trec trece trecut trecuta tren trepte tribunal trimis trimit trimita trimitere trimiterea trimiteti tura
turc turcesc turci turcia turcii turist ucenic ucenicie ucraina ucrainean ucraineanca ucraineni uita uitat ultimele
ultimii umanitare unite uniunea universitara universitare universitate unterhaltsvorschuss upload urgent urgente urma
urmatoarea urmatorul urmeaza usa utilizator vacanta valabila valabile valabilitate valabilitatii vara varsta varul
vazut veche vecina vede vedeti venim veniti venituri verific verifica verificare verificat verifice verlangerung
verlassenserlaubnis verpflichtungserklarung vest vietnam viitoare vineri violenta virament viteza vizei vizele vizitez
voluntar voluntara voluntari voluntariat vorba vorbeasca vorbesc vorbeste vorbi vorbiti vrem vremea werkstudent
widerspruch wohngeld wohnsitzauflage wohnungsgeberbestatigung zbor zborul zentrale zic zis zona zusatzblatt
"""
