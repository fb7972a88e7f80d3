package fr.relais.activity.analyse;

/** Who led a session, without a name: from outside the relais, competent in the matter, following these AM for the Pmi or not (AP-2, AP-3). */
public record Intervenant(Qualite qualite, boolean exterieur, boolean competent, boolean suiviPmi) {

    public boolean isSpecialisteExterieur() {
        return exterieur && competent && qualite != Qualite.AUTRE;
    }
}
