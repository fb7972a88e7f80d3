package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides how the conventions of one dossier follow one another (CONV-8, CONV-9): never two on one day, a renewal on the day
 * after. It says so early and kindly; the database has the last word, at the signature.
 */
record Succession(List<Convention> ofDossier) {

    /** A convention with this text finds its place among the others; the fields of a refusal stand in the text. */
    void requirePlace(Convention convention, Texte texte) {
        convention.renouvelle().ifPresent(named -> requireDayAfter(named, texte.dateEffet()));
        requireFree(texte.periode(), convention.id(), "/dateEffet");
    }

    /** So does one that an avenant prolongs. */
    void requirePlaceProlonged(Convention convention, Texte avenant) {
        if (avenant.has(Objet.PROLONGATION)) {
            LocalDate debut = Consolidation.periode(convention.signed()).debut();
            requireFree(new Periode(debut, avenant.dateFin()), convention.id(), "/dateFin");
        }
    }

    /** On their effective days, after prolongations and résiliation; only those that are signed hold their place. */
    private void requireFree(Periode wanted, UUID self, String pointer) {
        ofDossier.stream()
                .filter(other -> !other.id().equals(self))
                .map(Succession::days)
                .flatMap(Optional::stream)
                .filter(wanted::overlaps)
                .findFirst()
                .ifPresent(taken -> {
                    throw Refused.because(
                                    ConventionRefusal.CHEVAUCHEMENT,
                                    "Une convention signée de ce dossier couvre du " + taken.debut() + " au "
                                            + taken.fin() + ".")
                            .at(pointer);
                });
    }

    private void requireDayAfter(UUID named, LocalDate dateEffet) {
        LocalDate end = ofDossier.stream()
                .filter(other -> other.id().equals(named))
                .map(Succession::days)
                .flatMap(Optional::stream)
                .map(Periode::fin)
                .findFirst()
                .orElseThrow(() -> refused("La convention à renouveler est une convention signée de ce dossier."));
        if (!dateEffet.equals(end.plusDays(1))) {
            throw refused(
                    "La convention à renouveler finit le " + end + " : celle-ci commence le " + end.plusDays(1) + ".");
        }
    }

    private static Optional<Periode> days(Convention convention) {
        return Optional.of(convention.signed()).filter(Accord::isSigned).map(Consolidation::periode);
    }

    private static Refused refused(String detail) {
        return Refused.because(ConventionRefusal.RENOUVELLEMENT_INVALIDE, detail)
                .at("/dateEffet");
    }
}
