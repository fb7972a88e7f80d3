package fr.relais.convention.convention;

import fr.relais.kit.value.Periode;
import java.time.LocalDate;

/** Where a convention stands on a day, derived from what is known of it and from its dates, never stored (§3.2). */
public enum Etat {
    EN_PREPARATION,
    SANS_SUITE,
    A_VENIR,
    EN_VIGUEUR,
    SUSPENDUE,
    ECHUE,
    RESILIEE;

    public static Etat au(LocalDate jour, Connaissance convention) {
        if (!convention.accord().isSigned()) {
            return convention.statut().isGivenUp() ? SANS_SUITE : EN_PREPARATION;
        }
        Periode periode = Consolidation.periode(convention.accord());
        if (jour.isBefore(periode.debut())) {
            return A_VENIR;
        }
        if (jour.isAfter(periode.fin())) {
            return convention.accord().resiliation().isPresent() ? RESILIEE : ECHUE;
        }
        return convention.suspensions().stream().anyMatch(suspension -> suspension.covers(jour))
                ? SUSPENDUE
                : EN_VIGUEUR;
    }
}
