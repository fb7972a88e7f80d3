package fr.relais.funding.reprise;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.List;

/** What the acomptes of a take-over, or of its correction, say together (CALC-8). */
public final class AcomptesRepris {

    private AcomptesRepris() {}

    /** Each of them once, and paid already. */
    public static void check(List<AcompteRepris> acomptes, LocalDate today) {
        for (int index = 0; index < acomptes.size(); index++) {
            AcompteRepris acompte = acomptes.get(index);
            if (acompte.date().isAfter(today)) {
                throw refused("La date de versement est dans l'avenir.", index, "date");
            }
            if (acomptes.subList(0, index).stream().anyMatch(other -> other.genre() == acompte.genre())) {
                throw refused("Le même acompte est repris deux fois.", index, "genre");
            }
        }
    }

    /** Points at one field of the acompte of that rank. */
    public static Refused refused(String detail, int index, String champ) {
        return Refused.because(FundingRefusal.ACOMPTE_REPRIS_INVALIDE, detail).at("/acomptes/" + index + "/" + champ);
    }
}
