"""Italian words that are no names."""

FUNCTION = """
abbastanza abbia abbiamo abbiano abbiate abs accidenti ad adesso ae affinche agl agli ahime ai al alcuna alcuni alcuno
all alla alle allo allora allufficio almeno alter altre altri altrimenti altro altrove altrui amt anche ancora andare
anerkennung anmeldung anni anno ansa anticipo antrag appuntamento arb arbeit asilo assai asyl attesa attestato
attraverso ausbildung ausland avanti avemmo avendo avente aver avere averlo avesse avessero avessi avessimo aveste
avesti avete aveva avevamo avevano avevate avevi avevo avra avrai avranno avrebbe avrebbero avrei avremmo avremo
avreste avresti avrete avro avuta avute avuti avuto bambino basta ben bene benissimo bescheinigung bisogno bleiberecht
blu bluecard brava bravo brexit buono cambiare carta carte casa caso ce cento cercare certa certe certi certificato
certo chancenkarte che chi chicchessia chieda chiede chiedere chiunque ci ciascuna ciascuno cima cinque cio cioe circa
citta cittadinanza cittadini cittadino civile codesta codesti codesto cogli coi col colei coll coloro colui come
cominci competente comprare comune comunque con concernente conclusione conferma consecutivi consecutivo consiglio
contratto contro corso cortesia cos cosa cose cosi cui da dagl dagli dai dal dall dalla dalle dallo dappertutto dasilo
dati datore dauer davanti degl degli dei del dell della delle dello dentro detto deve devo devono di dice
dichiarazione didentita dietro dintegrazione dire dirimpetto diritto dirlo distretto diventa diventare diventato
documenti documento domanda domande dopo doppio dov dove dovra dovunque due duldung dunque durante eat eb ebbe ebbero
ebbi ecc ecco ed effettivamente egli einburgerung ella entrambi entro eppure era erano eravamo eravate eri ero esempio
esse essendo esser essere essi eu euro fa faccia facciamo facciano facciate faccio facemmo facendo facesse facessero
facessi facessimo faceste facesti faceva facevamo facevano facevate facevi facevo fachkraft facts fai fam famiglia
fanno far fara farai faranno fare farebbe farebbero farei faremmo faremo fareste faresti farete faro fatto favore fece
fecero feci figli figlio fiktion fiktionsbescheinigung fin finalmente finche fine fino foglio formazione formular
formulare forse forza fosse fossero fossi fossimo foste fosti foto fra frattempo frist fui fummo fuori fur furono
futuro gebuehr generale genitori gente germania gestattung gia giacche giorni giorno giu gli gliela gliele glieli
glielo gliene grande grazie gruppo ha haha hai hanno ho id ieri il illimitato improvviso in inc indietro indirizzo
infatti inglese inoltre insieme int intanto intorno invece io italiano jahre jobcenter karte keywords kind kurs la
lasciare lasciato lato laurea lautorita lavorare lavoratore lavoratori lavoro le legge lei lettera li lindirizzo
lingua lo lontano loro lufficio lui lungo luogo ma macche machine magari maggior mai male malgrado malissimo marito
massimo matrimonio me medesimo mediante meglio mehr meno mentre mesi mezzo mi mia mie miei mila miliardi milioni
minimi mio modo modulo moglie molta molti moltissimo molto momento monate mondo nascita naturalizzazione ne negl negli
nei nel nell nella nelle nello nemmeno neppure nessun nessuna nessuno neu niederlassungserlaubnis niente no noi nome
non nondimeno nonostante nonsia norma nostra nostre nostri nostro novanta nove nulla numero nuova nuovi nuovo of
office oggi ogni ognuna ognuno oltre online oppure ora ore osi ossia ottanta otto paese paga pagare paragrafo
paraphrase parecchi parecchie parecchio parte partendo pass passaporto peccato peggio per perche percio perfino perm
permanente permesso pero persino perso personalausweis personale persone phone piedi pieno piglia pin piu piuttosto
plain po pochissimo poco poi poiche portare porti possa possedere possibile posso possono posteriore posto potrebbe
pratica preferibilmente presa press prima primo principalmente probabilmente procedura promesso proprio protezione
prova puo pure purtroppo qua qualche qualcosa qualcuna qualcuno quale quali qualificati qualificato qualunque quando
quanta quante quanti quanto quantunque quarto quasi quattro quel quella quelle quelli quello quest questa queste
questi questo qui quindi quinto realmente recente recentemente reddito registrazione reise reiseausweis relativo
residenza restare riceve ricevo riconoscimento riconosciuto riecco rifugiati rifugiato rinnovo rispetto risponde
rosenheim salvo sara sarai saranno sarebbe sarebbero sarei saremmo saremo sareste saresti sarete saro scade scaduto
schengen scola scopo scorso scritto scuola se secondo seguente seguito sei sembra sembrare sembrato sembrava sembri
sempre senza serve servono sette settimana si sia siamo siano siate sicuro siete sig sociale soggiorno soldi solito
solo soltanto sono sopra soprattutto sotto spesso sta stai stando stanno stara starai staranno stare starebbe
starebbero starei staremmo staremo stareste staresti starete staro stata state stati stato stava stavamo stavano
stavate stavi stavo stemmo stessa stesse stessero stessi stessimo stesso steste stesti stette stettero stetti stia
stiamo stiano stiate sto stranieri stu studi studio stunden su sua subito succede successivamente successivo sue sugl
sugli sui sul sull sulla sulle sullo suo suoi tale tali talvolta tanto tassa tedesca tedesco telefono tempo termin
termine terzo tessera test ti titel title titolo tollerato tra tranne translation trasloco tre trenta triplo troppo
trova trovato tua tue tuo tuoi tutta tuttavia tutte tutti tutto ue ufficio uguali ukraine ulteriore ultimo un una uno
unterlagen uomo url va vai vale valido vari varia varie vario vecchio venire verpflichtung verso vi via viaggio vicino
viene vis visita visto vita voglio voi volta volte vorrei vostra vostre vostri vostro vuole
"""

TOPIC = """
aa ab abc abgeschafft abholung abita abitare abito ablauf ablehnung absage absagen abschiebung abschluss abwesenheit
ac aca acb accanto accelera accelerare accelerata accerta accertamento accertata accessibilita accettate accettati
accompagnato accompagnatore accompagnatori accordo account acfb adatto adb address adesivo adressaufkleber adresse aed
aereo af affidamento affidatario agentur agenzia aggiungono aggiuntivo aibling aiuta aiutano aiutare aiutate aiuti
aiuto aktenwechsel albania aliquote allagenzia allambasciata allanno allapprovazione allappuntamento allasilo allesame
allestero allindirizzo allinizio alloggio allontanamento allordinamento alluniversita altamente alto altra alunni
alunno ambasciata ammesse ammesso ammette ammissione amts anchio andarmene andato andere anerkennungspartnerschaft
anfahrt anfangsbuchstabe annullamento annullare annullato annunciare anonimo anschriftenaenderung anspruch antenati
antisemiti anzeige anzeigepflicht anziana aperti aperto apertura apparecchio appartamento appena applica appositi
apposta apprendista apprendistato approvare approvazione approvazioni appuntamenti aprire aprite arbeitgeber
arbeitsende arbeitserlaubnis arbeitstage arbeitsverbot arriva arrivare arrivata arrivato arrivi arriviamo arrivo art
artificiale ascensore ascolta aspetta aspettare aspettarsi aspettato aspetto assegnato assegno assenza assicurato
assistente assistenza associazione assoziationsrecht assumere assumo asylblg asylrecht attestati atti attiva attuali
auf aufbewahren aufenthalt aufenthaltsdokument aufenthaltserlaubnis aufenthaltsgestattung aufenthaltskarte
aufenthaltstitel aufenthg aufenthv aufschiebende augusta aupair ausb ausbildungsduldung ausgabe ausgeschlossen
auslaender auslaenderwesen auslander auslanderbehorde ausnahmen ausreise ausser aussergewoehnliche aussetzung ausweis
ausweisersatz auto autobus automaticamente autonoma autonomi autonomo avviare avviene avvio avvisare avvisarvi
avvocati avvocato azienda azubi ba bab baby bad bafoeg bafog balcani bambini bamf banca bancomat barriere base basso
bastano baviera bb bba bc bdd be bearb bedingungen befreiung bei bemessungsgrenze benutzerkonto berlino
berufserfahrung beschaeftigt beschaeftigungsduldung beschaftigungsduldung beschleunigtes beschwerde bestaetigung
betrag bf bfcdf bfdbf biglietto bimba biometrica biometriche bis bisogna blaue blocca bloccata bloccato blocco blue
bonifico borsa bosnia bot botschaft brasiliano bretagna breve brevi brief britannici britannico buchen bufdi
bundesagentur bundesamt bundesdruckerei bundesfreiwilligendienst bundesland burgergeld bussgeld busta buste butto ca
cad cadb cade cambia cambiamenti cambiata cambiati cambiato cambio camera campo canada cancellare cancellato candidato
cane cantami cantiere canzone capire capisco capo card carente carenza caricano caricare caro carriera casi cassa
cassetta causa cavo cb cc ccc ccd ccdf ccf cd cdff ceabdab cellulare centrale centri centro cerchiamo cerco cerimonia
certezza certificati cf cfa cfaf cfcaa chat chatbot check chiama chiami chiamo chiarire chiarisce chiederlo chiedo
chiedono chiesto chip chiuso cinquantanni circolazione cittadinanze civico classe clicco code codice cognato cognome
coinvolti collegio collettivo colonia colpa comincia cominciare comincio comma commercialista commercio competenti
compiere compilando compilano compilavo completa completo comprende compreso computer comunicano comunicare
comunicarlo comunicate comunichi comunico condanna condannato condanne condiviso condizioni confermare confermarlo
confermati confermato coniuge coniugi conoscenze consegnare consegne consenso consente conserva conservarne
considerato consiglia consigliano consolato consulenza conta contano contanti contatta contattare contatti contatto
continuano conto contributi contributivo contributo controllare controlli controllo convenzione conversazione
convertire converto copia corregge correggere costa costi costituzionale costo crede credito croce cugino cuoco cura
dab dac daccordo dallassistenza dallestero dallindia dallinghilterra dallinglese dallingresso dallitalia dallucraina
dallue danneggia danneggiano danno dare darmi darne data datamatrix date datenschutz dato datori daueraufenthalt
daueraufenthaltsbescheinigung db dba dc dcb dd de debde decide decidete decidono decisione deciso decorrere definitivo
delega dellaffidamento dellambasciata dellappuntamento dellasilo dellautorita dellimposta dellingresso dellospite
dellufficio denuncia der desame detenzione deu deutsch deutschland df dfc dfe dfea diamo dica diciassette diciotto
dico dicono die dieci dienste difettoso differenza difficolta digital digitale digitali dimentica dimenticato
dimissioni dimmi dimostrare dimpegno dipende dipendente dipendenti diploma direktversand direttamente diretti diritti
dirla dirvi disabilita discendenza disdica disdire disoccupato disoccupazione disporre disposizione dite ditta divers
diverse divieto divorziata divorzio dolmetscher domani donne dopodomani doppel doppelpass doppia dorigine dovete
dovrebbe dovrebbero dovuta drittstaat drogheria dublino dufficio dura durare durata ea eaba eae eaf ec eccesso
eccezionale eccezionali eccezione eccezioni economico edf edificio ee ef efb efdf efe effetti effetto ehe ehedeutsch
ehegatten ehepartner ehezeit eid eigener einbuergerung einburgerungstest einburgerungsurkunde eingangsbestaetigung
einkommensteuerbescheid einreise eintrag einverstaendnis einwanderung einwilligung elettricista eltern elterngeld
email ende englisch englische entra entrare entrato equivalente erfahrung erlaubnis erlaubnisfiktion erlaubt
erloeschen errore erscheinen erst erwerbstaetigkeit erwerbstatigkeit erzegovina esame esamina esaminare esaminato
esattamente esatto esclusa escluso esentato esente esenti esenzione esiste esisteva esito espellere esperienza
esprimere espulsione esserci esteri estero estingue estinto estivo eta europa europea europeo existenzmittel express
fachkraefteverfahren fachkraften fachkrafteverfahren facolta faed fall fallita falsi familiare familiari familie
familiennachzug familienname farlo farmacia farmi farsela farsi fascicolo fate fatta fax fba fc fcfe fd fdaa fe
fedelta federale feedback feier fermato fermo festa festivi festivo feststellung feuerwehr ff ffb ffc ffe figlia file
filiazione finanzamt finanziamento fingerabdruck finire finisce finisco finita finito firma firmano fissare fissarle
fisso fluchtlinge fluechtling folge fondi forma fortgeltung fortgeltungsfiktion fosa fotografico fototessera
fototessere fragen francia fratello frauen freelance frei freiwilligendienst freizugigkeit freizugigkeitsbescheinigung
fretta frontiera fsj fuehrerschein fuer fuhrerschein funktion funziona funzionario funzione furto garanzia garp gb geb
gebuehren geburt geburtsurkunde gegen gehalt gehaltsnachweise gemeinde gemeinden genere genitore genitoriale georgia
gewalt gewerbe giappone giornaliere giornate giovani giugno giusta giuste giusti giusto goethe gradini gran gratuita
gratuito grave grenze grigio guadagnare guadagno guarda guardi guerra guidare haelfte haerte haertefall haftung halbe
heimatreise hilfetelefon hinweis hoch hoechstdauer hours humanitaer identificazione identita ihk ii im
immatricolazione immatricolo immediato imparare impiegato impiego importante imposte impronte incaricato includerli
incollato incontro indagini indeterminato indicare indichi industria infermiera informa informazioni ingombranti
ingresso inizi inizia iniziale iniziare inizio inserire integra integrate integrati integrationskurs integrato
intelligenza interesse interi internamente internet interprete interpreti interrotta interrotto invia inviare invitare
invitato invito irregolare iscritto iscrivo islanda it italia italiana iva jahren je job jobsuche jugend jung karten
kartenversand kein keine kinder kindergeld klasse kolbermoor kopie korrektur kosovo kosten kreisfrei kursverpflichtet
kurz laccertamento laccesso ladesivo laffitto lagentur laktenzeichen laltra laltro lambasciata lamentela land
landkreis landrat landratsamt lang lanno lantrag lapprovazione lappuntamento larea lascensore lascia lasilo
lassistenza lattestato laudio laufkleber laureata laureato lauto lautobus lavora lavorate lavorato lavorazione
lavoretti lazienda leben ledificio legale legali legato leinburgerungstest leinkommensteuerbescheid leistungen lelenco
lerrore lesame lespulsione lettere lexpress lezione lezioni lha lho libera liberamente liberi libero licenziato lid
lidentita liechtenstein lihk limita limitato limitazione limite limpiegato limporto linea lingresso lingue link
lintegrationskurs linvio liquidazione livello lobbligo locale lofferta lohn lohnabrechnungen londra lra lucraina
lunedi lunga lunghi lunico luniversita macchina macedonia madre mail malata malato malattia mamma manca mancano manda
mandano mandare mandarmi mandarvi mandata mandato mandi mangelberuf mantenere mantenersi marocchina marocchino marocco
marzo matrimoni mattina medico meldebestaetigung meldebestatigung meldezeit meldung mensile mese messo mestiere
mestieri meta metta mette mettere metterla mettersi metto mettono mezze miglior migration migrazione mindestens
minijob minimo minorenne minorenni misure mit mitbringen mitteilung mitwirkung modifica modifico moduli molte monaco
montenegro motivi motivo multa multe multipla municipio nach nachlauf nachricht nachzug name nascite nata national
nationales nato naturalizzati naturalizzato navigatore nazionale nebenbestimmung nebenbestimmungen necessario
nellinformatica nellupload neonato netto neuer neuerpass neuerteilung neues neugeborenes neutrale nicht nipote noetig
nomi nominato nonni nonno nord normale normalmente norvegese norvegia notruf nr nuernberg numeri nurnberg obbligato
obbligatori obbligatorio obblighi obbligo occidentali occupa occuparsi occupate oddio oder offerto offra ohne ok
opening operaio opportunita orari oraria ordine orientierungskurs originale origini oscurati ospedale ospitante ospite
ostacolo ottengo ottiene padre padrone paesi pagamento pagano pagarmi pagato pago panificio parcheggi parcheggiare
parcheggio parenti parkplatz parla parlare parli parlino parlo parola parrucchiera partecipanti partecipare
partenariato partenza partiamo particolare particolari particolarmente partire partita partito partner parto partorito
passa passano passaporti passare passato passeggino passfoto passi passo passpflicht password patente patenti paura
pausa pecuniarie penale penali pene pensione pensionistici perde perdere perdo pericolo periodi permessa permesse
permette persa persoenlich persoenliche persoenliches persona personali pflegehelfer pflichtdokumente piaciuto piano
picchia platz polizei polizia polonia pomeriggio porta portafoglio portano portarlo portato porto positivi possano
possiamo possibilita posta postale poststelle poter poterlo potete potuto praktikum pranzo precedenti premo prende
prendere prenderla prendiamo prendo prendono prenota prenotare preparando preparare presenta presentano presentare
presentata presentato presenti preso presso prestazioni presto prevalenza previdenza previsto prezzo primi principio
privacy problema probleme problemi procedimento processo procura produzione professionale professione professioni
programma programmatore prolungare prolungo pronta pronti pronto propria proroga prorogabile prorogare prorogarlo
prorogata prorogato prossimo provarlo prove provvedimento provvisorio prozent pruefstelle pubblica pubbliche pubblico
puk punkte punti punto qr qual qualcun qualifica qualificata qualsiasi quarantottomila questanno questestate questioni
quick raccolta ragazza raggiunge raggiungo ragionevole rapida rapporto rappresentare rappresentato rate razzisti reag
reati reato rechtsbehelfsbelehrung rechtzeitig reclamo redditi regione registra registrarmi registrarsi registrata
registrato registri registro regola regolare regolarmente regolato regole reimpostare relativa rentenmonate requisiti
residenzpflicht respinta respinto responsabile responsabilita resta restano resti restituita restituite ricevere
ricevono ricevuta ricevuto ricezione richiedente richiedenti richiesta richtig ricongiungimento riconoscere
riconosciuta riconosciuti ricorsi ricorso ridate ridurre riduzione rientra rientrare rientro riesce riesco rifatta
rifiutato rifiuti rifiuto riguarda riguardava rilascia rilasciato rilascio rimandare rimasto rimborso rimpatrio
rinnova rinnovare rinnovate rinnovato rinunciare ripara ripreso riscaldamento rischio riservare rispondere rispondiamo
rispondo risposta risposte ristorante ritardo ritira ritirare ritirata ritirato ritiro ritorno ritrova ritrovata
ritrovato rivolga robot romania rotelle rotta rotto rubata rubato rueckkehr sa sachbearbeiter sachgebiet saldatore
salone saltato salvare salvato sanita sanitaria sapere sapersi saputo satz sbagliata sbagliati sbagliato sblocca scada
scadenza scaduta scale scambio scelgono scelta schnell schriftliche schule schutz schweiz sconto scorsa scritta
scrivere scrivervi scrivo scuole scusi seconda sede sedia sedici see segnalo segnato segue seguire seit selbst
selbstzahler semestre semplice sente sentito separati separato separazione sera serbia serbo servizio sessanta
settimane settore setzen severe sgb significa signora sim singolarmente singole singolo siria sistema sito smarrimento
so sociali soggiornare soggiorni sola soldo solenne soliti sorella sospende sospenderlo sospensivo sospesa sospese
sospeso sostentamento sostitutivo sozialamt sozialleistungen spagna sparita spazzatura speciali spedizione speranze
sperre sperrkennwort sperrkonto sperrnotruf spese sportello sposata sposati sposato sposo spostare sprache sprachen
sprachkurs sprachstunden staatsangehoerigkeitsrecht staatsangehorigkeitsausweis stabili stabilisce stabilite stadt
stagionale stagione stampata standesamt stanotte stanza status steht stelle stellen steuerberater stichtag stipendio
stoccarda stopp straf strafbefehl strafe straniera straniero strette student studente studenteschi studiare stufo
stupido subsidiaer successo suche sufficienza sullutile suocera suonano superato sussidi sussidiaria sussidio svizzera
svizzeri svizzero svolgere tage tagessaetze tagessatze tardi targa tariffa tasse tavolo tedesche tedeschi telefon
telefonata telefonica tempi temporanea tenere tenga tentativi termini terminreservierung territoriale territorio
tessere testo thailandia ticino tipo tirocinante tirocinio titolare titolari titoli tolgono tolleranza tollerate
tornare torno traduce tradurli tradurre traduttore traduttori traduzione tramite trans trasferimento trasferire
trasferirmi trasferirsi trasferisco trasferiti trasferito traslocato trasporto tratta trattamento trattato trennung
treno tribunale troppe trovano trovare trovo tuerkei turchi turchia turco turista turistico turno ucraina ucraini
ucraino ueber uebergang uebersetzung uebersicht uffici ufficiale ultime ultimi umanitari umzug unablehnung unadeguata
unaltra unamica unassicurazione unattivita unaufgeforderte unazienda und uneccezione uneta ungueltig unidentita
unindagine unione uniti universita universitari unofferta unora unschaedlich unter unterhaltsvorschuss unterschrift
urgente urgenti urkunde urkunden uscire usi utente vacanza vada vado valgono validi validita valutare valutazione
vanno ve vecchi vecchia vecchiaia vecchie vede vedo vedono veloce velocita venerdi venga vengo vengono veniamo venti
venuta venuto vereinbarung verkehrszentrum verlaengern verlaengerung verlangerung verlassen verlassenserlaubnis
verlust vero verpflichtungserklarung versuche vertrag viaggi viaggiare vicina vieta vietato vietnam vinto violenza
visakodex vissuto visti visum visumfrei vive vivere vivo vogliamo vogliono volare volete vollmacht vollzeit volo
volonta volontari volontariato volontario von vor vorabzustimmung voraus vorrebbe vorsicht wartezeit wasserburg
website wechsel wegen weitergeltung werkstudent westbalkan westbalkanregelung widerspruch wirkung wittelsbacherstr
wochenstunden wohngeld wohnraum wohnsitz wohnsitzauflage wohnungsgeberbestaetigung wohnungsgeberbestatigung xii zahl
zeit zeiten zeitraum zentrale zona zsef zur zusatzblatt zuspaet zustaendigkeit zustimmung zweckwechsel
"""
