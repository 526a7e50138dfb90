import type { RiskWords } from './risk-words';

export const fr: RiskWords = {
  device:
    'telephone*|portable*|smartphone*|iphone*|appareil*|tablette*|ipad*|ordinateur*|montre|imei|il|produit|galaxy|samsung|ecran*|batterie',
  locked: 'bloque|bloquee|bloques|verrouille|verrouillee|verrouilles|blackliste*|liste noire',
  key: 'mot de passe|code pin|pin|code|apple id|identifiant apple|compte apple|icloud|compte google|compte icloud|ancien proprietaire|mots de passe|code d activation',
  asks: 'demande|demandent|exige|reclame|requiert|lie a|liee a|associe a|relie a|connecte a|rattache a|reste connecte',
  lock: 'verrouillage d activation|verrouillage icloud|verrouillage activation|blocage icloud|simlock*|simlocke|bloque operateur|verrou d activation|declare vole|declare perdu|impossible de l activer|impossible d activer|ne peux pas l activer|impossible de deverrouiller|impossible de le deverrouiller',
  foreign:
    'ancien proprietaire|ancienne proprietaire|precedent proprietaire|proprietaire precedent|autre personne|quelqu un d autre|inconnu',
  fake: 'contrefacon*|contrefait*|faux iphone|faux telephone|faux produit|un faux|imitation|copie chinoise|fausse marque|pas un original|pas original*|pas authentique|pas d origine|pas un vrai|replique|non authentique',
  danger:
    'pris feu|prend feu|fume|fumait|de la fumee|explose|a explose|decharge electrique|electrocute*|brule la main|brule les doigts|m a brule|etincelle*|fondu|fond|dangereux|dangereuse',
  battery: 'batterie*|pile*|accu',
  swollen: 'gonfle|gonflee|gonfles|gonfler|bombee|enflee|coule|fuit',
  refuses:
    'refus*|rejete*|rejetez|n acceptez pas|pas accepter|n accepte pas|ignorez|ignore|decline',
  right:
    'retour*|remboursement*|rembourser|reclamation*|garantie*|retractation|argent|reprendre|reparation|sav',
  refused:
    'toujours pas rembourse*|toujours pas ete rembourse*|aucun remboursement|jamais ete rembourse*|pas recu mon remboursement|toujours pas recu mon remboursement|toujours pas recu le remboursement|ne voulez pas me rembourser|ne veut pas me rembourser|pas encore ete rembourse*',
  dispute:
    'pas conforme*|non conforme*|ne correspond pas|correspond pas a la description|pas comme decrit|different de la description|differente de la description|pire que decrit|plus mauvais etat|pire etat|description mensongere|annonce mensongere|trompeuse|mauvaise qualite|pas ce que j ai commande|je conteste|litige|pas le bon modele',
  broken:
    'casse|cassee|defectueux|defectueuse|en panne|fissure|fissuree|raye|rayee|endommage|endommagee|abime|abimee|ne fonctionne pas|ne fonctionne plus|ne marche pas|ne marche plus|ne s allume pas|ne s allume plus|ne charge pas|ne charge plus|hs',
  deny: 'pas|non|sans|jamais|aucun|aucune|ni|plus|rien',
  maybe:
    'si|au cas ou|j espere|espere|serait|pourrait|devrait|avant|sure|sur que|certain|peur|crains',
  asking:
    'est|sont|a|ont|peut|peux|pouvez|avez|est ce|quel|quelle|quels|comment|quand|ou|qui|que|y a|serait|faut',
  why: 'pourquoi|comment se fait il|comment cela se fait',
  solved:
    'resolu|regle|fonctionne maintenant|marche maintenant|fonctionne parfaitement|tout fonctionne|tout va bien|c est bon|deverrouille maintenant|maintenant deverrouille|bien recu le remboursement|recu mon argent|remboursement recu|reussi a|tout est en ordre',
  other:
    'mon ancien telephone|ancien telephone|mon vieux|ma carte|ma banque|paiement|virement|site|application|appli|suivi|mon compte|emballage|carton|lien|bon de reduction|code promo|facture|verre trempe|protection|consigne',
};
