package fr.relais.convention.projet;

/** What the CCDAS writes beside a projet: how it accompanies it, or its opinion on what was filed (§12). */
public enum NatureNote {
    ACCOMPAGNEMENT(ActeProjet.ACCOMPAGNER),
    AVIS(ActeProjet.DONNER_AVIS);

    private final ActeProjet acte;

    NatureNote(ActeProjet acte) {
        this.acte = acte;
    }

    ActeProjet acte() {
        return acte;
    }
}
