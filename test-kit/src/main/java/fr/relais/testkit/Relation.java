package fr.relais.testkit;

/** How the object of a request stands to who asks: somebody of Caf 771 and, on the partner's side, of the Ville de Meaux. */
public enum Relation {
    /** A dossier of the Ville de Meaux, in Caf 771. */
    PROPRE,
    /** A dossier of another gestionnaire of Caf 771. */
    MEME_CAF,
    /** A dossier of Caf 591, of yet another gestionnaire. */
    AUTRE_CAF
}
