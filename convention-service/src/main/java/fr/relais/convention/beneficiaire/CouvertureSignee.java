package fr.relais.convention.beneficiaire;

import fr.relais.convention.convention.Accord;
import fr.relais.convention.convention.Consolidation;
import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.FindConventions;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Knows until when the signed conventions of a dossier bind its gestionnaire (OQ-23). */
@ApplicationScoped
class CouvertureSignee {

    private final FindConventions findConventions;

    CouvertureSignee(FindConventions findConventions) {
        this.findConventions = findConventions;
    }

    void requireNoneFrom(LocalDate date, DossierId dossier) {
        findConventions.ofDossier(dossier).stream()
                .map(Convention::signed)
                .filter(Accord::isSigned)
                .map(Consolidation::periode)
                .map(Periode::fin)
                .filter(fin -> !fin.isBefore(date))
                .max(LocalDate::compareTo)
                .ifPresent(fin -> {
                    throw Refused.because(
                                    BeneficiaireRefusal.CONVENTION_EN_COURS,
                                    "Une convention signée de ce dossier court jusqu'au " + fin + ".")
                            .at("/date");
                });
    }
}
