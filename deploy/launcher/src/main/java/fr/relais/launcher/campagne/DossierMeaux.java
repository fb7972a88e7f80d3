package fr.relais.launcher.campagne;

import java.util.Locale;

/** The two relais of the Ville de Meaux (SEED 000), and the mission each chose: the seed does not say which (ASM-OPS-1). */
public enum DossierMeaux {
    OURCQ("771-201800145", "RPE Ourcq", "GUICHET_UNIQUE"),
    FROT("771-201800146", "RPE Frot", "ANALYSE_PRATIQUE");

    private final String id;
    private final String relais;
    private final String mission;

    DossierMeaux(String id, String relais, String mission) {
        this.id = id;
        this.relais = relais;
        this.mission = mission;
    }

    public String id() {
        return id;
    }

    public String relais() {
        return relais;
    }

    String mission() {
        return mission;
    }

    /** One of the bodies that are this dossier's own. */
    String resource(String name) {
        return name().toLowerCase(Locale.ROOT) + "/" + name;
    }

    /** The path of one of its declarations in activity-service. */
    String declaration(int exercice, String type) {
        return "/dossiers/" + id + "/exercices/" + exercice + "/declarations/" + type;
    }

    String bilan(int exercice) {
        return "/dossiers/" + id + "/exercices/" + exercice + "/bilan";
    }
}
