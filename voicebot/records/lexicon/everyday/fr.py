"""French words of everyday talk."""

WORDS = """
absente accident accord achat acheter actuel actuellement adresse affaire agence agent aide aider ailleurs ainsi
ajouter allee aller alors ami amie ancien ancienne annee annuler appareil appartement appel appeler appelle apporter
apprenti apprentissage apres argent arret arrive arrivee assez assurance attendre attends attente attestation aucun
aujourdhui aussi autre avance avant avenir avion avocat avocate banque batiment beaucoup bebe bientot boite bonjour
bonne bonsoir boulanger boulangerie bras bulletin bureau caissier carrefour carte cause celibataire centre certain
certificat chambre changement changer chauffeur chef chemin cher chercher chez chose ciel clair classe client clinique
collegue combien comme commencer comment commune complet completement comprends compris compte concernant concours
confirmer conge connais conseil consulat contrat contre copain copie copine correct corriger cote cousin coute couter
creche cuisine cuisinier date debut decider declaration deja delai delivre demain demande demander demenagement
departement depuis dernier derniere derriere descendre deuxieme different difficile dimanche diplome dire directeur
divorce document doit donc donner dossier droit duree ecole ecrire ecrit ecriture effet egalement eleve embauche
embaucher employe employeur enceinte encore enfant enfin enregistre ensemble ensuite entendu entre entreprise
entretien envoye envoyer epouse epoux erreur espere essayer etablissement etage etranger etrangere etudes etudiant
etudiante examen exemple expirer explique expliquer facile facture famille fatigue faut faute fenetre ferme fiance
fiancee ficher fille fils fini foyer frais frere garage garder gardien gare gens grace grave grossesse guerre guichet
habitation habiter heureusement hier histoire homme hopital horaire hotel identite immeuble important impossible
infirmier infirmiere information inscrire inscrit interesse interprete inviter jamais jardin jeune jouer jour journee
juste justificatif laisser langue lettre libre lieu ligne liste logement loin longtemps louer loyer lycee machine
magasin mairie maison malade maladie malheureusement manque manquer mari mariage marie mariee matin mauvais medecin
meilleur meme menuisier message metier mettre mieux mineur moins mois moitie monde monnaie montant montrer mort moyen
naissance nationalite neveu niece nieces niveau noces nombre nouveau nouvelle nuit obligatoire obtenir occupe oncle
orthographe oublie oublier ouvert ouvrier papier papiers parce parents parfois parler parrain partie partir passeport
passer patron payer pays peintre pendant penser perdre perdu permis personne petit peur pharmacie photo piece place
plainte plombier plupart plusieurs police porte postal poste pourquoi premier prendre prenom preparer pres pret
prevenir probleme prochain professeur professionnel prolonger promis proprietaire quartier quelque quelquun question
quitter raison rappeler recepisse reception recevoir recu recuperer refus refuser regarder rejoindre remplacer remplir
rendez-vous renouveler renseignement rentrer repondre reponse repos reservation rester resultat retard retour
retourner retraite reussi reveil revenir rien salaire salon samedi sante secretaire semaine separe serveur service
seul seulement signature signer simplement soeur soir soiree sortie sortir soutien souvent specialiste stage suffit
suivant sur surtout sœur taper tard tarif telephone telephoner tellement temps termine tot toujours tour tout
traducteur traduction traite tranquille travail travailler travaux trouver urgent usine utiliser vacances valable
valeur vendeur vendeuse venir verifier vers veuf veuve vide vie vieux ville virement visite vite vivre voici voila
voir voisin voisine voiture vol vole vouloir voyage voyager vrai vraiment
"""
