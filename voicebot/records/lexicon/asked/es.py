"""Spanish words of questions, and of places."""

WORDS = """
aaiun abierta abiyan abjasio ablar able abre abrio absoluto abuela acabamos acabar acadio acava accidente aceptar
aceptaron acerca achenes aclarar acoli acra acte activa acto actual actualizan acuna adangme adelaida aden adentro
adigue adios adis adjunto admitio aeropuerto afar afganistan africa afrihili afrikaans afuera again agente aghem
agilizar ago agosto agradec agradecid agradezco agredido agua aguard ah ahead ahorco ahorita ahorros ai aimara ain ainu
aja akan akoose aktau akte aktobe aland alarga albanes albanil albergue alce alejadas alejados aleutiano algonquino
almohadilla alo alta altai always am amable amanecio amarico amarillo amarrada ambas ambulancia amenaza amenazo america
americana amman amor ampli amsterdam an anadyr ancianos and anda andar ando andorra anerquenung angeles angika angola
angue anguila anii anillo anonimo anotada anotar answer answering antartida anteseden anticipacion antigua antiguo
antrac anun anuncio any anything aparece apartamento apellidos apelo apeyido aportes apostilla apostillada apoya app
aprenderse aprendido aprobada apunt apuntar apurar ar arabe arabes arabia aragones araguaina arahuaco arameo arapaho
arde ardiendo are argel argelia argentina arma armando armenia armenio arrancar arreglo arrendador arrepenti arrienda
arriendo arrumano aruba as asames ascension ase aser ases asia asiatico asistente asjabad ask asmara asterisco astracan
asturiano asul asuncion at atacando atajo atenas atender atendia atienden atikamekw atikokan atlas atsam audio aufen
aufenthaltsdokument-gb aufenthaltsrecht aus ausentarme auslaenderbehoerde australasia australes australia australiano
austria austriaco ausvais automatico autoriza auxilio avadhi avar avestico avisa avisarles ayud ayudado ayudando
ayudarme ayude ayudeme ayudo az azerbaiyan azerbaiyano back bafia bafut bagdad bahamas bahia baja bajar bajito bajos
baku balines baluchi bambara bamun banderas banglades bar barbados barbuda barein barnaul bartolome basaa baskir bator
bavaro baza becados befel befrait befristet beja belen belgica belgrado belice bemba bena bencio bengali benin bermudas
bes beschainigun beschloinig between beulah bg bhoyapuri bibir bicol bieja biejo bielorrusia bielorruso bildungs
billetera bini birmania birmano bisabuelo bisau bislama blaibe blanca blin bliss blu bn bo bodo bogota bokmal bolar boli
boligrafo bolivia bolmaj bolsillo bolun bolver bomberos bon borra bosnio botando botar both boto boton botsuana bouvet
braj branco brasil brecsit breton britanicas brunei bruselas bs bucarest buergergeld bugines bulgaria bulgaro bulu
burguer burguerun buriato burkina burundi bus buscan buscarlo busqueda busy butan by cabileno cabo caboverdiano cabron
cachemir caddo cadera caducada caduco caicos caigo caiman cairo caja cajero cajun calcuta caledonia calendario cali
califica calificacion calificado calificados califico callback callers calma calmado cambiemos camboya camerun caminar
camino camioneta campo canadiense canares canarias canbiar canbie canbio cancela cancun canse cantones capte car caracas
carajo carelio cargarlo caribe carne carolina carro carry carte carton casar casarnos castellano casubio catalan catar
catorce cayena cayuga cebuano centavo center centralita centroafricana centroamerica cero cerraron cerro certifico ceuta
chadiano chagatai chainigun chakma chamba chamorro chance chancen chancen-aufenthaltsrecht chansen chao chatear chau
chec checheno checo chenguen chequia cheroqui cheyene chibcha chibung chiga chiini chilcotin chile china chino chinuk
chipewyan chipre chisinau chita choctaw chuuk chuvasio cien cientos cierra cierran cifras cingales city ciuda ciudadana
clarify clarifying clasico clinica clipperton closed cobraron cobren cocina cocos codigos coger cojo cojones colega
colegio colgar colombiana colombiano comieron command commands comoras comorense companer companero compania comprend
compro comprueben comunicarme comuniqueme comunitaria conakri condenan conductor conecteme congo connecting cono
conocido conocimiento consegui consiguio constatar construccion contact contadora contarle contaron contenido contestado
contestador contestan contestaron contesten continu continuar continue continuemos contrata contratan contrataria
control convalidado copenhague copias copto cordoba corea coreano cornico corra corre corresponde corresponden corso
cosa cote creek creen crei crimea criollo cristobal croacia croata cs cuadrado cuarto cuartos cuba cubana cuchillo
cuelga cuelgo cuelgue cuenteme cuestionario cuiaba cuide cuido cumplo cupo curazao curiosidad daca dakota dale damasco
dame dana danes danger dano dargva dari darme data dato daueraufenthalt-eu day dazaga deaf debo decia decidi declined
definitivamente dejar dejarla deje dejelo delaware deme democratica demora demoro demuestro den dencia denunciar
dependen deportan deportando deportarlo desaparecio desconocida desea desempleada desicion desmay despaci despacito
despido despierta detall detalles devolvamos devolver devolverme devolverse devuelvo diablos dialogue diaria diecinueve
diferensia diga digame digamelo digits dinamarca dinka direcion direcsion directamente discapacitados disculpa disculpe
dise disponible diula divehi divoire divorsiando do doblada doce docs documents dogri dogrib dolmecher domestica
dominica dominicana dominicano dopel dovle duala dubai duda dueno duermo dul duldun dumont-durville dung dusambe
dzongkha e-mail ear echan eclesiastico ecuatorial efectivamente efetivo efik egipcio egipto eh ehm eirunepe ekajuk
ekaterimburgo elamita else embia embu emergencia emergencies emergency emiratos empadrono empanadas empezaran empleada
encargad encargada encerrad encierra enderbury ending endorf enero enfermeria enpleador enpleo enpresa entend entendi
entendido enter entere entienda entramos entrando entrega entregan entregaron entrego entregue entrevista envajada
enviudo enyesado equivalencia er erevan eritrea erklerung ervers erzya es-salam escaneado escanear escoces escribe
escriben escribieron escribirles escrita escucha escuchado escuche escucho eslavo eslovaco eslovaquia eslovenia esloveno
espanoles especialista especialistas esper esperan esperanto esperese espero espres esquiar estacion estacionamiento
estadounidense estambul estampillas estandar estocolmo estoi estonia estonio estrangul estranjeros estrechos estres
estudiantil estudie estupendo esuatini et etiopia etiqueta europeos euskera evaluan ewondo ex excelente exige expired
explica explicar expliqueme extender extractos extras fabrica fac facil fag failed fallada fallback falto fang fanti
farsi faso febrero fechas feliz fenicio feo fer feriado feroe feroes fi ficsion fiebre fiesta fijarme fila filipinas
filipino finca fines finlandia fire firmada firmado firmar firmarle firme firmo first fiurer fiyi fiyiano flamenco
flijtungs flojo fondo for formu forzado fr frances francesa franceses francfort francia frase fresa frison friulano from
fuego fuerte fuga fula funcionari futuna futuro gabon gaelico gagauzo galapagos gales galicia gallego gallegos gambia
ganas ganda garante garantia garantice gas gayo gbaya ge geez gel gemelos genial gentil georgiano gestattet gestor ghana
ghomala gibraltar gilbertes gilipollas ginebra give go golpea golpeo gondi goodbye gorontalo gotico grabando graci
gracias gradas granada granadinas gravando grebo grecia greeting griego gritaba groenlandes groenlandia guam guarani
guardamos guardan guardia guardo guatemala guayana guelt guernesey guestatun guinea guinea-bisau gusii gustaria guyana
guyarati habana habl hablamos hablando hablaron hablemos haga haida haiti haitiano hakka halkomelem handover hannover
haryanvi hausa hawaiano heard hebreo hebron help herero herida herido hi hielo hiligaynon hindi hinglish hipoteca hiri
historia hitita hmong hogar hojita holandes homologa homologado honduras hong honolulu hospitalizada hostia hotel
hotline hr hu huele huequito hueso huimos humano humo hungaro hungria hupa hy iban ibibio iblin idea ig igbo ijos
ilocano imeil impide impresa impriman imprimen inari incendiando incendio inconsciente incorrecto indefinida
independiente india indianapolis indonesia indonesio infarto infinitas info informaci informar informarles ingeniera
ingenieria inglesa ingleses ingush inmediatamente inmobiliaria innu-aimun inscribimos inscribir inscribirse instante
instituto instrucciones intensivo intera interesa interlingua interlingue inuit inuktitut inupiaq invalid investigando
invitada irak iran irlanda irlandes is isla islandes islandeses islas italiano its ittoqqortoormiit ja jals jalt jalts
jamaica japones jarkov jartum javanes jemer jerga jersey jerusalen job joder johannesburgo jola-fonyi jordania jot joven
juarez judeo-arabe judeo-persa jueves juez julio jurar jusgado justicia justo ka kabardiano kachin kaingang kako
kalenjin kaliningrado kalmyk kamba kanembu kangri kanuri karachay-balkar karakalpako katmandu kawi kazajistan kazajo
kenia kentucky ker key khandiga khasi kiero kiev kikuyu kimbundu kinyarwanda kirguis kirguistan kiribati kirov kirundi
kk klingon known ko kolsch komi kong kongo konkani koro kosraeano kostanai kotanes koyra koyraboro kpelle kraft krefte
ku kuanyama kueja kumyk kurdo kurukh kutchin kutenai kuvi kuwait kwakwala kwasio kyzylorda ladino ladrones lague lahnda
lajen lakota lamba langi language languages lanka lanras laos lapiz lario lasens lasuns latin latinoamerica
latinoamericano lavar lecheria lee lei lengua lenguaje lent lenta lentamente lentito lento leona lesoto leton letonia
letrero levantan levante lezgiano libano liberia libia libreta libretita licensia ligada ligur lillooet lima limburgues
limpiar limpieza lingala linguistico lio lisboa lituania lituano liubliana llamando llamarnos llanuras llegan llegarles
llegaron llena llenamos llenando llevan llevaron ln lojban lombardo lome lookup lori louder low lower lozi lt
luba-katanga luba-lulua luiseno luisiana lule lunda lushootseed luxemburgo luxemburgues luyia lv maba macao macasar
macedonio maceio machame madagascar madrid madrugada madures maestria mafa magadan magahi mahe maithili makasar
makhuwa-meetto makonde makua malasia malaui malayalam malayo maldita maldito maldivas maletas malgache mali
maliseet-passamaquoddy malta maltes maltrata malvinas manaos manchu mandara mandarin mandingo mando manejando maneje
manejo manes manipuri mantengase mantengo maori mapuche maquina marati mari marianas marque marroqui marshales marshall
martes martinica marwari masai mascate mata matar matarme materias mato matri mauriciano mauricio mauritania mayen mayo
mayotte mazandarani mazatlan mcdonald md mecanica mecanico medellin medumba melanesia melilla memoria mende menu mercado
merida meridional meru meta meti mhm michif micmac micronesia miembro mierda minangkabau mine minut minuto minutos miran
mirandes miro misheard mitarbeiter mizo mk ml mmm mn modelo moderno mogadiscio mohawk moksha moldavia moldavo molestar
moment momentito monaco mongo mongol mongolia monio montar monterrey monticello montserrat moose more morir morirme
moscu mossi most mostrar mostro motu mozambique muchachitos muchacho muere muert muerte mularios multan mundang mundo
muriendo musica my myanmar myene naci nacionalizacion nacionalizan nacionalizarme nacionalizarnos nacionalizarse
naciones najdi nama names namibia napolitano nasio nauru nauruano navajo navidad ndebele ndonga necesario neengatu
neerlandes negosio neither nepal nepali nesesita nesesito netos nevari newari next ngambay ngiemboon ngomba nias
nicaragua nider niederlassung niegan nieves niger nigeria niue niueano nko nl nobody noches nogai nono nordico
noroccidental noronha nororiental norteamerica noruego noruegos not nothing notice noventa novia novio nuakchot nuebo
nuer nuevamente nueve nuevecita nuevita number numea numeritos nuremberg nuuk nyamwezi nyanja nyankole nyasa nynorsk
nyoro nzima obliga obolo obreros obvio occidental occitano oceania oceano ochenta ochocientos ocupada odesa oeste offer
offered oficiales ofrece ofrecen oh oiga oigo oir oji-cree ojibwa ojos okanagan okay oman once one onlain online-ausweis
opciones oper operador operadora ora oral oras ordenador order oriental originales orijinales orijkaits oriya oromo
osage osetico other otomano pa pacion pahlavi pakistan palaos palauano palestinos pali paliza pampanga panadero panama
pangasinan pantanos papas papelito papiamento papua paquete paran parar pare parir paris parquear parquin partes parto
pas pasaje pasame pasamos pasan pasantia pasarse pascua pase paseo pashto pastun patron pausado pedimos pegado pego
pelea peleo pena pendejo perdid perdio perdonan perdone perfecto perfume permio permitame persa persigue person peruana
phrase pidgin pidieron pie pienso pille pincho pirata piscina pisin pistola pitcairn pizzeria pl placeholders planta
plastico plastiquito plata platos please plomero podian podido pohnpei pohnpeiano polaco police policias polinesia
politica pona pongame poquitin poquito porfa porfavor porte portero portonovo portugal portugues practica practicum
praga precios preciso preferir preferiria prefiero prefijo preguntando pregunteme pregunto prendio preocupa presento
prien primavera princes principe prioridad privacy profesionales profundi programo promesa prompt propinita prosiga
protection provenzal prusiano ps pseudoacentos pseudobidi pt pueblo pueblos puedes puerto pulse punetazo puntitos
punyabi pura puse puta py quarter quechua quedaron quejarme quema quemando quemo querer queria querria question
questions quic quiche quick-check quiera quince quise quisiera quitar quitarme rajasthani raje rama rampa rangun rapanui
rapidamente rarotongano rathaus rating rato ratones raubling raya read reagru reagrupar real rebiso recibieron recibos
recidencia recogerla recogi recojan reconocio reconosido reconozcan recordings refiere refugiada refuse refused registre
reikiavik reino rejt renglones reno renobe renovarla renueven renuncie renuncio reopens repeat repet repetir rephrase
repit repita repitalo replaces reporto representante republica resbalo rescue residensia residente resolver respira
respirar respondio retrato reunirse revisar revisaron reviso revuelto riad rica rico ro rohinya roja rojo roma romanche
romani rombo rossmann rovaron ru ruanda ruc rumania rumano rusia ruso rw sabado saberlo sacar sacarlo sacaron
sachbearbeiterin sahara saho saipan sajalin sajon sakha salem salen salgo sali salido salio salish salomon salomonense
salva samarcanda samaritano samburu same samia samoa samoano sandawe sandwich sango sangra sangre sangu sanscrito santa
santali santarem santo saque saratov sardo sasak satisfecho saudi say says schain script second seconds secretos see
seguimos segundito segura selbs selkup sello semanitas seneca senegal senni senor senorita senter sepa separando
septentrional serbio serbocroata serca serer servia setenta setsuana seul sevilla sexo seychelense seychelles shambala
shan shanghai shona short siarme sichuan siciliano sidamo sidney siento sierra sigamos sigo siguiendo siksika silence
silesio simbolos simplificado sindi singapur sint sions siriaco sirviendo sistemas sits situacion sk skolt skopie sl
slave slower so socorro sofa soga sogdiano soi solicitado soltera somali somalia soninke sorani sorbio sorry sotano
sotho spanish sq sr sranan srednekolimsk stand stands stats sticker still stop stored story studium suajili suazi sub
subirlos subsahariana subsi subvencionado sudafrica sudamerica sudan sudeste suecia sueco suel suelen sueltan suicid
suicidarme suicide suicidio suisa sukuma suma sumerio sundanes surinam suroriental sustentar sustimung susto susu sv
svalbard sw switched synthesised ta tachan tagalo tagish tahiti tahitiano tahltan tailandes taipei taita taiwan taller
tallin tamano tamashek tamazight tamil tanzania tardar tardes targeta tario taroko tartaro tasawaq tashelhit taskent
tayikistan tayiko tecla teclas tecnico teheran telugu tema temas temne ten tendig ter tereno terranova territorios tes
tesis teso tests tetijkait tetun text th thanks that the there this ti tia tibetano tiendita tienpo tiflis tigre tigrina
tigrinya timbu time timor-leste tio tirana tl tlingit to tobago tocan toco togo tokelau tokelauano toki tokio tolerada
tomo tonga tongano tongo tonteria tortola tr trabajaba trabajadora tradicional traducciones traducida traducirme
tramites transf transfer transfierame tratado travajo trece treinta trescientas trinidad tripoli tristan trouble trukes
tsimshiano tsonga tu tucuman tumbuka tunez turca turcas turcomano turkmenistan turnos tutchone tuv tuvalu tuvaluano
tuviniano two txt tyap uagadugu udmurt uganda ugaritico uigur uk ulan ulianovsk umbundu understanding understood uni
unidas unido unknown unnamed unreachable unspoken up ur urcunde urdu uruguay urumqi use util uz uzbekistan uzbeko
valcanes vanuatu varsovia vaticano vebe vecino vecinos veinticinco veinticuatro veintidos veintinueve veintiocho
veintiquatro veintiseis veintisiete veintitres veintiuno vemos venda vender veneciano venezolana venezolano venirse
vense verde veremos version ves vi via viajan vicente vida viena vientian vietnam vietnamita vildung vilna vinieron viol
violada violence violo virgenes vista visto vivia viviamos viviera vivimos vloqueado vloquear voice volapuk volgogrado
volumen voluntaria voluntariamente volverme volvi votar votico voz vueltas vunjo vus wait waiting wallis walser waray
warlpiri washo wav what where withheld wo wolayta wolof word words written xhosa xiang yakarta yamena yangben yangon
yapes yegar yego yemba yemen yes yevar yevo yibuti yidis york yoruba zambia zapoteco zarma zazaki zelanda zenaga zh
zhuang zimbabue zulu zuni zurich
"""
