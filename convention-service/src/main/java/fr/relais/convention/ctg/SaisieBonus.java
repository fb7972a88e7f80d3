package fr.relais.convention.ctg;

import fr.relais.convention.Facts;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.Instant;
import java.time.LocalDate;

/** What an agent enters for the bonus territoire of an exercice; {@code motif} may be null. */
public record SaisieBonus(
        Etp etpSoutenus, Montant forfaitParEtp, String texteTitre, LocalDate texteDate, String motif) {

    void requireTrue(LocalDate today) {
        if (forfaitParEtp.isNegative()) {
            throw Refused.because(KitRefusal.MONTANT_INVALIDE, "Un forfait par ETP n'est jamais négatif.")
                    .at("/forfaitParEtp");
        }
        Facts.requirePast(texteDate, today, "/texte/date");
    }

    ParametresBonus version(int version, Exercice exercice, String saisiPar, Instant saisiLe) {
        return new ParametresBonus(
                exercice, version, etpSoutenus, forfaitParEtp, texteTitre, texteDate, motif, saisiPar, saisiLe);
    }
}
