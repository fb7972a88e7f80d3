package fr.relais.convention.ctg;

import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of what the bonus territoire of an exercice is computed from (CALC-10), the text it comes from, who entered it
 * and when; {@code motif} says why a version replaces another, null in the first.
 */
@Embeddable
public record ParametresBonus(
        Exercice exercice,
        int version,
        @Column(name = "etp_soutenus") Etp etpSoutenus,
        @Column(name = "forfait_par_etp") Montant forfaitParEtp,
        @Column(name = "texte_titre") String texteTitre,
        @Column(name = "texte_date") LocalDate texteDate,
        String motif,
        @Column(name = "saisi_par") String saisiPar,
        @Column(name = "saisi_le") Instant saisiLe) {}
