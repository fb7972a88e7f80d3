package fr.relais.activity.declaration;

import fr.relais.activity.dossier.Dossier;
import java.util.EnumSet;
import java.util.Set;

/** What the software says without refusing. */
public enum Avertissement {
    ETP_NUL("DECL-5", "Aucun animateur n'est déclaré : l'ETP d'animation est de 0.00 et le droit sera nul."),
    CONVENTION_SUSPENDUE("CONV-7", "La convention est suspendue : vous pouvez déclarer, mais rien ne sera payé.");

    private final String regle;
    private final String detail;

    Avertissement(String regle, String detail) {
        this.regle = regle;
        this.detail = detail;
    }

    static Set<Avertissement> of(CleDeclaration cle, DonneesDeclarees donnees, Dossier dossier) {
        Set<Avertissement> avertissements = EnumSet.noneOf(Avertissement.class);
        if (donnees.animateurs().isEmpty()) {
            avertissements.add(ETP_NUL);
        }
        if (dossier.isSuspendu(cle.exercice())) {
            avertissements.add(CONVENTION_SUSPENDUE);
        }
        return avertissements;
    }

    public String regle() {
        return regle;
    }

    public String detail() {
        return detail;
    }
}
