package fr.relais.funding.parametre.fichier;

/** Why a barème file cannot be used, with its name, the line and the field: the service does not start with it. */
final class FichierIllisible extends RuntimeException {

    private static final long serialVersionUID = 1;

    FichierIllisible(String fichier, int ligne, String champ, String raison) {
        super("Barème " + fichier + ", ligne " + ligne + (champ.isEmpty() ? "" : ", champ " + champ) + " : " + raison);
    }

    FichierIllisible(String fichier, String raison) {
        super("Barème " + fichier + " : " + raison);
    }
}
