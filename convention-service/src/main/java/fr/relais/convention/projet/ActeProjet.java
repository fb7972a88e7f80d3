package fr.relais.convention.projet;

/** What may be done to a projet; the table {@link CycleProjet#TABLE} says when. */
public enum ActeProjet {
    OUVRIR,
    REPRENDRE,
    ENREGISTRER,
    TENIR_REGISTRES,
    DESIGNER_REFERENT,
    ACCOMPAGNER,
    DONNER_AVIS,
    DEPOSER,
    RETIRER,
    DEMANDER_COMPLEMENTS,
    VALIDER,
    REFUSER,
    NOTIFIER_MODIFICATION,
    EVALUER
}
