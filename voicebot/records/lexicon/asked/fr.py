"""French words of questions, and of places."""

WORDS = """
a-t-il abandonner abidjan abkhaze abonnement abschiebehaft absent acceptez acceptez-vous aceh achetee acheter achgabat
acoli acores actualiser adangme addis-abeba adelaide adieu administration adressez adressez-vous adygueen aerienne
aeroport afar affiche afghanistan africain africains afrihili afrikaans afrique again agee agent aghem agresse ah ahead
ai-je aides-soignantes aidez aidez-moi aimable aime aimerais aimerait ainou ajoute akan akkadien akoose aktaou
aktioubinsk alabama aland albanais alemande aleoute alger algerien algonquin alle allemands allocations alma altai
alternative always am amazighe ambulance americain americaine americaines amerique ameriques amharique amie and andorre
ane ange angika angola anguilla anii annule ans-la ansprechpartner answer answering antarctique anticipee
antigua-et-barbuda anu any anything aout ap appeler appelez appelle appellera appels apporte apprendre approche
approfond appuyez apres-midi ar arabes arabie aragonais araguaina arameen araona arapaho arawak arbeiter are argentine
arme armenie armenien aroumain arreter arriere arriere-grand-pere arriver article aruba as asie ask asmara assamais
assistant asturien asuncion at athenes atikamekw atikokan atsam attaque attends atyraou au-dela audio aufen
aufenthaltsdokument-gb aufenthaltsrecht augsbourg aurai-je aus auslanderamt australasie australe australes australie
australien auswaisse auto auto-entrepreneur auto-entreprise autodidacte automate automatique autorisees autorises autour
autriche autrichien avale avance avar avestique avez-vous avril awadhi aymara az azerbaidjan azerbaidjanais bacher
bachkir back badaga bafia bafut bagage bagarre bagdad bague bahamas bahia bahrein bakhtiari bakou balinais balkan balkar
baloutchi bamako bambara bamoun banderas bangladesh banjar barbade bas-allemand bas-prussien bas-saxon bas-silesien
bas-sorabe basque bassa batak battait battre bavarois bavaroise beau-fils beau-frere beaux beaux-parents becha bechai
bechaini bedja befelle befrait belem belgique belize belle belle-mere belle-sœur bemba ben bena bengali benin bequilles
bermudes beschaftigung beschleu betawi betise between beulah beyrouth bg bhodjpouri bhoutan bichelamar bichkek
bielorusse bielorussie bikol bilan bildoung bildoungs bini birman birmanie bishnupriya bizarre blaibe blanche blau
blauheux bled blesse blessee blin bliss bloquant bn bodo bokmal bolivie bonjour bonsoir bordeaux bordel bosniaque
bosnie-herzegovine bossent bosser both botswana botte bouger boulangerie boulots boulou boung bouriate bout bouton
bouvet brahoui braj brenner bresil bresilien bresilienne bretagne breton brexite brule brunei bruxelles bs bts bucarest
buergergeld bugi bulgare bulgarie bulletins bundesamt burge burger burkina burundi busingen busy by bye cachemiri cachet
cachets caddo cadeau cadien caimans caingangue caire caisse caite calcul calculer calcutta calendrier callback callers
cambodge cambrioleur camerounais camionnette camp canape canaries cancun candidat canton cantonais cap cap-vert capiznon
capverdien caraibes cardiaque carelien caribe caribeens carnet caroline carreleur carrement carry casablanca casse
catalan caucasien causer cave cayuga cebuano centaines center centrafricaine centrale cents cetait ceuta chaid chaine
chair chamorro champ chancen chancen-aufenthalt chancen-aufenthaltsrecht chances changeons changez changma chauffeur che
chenguen chercheur cherokee chewa cheyenne chi chibcha chiemsee chiffres chiini chilcotin chili chine chinois chinoise
chinook chipewyan chleuh choctaw chomeuse choutz chtattoung chuuk chypre ci ciao ciluba cingalais cinquante-cinq
cinquante-deux cinquante-huit cinquante-neuf cinquante-quatre cinquante-sept cinquante-six cinquante-trois cisena cite
citoyennete city ciudad claque clarify clarifying classer classique clebeur cles cliche clinique clipperton closed cocos
cogne coiffeuse colbert collaborateur collee collegue colombie colville-okanagan command commands commencent comores
comorien compagnie comparer complement completement complique comprend comprends comptable compte-t-il con concert
condamnation conducteur conduise conduite congo congo-brazzaville congo-kinshasa conjointe conjugale conjugales connais
connaissance connaissez connard connectez connecting conseillere consequences contact content contenu conteste continu
continuation continue continuer continuez continuons contribution controle controler conversation conversion convocation
copain copenhague copine copte cordoba coree coreen cornique correct corrigez corse coso cotonou coup cour couramment
court cousine couteau couter crafte cree creek cremerie creneau creneaux creole crie crimee crise croate crois croit
croix croyais cs cuba cuiaba cuisine cuisinier cunha curacao da dadaptation dage daide-soignant dakar dakota dalbanie
damas damerique danemark danois dapprenti dapprentie darchives dargwa dari data datenne dates dattendre dattente
daueraufenthalt-eu davantage davoir day dazaga deaf deau debarque debloquer decembre dechiree declined decommander
defaut defendre definition definitivement deglise delaware delle demandez-le demarche dembauche demi-journees democratie
dentreprise dentrer deplacement dequivalence descendu desole desolee despagne dessai detail details detroit detroits
detude detudiant deuropeenne developp devienne devons devons-nous dhabitude dheure dhistoire dialecte dialogue diese
digitale digits diminuee dinari dinfirmiere dinformation dinka dinscription dintegra diola-fogny dioula disait discute
discuter disent disiez disparu distanbul dites dites-le dites-moi divoire dix-huit dix-neuf dix-sept djibouti dm docs
dodessa dogri dogrib dois-je doit-elle doit-il dol dominicaine dominique donnent donnez-moi dors dort dorthographe
douala doucement douchanbe doul dubai dumont-durville dung durent dusun dzongkha e-mail ear echoue eclaircir economies
ecossais ecossaise efate efface effectivement efik egypte egyptien eh ein einstelen eirunepe ekadjouk ekaterinbourg el
elamite electrotechnique elle-meme eloignees else elterngeld embu emergencies emergency emilien emirats emmene emmenent
emmener emmenes empeche empeche-t-elle enceinte enchainer end enderbury ending enferme enlever enormement enre
enregistrer entend entendre entends enter entrepot entrepreneur entreprises enveloppe envie envoie envole envoyez
envoyez-le envoyez-vous equateur equatoriale equipe er erevan erwerbe erwerbstatigkeit erythree erzya esclave espagne
esperanto est-ce est-elle est-il estonie estonien estremegne eswatini etages etats-unis etes-vous ethiopie etiquette
etoile etrange etrangle etudiante evanoui evidemment ewondo ex exces excusez excusez-moi exige exigences exigez expired
explication expliquez expulse expulsee expulsent expulser extrait fac facile facture facultative failed faillite
faites-vous fallait fallback famagouste fame familiale fang fanti farsi faso faudrait faut-il fer fera fera-t-il fermez
feroe feroien fete feu fi fiancee fic fiction fidji fidjien filiere filipino finalement finis finissent finlande finnois
fire first fixer flamand flammes flich flichtoung flute fol fonctionnaire for formalites format former formidable fort
fou fournir fournit foutu foutue fr fraises fraite franca francaise francaises francfort franconien francoprovencal
frangin frappee french frichtet frioulan frison from fui fuite fumee fure futur gabon gaelique gagaouze galapagos
galicien gallegos gallois gambie ganda garcon gardez-le gardien gare garer gars gayo gaz gbaya ge geld general genevoise
genial genie gentil georgie georgien gerant gestattet ghana ghomala gibraltar gilaki gilbertin gistre give glace glisse
go gondi goodbye gorontalo gosses gotique goudjarati goung grand-mere grand-pere grande grande-bretagne grands
grands-parents gratuitement gre grebo grec greeting grenade grenadines groenland groenlandais gros grundsicherung
guadeloupe guam guarani guatemala gue guegue gueld guelde guernesey gueroung gueze guichet guichetier guinee
guinee-bissau gurenne gusii guyana guyane gwichin ha haida haiti haitien hakka halkomelem halte hanche handicapes
handover hanovre haoussa haryanvi has haussez haut-allemand haut-chimborazo haut-sorabe havane hawaien he
heard-et-macdonald hebreu hebron help helvetes herero herzegovine hi hiligaynon hindi hinglish hiri hittite hmm hmong
ho-chi-minh-ville hollandais honduras hong hongrie hongrois honolulu hopital horikaits hotel hotline hr hu humain
humaines hupa hy ia iakoute iakoutsk iban ibibio ig igbo iles illegal illimitee illisible ilocano image immediat
immediatement immeuble impeccable inaudible incendie inconnue inconscient incorrect inde indeterminee indien indonesie
indonesien infarctus infiniment info information informer ingenieurs ingouche ingrien injuste innu-aimun inscription
inscrite inscrivez-vous installer instant instructions integration intensif interieur interlingua interlingue
interlocuteur internationale interruption inuktitut inupiaq invalid inverses invitee ira irak iran irkoutsk irlandais
irlande is isangu islandais its ittoqqortoormiit ivoirien ja jaccompagne jaimerais jamaicain jamaique jamais janvier
japonais jargon jaune javanais jersey jerusalem jessaie jetee jeter jeudi jeunesse joignable jordanie jour-la journee
journees jours-amende jouvre joyeux juarez judeo-arabe judeo-persan judiciaire juge juillet jumeaux jure jusquou justice
jute ka kabarde kaboul kabyle kachin kachoube kako kalendjin kalmouk kamba kamtchatka kanembou kangri kannada kanouri
karakalpak karatchai katmandou kawi kazakh kazakhstan kenoung kentucky kenya kenyang kere key kharkiv khasi khmer
khotanais khowar kiga kikongo kikuyu kilometres kiluba kimboundou kinaray-a kinshasa kinyarwanda kirghize kirghizstan
kiribati kirmanjki kk klage klingon known ko kodha kolsch komi komi-permiak kong konkani koro kosraeen kostanai kotava
koumyk kouroukh koweit koyra koyraboro kpelle kraft krasnoiarsk krio ku kuanyama kurde kurmanji kutenai kuvi kwakwala
kzyl la-bas la-dedans la-dessus laayoune laccepte laccueil ladino lagen lague lahnda lai laissent laissez laissez-vous
laiterie lakota lamba lan lande lanerre langage lange langi langleterre language languages lanka laok laos lappel
lascension lassen lassoung latgalien latin latine latlas laufen laufenthaltsdokument laufenthaltsdokument-gb lausbildung
laze lechange lecoute leducateur legalise lein leinbur lendroit lenleve lent lentement lenterrement lenveloppe lenvoie
lepouse lequipe lescalier lesotho lessive lest letton lettonie leurope leve lezghien lhiver liban liberia libye ligure
lillooet limbourgeois limprimerie lindicatif ling lingala linge lingua linguistique linscrit linterro liquide lisbonne
litteraire lituanie lituanien livonien livraison livret ln lobtenir locean loceanie loge logeur lojban lombard lome
longer lonline lonline-ausweis lookup loral lordinateur lori louder louest louisianais lourds low lower lozi lt lu
luba-kasai luba-katanga lui-meme luiseno lule lun lunbe lunda lundi lunion lushai lushootseed lusine luxembourg
luxembourgeois luyia lv lyon maasai maba macao macassar macceptent macedonien maceio macht macua madagascar madere
madresser madurais mafa magahi magasin mahe mains maithili makassar makonde makua malais malaisie malawi malayalam
maldives maldivien malecite-passamaquoddy malgache mali malouines maltais malte maltraite maman manaos manchester mandar
mandarin mandchou mandingue manille manipuri mannois mannoncer manonce manquent maori mappelle mapuche marais marathi
marchent mardi mariannes marier marquises marre marshall marshallais martinique marwari mascate masque masques master
matchame mattend maurice mauricien mauritanie mauvaise mauve mavoir maximum mayen mayotte mazanderani mazatlan md
mecanicien mecatronicien medecin medical medicale medumba mel melanesie meldebestatigung meldoung mele melilla membre
menace menage mende ment mentawai menu menvoie mercis mercredi merde merida meru message meta metcher metro mettez
mettez-vous meurt mexico mexique mexplique mi micmac micronesie micronesienne midi militaire minangkabau mineures
mingrelien minnan minquiete minscrire minstaller minuit minute mirandais misheard mitarbeiter mitchif mk ml mn moblige
modele moderne mogadiscio mohawk moi-meme mois-ci mokcha moldave moldavie mollo moment monaco monde mongo mongol
mongolie mont monter montez monticello montre montrer montserrat moose more mort moscou most motu moundang mourante
mourir moyen mozambique mulaire mulaires multilingue musique my myanmar myene najdi nama names namibie nan napolitain
napporte nationale nations nauru nauruan navajo ndebele ndiaye ndjamena ndonga nee neerlandais negative neither nentends
nepal nepalais nes netait newari next ngambay ngiemboon ngomba ngoumba nhabitez nheengatou nicaragua nicosie nid niece
niederlassung nienne niger nigeria nigerian nigoung niha nikte nimporte niue niueen nko nl no nobody noel nogai
nord-ouest normale noronha norrois not note noter nothing notice noumea nouveau-ne nouvelle-caledonie nouvelle-zelande
nouvo nova novial novossibirsk nuer number numeros nurnberg nuuk nyamwezi nyankole nyasa nynorsk nyoro nzema obolo
obtiens obtient occidental occidentale occitan occupee oceanie odeur odia offer offered officiel oh oji-cri ojibwa
ojibwe okay oman oncle one ont-ils operateur operatrice opere option orda order organise oriental orientale originaux
oromo os osage ossete other ottoman ouais oudmourte ouganda ougaritique oui ouighour oulan-bator oulianovsk oum oung
ouralsk ourdou ouvrez ouvrier ouvriers ouzbek ouzbekistan pa pachto pachtou pachtoun pahlavi paie-t-elle paie-t-il
pakistan palaos palatin palau palestiniens pali pampangan panama pangasinan panne papa papiamento papiere
papouasie-nouvelle-guinee paques paraguay parait pardon parfait parfaitement parfum paris parlons parte partie partiel
partout passe-t-il passez passez-moi passons patient patientez pause payant paye payes payez-vous pays-bas pays-la
paysan peenne pendjabi pendre pennsilfaanisch perime permi perou persan person petite peul peut-elle peut-etre peut-il
peut-on phenicien philippines photocopies photographe phrase physique picard pidgin pieces pied piemontais pijin pine
pirate piscine pisin pistolet pitcairn pl placeholders plaines plaise plaisir plan plante plastique plats please plie
pliee plombier poche poches pochette pohnpei poids poins policiers politique polonais polynesie pompiers pona pont
pontique port port-despagne portes porto portugais portugaise portugal pose pose-t-il posez posez-moi possibilites
postal pourriez poursui poursuit pouvez-vous pran pratique precisez precision prefere prefererais prendrait prenom
presence presque presse pretes prie prien princes printemps prises privacy privee pro proces proces-verbal programmeur
prolonge-t-il prolongee promesse prompt propos proposition proprement protege provencal prussien ps pseudo-accents
pseudo-bidi pt puis-je puisse putain py qatar qu quarante-cinq quarante-deux quarante-huit quarante-neuf quarante-quatre
quarante-sept quarante-six quarante-trois quarter quatre-vingt-cinq quatre-vingt-deux quatre-vingt-dix
quatre-vingt-dix-huit quatre-vingt-dix-neuf quatre-vingt-dix-sept quatre-vingt-douze quatre-vingt-huit quatre-vingt-neuf
quatre-vingt-onze quatre-vingt-quatorze quatre-vingt-quatre quatre-vingt-quinze quatre-vingt-seize quatre-vingt-sept
quatre-vingt-six quatre-vingt-treize quatre-vingt-trois quatre-vingt-un quatre-vingts quavant quavec quechua quelqu
quest quest-ce questionnaire queue queux quiche quichua quick-check quine quittez quota raccourci raccroch raccroche
raccrochez raconte racontez racontez-moi raise raison rajasthani ralenti rallonger rangoun rapanui rappel rappele
rappelez rappelions rarotongien raten rating rats rattraper raubling rayer read recht reclame recolte recommenc
recommence recompte reconnaissant recordings recupere recuperer redemander redi redites reelle refait refaites refused
refusez refusiez regarder regele regime regions regler regroupe rejetee releve remerci remercie remet remise remplace
remplacee remplis remplit rendez-vous rends rendu renouvele renouvelle renseignement renseignez-vous renvoie renvoye
reopens repaie reparer repasser repeat repet repeter repetez rephrase replaces repondent repondeur repondre reponds
reprenez republique rescue reserve respire respirer ressources reste-t-il restee resto retourner retraites reveille
reviens revoir rica rico rifain riyad ro rohingya romagnol romanche romand romani rombo rosen rotuman rouge rouler
roumain roundi roung roviana royaume-uni ru ruck rues rung rungs russe russie ruthene rw rwanda sacre saffiche sahara
saho saigne saint-barthelemy saint-christophe saint-christophe-et-nieves saint-domingue saint-jean saint-marin
saint-martin saint-pierre-et-miquelon saint-thomas saint-vincent saint-vincent-et-les sainte-helene sainte-lucie saisi
saison sakhaline salem salete salish salomon salut samarcande samaritain samburu same samedi samia samoa samoan
samogitien samu sandawe sandwich sang sango sanskrit santali santarem saoudite sarde sasak sassarais saterlandais
satisfait saurashtra sauter sauve sauver say says scanner script second seconde secondes seconds secours secretariat
secrets securite see sel selayar selbe selkoupe seneca senegalais senni sens senvoye seoul septante septante-six
septentrional septentrionale sequestre serbe serbo-croate sercle serere seri serlaubnis serveur servez seychelles
seychellois shambala shan shona short showa sichuan sicilien sidamo sidiaire sierra signale signalez-le-nous signature
signes siksika silence silesien simplifie sindhi singapour sinstaller sk skolt sl slavon slovaque slovaquie slovene
slovenie slower so soccupait soga sogdien soi-meme soignant soignantes soigner soiree soixante-cinq soixante-deux
soixante-dix soixante-dix-huit soixante-dix-neuf soixante-dix-sept soixante-douze soixante-huit soixante-neuf
soixante-quatorze soixante-quatre soixante-quinze soixante-seize soixante-sept soixante-six soixante-treize
soixante-trois somali somalie somme soninke sonne sont-ils sorani sorry sotho sou soudan souhaite souhaiterais souhaitez
soukouma soundanais souris soussou soutenir speciaux sq sr sranan staats stand standard stands statet stattoung stendik
stephanskirchen still stored story stp studioum stuttgart stylo sub subsaharienne sud-est sud-et-les suede suedois suice
suicide suicider suis-je suivi sujets sumerien super supplementaires supporte sure surement suriname sv svalbard svp sw
swahili swati switched symboles synthesised syriaque ta table tachkent tadjik tadjikistan tagalog tagish tahitien
tahltan taita taiwan tal talte talts talysh tamacheq tamoul tampon tamponne tante tanzanie taper tapez taroko tasawaq
tatar tati taxi tbilissi tchad tchadien tchaghatai tchat tcheque tchequie tchetchene tchita tchouvache te teheran telc
telephoner telephonique telougou temp ten tends ter tereno terminee terminer terre terre-neuve terres territoires teso
teste tests tet tete tetique tetoum text th thai thailande thanks that the theorie there this thule ti tibetain tient
tigre tigrigna tigrinya timbres time timne timor tion tirana tl tlingit to toba togo tokelau toki tokyo toleree tombe
tomber tome tome-et-principe tonga tongien tongo tornedalien total touchent touches toujour toulou tour tourne touroyo
touvain tr traditionnel traductions traduis traduite trague traine traite traitez tranquillement transf transfer
transferez transport tremble trente-cinq trente-deux trente-huit trente-neuf trente-quatre trente-sept trente-six
trente-trois trinite-et-tobago tripoli tristan trompe trouble truc tsakhour tsakonien tsimshian tsonga tswana tucuman
tue tuer tumbuka tunis tunisien tunisienne turkmene turkmenistan turques-et-caiques tutchone tuv tuvalu two txt tyap uk
ukrai umbundu understanding understood unies unis unknown unnamed unreachable unspoken up ur uruguay urumqi ushuaia
usine utiliser uz vanuatu varsovie vatican veines venda vendeuse vendez vendre venezuela venitien venus vepse verbal
verifiez verifiez-la version vert verte veuf veulent vi vides vien vierge vierges viet vietnam vietnamien vieux vin
vingt-cinq vingt-deux vingt-huit vingt-neuf vingt-quatre vingt-sept vingt-six vingt-trois vingts viole violee violences
violent vire vitale vitesse vivait vivons vo voice voile vois voisin voisine voisins voix volapuk voler volle volontiers
volume vone voro vote voter voudraient voudrait voulais voulez-vous vouloir vous-meme vous-memes voyagent vraie vunjo
wait waiting walamo wallis-et-futuna wallon walser waray warlpiri washo wav wayuu webseite week week-end weekend wek
what where wie withheld wittels wo wohngeld wolof wone word words written xhosa xiang ya yangben yaounde yapois yemba
yemen yes yiddish yo yoruba youpik zambie zapoteque zappe zarma zazaki zelandais zenaga zero zh zhuang zimbabwe zits
zoroastrien zoulou zoustimoung zuni
"""
