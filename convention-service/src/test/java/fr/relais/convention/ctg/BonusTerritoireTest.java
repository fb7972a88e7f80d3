package fr.relais.convention.ctg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CALC-10: versions of the parameters are kept, the last holds; a Ctg counts in the exercices it has a day in. */
class BonusTerritoireTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final Exercice E2022 = Exercice.of(2022);
    private static final Exercice E2024 = Exercice.of(2024);

    private final BonusTerritoire bonus = new BonusTerritoire(DossierId.of("771-201800145"));

    @Test
    @DisplayName("A correction is a new version with its motif; the first version stays readable")
    void versions() {
        bonus.enter(E2022, saisie("1.50", "1000.00", null), "alix", NOW);
        bonus.enter(E2024, saisie("2.00", "1100.00", null), "alix", NOW);
        bonus.enter(E2022, saisie("1.00", "1000.00", "Un poste de moins"), "morgan", NOW);

        assertThat(bonus.revision()).isEqualTo(3);
        assertThat(bonus.versions(E2022))
                .extracting(ParametresBonus::version, one -> one.etpSoutenus().toString(), ParametresBonus::saisiPar)
                .containsExactly(tuple(2, "1.00", "morgan"), tuple(1, "1.50", "alix"));
        assertThat(bonus.present())
                .extracting(ParametresBonus::exercice, ParametresBonus::version)
                .containsExactly(tuple(E2022, 2), tuple(E2024, 1));
    }

    @Test
    @DisplayName("A correction without a motif is refused, and counts for nothing")
    void correction_without_a_motif() {
        bonus.enter(E2022, saisie("1.50", "1000.00", null), "alix", NOW);

        assertThatThrownBy(() -> bonus.enter(E2022, saisie("1.00", "1000.00", null), "alix", NOW))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo(CtgRefusal.CORRECTION_SANS_MOTIF));
        assertThat(bonus.revision()).isEqualTo(1);
        assertThat(bonus.versions(E2022)).hasSize(1);
    }

    @Test
    @DisplayName("A flat amount is never negative; nothing at all is possible")
    void negative() {
        assertThatThrownBy(() -> saisie("1.00", "-0.01", null).requireTrue(TODAY))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo(KitRefusal.MONTANT_INVALIDE));
        saisie("0.00", "0.00", null).requireTrue(TODAY);
    }

    @Test
    @DisplayName(
            "What is published carries the Ctg in force in each exercice, up to its early end, the last to end first")
    void published() {
        bonus.enter(E2022, saisie("1.50", "1000.00", null), "alix", NOW);
        bonus.enter(E2024, saisie("2.00", "1100.00", null), "alix", NOW);
        Ctg ended = ctg("CTG-1", "2020-01-01", "2025-12-31");
        ended.end(LocalDate.of(2022, 1, 1), "Remplacée");
        Ctg longer = ctg("CTG-2", "2021-01-01", "2023-12-31");

        List<BonusTerritoireSet.Parametres> told =
                BonusTerritoireSet.of(bonus, List.of(ended, longer)).parametres();

        assertThat(told.get(0).ctg().orElseThrow().reference()).isEqualTo("CTG-2");
        assertThat(told.get(1).ctg()).isEmpty();
        assertThat(BonusTerritoireSet.of(bonus, List.of(ended))
                        .parametres()
                        .get(0)
                        .ctg())
                .contains(new BonusTerritoireSet.CtgEnVigueur(
                        "CTG-1", LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1)));
    }

    static Ctg ctg(String reference, String debut, String fin) {
        return Ctg.register(
                UUID.randomUUID(),
                "771",
                new ContenuCtg(
                        reference,
                        "Ctg du Pays de Meaux",
                        LocalDate.parse(debut),
                        LocalDate.parse(fin),
                        List.of(),
                        Set.of()),
                TODAY);
    }

    private static SaisieBonus saisie(String etp, String forfait, String motif) {
        return new SaisieBonus(Etp.of(etp), Montant.of(forfait), "Notification", LocalDate.of(2022, 2, 1), motif);
    }
}
