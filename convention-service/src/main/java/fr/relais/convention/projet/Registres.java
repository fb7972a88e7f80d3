package fr.relais.convention.projet;

import java.time.LocalDate;
import java.util.List;

/**
 * What the partner may keep beside its projet, none of it a condition (§12): the COPIL, the Ctg and the orientations of the
 * Sdsf it follows, its partners, and whether it sits in the commissions that attribute places (GU-8). Null or empty: nothing kept.
 */
public record Registres(
        Copil copil, String ctg, String sdsf, List<Partenaire> partenaires, Boolean commissionAttribution) {

    static final Registres VIDES = new Registres(null, null, null, List.of(), null);

    public Registres {
        partenaires = List.copyOf(partenaires);
    }

    public record Copil(List<Membre> membres, List<Reunion> reunions) {

        public Copil {
            membres = List.copyOf(membres);
            reunions = List.copyOf(reunions);
        }
    }

    /** Who sits, and for whom. */
    public record Membre(String qualite, String organisme) {}

    public record Reunion(LocalDate date, List<String> decisions) {

        public Reunion {
            decisions = List.copyOf(decisions);
        }
    }

    /** {@code nom} is null when the type says enough. */
    public record Partenaire(TypePartenaire type, String nom) {}
}
