package fr.relais.convention.ctg;

import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Tells that a convention outlives the last Ctg of its relais; never a refusal (CONV-1). */
public record Avertissement(UUID convention, LocalDate finConvention, LocalDate finCtg) {

    /** A signed convention and the days it covers, avenants included. */
    public record ConventionSuivie(UUID id, Periode periode) {}

    /** A relais without a Ctg is warned of nothing: there is nothing to outlive. */
    static List<Avertissement> of(Collection<ConventionSuivie> conventions, Collection<Periode> ctgs) {
        return ctgs.stream()
                .map(Periode::fin)
                .max(Comparator.naturalOrder())
                .map(last -> conventions.stream()
                        .filter(convention -> convention.periode().fin().isAfter(last))
                        .map(convention -> new Avertissement(
                                convention.id(), convention.periode().fin(), last))
                        .toList())
                .orElse(List.of());
    }

    public String regle() {
        return "CONV-1";
    }

    public String message() {
        return "La convention finit le " + finConvention + ", après la Ctg, qui finit le " + finCtg
                + " : rapprochez les deux durées au prochain instrument.";
    }
}
