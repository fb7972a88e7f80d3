package fr.relais.funding.faits;

/** A mission that may open the bonus, under the regime of its years (§6). */
public enum Mission {
    GUICHET_UNIQUE(RegimeMission.MISSIONS_RENFORCEES, "guichet unique"),
    ANALYSE_PRATIQUE(RegimeMission.MISSIONS_RENFORCEES, "analyse de la pratique"),
    PROMOTION_ACCUEIL_INDIVIDUEL(RegimeMission.MISSIONS_RENFORCEES, "promotion renforcée de l'accueil individuel"),
    GUICHET_UNIQUE_ET_DEMANDES_EN_LIGNE(RegimeMission.MISSIONS_SUPPLEMENTAIRES, "guichet unique et demandes en ligne"),
    PROMOTION_ACTIVITE_AM(RegimeMission.MISSIONS_SUPPLEMENTAIRES, "promotion de l'activité des assistants maternels"),
    DEPART_FORMATION_CONTINUE(RegimeMission.MISSIONS_SUPPLEMENTAIRES, "aide au départ en formation continue");

    private final RegimeMission regime;
    private final String libelle;

    Mission(RegimeMission regime, String libelle) {
        this.regime = regime;
        this.libelle = libelle;
    }

    public RegimeMission regime() {
        return regime;
    }

    /** The French name of the mission, without article. */
    public String libelle() {
        return libelle;
    }
}
