package fr.relais.convention.instruction;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.time.MonthDay;

/** The four dates of an exercice, each a last day included (DL-1 to DL-4). */
public record Calendrier(
        LocalDate depotEvolution,
        LocalDate validationAdministrative,
        LocalDate depotRenouvellement,
        LocalDate commissionActionSociale) {

    private static final MonthDay DL_1 = MonthDay.of(4, 30);
    private static final MonthDay DL_2 = MonthDay.of(6, 30);
    private static final MonthDay DL_3 = MonthDay.of(3, 31);
    private static final MonthDay DL_4 = MonthDay.of(6, 30);

    /** What §7 says when a Caf said nothing. */
    public static Calendrier parDefaut(Exercice exercice) {
        int annee = exercice.annee();
        return new Calendrier(DL_1.atYear(annee), DL_2.atYear(annee), DL_3.atYear(annee), DL_4.atYear(annee));
    }

    /** Of this exercice, and each file before what decides of it. */
    Calendrier requireCoherent(Exercice exercice) {
        require(exercice.periode().contains(depotEvolution), "/depotEvolution");
        require(exercice.periode().contains(validationAdministrative), "/validationAdministrative");
        require(exercice.periode().contains(depotRenouvellement), "/depotRenouvellement");
        require(exercice.periode().contains(commissionActionSociale), "/commissionActionSociale");
        require(!validationAdministrative.isBefore(depotEvolution), "/validationAdministrative");
        require(!commissionActionSociale.isBefore(depotRenouvellement), "/commissionActionSociale");
        return this;
    }

    private static void require(boolean isMet, String pointer) {
        if (!isMet) {
            throw Refused.because(
                            InstructionRefusal.ECHEANCES_INCOHERENTES,
                            InstructionRefusal.ECHEANCES_INCOHERENTES.titre())
                    .at(pointer);
        }
    }
}
