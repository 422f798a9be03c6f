"""French words that are no names."""

FUNCTION = """
abord abs absolument accord acte actes adresse ae afin ai aides aie aient aies ailleurs ainsi ait allaient allemagne
allemand allemande aller allo allons alors alter amt an anglais anmeldung ans anterieur anterieure anterieures antrag
apres arb assez asyl attendu attestation au aucun aucune aucuns aujourd aujourdhui aupres auquel aura aurai auraient
aurais aurait auras aurez auriez aurions aurons auront ausbildung ausland aussi autant autorisation autre autrefois
autrement autres autrui aux auxquelles auxquels avaient avais avait avant avec avez aviez avions avoir avons ayant
ayez ayons bah bamf bas base basee bat beau beaucoup bescheinigung besoin bien bigre bleiberecht bleue bluecard bon
boum bravo brrr bureau ca car carte cas ce ceci cela celle celles celui cent cependant certain certaine certaines
certains certes ces cest cet cette ceux chacun chacune chancenkarte change changer chaque cher chercher chere cheres
chers chez chiche chut cinq cinquantaine cinquante cinquantieme cinquieme citoyens civil clac clic code combien comme
commence comment commune comparable comparables compris compte concernant conditions confirme conjoint contrat contre
couic cours coute crac dallemand dans dasile dauer dautres de debout debut decision dedans dehors deja dela delai
demande demander demandez depuis dernier derniere derriere des desormais desquelles desquels dessous dessus deux
deuxieme deuxiemement devant devers devez devra devrait didentite different differente differentes differents
dintegration diplome dire directe directement district dit dite dits divers diverse diverses dix dixieme documents
dois doit doivent donc donne donnees donner dont dos dossier douze douzieme dring droit droite du duldung dun dune
duquel durant eat eb effet egale egalement egales elle elles emploi en encore enfant enfants enfin entre entreprise
envers environ es essai est et etaient etais etait etant etat etc ete etee etees etes etiez etions etrangers etre
etudes eu eue eues euh eumes eurent euro europeen eus eusse eussent eusses eussiez eussions eut eutes eux exactement
excepte exemple expire extenso exterieur fachkraft facon facts faire fais faisaient faisant fait faites fam famille
faut femme feront fiktion fiktionsbescheinigung fils fin finit flac floc fois font force formation formulaire formular
formulare frais frist fumes furent fus fusse fussent fusses fussiez fussions fut futes gebuehr generale gens
gestattung haut hein helas hem hep heures hola hop hormis hors hou houp hue hui huit huitieme hum hurrah ici id il
illimite ils importe int jahre jai je jobcenter jours jusqu jusqua jusque juste karte keywords kind kurs la lacte
laisser lallemand langue laquelle las lasile lattestation lautorisation le lemploi lequel les lesquelles lesquels
lettre leur leurs ligne logement longtemps lors lorsque lue lui ma machine maint maintenant mais malade malgre manque
mari mariage maximale me mehr meme memes merci mes mien mienne miennes miens mila mille mince mine minimale moi
moindres moins mois mon monate mot moyennant moyens multiple multiples na naissance national nationalite
naturalisation naturel naturelle naturelles ne neanmoins necessaire necessairement nest neu neuf neuvieme ni
niederlassungserlaubnis nom nombreuses nombreux nommes non nos notamment notre notres nous nouveau nouveaux nouvelle
nul numero ny of office ohe ole olle on online ont onze onzieme ore ou ouf ouias oust ouste outre ouvert ouverte
ouverts paf paie pan papier papiers par paraphrase parce parents parfois parle parlent parler parmi parole parseme
partant particulier particuliere particulierement partir pas passe passeport payer pays pendant pense perm permanent
permet permis personalausweis personne personnel personnes peu peut peuvent peux pff pfft pfut phone photo piece pif
pin pire place plain plein plouf plupart plus plusieurs plutot police possessif possessifs possible possibles pouah
pour pourquoi pourrais pourrait pouvait pouvez prealable precisement premier premiere premierement prendre pres
probable probante procedant procedure proche prolongation prolonger propre protection provisoire psitt pu puis puisque
pur pure qualifie qualifies quand quant quanta quarante quatorze quatre quatrieme quatriemement que quel quelconque
quelle quelles quelque quelques quelquun quels questions qui quiconque quil quinze quoi quoique rare rarement rares
recevez reconnaissance reconnu recu refugie refugies regle regroupement reise reiseausweis relative relativement
remarquable rend rendre restant reste restent rester restrictif retour revenu revoici revoila rien rosenheim sa
sacrebleu sait sans sapristi sauf schengen se sein seize sejour selon semaine semblable semblaient semble semblent
sent sept septieme sera serai seraient serais serait seras serez seriez serions serons seront service ses seul seule
seulement si sien sienne siennes siens sil sinon site six sixieme soi soient sois soit soixante sommes son sont sous
souvent soyez soyons specifique specifiques speculatif stop strictement stu stunden subsidiaire subsistance subtiles
suffisant suffisante suffit suis suit suivant suivante suivantes suivants suivre sujet superpose sur surtout tac
tandis tant tardive tel telephone telle tellement telles tels temps tenant tend tenir tente termin tes test tic tien
tienne tiennes tiens titel title titre toc toi ton touchant toujours tous tout toute toutefois toutes translation
travail travaille travailler travailleur travailleurs treize trente tres trois troisieme troisiemement trop trouve
tsoin tsouin tu ue ukraine un une unes uniformement unique uniques uns unterlagen url va vais valable valeur vas vaut
venir verpflichtung vers veut veux via viens vient vif vifs ville vingt vis visa visite vivat vive vives vivre vlan
voici voie voient voila voire volontaire vont vos votre votres vous voyage voyager vu zut
"""

TOPIC = """
absence accelere acceleree accelerer accepte acceptees acces accessibilite accompagnement accompagner accorde accordee
accords accouche accuse achete activer activite actuels adapte admet administrations admis admission affaire age
agence aide aider ajoutent albanie algerie alimentaire alinea allez allocation ambassade amende amendes ami ancetres
ancien ancienne anciennes anciens anerkennung annee annees annexe annonce annoncent annoncer annuler annules annulez
anonyme antisemites appareil appartement appel appele apportent apporter apportez apprenti apprentissage appris arabe
arbeit arbeitserlaubnis argent arrete arrive arrivee artificielle ascenseur asile assurance assure assures attend
attendant attendez attendre attente attestations attribue aufenthaltsgestattung aufenthaltskarte augmente auslander
autocollant automatiquement autorise autorisee avancement avion avis avocat avocats bahnhof balkans bancaire banque
batiment batterie battu baviere bebe belge benefice beneficiaires benevole berlin beschaftigungsduldung bescheid
bientot billet biometrique biometriques blague blaue bleu blocage bloque bloquer bloquez blue boite bonne bonnes
bosnie boulanger boulot bourse bras brexit brievement britannique britanniques bundesfreiwilligendienst burgergeld bus
cameroun canada canadien canadienne card carriere cartes casier cassee cause central centre centres ceremonie
certificat certifies certitude chambre chance changee changement changements charge chargee charger chat chatbot chef
cherche chien choisir choisit choix chomage chose circulation citoyen classe clique coche coiffure colis colle
collective cologne commander commencer commencez commerce communiques competent competents complet complete composez
comprendre comprise comptent compter concerne condamne condition conduire confidentialite confirmation confirmees
confirmer conjoints connaissances connait connexion conseil conseille conseiller conserve conserver considere
constatation constater construire consulat consultes contacte contactez contester continuent contravention convention
copie correspond corrige corriger cote cotisation cotisations cotise coupe couple courir courrier courte courtes
courts cousin cout couts couvre craindre creche creer croatie dabord daccord daccueil dadresse daide dallemagne
dallemands dallocation dame danciens danger dannees dappeler dapprentissage dargent darriver dassociation date
daueraufenthalt dautorisation dautre davance davant davion davis debloque decide decidee decidez declaration declare
declaree declarer decole decroche defectueuse defectueux definitive degypte deinburgerung delais delegue delit
delivrance delivre delivres demain demandent demandes demandeur demandeurs demarches dembaucher demenage demenagement
demenager demeure demi demission demissionne demploi demployeur denfant dentiste depart depasse depasser depend
dependez depends deplacer depose deposee deposer dernieres derniers designes detat detre detudes deurope deuropeen
deuros deutschkurs deutschland developpeur devenez devenir deviens devient dexamen dexperience dexpulsion dheures dici
difference dimpot dindustrie dinfirmier dinformations diplomes direct dis disparait dispense dispensee divorce
divorcee divorcer document doffice domaine domicile donnee donnez donnons dorientation dorigine dormir double doute
douverture droguerie droits dublin dukraine dur durablement dure duree durer dus echange echanger ecole ecoles
economique ecoute ecrire ecrit ecrite effacer effaciez effets einburgerung einburgerungstest electricien eleve eleves
embaucher emplois employe employee employeur employeurs empreinte empreintes endroit enquete enregistre enregistree
enregistrement enregistrez ensemble ensuite entendu entiers entree entrer entretien envoi envoye envoyee envoyer
epouse epoux equivalence equivalent equivalente erreur espagnol especes essais etablie etablies etage etats eteint
etranger etrangere etudiant etudiants etudie etudier europe europeenne europeens euros evaluation evaluer exact examen
examine exception exceptionnelle exceptionnels exceptions exclu exclue exempte exemptes exercer exigee existait existe
exoneration experience expres expulsion fabrication faible faite familial familiennachzug fasse fatigue fausse fausses
faute fauteuil faux faveur federal federale femmes ferie feries ferme fermer fermeture feuille fiche fiches fichier
fichiers fievre figure filiation fille financement fini finie finir fiscal fixe fixes flashe fonction fonctionne
fondamental fonds forme formulaires foto fourni foyer francais france frappe freelance frere frontiere fuhrerschein
fur gagne gagner garage garant garde garder gardez gebuhr genent geographique gere gestionnaire gewerbe goethe gps
grand gratuit gratuite grave grece gris guerre habite habiter habitez habituels hambourg handicap hautement heure hier
horaires humanitaires identite immatriculer impots imprimee imprimer in inclure independant independante independants
indique indiquer indiques indiquez individuellement infirmiere informations informatique informez ingenieur ingenieure
inscrire inscris inscrit inscrivez integre integrees integres intelligence interdiction interdit interet internat
interne internet interprete interpretes interrompu invitation invite inviter invites islande italie italien italienne
jaide japon japporte jarrive jattends jaurai javais jecris jen jenvoie jetais jete jetudiais jeune jeunes jhabite job
jobtiens joignez joindre joue jour juin jurer juridique jusquau justificatif justificatifs jy kiev kindergeld kosovo
kundigung lacces laccord ladministration ladresse laeroport lagence lagentur laide laisse lalbanie lalinea lallemagne
lallemande lallocation lambassade lancer lancien lancienne land landkreis landrat lanerkennung langlais langues
lanmeldung lannee lannoncer lantrag lapprentissage larbeitserlaubnis largent lascenseur lassoziationsrecht
laufenthaltsgestattung laufenthaltskarte laufenthaltstitel lausbildungsduldung lauslanderbehorde lautocollant lautre
lavance lavez lavion lavis lavoir leben lecole legal legalement leinburgerung leinburgerungstest lelterngeld
lemmenagement lemploye lemployeur lenfant lengagement lenlever lentree lentreprise lenvoi lerreur lespace letat lete
letranger lettres levee lever lexamen lexperience lexpress lexpulsion lheure lhopital libre librement libres licence
licencie lidentite lie liechtenstein liee lien lieu lihk lillimite limitation limite limmigration limportant
linscription linstallation lintegrationskurs linterdit linternat linvite lire lislande liste lit livrer lobligation
local loffice loffre loi loin londres long longs longue lordre loriginal loue loyer lumzug lunbefristet luniversite
lurkunde lutilise macedoine madame madresse maide main mairie maison mal maladie malheureusement manquez marche
marches mariee maries maroc marocain marque mars masquees match matin mauvais maximal mecanique meilleur memmener men
menleve mensuel mere mesures met metier metiers metres mets mette mettre mieux milieu mineur mineurs minijob minimum
minscris minutes moitie monsieur montant monte montenegro motif munich nai narrive narrivez nationalites naturalise
naturalises navez navons necessite neerlandaise negatif nen net netes neutre neuve neveu nexiste niveau nobtenez
nombre nomme noms nont nord normal normalement norvege norvegien nouvel nouvelles nuisent nuit numerique numeriques
nuremberg obligation obligations obligatoire obligatoires oblige obtenir occidentaux occupe offre opportunite
ordinaire ordinateur ordonnance ordonner ordre organismes original oublie ouvrir page paiement paient pair paragraphe
pareil parent parking parkings parlera parlez pars part partenaire partenariat partez parti participants participation
particuliers pass passee passeports passer passfoto patron payee payez peine peines penale pension perd perdez perdre
perds perdu perdue pere periodes permise permises permission personnelles perte petit petits peur pharmacie
photographier photos pizza places plafond plaindre plainte plait plaque plaques points pologne polonaise porte
portefeuille positifs poste poubelles poussette pouvoir precis preference premiers prend prends prenez prenons prepare
preparez presenter pret prete preuve preuves prevenir previens prevoyance prevu principe pris prise prix problemes
prochain prochaine proches procuration professionnelle programme prolonge prolongeable prolongez propose propres
proprietaire prouve prouver publics puce puk qualifiee qualifiees quapres quen question quils quitte quitter quon quun
quune racistes radar raisonnable ramassage rapide rapidement rapporter rassemble rate rathaus reception recevant
recevoir recherche reclamation recois recoit recoivent reconnait reconnaitre reconnue reconnues reconnus recours
reduction reduire refaire refais refaite refus refuse refusee regarde regardez region regles regulierement rejoindre
rejoint relation relevent rembourse remboursement rembourses remboursez remettre remplacement rempli remplir
remplissent rende rendez renoncer renouvelee renouveler renouvellement renseigne renseignements renseignez rente
rentre rentrer renvoyer repartir repond repondez repondons repondu reponse reponses reporter represente repris
reserver reservez residence residenzpflicht responsable ressortissants restaurant restez restriction resultat retarde
retention retire retiree retirer retirez retraite retrouve retrouvez reussi reussir reussite revenir revenus rigueur
risque robot roulant roumanie rue sac sagit sais saisonnier sajoutent salaire salarie salaries salon sannonce
sannoncer sante sappelle sapplique sappliquent sapportent savez savoir secret sejourner sejours selbststandig semaines
semestre sen senegal senvoie separation separe separee serbie serment sert services sest seteint seules seuls sexe
signaler signalez signe signent signer sils sim simplement sinstalle situation sobtient soccupe soccuper sociale
sociales societe soins soir solennelle sors sortie sortir special speciale specialises staatsangehorigkeitsausweis
stage stationnement statut strafbefehl strictes studio studium subsidiaires suffisent suisse suisses suite supplement
sursis suspend suspendre suspendu suspendue syrie systeme sœur tape tard taxe telecharger televerser tension termine
territoire texte ticket tiers titres titulaire titulaires tolerance tolere tot touchait touche touchez touriste
traducteur traducteurs traduction traduire traduit traduits train traitees traitement trans transferer transfert
transformer transmis travaillez tribunal trouver trouvez tunisie turc turcs turquie type ukrainien ukrainienne
ukrainiens union universitaire universite urgence urgent urgents utilisateur vacances valables validite vecu venant
vendredi venez venu venue verification verifie verifier verlangerung verlassenserlaubnis verpflichtungserklarung vide
vie vieille vieilles vieillesse vienne viennent vignette village violence virement visas visiteur vit vite vivez voir
voit voiture voitures vol vole volee volontairement volontaires vols voudrais voulez voulons voyez vrai vraiment
widerspruch wohnsitzauflage wohnungsgeberbestatigung zone zurich zusatzblatt
"""
