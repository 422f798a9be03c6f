"""Towns: those around Rosenheim, and the larger ones of Germany, folded."""

from voicebot.records.lexicon.words import Words

TOWNS = Words(
    "كولبرمور کولبرمور كولبيرمور كولبرمور راوبلينغ واسربورغ آيبلينغ ايبلينغ برين прін колбермор* васербург* "
    "вассербург* "
    "rosenheim kolbermoor aibling bad prien wasserburg bruckmühl stephanskirchen raubling brannenburg kiefersfelden "
    "oberaudorf feldkirchen münchen ebersberg traunstein rohrdorf bernau aschau endorf großkarolinenfeld tuntenhausen "
    "nußdorf flintsbach samerberg frasdorf rimsting breitbrunn eiselfing edling amerang halfing söchtenau schechen "
    "vogtareuth riedering heufeld happing westerndorf розенхайм розенгайм روزنهايم روزنهایم rozenhaim "
    "griesstätt westerham feilnbach chiemsee kolbermor* кольбермор* кольбермоор* бад-айблінг* бад-айблинг* "
    "бадайблинг* прін* бад файльнбах* фейльнбах* کلبرمور کولبرمور прин прине прині розенхайм* штефанскирхен* "
    "раублинг* halfing "
    "neubeuern höslwang eggstätt pittenhart schonstett pfaffing rott soyen ramerberg albaching babensham schnaitsee "
    "seeon obing amerang gstadt übersee marquartstein schleching grassau unterwössen"
)
CITIES = Words("""
munich nuremberg cologne hanover brunswick monaco-di-baviera мюнхене берлине гамбурге мюнхені берліні
berlin hamburg köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg duisburg
bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden mönchengladbach gelsenkirchen aachen
braunschweig kiel chemnitz halle magdeburg freiburg krefeld mainz lübeck erfurt oberhausen rostock kassel hagen potsdam
saarbrücken hamm ludwigshafen oldenburg osnabrück leverkusen darmstadt heidelberg solingen herne regensburg paderborn
ingolstadt offenbach fürth ulm heilbronn pforzheim würzburg wolfsburg göttingen bottrop reutlingen erlangen bremerhaven
koblenz bergisch gladbach remscheid trier recklinghausen jena moers salzgitter siegen gütersloh hildesheim
hanau kaiserslautern
cottbus schwerin witten esslingen ludwigsburg gießen tübingen düren flensburg zwickau konstanz worms bamberg bayreuth
landshut aschaffenburg kempten rosenheim neu-ulm schweinfurt passau straubing freising dachau germering memmingen
kaufbeuren weiden amberg ansbach coburg deggendorf landsberg mühldorf altötting traunreut miesbach
holzkirchen erding starnberg garmisch weilheim penzberg salzburg kufstein wien innsbruck waldkraiburg grafing haar
берлин берлін мюнхен гамбург كولن برلين ميونيخ هامبورغ برلین مونیخ هامبورگ
""")
NAMED_TOWNS = TOWNS | CITIES
"""Both, joined once."""
ABROAD = Words("""
leeds manchester birmingham glasgow edinburgh dublin liverpool bristol sheffield toronto montreal sydney melbourne
chicago boston houston prague prag budapest vienna zurich geneva genf basel bern brussels brüssel amsterdam
rotterdam antwerpen lisbon lissabon porto sevilla valencia milan turin florence florenz bologna bari palermo catania
thessaloniki
bratislava ljubljana podgorica mostar zenica novi-sad niš skopje tetovo minsk riga vilnius tallinn tbilisi tiflis
yerevan jerewan baku taschkent tashkent bischkek duschanbe almaty astana mazar kundus ghazni jalalabad peschawar
peshawar quetta multan faisalabad kathmandu colombo dakar bamako abidjan conakry freetown kampala nairobi mombasa
harare lusaka luanda kinshasa douala yaoundé banjul khartum juba hargeisa kayseri konya mersin trabzon samsun
eskişehir denizli şanlıurfa hatay malatya erzurum vinnytsia poltava winnyzja tscherniwzi ternopil sumy schytomyr
craiova brașov sibiu oradea galați ploiești arad wrocław breslau gdańsk danzig poznań łódź lublin katowice
kiew kyiv lviv lwiw odessa odesa charkiw kharkiv dnipro cherson mariupol donezk saporischschja damaskus damascus aleppo
homs hama latakia idlib kabul herat kandahar masar teheran tehran isfahan shiraz maschhad istanbul ankara izmir antalya
adana bursa gaziantep diyarbakır bukarest bucharest iași cluj timișoara constanța accra kumasi lagos abuja nairobi
addis abeba asmara mogadischu kairo cairo casablanca rabat tunis algier beirut amman bagdad baghdad mossul erbil basra
delhi mumbai pune bangalore hyderabad chennai karachi lahore islamabad dhaka hanoi saigon manila peking shanghai belgrad
sarajevo tuzla pristina prishtina skopje tirana zagreb split sofia plowdiw warschau warsaw krakau moskau moscow london
paris lyon madrid barcelona rom roma mailand milano neapel napoli athen lima bogota quito caracas linz graz zürich
киев київ львів львов одеса одесса харків харьков москва минск دمشق حلب بغداد کابل تهران هرات مشهد اصفهان القاهرة
""")
"""Towns from which callers come: part of an address beside a street, and nothing otherwise."""
