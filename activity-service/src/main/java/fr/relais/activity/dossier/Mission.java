package fr.relais.activity.dossier;

/** The missions a relais may engage in beyond its base ones (§6). */
public enum Mission {
    GUICHET_UNIQUE(RegimeMission.MISSIONS_RENFORCEES),
    ANALYSE_PRATIQUE(RegimeMission.MISSIONS_RENFORCEES),
    PROMOTION_ACCUEIL_INDIVIDUEL(RegimeMission.MISSIONS_RENFORCEES),
    GUICHET_UNIQUE_ET_DEMANDES_EN_LIGNE(RegimeMission.MISSIONS_SUPPLEMENTAIRES),
    PROMOTION_ACTIVITE_AM(RegimeMission.MISSIONS_SUPPLEMENTAIRES),
    DEPART_FORMATION_CONTINUE(RegimeMission.MISSIONS_SUPPLEMENTAIRES);

    private final RegimeMission regime;

    Mission(RegimeMission regime) {
        this.regime = regime;
    }

    public RegimeMission regime() {
        return regime;
    }
}
